import type { GoalId, TopicId } from '@/utils/base/ids'
import type { GoalExtra, GoalFields, PromptText } from '@/utils/evidence/evidence'
import type { Progress } from '@/utils/goals/progress'
import type { SeenTopic } from '@/utils/goals/seen'
import type { GoalState } from '@/utils/learner/goals'

/** A goal as it is shown. */
export interface GoalView {
  readonly goal: GoalState
  readonly topics: readonly SeenTopic[]
  readonly progress: Progress
}

/** What a form makes of a goal: its fields, and those it no longer has. */
export type GoalWish = Omit<GoalFields, 'topics'> & {
  /** As written; `''` lets Trellis find them in the title. */
  readonly topics: string
  readonly without: readonly GoalExtra[]
}

/** One question of a goal, for the check and for handing on. */
export interface GoalQuestion extends PromptText {
  readonly id: string
  readonly topicIds: readonly TopicId[]
}

/** What a student can do with a goal. */
export interface GoalActs {
  onChange(goal: GoalId, wish: GoalWish): void
  onEnd(goal: GoalId, how: 'reached' | 'archived' | 'paused' | 'resumed'): void
  onCheck(goal: GoalId, known: readonly TopicId[]): void
  onProof(goal: GoalId, proof: { readonly note: string; readonly link?: string | undefined }): void
  onAsk(goal: GoalId, text: PromptText): void
  /** Saves questions as a file for a friend. */
  onGive(goal: GoalId, questions: readonly GoalQuestion[], from: string): void
  /** The questions of a goal, with their words. */
  questionsOf(goal: GoalId): Promise<readonly GoalQuestion[]>
}
