import type { ConceptId } from '../../base/ids'
import type { Concept, MapIndex } from '../concept'
import type { Fault, Sourced } from '../source'

/** Most steps from a concept to one of lower school. */
const MOST_STEPS = 4

/** Edges that lead nowhere, in a circle, the long way round, or never down to lower school. */
export function edgeFaults(sources: readonly Sourced[], { concepts }: MapIndex): Fault[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]))
  const at = (i: number) => `${sources[i]?.file} ${sources[i]?.id}`
  const unknown = concepts.flatMap((concept, i) =>
    [...concept.needs, ...concept.confused]
      .filter((id) => !byId.has(id) || id === concept.id)
      .map((id) => ({ code: 'unknown-concept', at: at(i), says: `refers to "${id}"` })),
  )
  const circles = concepts.flatMap((concept, i) =>
    isBelow(concept.id, concept.id, byId) ? [{ code: 'circle', at: at(i), says: 'needs itself in the end' }] : [],
  )
  if (circles.length > 0) return [...unknown, ...circles]
  const detours = concepts.flatMap((concept, i) =>
    concept.needs
      .filter((need) => concept.needs.some((other) => other !== need && isBelow(need, other, byId)))
      .map((need) => ({ code: 'detour', at: at(i), says: `needs "${need}" through another already` })),
  )
  const stranded = concepts.flatMap((concept, i) =>
    stepsDown(concept, byId, 0) > MOST_STEPS
      ? [{ code: 'stranded', at: at(i), says: `no lower-school concept within ${MOST_STEPS} steps` }]
      : [],
  )
  return [...unknown, ...detours, ...stranded]
}

type ById = ReadonlyMap<ConceptId, Concept>

/** Whether `low` comes, in one step or more, before `high`. */
function isBelow(low: ConceptId, high: ConceptId, byId: ById): boolean {
  const seen = new Set<ConceptId>()
  const waiting = [...(byId.get(high)?.needs ?? [])]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === low) return true
    if (seen.has(id)) continue
    seen.add(id)
    waiting.push(...(byId.get(id)?.needs ?? []))
  }
  return false
}

function stepsDown(concept: Concept, byId: ById, steps: number): number {
  if (concept.level === 'lower' || steps > MOST_STEPS) return steps
  const below = concept.needs.flatMap((id) => byId.get(id) ?? [])
  return Math.min(MOST_STEPS + 1, ...below.map((need) => stepsDown(need, byId, steps + 1)))
}
