import type { GoalId, PromptId, TopicId } from '@/utils/base/ids'
import { DAY } from '@/utils/base/time'
import { progressOf } from '@/utils/goals/progress'
import type { SeenGoal, SeenTopic } from '@/utils/goals/seen'
import type { GoalState } from '@/utils/learner/goals'
import { NO_SKILL, type Skill } from '@/utils/learner/skill'
import type { Memory } from '@/utils/review/memory'
import { NOON } from './evidence'

/** A goal of the student's that was set ten days before noon; say only what the test is about. */
export const goalState = (given: Partial<GoalState> = {}): GoalState => ({
  goal: 'g1' as GoalId,
  title: 'explain diffusion with an example',
  topics: ['diffusion' as TopicId],
  state: 'going',
  setAt: NOON - 10 * DAY,
  ...given,
})

/** A prompt that was last recalled `ago` days before `now`, and is remembered for `stability` days. */
export const memory = (now: number, ago: number, stability: number): Memory => ({
  due: now + (stability - ago) * DAY,
  stability,
  difficulty: 5,
  lapses: 0,
  reps: 2,
  lastAt: now - ago * DAY,
  lastRating: 'good',
  phase: 'review',
})

/** A topic of a goal; by default one with one prompt that nobody has answered. */
export function seenTopic(name: string, given: Partial<SeenTopic> & { readonly is?: Partial<Skill> } = {}): SeenTopic {
  const { is, ...rest } = given
  return {
    topic: name as TopicId,
    name,
    skill: { ...NO_SKILL, ...is },
    level: 'new',
    prompts: [{ id: `p-${name}` as PromptId, due: NOON - DAY }],
    ...rest,
  }
}

/** What is seen of a goal with these topics. */
export const seenGoal = (topics: readonly SeenTopic[], given: Partial<GoalState> = {}): SeenGoal => ({
  goal: goalState({ topics: topics.map(({ topic }) => topic), ...given }),
  topics,
  readMs: 0,
  pages: 0,
})

/** A goal as it is shown. */
export const goalView = (topics: readonly SeenTopic[], given: Partial<GoalState> = {}, now = NOON, dueAt?: number) => {
  const seen = seenGoal(topics, given)
  return { goal: seen.goal, topics, progress: progressOf(seen, now, dueAt) }
}
