import type { Instant } from '../base/time'
import { levelWithClaim } from './level'
import type { Skill } from './skill'
import type { Claim } from './topic-state'

/** What would move a level up, or keep it; the suffix of a message, and how many where that can be told. */
export type NextStep =
  | { readonly what: 'first' | 'right' | 'other-day' | 'refresh' | 'two-weeks' | 'keep' }
  | { readonly what: 'answers' | 'confirm'; readonly n: number }

/** What would change the level of a topic. */
export function nextStep(
  state: { readonly skill: Skill; readonly claim?: Claim },
  recall: number,
  now: Instant,
): NextStep {
  const { skill, claim } = state
  const level = levelWithClaim(state, recall, now)
  if (claim !== undefined && claim.what !== 'not-me' && claim.confirmed < 2) {
    return { what: 'confirm', n: 2 - claim.confirmed }
  }
  if (level === 'new') return { what: 'first' }
  if (level === 'learning') return skill.answers < 3 ? { what: 'answers', n: 3 - skill.answers } : { what: 'right' }
  if (level === 'mastered') return { what: 'keep' }
  if (recall < 0.7) return { what: 'refresh' }
  if (level === 'familiar') return skill.rightDays < 2 ? { what: 'other-day' } : { what: 'right' }
  return skill.gap < 14 ? { what: 'two-weeks' } : { what: 'right' }
}
