import type { Ms } from '../base/time'
import { ANSWER_FORMS, type AnswerForm } from '../evidence/evidence'
import type { DayState } from './day-state'

/** Parts of a day by the student's own clock, six hours each from midnight. */
export const DAY_PARTS = ['night', 'morning', 'afternoon', 'evening'] as const
export type DayPart = (typeof DAY_PARTS)[number]

/** Facts about when, how long and in which form the student studies. Habits, never abilities or styles. */
export interface Patterns {
  /** Days that hold reading or answers. */
  readonly days: number
  /** The part that holds more than half of the reading time; absent when none does. */
  readonly part?: DayPart
  /** Median of reading and answering on a day of study. */
  readonly typicalMs: Ms
  /** The form of most answers; absent when none has more than half. */
  readonly form?: AnswerForm
}

/** Days of study before a habit is spoken of. */
const ENOUGH = 5

/** The habits of some days; undefined while there are too few of them. */
export function patternsOf(days: readonly DayState[]): Patterns | undefined {
  const lengths = days.map(({ activeMs, answerMs }) => activeMs + answerMs).filter((ms) => ms > 0)
  if (lengths.length < ENOUGH) return undefined
  const part = mostOf(DAY_PARTS.map((name, i) => [name, sum(days, ({ parts }) => parts[i] ?? 0)] as const))
  const form = mostOf(ANSWER_FORMS.map((name) => [name, sum(days, ({ forms }) => forms[name] ?? 0)] as const))
  const typicalMs = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0
  return { days: lengths.length, typicalMs, ...(part && { part }), ...(form && { form }) }
}

const sum = (days: readonly DayState[], of: (day: DayState) => number) => days.reduce((all, day) => all + of(day), 0)

/** What more than half falls to. */
function mostOf<T>(shares: readonly (readonly [T, number])[]): T | undefined {
  const all = shares.reduce((total, [, n]) => total + n, 0)
  return shares.find(([, n]) => n > all / 2)?.[0]
}
