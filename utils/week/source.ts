import type { PageId, PromptId, TopicId } from '../base/ids'
import type { Days, LocalDay } from '../base/time'
import type { Evidence } from '../evidence/evidence'
import type { DayState } from '../learner/day-state'
import type { GoalState } from '../learner/goals'
import type { Skill } from '../learner/skill'
import type { Span } from './span'

/** Days before a span that are read with it: what a recall of the span is held against. */
export const BEFORE: Days = 28

/** A prompt that was answered or made in the days read. */
export interface WeekPrompt {
  readonly topics: readonly TopicId[]
  /** Local days, as days since 1970, on which it was answered; ascending. */
  readonly asked: readonly Days[]
  /** Local day, as days since 1970, on which it was made. */
  readonly made: Days
  readonly page?: PageId | undefined
  /** Neither suspended nor in the bin. */
  readonly active: boolean
}

/** A topic that may be named. */
export interface WeekTopic {
  readonly name: string
  readonly skill: Skill
}

/** What the numbers of a span are folded from. */
export interface WeekSource {
  readonly span: Span
  /** The local day on which somebody looks. */
  readonly today: LocalDay
  /** The first local day of which anything is stored. */
  readonly since?: LocalDay | undefined
  /** Pieces that count, of the span and of `BEFORE` days before it, and reflections on it; ascending. */
  readonly pieces: readonly Evidence[]
  /** Roll-ups of the days of the span on which anything happened. */
  readonly days: readonly DayState[]
  readonly prompts: ReadonlyMap<PromptId, WeekPrompt>
  /** Without those that the student muted or said are not theirs. */
  readonly topics: ReadonlyMap<TopicId, WeekTopic>
  readonly goals: readonly GoalState[]
}

/** Days on which the student planned to rest. */
export interface SchoolBreak {
  readonly from: LocalDay
  readonly to: LocalDay
}

/** What the student planned for every week. */
export interface WeekPlan {
  /** Days of study a week; absent: none planned. */
  readonly days?: number | undefined
  readonly breaks: readonly SchoolBreak[]
}
