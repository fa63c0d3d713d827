import type { Instant } from '../base/time'
import { afterRecall, type Memory, type Recall, recallAt } from './memory'

/** The answers of one prompt, ascending. */
export type History = readonly Recall[]

/** How a forecast compares with the answers that came after it. */
export interface Checked {
  /** Questions that were answered again. */
  readonly asked: number
  /** How many of them were to be expected, and how many came. */
  readonly expected: number
  readonly came: number
}

/**
 * What was expected of the first answer of each question from `from` until `to`, and what came of it. Nothing but the
 * answers before that one is known when it is expected; a question without any is left out.
 */
export function checked(histories: readonly History[], from: Instant, to: Instant): Checked {
  const found = histories.flatMap((history) => expectedAndCame(history, from, to))
  return {
    asked: found.length,
    expected: found.reduce((sum, { expected }) => sum + expected, 0),
    came: found.filter(({ came }) => came).length,
  }
}

function expectedAndCame(history: History, from: Instant, to: Instant): { expected: number; came: boolean }[] {
  const at = history.findIndex((answer) => answer.at >= from && answer.at < to)
  const answer = history[at]
  if (answer === undefined || at === 0) return []
  const before = history.slice(0, at).reduce<Memory | undefined>(afterRecall, undefined) as Memory
  return [{ expected: recallAt(before, answer.at), came: answer.rating !== 'again' }]
}
