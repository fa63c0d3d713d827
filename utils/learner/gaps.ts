import type { ConceptId } from '../base/ids'
import type { Instant } from '../base/time'
import type { Concept } from '../map/concept'
import { before, type CurriculumMap } from '../map/look-up'
import { sigmoid } from './elo'
import { levelOf } from './level'
import { type Skill, skillAt } from './skill'
import { startOf } from './start'
import type { Claim } from './topic-state'

/** What is known of one concept of the student's. */
export interface Known {
  readonly skill: Skill
  /** Mean chance of recall now over its answered prompts, 0 to 1. */
  readonly recall: number
  readonly claim?: Claim | undefined
}

/** Why a concept is a gap: answers show it, nobody asked yet, or it was known and has faded. */
export type GapKind = 'weak' | 'unchecked' | 'faded'

/** Something that comes before what the student wants, and is not there. */
export interface Gap {
  readonly concept: Concept
  readonly kind: GapKind
  /** The wanted concept that rests on it; the one wanted most. */
  readonly for: ConceptId
  /** How much it matters: what is wanted, times the doubt that this holds. */
  readonly weight: number
}

/** Steps to look back through prerequisites. */
const DEPTH = 3
/** Below this share of the week's interest nobody asks for what comes before. */
const LEAST_SHARE = 0.05
/** Recall below which something that was solid has faded. */
const FADED = 0.6
/** A skill is weak when it lies below this chance of a right answer with four in five certainty. */
const WEAK_LOGITS = Math.log(0.6 / 0.4)
const FOUR_IN_FIVE = 0.8416

/**
 * What is missing before what the student wants, worst first. Attention only says what is wanted: whether something is
 * a gap is told by answers, and by their absence.
 *
 * @param wanted - concepts of goals (weight 1) and shares of the week's interest, 0 to 1
 */
export function gapsBefore(
  wanted: ReadonlyMap<ConceptId, number>,
  known: ReadonlyMap<ConceptId, Known>,
  map: CurriculumMap,
  now: Instant,
): Gap[] {
  const gaps = new Map<ConceptId, Gap>()
  const most = [...wanted]
    .filter(([, share]) => share >= LEAST_SHARE)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  for (const [goal, share] of most) {
    for (const concept of before(goal, map, DEPTH)) {
      const kind = gaps.has(concept.id) ? undefined : gapKind(known.get(concept.id), now)
      if (kind === undefined) continue
      const weight = share * (1 - chanceOf(concept, known, map, now))
      gaps.set(concept.id, { concept, kind, for: goal, weight })
    }
  }
  return [...gaps.values()].sort((a, b) => b.weight - a.weight || (a.concept.id < b.concept.id ? -1 : 1))
}

/** Whether what is known of a concept is a gap, and of which kind. */
export function gapKind(known: Known | undefined, now: Instant): GapKind | undefined {
  if (known?.claim?.what === 'not-known' && known.claim.confirmed === 0) return 'weak'
  if (known === undefined || known.skill.answers === 0) return known?.claim?.what === 'known' ? undefined : 'unchecked'
  const { mean, deviation } = skillAt(known.skill, now)
  if (mean + FOUR_IN_FIVE * deviation < WEAK_LOGITS) return 'weak'
  // As if every prompt were remembered: what it would be, had it not faded.
  const level = levelOf(known.skill, 1, now)
  return (level === 'proficient' || level === 'mastered') && known.recall < FADED ? 'faded' : undefined
}

function chanceOf(concept: Concept, known: ReadonlyMap<ConceptId, Known>, map: CurriculumMap, now: Instant): number {
  const skill = known.get(concept.id)?.skill
  const own = skill !== undefined && skill.answers > 0 ? skillAt(skill, now).mean : undefined
  return sigmoid(own ?? startOf(concept.id, map, (id) => known.get(id)?.skill, now))
}
