import type { Days, Instant } from '../base/time'
import type { Rating } from '../evidence/evidence'

/**
 * Memory of one prompt, in the names of FSRS.
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export interface Memory {
  readonly due: Instant
  /** Days until the chance of recall falls to 90 %. */
  readonly stability: Days
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number
  readonly lapses: number
  readonly reps: number
  readonly lastAt: Instant
  readonly lastRating: Rating
  /** `learning` and `relearning`: to be asked again within minutes; `review`: after days. */
  readonly phase: 'learning' | 'review' | 'relearning'
}
