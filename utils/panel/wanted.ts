import type { ConceptId, TopicId } from '../base/ids'
import type { Instant } from '../base/time'
import { type Gap, gapsBefore, type Known } from '../learner/gaps'
import type { CurriculumMap } from '../map/look-up'
import { conceptOf } from './topic-map'

/** A topic as far as it says what is wanted and what is known. */
export interface WantedTopic extends Known {
  readonly id: TopicId
  readonly strength: number
}

/**
 * The gaps before what the student wants: topics of goals, and topics by their share of the interest.
 *
 * @param goals - topics of the goals that are going
 */
export function gapsFor(
  topics: readonly WantedTopic[],
  goals: readonly TopicId[],
  map: CurriculumMap,
  now: Instant,
): Gap[] {
  const all = topics.reduce((sum, { strength }) => sum + strength, 0)
  const wanted = new Map<ConceptId, number>()
  const known = new Map<ConceptId, Known>()
  for (const topic of topics) {
    const concept = conceptOf(topic.id, map)
    if (concept === undefined) continue
    known.set(concept.id, topic)
    if (all > 0) wanted.set(concept.id, topic.strength / all)
  }
  for (const goal of goals) {
    const concept = conceptOf(goal, map)
    if (concept) wanted.set(concept.id, 1)
  }
  return gapsBefore(wanted, known, map, now)
}
