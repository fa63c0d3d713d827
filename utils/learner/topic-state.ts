import type { EvidenceId, TopicId } from '../base/ids'
import type { Days, Instant } from '../base/time'

/** The levels that a student sees, lowest first. */
export const LEVELS = ['new', 'learning', 'familiar', 'proficient', 'mastered'] as const
export type Level = (typeof LEVELS)[number]

/** Attention on one topic, on two scales; compare only after `interestAt`. */
export interface Interest {
  /** Day of the last attention, as days since 1970. */
  readonly day: Days
  /** Sums of the earlier days as of `day`, halving in 7 and in 90 days. */
  readonly short: number
  readonly long: number
  /** What `day` itself adds. */
  readonly today: number
}

/** What answers say about one topic. */
export interface Skill {
  /** Mean and variance of skill in logits. */
  readonly mean: number
  readonly variance: number
  readonly answers: number
  readonly right: number
  /** Days with a right answer, and the last of them. */
  readonly rightDays: number
  readonly lastRightDay: Days
  /** Longest gap in days that a prompt was recalled after; halves on a failure. */
  readonly gap: Days
  readonly at: Instant
}

/** What the evidence so far says about one topic. */
export interface TopicState {
  readonly topic: TopicId
  readonly name: string
  readonly interest: Interest
  readonly skill: Skill
  readonly muted: boolean
  /** What the student said about it, last word first. */
  readonly claim?: 'known' | 'not-known' | 'not-me'
  /** Local days, as days since 1970, that hold pieces about it; ascending. */
  readonly days: readonly Days[]
  /** The last piece folded in. */
  readonly last: readonly [Instant, EvidenceId]
}
