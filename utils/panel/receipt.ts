import type { TopicId } from '../base/ids'
import type { LocalDay, Ms } from '../base/time'
import type { Level } from '../learner/level'

/** What an estimate of one topic rests on. Only answers move the level; reading is told as interest. */
export interface Receipt {
  readonly answers: number
  /** Absent without an answer. */
  readonly lastAnswer?: LocalDay | undefined
  /** Days on which pages about it were read. */
  readonly readDays: number
  readonly readMs: Ms
}

/** What one day adds to a topic: time read, answers, right answers. */
export type TopicDay = readonly [activeMs: Ms, answers: number, right: number]

/** One topic as a row: its name and its level. */
export interface TopicRow {
  readonly id: TopicId
  readonly name: string
  readonly level: Level
}

/** Adds up what the roll-ups of single days say about one topic. */
export function receiptOf(days: readonly { readonly day: LocalDay; readonly topic: TopicDay }[]): Receipt {
  const answered = days.filter(({ topic }) => topic[1] > 0).map(({ day }) => day)
  const sum = (at: 0 | 1) => days.reduce((total, { topic }) => total + topic[at], 0)
  return {
    answers: sum(1),
    lastAnswer: answered.sort().at(-1),
    readDays: days.filter(({ topic }) => topic[0] > 0).length,
    readMs: sum(0),
  }
}
