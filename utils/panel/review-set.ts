import type { EvidenceId } from '../base/ids'
import { HOUR, type Instant, localDay, type Zone } from '../base/time'
import type { PromptText, Rating } from '../evidence/evidence'
import { dayNumber } from '../evidence/order'
import { afterRecall, type Memory } from '../review/memory'
import type { PromptState } from '../review/prompt-state'
import type { MemoryStretch } from './curve'

/** A set of about four questions as it is worked through. Fixed when it starts: an answer does not reshuffle it. */
export interface ReviewSet {
  readonly prompts: readonly PromptState[]
  /** Answers so far, in the order of `prompts`. */
  readonly answers: readonly GivenAnswer[]
}

/** One answer of the set and what it did to the memory of its prompt. */
export interface GivenAnswer {
  readonly prompt: PromptState
  readonly rating: Rating
  readonly after: Memory
  readonly zone: Zone
  /** The piece of evidence, to take it back. */
  readonly evidence: EvidenceId
}

/** A set of `prompts`, nothing answered. */
export const startSet = (prompts: readonly PromptState[]): ReviewSet => ({ prompts, answers: [] })

/** The question to ask next; undefined at the end of the set. */
export const nextPrompt = (set: ReviewSet): PromptState | undefined => set.prompts[set.answers.length]

/** The set with its next question answered. */
export function answered(
  set: ReviewSet,
  { rating, at, zone, evidence }: { rating: Rating; at: Instant; zone: Zone; evidence: EvidenceId },
): ReviewSet {
  const prompt = nextPrompt(set)
  if (!prompt) return set
  const after = afterRecall(prompt.memory, { at, zone, rating })
  return { ...set, answers: [...set.answers, { prompt, rating, after, zone, evidence }] }
}

/** The set with its last answer taken back, that question to be asked again. */
export const takenBack = (set: ReviewSet): ReviewSet => ({ ...set, answers: set.answers.slice(0, -1) })

/** The set without its next question, which went to the bin. */
export function withoutNext(set: ReviewSet): ReviewSet {
  const at = set.answers.length
  return { ...set, prompts: set.prompts.filter((_, index) => index !== at) }
}

/** The set with `prompt` to be asked next: it came back from the bin. */
export function withNext(set: ReviewSet, prompt: PromptState): ReviewSet {
  return { ...set, prompts: set.prompts.toSpliced(set.answers.length, 0, prompt) }
}

/** The set with new words for its next question. */
export function reworded(set: ReviewSet, text: PromptText): ReviewSet {
  const at = set.answers.length
  return {
    ...set,
    prompts: set.prompts.map((prompt, index) => (index === at ? withText(prompt, text) : prompt)),
  }
}

function withText(
  { choices: _choices, quote: _quote, accept: _accept, ...prompt }: PromptState,
  text: PromptText,
): PromptState {
  return { ...prompt, ...text, edited: true }
}

/** A night between two days that are told apart; ten minutes around midnight are none. */
const NIGHT = 6 * HOUR

/** The recall of this set that spanned the most days of the calendar, when one spanned a night; only such a fact is told. */
export function longestRecall(
  set: ReviewSet,
): { readonly prompt: PromptState; readonly days: number; readonly stretch: MemoryStretch } | undefined {
  const recalls = set.answers
    .filter(({ rating }) => rating === 'good' || rating === 'easy')
    .map(({ prompt, after, zone }) => {
      const from = prompt.memory?.lastAt ?? prompt.madeAt
      const days = after.lastAt - from < NIGHT ? 0 : dayOn(after.lastAt, zone) - dayOn(from, zone)
      return { prompt, days, stretch: { from, before: prompt.memory, after } }
    })
    .filter(({ days }) => days >= 1)
  return recalls.sort((a, b) => b.days - a.days)[0]
}

const dayOn = (at: Instant, zone: Zone) => dayNumber(localDay(at, zone))
