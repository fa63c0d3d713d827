import type { Instant } from '../base/time'
import { sigmoid } from './elo'
import { type Skill, skillAt } from './skill'

/** The levels that a student sees, lowest first. Ids; the words are New, Started, Getting there, Solid, Lasting. */
export const LEVELS = ['new', 'learning', 'familiar', 'proficient', 'mastered'] as const
export type Level = (typeof LEVELS)[number]

/** Standard deviations below the mean of a careful guess: nine in ten true skills lie above it. */
const CAREFUL = 1.28

/**
 * The level that answers have shown. Reading never raises it.
 *
 * @param recall - mean chance of recall at `now` over the topic's prompts that were answered, 0 to 1
 */
export function levelOf(skill: Skill, recall: number, now: Instant): Level {
  if (skill.answers === 0) return 'new'
  const { mean, deviation } = skillAt(skill, now)
  const careful = sigmoid(mean - CAREFUL * deviation)
  if (careful >= 0.8 && skill.answers >= 6 && skill.gap >= 14 && recall >= 0.8) return 'mastered'
  if (careful >= 0.7 && skill.answers >= 4 && skill.rightDays >= 2 && recall >= 0.7) return 'proficient'
  if (sigmoid(mean) >= 0.65 && skill.answers >= 3) return 'familiar'
  return 'learning'
}
