import type { PageId, TopicId } from '../base/ids'
import type { Instant, Ms } from '../base/time'
import type { Rating } from '../evidence/evidence'
import type { Level } from '../learner/level'
import type { NextStep } from '../learner/next-step'
import type { Claim } from '../learner/topic-state'

/** What an estimate of one topic rests on. Only answers move the level; reading is told as interest. */
export interface Receipt {
  readonly answers: number
  /** Absent without an answer. */
  readonly lastAnswer?: Instant | undefined
  /** The latest answers, newest first. */
  readonly latest: readonly AnswerLine[]
  /** Pages about it that were read, newest first. */
  readonly pages: readonly PageLine[]
  readonly readMs: Ms
  /** What would change the level. */
  readonly step: NextStep
  readonly claim?: Claim | undefined
}

/** One answer of a receipt. */
export interface AnswerLine {
  readonly at: Instant
  readonly question: string
  readonly rating: Rating
}

/** One page of a receipt. */
export interface PageLine {
  readonly id: PageId
  readonly title: string
  readonly url: string
  readonly at: Instant
}

/** One topic as a row: its name and its level. */
export interface TopicRow {
  readonly id: TopicId
  readonly name: string
  readonly level: Level
}

/** The receipt of a topic without evidence. */
export const EMPTY_RECEIPT: Receipt = { answers: 0, latest: [], pages: [], readMs: 0, step: { what: 'first' } }
