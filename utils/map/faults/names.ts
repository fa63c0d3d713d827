import { topicId } from '../../topics/topic-id'
import type { MapIndex } from '../concept'
import type { Fault, Sourced } from '../source'

/** Words two definitions may share before one is taken for the other's copy. */
const NEAR_DUPLICATE = 0.8

/** Ids that stand twice, names that two concepts of a subject claim, definitions that hardly differ. */
export function nameFaults(sources: readonly Sourced[], { concepts }: MapIndex): Fault[] {
  const faults: Fault[] = []
  const ids = new Set<string>()
  const claimed = new Map<string, string>()
  concepts.forEach((concept, i) => {
    const at = `${sources[i]?.file} ${sources[i]?.id}`
    if (ids.has(concept.id)) faults.push({ code: 'id-twice', at, says: 'another concept has this id' })
    ids.add(concept.id)
    for (const name of [concept.name, ...concept.aka]) {
      const key = `${concept.subject} ${topicId(name)}`
      const other = claimed.get(key)
      if (other !== undefined && other !== concept.id)
        faults.push({ code: 'name-twice', at, says: `"${name}" is a name of ${other} too` })
      claimed.set(key, concept.id)
    }
  })
  return [...faults, ...definitionFaults(sources)]
}

function definitionFaults(sources: readonly Sourced[]): Fault[] {
  const bags = sources.map(({ is }) => new Set(is.toLowerCase().match(/\p{L}{3,}/gu) ?? []))
  return sources.flatMap(({ file, id }, i) => {
    const mine = bags[i] as ReadonlySet<string>
    const isTwin = (_: Sourced, j: number) =>
      j < i && !areOpposites(sources[i], sources[j]) && shared(mine, bags[j] as ReadonlySet<string>) > NEAR_DUPLICATE
    const twin = sources.findIndex(isTwin)
    return twin < 0 ? [] : [{ code: 'same-definition', at: `${file} ${id}`, says: `reads like ${sources[twin]?.id}` }]
  })
}

/** Oxidation and reduction, sine and cosine: defined in the same words but one, and known to be mixed up. */
const areOpposites = (a: Sourced | undefined, b: Sourced | undefined) =>
  a !== undefined && b !== undefined && (a.confused.includes(b.id) || b.confused.includes(a.id))

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both += 1
  return both / (a.size + b.size - both)
}
