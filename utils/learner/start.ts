import type { ConceptId } from '../base/ids'
import type { Instant } from '../base/time'
import type { CurriculumMap } from '../map/look-up'
import { BASE, type Skill, skillAt } from './skill'

/**
 * Where a concept without answers starts, in logits: half of what its direct prerequisites have shown on average, above
 * or below an average prompt. It orders what to ask and how hard; it is no level.
 */
export function startOf(
  concept: ConceptId,
  map: CurriculumMap,
  skillOf: (id: ConceptId) => Skill | undefined,
  now: Instant,
): number {
  const parents = (map.byId.get(concept)?.needs ?? []).flatMap((id) => {
    const skill = skillOf(id)
    return skill === undefined || skill.answers === 0 ? [] : [skillAt(skill, now).mean - BASE]
  })
  if (parents.length === 0) return BASE
  return BASE + parents.reduce((sum, mean) => sum + mean, 0) / parents.length / 2
}
