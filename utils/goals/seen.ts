import type { PromptId, TopicId } from '../base/ids'
import type { Instant, Ms } from '../base/time'
import type { GoalState } from '../learner/goals'
import type { Level } from '../learner/level'
import type { Skill } from '../learner/skill'
import type { Memory } from '../review/memory'

/** How far an aim is, lowest first. Only answers move it. */
export const AIM_STATES = ['not-yet', 'recalled-once', 'held', 'lasting'] as const
export type AimState = (typeof AIM_STATES)[number]

/** A prompt that is asked, as a goal sees it. */
export interface SeenPrompt {
  readonly id: PromptId
  readonly due: Instant
  /** Absent until the first answer. */
  readonly memory?: Memory
}

/** What the evidence says about one topic of a goal. */
export interface SeenTopic {
  readonly topic: TopicId
  readonly name: string
  readonly skill: Skill
  readonly level: Level
  /** Those that are in use, not those suspended or binned. */
  readonly prompts: readonly SeenPrompt[]
}

/** A goal and everything that its progress is told from. */
export interface SeenGoal {
  readonly goal: GoalState
  readonly topics: readonly SeenTopic[]
  /** Reading about its topics since it was set. */
  readonly readMs: Ms
  readonly pages: number
}
