import type { ConceptId, TopicId } from '../base/ids'
import { topicId } from '../topics/topic-id'
import type { Concept, MapIndex } from './concept'

/** The index made ready for looking up. */
export interface CurriculumMap {
  readonly byId: ReadonlyMap<ConceptId, Concept>
  /** Concepts by the topic ids of their English names; more than one where subjects share a name. */
  readonly byName: ReadonlyMap<TopicId, readonly Concept[]>
  /** What comes directly after each. */
  readonly after: ReadonlyMap<ConceptId, readonly Concept[]>
}

/** Makes an index ready for looking up. */
export function lookUpBy({ concepts }: MapIndex): CurriculumMap {
  const byName = new Map<TopicId, Concept[]>()
  const after = new Map<ConceptId, Concept[]>()
  for (const concept of concepts) {
    const names = new Set([concept.name, ...concept.aka].map((name) => topicId(name)))
    for (const name of names) add(byName, name, concept)
    for (const need of concept.needs) add(after, need, concept)
  }
  return { byId: new Map(concepts.map((concept) => [concept.id, concept])), byName, after }
}

/** A concept's own topic id: what topics by its other names become. */
export const topicOf = ({ name }: Concept): TopicId => topicId(name)

/**
 * What comes before a concept, nearest first, each once.
 *
 * @param depth - steps to follow; 1 is direct prerequisites alone
 */
export function before(id: ConceptId, map: CurriculumMap, depth: number): Concept[] {
  const found = new Map<ConceptId, Concept>()
  let edge: readonly ConceptId[] = [id]
  for (let step = 0; step < depth; step++) {
    const needs = edge
      .flatMap((one) => map.byId.get(one)?.needs ?? [])
      .filter((need) => !found.has(need) && need !== id)
    for (const need of needs) {
      const concept = map.byId.get(need)
      if (concept) found.set(need, concept)
    }
    edge = needs
  }
  return [...found.values()]
}

function add<K>(to: Map<K, Concept[]>, key: K, concept: Concept): void {
  const known = to.get(key)
  if (known) known.push(concept)
  else to.set(key, [concept])
}
