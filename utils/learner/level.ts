import type { Instant } from '../base/time'
import { sigmoid } from './elo'
import { CAREFUL, type Skill, skillAt } from './skill'
import type { Claim } from './topic-state'

/** The levels that a student sees, lowest first. Ids; the words are New, Started, Getting there, Solid, Lasting. */
export const LEVELS = ['new', 'learning', 'familiar', 'proficient', 'mastered'] as const
export type Level = (typeof LEVELS)[number]

/** Right answers in a row that bear out what a student says of a topic. */
export const CONFIRMING = 2

/**
 * The level of a topic, the student's own word on it taken in: "I know this" counts once two answers in a row bear it
 * out, "I don't" holds until two do not.
 *
 * @param recall - as in `levelOf`
 */
export function levelWithClaim(
  { skill, claim }: { readonly skill: Skill; readonly claim?: Claim },
  recall: number,
  now: Instant,
): Level {
  const level = levelOf(skill, recall, now)
  const borneOut = (claim?.confirmed ?? 0) >= CONFIRMING
  if (claim?.what === 'known' && borneOut && level === 'learning') return 'familiar'
  return claim?.what === 'not-known' && !borneOut && level !== 'new' ? 'learning' : level
}

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
