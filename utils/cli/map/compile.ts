import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { ConceptId } from '../../base/ids'
import type { Concept, ConceptContent, ConceptPrompt, MapIndex, SubjectContent } from '../../map/concept'
import { faultsIn } from '../../map/faults/faults'
import { type Fault, parseArea, type Sourced } from '../../map/source'
import { compileProblem } from './compile-problem'

/** The compiled map, and what is wrong with the form of its sources. */
export interface Compiled {
  readonly index: MapIndex
  /** By subject. */
  readonly content: { readonly [subject: string]: SubjectContent }
  readonly faults: readonly Fault[]
  /** What else can be found wrong with them, by drawing each problem a thousand times and the like: takes seconds. */
  check(): readonly Fault[]
}

/** Compiles every file under `folder`, which holds a folder a subject. */
export function compileFolder(folder: string): Compiled {
  const names = readdirSync(folder, { recursive: true }).map(String)
  const files = names.filter((name) => name.endsWith('.yaml')).sort()
  return compile(files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]))
}

/** Compiles files given as name and text. */
export function compile(files: readonly (readonly [name: string, text: string])[]): Compiled {
  const faults: Fault[] = []
  const concepts = files.flatMap(([name, text]) => {
    const area = parseArea(name, yamlOf(name, text, faults))
    faults.push(...area.faults)
    return area.concepts
  })
  const content: Record<string, Record<string, ConceptContent>> = {}
  for (const concept of concepts) {
    const ofSubject = content[concept.subject] ?? {}
    ofSubject[idOf(concept)] = contentOf(concept, faults)
    content[concept.subject] = ofSubject
  }
  const index = { concepts: concepts.map(indexed) }
  return { index, content, faults, check: () => faultsIn(concepts, index, content) }
}

function yamlOf(name: string, text: string, faults: Fault[]): unknown {
  try {
    return parse(text)
  } catch (error) {
    faults.push({ code: 'yaml', at: name, says: (error as Error).message.split('\n')[0] ?? '' })
    return { subject: 'mathematics', area: 'x', concepts: [] }
  }
}

const idOf = ({ subject, id }: Pick<Sourced, 'subject' | 'id'>) => `${subject}/${id}` as ConceptId
const refersTo = (subject: string) => (reference: string) =>
  (reference.includes('/') ? reference : `${subject}/${reference}`) as ConceptId

function indexed(source: Sourced): Concept {
  const { name, subject, area, level, aka, near, ambiguous, fr, es, de } = source
  return {
    id: idOf(source),
    name,
    subject,
    area,
    level,
    aka,
    names: { ...(fr && { fr }), ...(es && { es }), ...(de && { de }) },
    needs: source.needs.map(refersTo(subject)),
    confused: source.confused.map(refersTo(subject)),
    near,
    ambiguous,
  }
}

function contentOf(source: Sourced, faults: Fault[]): ConceptContent {
  const { is, wikipedia, search } = source
  return { is, wikipedia, search, prompts: promptsOf(source, faults) }
}

// A prompt's number is its place here, and a learner's history hangs on it: recall, choice, why, apply, then what comes later.
function promptsOf(source: Sourced, faults: Fault[]): ConceptPrompt[] {
  const { recall, choice, why, apply } = source
  const prompts: ConceptPrompt[] = [
    ...recall.map((one) => ({ kind: 'recall' as const, ...one })),
    { kind: 'choice', ...choice },
    { kind: 'why', ...why },
  ]
  if (apply === undefined) return prompts
  try {
    return [...prompts, { kind: 'apply', problem: compileProblem(apply) }]
  } catch (error) {
    faults.push({ code: 'problem', at: `${source.file} ${source.id}.apply`, says: (error as Error).message })
    return prompts
  }
}
