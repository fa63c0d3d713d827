import { gzipSync } from 'node:zlib'
import { groupBy } from '../../base/group'
import { type Compiled, compileFolder } from './compile'

/** Budgets of docs/map.md, in kB of gzip. */
const MOST = { index: 130, prompts: 70 }
const KINDS = ['recall', 'choice', 'why', 'apply'] as const

/** Checks the map under `folder` and says what it holds. Returns the number of faults. */
export function reportMap(folder: string, say: (line: string) => void): number {
  const compiled = compileFolder(folder)
  const faults = [...compiled.faults, ...compiled.check()]
  const large = sizesOf(compiled).filter(({ kB, most }) => kB > most)
  for (const { at, says, code } of faults) say(`${at}: ${says} [${code}]`)
  for (const { name, kB, most } of large) say(`${name}: ${kB.toFixed(1)} kB is more than ${most} kB [size]`)
  for (const line of summary(compiled)) say(line)
  return faults.length + large.length
}

function* summary(compiled: Compiled): Generator<string> {
  const { concepts } = compiled.index
  yield `${concepts.length} concepts`
  for (const [subject, ofSubject] of groupBy(concepts, (one) => one.subject)) {
    const levels = [...groupBy(ofSubject, ({ level }) => level)].map(([level, those]) => `${level} ${those.length}`)
    const prompts = Object.values(compiled.content[subject] ?? {}).flatMap((content) => content.prompts)
    const kinds = KINDS.map((kind) => `${kind} ${prompts.filter((prompt) => prompt.kind === kind).length}`)
    yield `${subject}: ${ofSubject.length} (${levels.join(', ')}); ${kinds.join(', ')}`
  }
  for (const { name, kB, most } of sizesOf(compiled)) yield `${name}: ${kB.toFixed(1)} kB gzip (at most ${most})`
}

const packed = (value: unknown) => gzipSync(JSON.stringify(value)).length / 1000

function sizesOf({ index, content }: Compiled) {
  const prompts = Object.entries(content).map(([subject, of]) => ({
    name: `prompts of ${subject}`,
    kB: packed(of),
    most: MOST.prompts,
  }))
  return [{ name: 'index', kB: packed(index), most: MOST.index }, ...prompts]
}
