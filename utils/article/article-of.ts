import type { Article, ArticleBlock, MarkedSpan } from './article'
import type { Block, WalkedPage } from './blocks'
import { decide } from './decide'
import { classBit } from './families'
import { likelihoodsOf } from './likelihood'
import { type PageShape, parentOf, shapeOf } from './page-shape'
import type { Verdicts } from './verdict'
import { countWords } from './words'

/** A page as judged: what was measured, how likely each block was, and what was decided. */
export interface Judged {
  readonly shape: PageShape
  readonly likely: Float64Array
  readonly verdicts: Verdicts
}

/** Decides for every block of a walked page whether it is article. */
export function judge(page: WalkedPage): Judged {
  const shape = shapeOf(page)
  const likely = likelihoodsOf(shape)
  return { shape, likely, verdicts: decide(shape, likely) }
}

/**
 * The readable part of a walked page: running text with its headings, lists, tables, captions, code and formulas.
 * The heading that only repeats the page's title is no part of it; `meta.title` has that.
 */
export function articleOf(page: WalkedPage): Article {
  const { shape, verdicts } = judge(page)
  const blocks: ArticleBlock[] = []
  page.blocks.forEach((block, place) => {
    if (verdicts[place]?.keep) blocks.push(articleBlock(shape, block, place))
  })
  const text = blocks.map((block) => block.text).join('\n')
  return { meta: page.meta, blocks, text, words: countWords(text), truncated: page.truncated }
}

function articleBlock(shape: PageShape, block: Block, place: number): ArticleBlock {
  const { role, level, text, links } = block
  const linked = links.map(([from, to]): MarkedSpan => ({ kind: 'link', from, to }))
  return { role, level, text, spans: [...block.spans, ...linked], place, aside: isAside(shape, block.in) }
}

const ASIDE = 1 << 2
const BOX = classBit('note')
/** What holds more than this share of the page is no box in it. */
const MOST_OF_PAGE = 0.3
const REACH = 8

/** Whether a container stands in a box beside the running text: a note, an example, a feature. */
function isAside(shape: PageShape, from: number): boolean {
  let at = from
  for (let up = 0; up < REACH && at >= 0; up++) {
    const own = shape.containers[at]
    const tag = shape.page.containers[at]?.tag
    if (own === undefined || own.mass > MOST_OF_PAGE * shape.mass) return false
    if (tag === 'aside' || (tag !== 'p' && (own.own & BOX) !== 0)) return true
    at = parentOf(shape, at)
  }
  return ((shape.containers[from]?.tags ?? 0) & ASIDE) !== 0
}
