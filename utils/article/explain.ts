import { judge } from './article-of'
import type { Block, WalkedPage } from './blocks'
import { CLASS_NAMES, type ClassFamily } from './families'
import { AROUND_TAGS, type ContainerShape, FOREIGN, type PageShape } from './page-shape'
import type { Verdict, Why } from './verdict'

/** What was decided of one block, and what speaks for it. */
export interface Explained {
  readonly place: number
  readonly text: string
  readonly kept: boolean
  readonly likelihood: number
  /** The rule that decided; for an unlikely block what it most looks like, e.g. `unlikely: nav`. */
  readonly why: string
}

/** Why each block of a page is article or is not: for the command line and for tests. */
export function explainArticle(page: WalkedPage): Explained[] {
  const { shape, likely, verdicts } = judge(page)
  return page.blocks.map((block, place) => {
    const { keep, why } = verdicts[place] as Verdict
    return {
      place,
      text: block.text,
      kept: keep,
      likelihood: likely[place] as number,
      why: reasonOf(shape, block, place, why),
    }
  })
}

function reasonOf(shape: PageShape, block: Block, place: number, why: Why): string {
  if (why !== 'unlikely') return why
  const own = shape.containers[block.in] as ContainerShape
  const tag = AROUND_TAGS.find((name, bit) => bit < 4 && ((own.tags >> bit) & 1) === 1 && name !== 'header')
  const family = foreignFamily(own)
  if (tag !== undefined || family !== undefined) return `unlikely: ${tag ?? family}`
  return (shape.blocks[place]?.linkShare ?? 0) > 0.6 ? 'unlikely: links' : 'unlikely: apart from the text'
}

const foreignFamily = ({ all }: ContainerShape): ClassFamily | undefined =>
  CLASS_NAMES.find((_, bit) => ((all & FOREIGN) >> bit) & 1)
