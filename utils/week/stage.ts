import type { Days } from '../base/time'
import type { Skill } from '../learner/skill'

/** How well something is kept, by what was recalled: the words of goals, lowest first. */
export const STAGES = ['not-yet', 'recalled-once', 'held', 'lasting'] as const
export type Stage = (typeof STAGES)[number]

/** Days after which a recall says "held for days" and "lasting". */
const HELD: Days = 2
const LASTING: Days = 14

/** What one recall shows, `gap` days after the thing was last seen. */
export function stageAfter(gap: Days): Stage {
  if (gap >= LASTING) return 'lasting'
  return gap >= HELD ? 'held' : 'recalled-once'
}

/** What all answers about a topic show. */
export function stageOf({ right, rightDays, gap }: Pick<Skill, 'right' | 'rightDays' | 'gap'>): Stage {
  if (right === 0) return 'not-yet'
  if (gap >= LASTING) return 'lasting'
  return rightDays >= 2 && gap >= HELD ? 'held' : 'recalled-once'
}

/** The higher of two stages. */
export function higher(a: Stage, b: Stage): Stage {
  return STAGES.indexOf(a) >= STAGES.indexOf(b) ? a : b
}

/** The lowest of some stages; undefined of none. */
export function lowest(stages: readonly Stage[]): Stage | undefined {
  return STAGES.find((stage) => stages.includes(stage))
}
