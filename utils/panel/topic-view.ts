import type { Instant } from '../base/time'
import type { Concept } from '../map/concept'
import { type CurriculumMap, topicOf } from '../map/look-up'
import type { Receipt, TopicRow } from './receipt'
import { conceptOf, type MapGiven, neighbourhood, type TopicMap } from './topic-map'

/** What the map says around a topic. */
export interface Surroundings {
  readonly around?: TopicMap | undefined
  readonly before: readonly TopicRow[]
  readonly after: readonly TopicRow[]
  readonly confused: readonly TopicRow[]
}

/** What the page of one topic shows. */
export interface TopicPageView extends Surroundings {
  readonly topic: TopicRow
  readonly muted: boolean
  /** What it is, in the map's words. */
  readonly is?: string | undefined
  /** Absent for a topic without evidence. */
  readonly receipt?: Receipt | undefined
  readonly prompts: readonly PromptLine[]
  /** Other topics that records could be moved to. */
  readonly others: readonly TopicRow[]
}

/** A question about a topic, and when it comes back. */
export interface PromptLine {
  readonly id: string
  readonly question: string
  readonly due: Instant
  readonly asked: boolean
}

const MOST_AFTER = 8

/** What comes before and after a topic, and what it is taken for; nothing for a topic that the map does not know. */
export function surroundings(topic: TopicRow['id'], given: MapGiven): Surroundings {
  const concept = conceptOf(topic, given.map)
  if (concept === undefined) return { before: [], after: [], confused: [] }
  const rows = (list: readonly Concept[]) => list.map((one) => rowOf(one, given))
  const named = (ids: Concept['needs']) => ids.flatMap((id) => given.map.byId.get(id) ?? [])
  return {
    around: neighbourhood(topic, given),
    before: rows(named(concept.needs)),
    after: rows(afterOf(concept, given.map)),
    confused: rows(named(concept.confused)),
  }
}

const afterOf = ({ id }: Concept, map: CurriculumMap) => (map.after.get(id) ?? []).slice(0, MOST_AFTER)

function rowOf(concept: Concept, { topics }: MapGiven): TopicRow {
  const id = topicOf(concept)
  const known = topics.find((topic) => topic.id === id)
  const name = known?.name ?? concept.name.charAt(0).toUpperCase() + concept.name.slice(1)
  return { id, name, level: known?.level ?? 'new' }
}
