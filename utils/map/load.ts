import { groupBy } from '../base/group'
import type { ConceptId } from '../base/ids'
import type { ConceptContent } from './concept'
import { type CurriculumMap, lookUpBy } from './look-up'

let map: Promise<CurriculumMap> | undefined

/** The map's names and edges: read when first needed, then kept. */
export function loadMap(): Promise<CurriculumMap> {
  map ??= import('virtual:map/index').then(({ default: index }) => lookUpBy(index))
  return map
}

/** Definitions and prompts of some concepts, each subject read when first needed; unknown ids are left out. */
export async function contentOf(ids: readonly ConceptId[]): Promise<ReadonlyMap<ConceptId, ConceptContent>> {
  const { default: subjects } = await import('virtual:map/subjects')
  const found = new Map<ConceptId, ConceptContent>()
  for (const [subject, those] of groupBy(ids, (id) => id.split('/')[0] ?? '')) {
    const read = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined
    const content = (await read?.())?.default ?? {}
    for (const id of those) {
      const one = Object.hasOwn(content, id) ? content[id] : undefined
      if (one) found.set(id, one)
    }
  }
  return found
}
