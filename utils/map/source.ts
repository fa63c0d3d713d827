import * as v from 'valibot'
import { SUBJECT_IDS } from '../topics/subjects'
import { CONCEPT_LEVELS } from './concept'

const text = v.pipe(v.string(), v.trim(), v.minLength(1))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words with hyphens'))
const reference = v.pipe(v.string(), v.regex(/^([a-z-]+\/)?[a-z0-9]+(-[a-z0-9]+)*$/, 'refers to no id'))
const few = <T extends v.GenericSchema>(item: T, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most)), [])
/** What YAML reads as a number or a yes is meant as text where text is meant. */
const said = v.pipe(v.union([v.string(), v.number(), v.boolean()]), v.transform(String), v.minLength(1))
const amount = v.union([v.string(), v.number()])

const apply = v.strictObject({
  draw: v.record(v.string(), v.union([v.string(), v.number(), v.array(v.number())])),
  where: v.optional(v.record(v.string(), amount), {}),
  only: v.optional(text),
  ask: text,
  formula: v.optional(text),
  answer: v.union([v.string(), v.number(), v.array(amount)]),
  unit: v.optional(text),
  accept: v.optional(v.union([v.array(said), v.record(v.string(), v.number())])),
  tolerance: v.optional(amount, 0),
  steps: v.optional(text),
})

const concept = v.strictObject({
  id,
  name: text,
  aka: few(said, 12),
  fr: v.optional(text),
  es: v.optional(text),
  de: v.optional(text),
  level: v.picklist(CONCEPT_LEVELS),
  is: text,
  needs: few(reference, 4),
  confused: few(reference, 3),
  near: v.pipe(v.array(said), v.minLength(3), v.maxLength(8)),
  ambiguous: v.optional(v.boolean(), false),
  wikipedia: text,
  search: text,
  recall: v.pipe(
    v.array(v.strictObject({ ask: text, answer: said, accept: few(said, 12) })),
    v.minLength(1),
    v.maxLength(3),
  ),
  choice: v.strictObject({
    ask: text,
    right: said,
    wrong: v.pipe(v.array(v.strictObject({ says: said, shows: text })), v.length(3)),
  }),
  why: v.strictObject({ ask: text, points: v.pipe(v.array(said), v.minLength(2), v.maxLength(4)) }),
  apply: v.optional(apply),
})

/** One file of the map: an area of a subject. docs/map.md describes each field. */
export const AREA = v.strictObject({
  subject: v.picklist(SUBJECT_IDS),
  area: id,
  concepts: v.pipe(v.array(concept), v.minLength(1)),
})

export type AreaSource = v.InferOutput<typeof AREA>
export type ConceptSource = AreaSource['concepts'][number]
export type ApplySource = NonNullable<ConceptSource['apply']>

/** A concept with the file and subject that it stands in. */
export interface Sourced extends ConceptSource {
  readonly file: string
  readonly subject: AreaSource['subject']
  readonly area: string
}

/** What is wrong in a file, told so that its author finds the place. */
export interface Fault {
  /** Stable, for tests: `shape`, `circle`, `leak` ... */
  readonly code: string
  /** File, concept and field. */
  readonly at: string
  readonly says: string
}

/** The concepts of a file, or what is wrong with its shape. */
export function parseArea(file: string, given: unknown): { concepts: Sourced[]; faults: Fault[] } {
  const parsed = v.safeParse(AREA, given)
  if (!parsed.success) {
    const faults = parsed.issues.map((issue) => ({
      code: 'shape',
      at: `${file} ${placeIn(given, issue.path?.map(({ key }) => key) ?? [])}`,
      says: issue.message,
    }))
    return { concepts: [], faults }
  }
  const { subject, area, concepts } = parsed.output
  const wrongPlace = file.endsWith(`${subject}/${area}.yaml`)
    ? []
    : [{ code: 'place', at: file, says: `stands in the wrong place for ${subject}/${area}` }]
  return { concepts: concepts.map((one) => ({ ...one, file, subject, area })), faults: wrongPlace }
}

/** A path with the concept's id in place of its number. */
function placeIn(given: unknown, path: readonly unknown[]): string {
  const [first, at, ...rest] = path
  if (first !== 'concepts' || typeof at !== 'number') return path.join('.')
  const { concepts } = given as { concepts: { id?: string }[] }
  return [concepts[at]?.id ?? at, ...rest].join('.')
}
