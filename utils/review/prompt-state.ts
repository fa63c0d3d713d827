import type { PageId, PromptId } from '../base/ids'
import type { Days, Instant } from '../base/time'
import type { AnswerForm, PromptOrigin, PromptText, TopicShare } from '../evidence/evidence'
import type { DraftKind } from '../reading/reading'
import type { Memory } from './memory'

/** What the evidence so far says about one prompt. */
export interface PromptState extends PromptText {
  readonly id: PromptId
  readonly form: AnswerForm
  readonly origin: PromptOrigin
  /** The kind of draft it was, when it came from one. */
  readonly pattern?: DraftKind
  readonly topics: readonly TopicShare[]
  readonly page?: PageId
  readonly language: string
  /** Difficulty guess in logits; 0 is middling. */
  readonly difficulty: number
  readonly state: 'active' | 'suspended' | 'binned'
  /** Absent until the first answer. */
  readonly memory?: Memory
  /** When to ask: at once for a new prompt; `NEVER` while suspended or binned. */
  readonly due: Instant
  readonly madeAt: Instant
  readonly binnedAt?: Instant
  /** Local days, as days since 1970, that hold pieces about it; ascending. Where the store looks when it folds again. */
  readonly days: readonly Days[]
}

/** Later than any answer: the due time of a prompt that is not asked. */
export const NEVER: Instant = 8_640_000_000_000_000
