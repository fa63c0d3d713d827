import type { Article, ArticleBlock, MarkedSpan } from './article'
import type { Block, WalkedPage } from './blocks'
import { contextOf } from './context'
import { decide } from './decide'
import { classBit } from './families'
import { likelihoodOf } from './likelihood'
import { type PageShape, parentOf, shapeOf } from './page-shape'
import type { Verdicts } from './verdict'
import { countWords } from './words'

/** A page as judged: what was measured, how likely each block was, and what was decided. */
export interface Judged {
  readonly shape: PageShape
  readonly likely: Float64Array
  readonly verdicts: Verdicts
}

/** Blocks that are judged at a stretch. */
const STRETCH = 1000

/** Decides for every block of a walked page whether it is article. */
export function judge(page: WalkedPage): Judged {
  const judging = stretches(page)
  let next = judging.next()
  while (!next.done) next = judging.next()
  return next.value
}

/** Judges a page stretch by stretch, none of them longer than some tens of ms. */
function* stretches(page: WalkedPage): Generator<undefined, Judged> {
  const shape = shapeOf(page)
  yield
  const context = contextOf(shape)
  const likely = new Float64Array(page.blocks.length)
  for (let i = 0; i < likely.length; i++) {
    if (i % STRETCH === 0) yield
    likely[i] = likelihoodOf(shape, context, i)
  }
  yield
  return { shape, likely, verdicts: decide(shape, likely) }
}

/**
 * The readable part of a walked page: running text with its headings, lists, tables, captions, code and formulas.
 * The heading that only repeats the page's title is no part of it; `meta.title` has that.
 */
export const articleOf = (page: WalkedPage): Article => articleFrom(page, judge(page))

/**
 * The same as `articleOf`, giving way to others between stretches of work.
 *
 * @param pause - resolves when the work may go on
 */
export async function articleIn(page: WalkedPage, pause: () => Promise<void>): Promise<Article> {
  const judging = stretches(page)
  let next = judging.next()
  while (!next.done) {
    await pause()
    next = judging.next()
  }
  return articleFrom(page, next.value)
}

function articleFrom(page: WalkedPage, { shape, verdicts }: Judged): Article {
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
