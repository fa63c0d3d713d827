import type { BlockShape } from './block-shape'
import type { Block } from './blocks'
import { type ContainerShape, type PageShape, parentOf } from './page-shape'
import { dropped, kept, type Verdicts } from './verdict'

/** How far up a table is looked for. */
const REACH = 6
/** A gap of more blocks than this is no gap. */
const LONGEST_GAP = 6
/** Heading of at most so many words; longer ones are text in a heading's tag. */
const LONGEST_HEADING = 9

/** Words kept and words in all, by some key. */
class Shares {
  readonly #sums = new Map<number, { kept: number; all: number }>()

  add(key: number, words: number, keep: boolean): void {
    const sum = this.#sums.get(key) ?? { kept: 0, all: 0 }
    if (keep) sum.kept += words
    sum.all += words
    this.#sums.set(key, sum)
  }

  /** Share of what is kept beside a block of `own` words; 0 where there is too little to tell. */
  beside(key: number, own: number): number {
    const sum = this.#sums.get(key)
    return sum === undefined || sum.kept < 30 ? 0 : sum.kept / Math.max(1, sum.all - own)
  }
}

/** A table is article or it is not: its rows go the way of most of their words. */
export function keepTables(shape: PageShape, likely: ArrayLike<number>, verdicts: Verdicts): void {
  const tables = shape.page.blocks.map((block) => (block.role === 'row' ? tableOf(shape, block.in) : -1))
  const sums = new Map<number, { likely: number; all: number }>()
  for (const [i, table] of tables.entries()) {
    if (table < 0) continue
    const sum = sums.get(table) ?? { likely: 0, all: 0 }
    const weight = Math.sqrt((shape.blocks[i] as BlockShape).words + 1)
    sum.likely += weight * (likely[i] as number)
    sum.all += weight
    sums.set(table, sum)
  }
  for (const [i, table] of tables.entries()) {
    const sum = sums.get(table)
    if (sum !== undefined && sum.likely >= sum.all / 2) verdicts[i] = kept('table')
  }
}

function tableOf(shape: PageShape, from: number): number {
  let at = from
  for (let up = 0; up < REACH && at >= 0; up++) {
    if (shape.page.containers[at]?.tag === 'table') return at
    at = parentOf(shape, at)
  }
  return -1
}

const isItem = ({ role }: Block): boolean => role === 'item' || role === 'definition' || role === 'term'

/** Text whose siblings, or whose namesakes anywhere in the page, are nearly all article is article too. */
export function keepSiblings(shape: PageShape, likely: ArrayLike<number>, verdicts: Verdicts): void {
  const { siblings, around, namesakes } = sharesOf(shape, verdicts)
  shape.page.blocks.forEach((block, i) => {
    const { words, linkShare } = shape.blocks[i] as BlockShape
    const p = likely[i] as number
    if (verdicts[i]?.why !== 'unlikely' || block.role === 'heading' || linkShare > 0.4 || p < 0.1) return
    const parent = parentOf(shape, block.in)
    const near = siblings.beside(parent, words)
    const { kind } = shape.containers[block.in] as ContainerShape
    const inList = isItem(block) && p > 0.15 && (near >= 0.5 || around.beside(parentOf(shape, parent), words) >= 0.75)
    const isText = words >= 8 && /[.!?:”"]$/.test(block.text)
    if (inList || (isText && (near >= 0.75 || namesakes.beside(kind, words) >= 0.75))) verdicts[i] = kept('sibling')
  })
}

function sharesOf(shape: PageShape, verdicts: Verdicts) {
  const siblings = new Shares()
  const around = new Shares()
  const namesakes = new Shares()
  shape.page.blocks.forEach((block, i) => {
    const { words } = shape.blocks[i] as BlockShape
    const keep = verdicts[i]?.keep === true
    const parent = parentOf(shape, block.in)
    siblings.add(parent, words, keep)
    around.add(parent, words, keep)
    around.add(parentOf(shape, parent), words, keep)
    const named = shape.page.containers[block.in]?.words !== ''
    if (named) namesakes.add((shape.containers[block.in] as ContainerShape).kind, words, keep)
  })
  return { siblings, around, namesakes }
}

/** Short pieces between kept ones: a line of code, a formula, a label within the same container. */
export function fillGaps(shape: PageShape, likely: ArrayLike<number>, verdicts: Verdicts): void {
  let last = -1
  for (const [i, { keep }] of [...verdicts].entries()) {
    if (!keep) continue
    const gap = i - last - 1
    if (last >= 0 && gap > 0 && gap <= LONGEST_GAP) {
      for (let k = last + 1; k < i; k++) if (belongs(shape, likely, verdicts, k, last, i)) verdicts[k] = kept('between')
    }
    last = i
  }
}

function belongs(
  shape: PageShape,
  likely: ArrayLike<number>,
  verdicts: Verdicts,
  i: number,
  before: number,
  after: number,
): boolean {
  const { blocks } = shape.page
  const block = blocks[i] as Block
  const p = likely[i] as number
  if (verdicts[i]?.why !== 'unlikely') return false
  if (block.role === 'code' || block.role === 'math') return p > 0.15
  const parent = parentOf(shape, block.in)
  const same = [before, after].some((k) => parentOf(shape, (blocks[k] as Block).in) === parent)
  return same && (shape.blocks[i] as BlockShape).linkShare < 0.5 && p > 0.3
}

/** A heading goes the way of what stands under it; the page's own title is left as it was judged. */
export function settleHeadings(shape: PageShape, likely: ArrayLike<number>, verdicts: Verdicts): void {
  const { blocks } = shape.page
  for (let i = blocks.length - 1; i >= 0; i--) {
    const isShort = (shape.blocks[i] as BlockShape).words <= LONGEST_HEADING
    if (blocks[i]?.role === 'heading' && isShort) settleHeading(shape, likely[i] as number, verdicts, i)
  }
}

function settleHeading(shape: PageShape, likely: number, verdicts: Verdicts, i: number): void {
  const why = verdicts[i]?.why
  const under = firstUnder(shape, verdicts, i)
  const keepsUnder = verdicts[under]?.keep === true
  if (why === 'likely' && !keepsUnder) verdicts[i] = dropped('alone')
  if (why !== 'unlikely' || !keepsUnder || under !== i + 1 || i === shape.title || likely <= 0.15) return
  const next = shape.page.blocks[under] as Block
  const heads = next.role !== 'heading' || next.level > (shape.page.blocks[i] as Block).level
  if (heads && inSameSection(shape, i, under)) verdicts[i] = kept('heads')
}

/** The first block within three of `i` that is a heading or kept. */
function firstUnder(shape: PageShape, verdicts: Verdicts, i: number): number {
  const { blocks } = shape.page
  let under = i + 1
  while (under < i + 3 && under < blocks.length && blocks[under]?.role !== 'heading' && !verdicts[under]?.keep) under++
  return under
}

function inSameSection(shape: PageShape, heading: number, under: number): boolean {
  const parent = shape.containers[parentOf(shape, (shape.page.blocks[heading] as Block).in)]
  return parent !== undefined && under >= parent.first && under <= parent.last
}
