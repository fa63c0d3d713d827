import type { PageId, TopicId } from '../base/ids'
import type { Instant, Ms } from '../base/time'
import type { PromptState } from './prompt-state'

/** What a review set is made for. */
export interface SetFor {
  readonly page?: PageId | undefined
  readonly topics?: readonly TopicId[] | undefined
  /** The student's time a day, and what is left of it. */
  readonly budgetMs: Ms
  readonly spentMs: Ms
}

/** Today's share of review. */
export interface Share {
  /** The next set, at most 4. */
  readonly set: readonly PromptState[]
  /** How many prompts today's minutes still hold, `set` among them; never the total that is due. */
  readonly left: number
}

/** The next set and how much of today is left. */
export const dueSet: (prompts: readonly PromptState[], now: Instant, wanted: SetFor) => Share = () => {
  throw new Error('not written yet')
}
