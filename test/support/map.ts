import type { ConceptId } from '@/utils/base/ids'
import type { Concept, ConceptContent } from '@/utils/map/concept'
import { lookUpBy } from '@/utils/map/look-up'

/** A concept of biology; say only what the test is about. */
export function concept(id: string, given: Partial<Concept> = {}): Concept {
  return {
    id: id as ConceptId,
    name: id.split('/')[1]?.replaceAll('-', ' ') ?? id,
    subject: 'biology',
    area: 'cells',
    level: 'lower',
    aka: [],
    names: {},
    needs: [],
    confused: [],
    near: ['water', 'membrane', 'solute', 'tissue'],
    ambiguous: false,
    ...given,
  }
}

/** A concept's content with one prompt of each kind but a problem. */
export const CONTENT: ConceptContent = {
  is: 'The net movement of water through a membrane.',
  wikipedia: 'Osmosis',
  search: 'osmosis',
  prompts: [
    { kind: 'recall', ask: 'Which molecules move?', answer: 'water', accept: [] },
    {
      kind: 'choice',
      ask: 'What happens to a cell in pure water?',
      right: 'It swells.',
      wrong: [
        { says: 'It shrinks.', shows: 'Has the direction backwards.' },
        { says: 'It divides.', shows: 'Takes growth for division.' },
        { says: 'It dries.', shows: 'Takes water for salt.' },
      ],
    },
    { kind: 'why', ask: 'Why does salt keep meat?', points: ['Water leaves bacteria.', 'They cannot live.'] },
  ],
}

/** A map of some concepts. */
export const mapOf = (...concepts: Concept[]) => lookUpBy({ concepts })
