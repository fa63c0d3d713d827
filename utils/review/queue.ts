import type { PageId, TopicId } from '../base/ids'
import { type Instant, type Ms, SECOND } from '../base/time'
import type { PromptRow } from './prompt-state'

/** What a review set is made for. */
export interface SetFor {
  /** The page in view. */
  readonly page?: PageId | undefined
  /** Topics of the page in view, or of a goal. */
  readonly topics?: readonly TopicId[] | undefined
  /** The student's time a day, and how much of it is spent. */
  readonly budgetMs: Ms
  readonly spentMs: Ms
}

/** Today's share of review. */
export interface Share {
  /** The next set, at most 4. */
  readonly set: readonly PromptRow[]
  /** How many prompts today's minutes still hold, `set` among them; never the total that is due. */
  readonly left: number
}

const SET = 4

/** Reading speed for an estimate of cost, and what thinking takes beside it. */
const CHARACTERS_A_SECOND = 15
const THINKING: Ms = 8 * SECOND
const LONGEST: Ms = 60 * SECOND

/**
 * The next set and how much of today is left.
 *
 * Prompts of the page in view come first, then those of its topics, then the others by when they became due. As many
 * as the rest of today's minutes holds, at least one while any time is left. Two prompts of one passage do not come
 * on the same day, nor two of one topic in a row where that can be had.
 *
 * @param prompts - at least the earliest due ones; others are passed over
 */
export function dueSet(prompts: readonly PromptRow[], now: Instant, wanted: SetFor): Share {
  const due = prompts.filter((prompt) => prompt.due <= now).sort((a, b) => compare(a, b, wanted))
  const share = withinTime(oneOfEachPassage(due), wanted.budgetMs - wanted.spentMs)
  return { set: spread(share).slice(0, SET), left: share.length }
}

/** About how long a prompt takes to read, recall and check. */
export function costOf({ chars }: PromptRow): Ms {
  const reading = (chars / CHARACTERS_A_SECOND) * SECOND
  return Math.min(LONGEST, THINKING + reading)
}

function compare(a: PromptRow, b: PromptRow, wanted: SetFor): number {
  return rank(a, wanted) - rank(b, wanted) || a.due - b.due || (a.id < b.id ? -1 : 1)
}

function rank(prompt: PromptRow, { page, topics = [] }: SetFor): number {
  if (page !== undefined && prompt.page === page) return 0
  return prompt.topicIds.some((id) => topics.includes(id)) ? 1 : 2
}

function withinTime(prompts: readonly PromptRow[], ms: Ms): PromptRow[] {
  let left = ms
  return prompts.filter((prompt, i) => {
    if (left <= 0) return false
    const fits = i === 0 || costOf(prompt) <= left
    left = fits ? left - costOf(prompt) : 0
    return fits
  })
}

function oneOfEachPassage(prompts: readonly PromptRow[]): PromptRow[] {
  const seen = new Set<number>()
  return prompts.filter(({ passage }) => passage === undefined || (!seen.has(passage) && seen.add(passage)))
}

/** The same prompts; after each the next in order that shares no topic with it, or simply the next. */
function spread(prompts: readonly PromptRow[]): PromptRow[] {
  const left = [...prompts]
  const order: PromptRow[] = []
  while (left.length > 0) {
    const before = order.at(-1)?.topicIds ?? []
    const other = left.findIndex(({ topicIds }) => !topicIds.some((id) => before.includes(id)))
    order.push(...left.splice(Math.max(0, other), 1))
  }
  return order
}
