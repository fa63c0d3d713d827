import { type Context, contextOf } from './context'
import { aroundFeatures } from './feature-around'
import { chosenFeatures, nearFeatures } from './feature-near'
import { textFeatures, type Write } from './feature-text'
import type { PageShape } from './page-shape'

/** Numbers that tell whether block `i` is article, in the order of `FEATURES`. */
export function featuresOf(shape: PageShape, context: Context, i: number): Float32Array {
  const row = new Float32Array(FEATURES.length)
  let at = 0
  describe(shape, context, i, (_name, value) => {
    row[at++] = value
  })
  return row
}

function describe(shape: PageShape, context: Context, i: number, write: Write): void {
  textFeatures(shape, context, i, write)
  aroundFeatures(shape, context, i, write)
  nearFeatures(shape, context, i, write)
  chosenFeatures(shape, context, i, write)
}

/** Names of the features, in order; the weights carry the same list. */
export const FEATURES: readonly string[] = namesOf()

/** Whether a feature speaks of the container that paragraphs point to: one of the two forests does without. */
export const isOfChoice = (feature: string): boolean => /^(?:chosen|top )/.test(feature)

function namesOf(): string[] {
  const names: string[] = []
  const meta = { title: '', lang: '', description: '', siteName: '', types: [], keywords: [] }
  const block = { in: 0, role: 'paragraph' as const, level: 0, text: '', linked: 0, spans: [], links: [] }
  const page = { meta, containers: [{ parent: -1, tag: 'body', words: '' }], blocks: [block], truncated: false }
  const own = { words: 0, linkShare: 0, mass: 0, cited: false, text: 0 }
  const sums = { mass: 0, clean: 0, words: 0, linkedWords: 0, blocks: 1, rows: 0, children: 1, first: 0, last: 0 }
  const container = { depth: 0, own: 0, all: 0, tags: 0, kind: 0, alike: 1, ...sums }
  const shape = { page, blocks: [own], containers: [container], mass: 0, clean: 0, words: 0, title: -1 }
  describe(shape, contextOf(shape), 0, (name) => names.push(name))
  return names
}
