import type { Block, Container } from './blocks'
import { type PageShape, parentOf } from './page-shape'

// The way of finding an article that reader views have shared since Arc90's: paragraphs lend points to what is around
// them, links take points away, class names push up or down. https://github.com/mozilla/readability has the numbers.

/** How much of the usual caution is in force; pages that give too little text are tried again with less. */
export interface Caution {
  /** Leave out containers whose class names are unlikely to hold text. */
  readonly unlikely: boolean
  /** Let class names count. */
  readonly classes: boolean
  /** Clean lists, tables and boxes that look like tools out of the article. */
  readonly clean: boolean
}

/** Points and sums of every container, over what is alive. */
export interface Points {
  /** 1 for a container that was left out with all in it. */
  readonly dead: Uint8Array
  /** NaN for a container that no paragraph lent to. */
  readonly scores: Float64Array
  readonly length: Float64Array
  readonly linked: Float64Array
  readonly commas: Float64Array
  readonly paragraphs: Float64Array
  readonly items: Float64Array
  /** Characters in lists, and in headings. */
  readonly listed: Float64Array
  readonly headed: Float64Array
}

const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|\brss\b|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup/
const LIKELY = /\band|article|body|column|content|main|mathjax|shadow/
const UNLIKELY_ROLE = /^(?:menu|menubar|complementary|navigation|alert|alertdialog|dialog)\b/
const GOOD = /article|body|content|entry|main|page|post|text|blog|story/
const BAD =
  /-ad-|hidden|\bhid\b|banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|\btags|widget/
const START: Readonly<Record<string, number>> = {
  div: 5,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  h1: -5,
  h2: -5,
  h3: -5,
  h4: -5,
  h5: -5,
  h6: -5,
  th: -5,
}
const COMMA = /[,،﹐︐︑、，]/g
/** Shorter texts lend nothing. */
const LEAST = 25
/** How many containers upward a paragraph lends to. */
const REACH = 5

/** What class words alone speak for, -25 to 25. */
export const classWeight = (words: string): number =>
  words === '' ? 0 : (BAD.test(words) ? -25 : 0) + (GOOD.test(words) ? 25 : 0)

/** Share of a container's text that stands in links. */
export const linkShare = (points: Points, at: number): number =>
  (points.linked[at] as number) / Math.max(1, points.length[at] as number)

/** Gives every container its sums and its points. */
export function pointsOf(shape: PageShape, caution: Caution): Points {
  const room = () => new Float64Array(shape.containers.length)
  const dead = deadOf(shape, caution)
  const points: Points = {
    dead,
    scores: room().fill(Number.NaN),
    length: room(),
    linked: room(),
    commas: room(),
    paragraphs: room(),
    items: room(),
    listed: room(),
    headed: room(),
  }
  tally(shape, points)
  lendAll(shape, points, caution)
  for (let at = 0; at < shape.containers.length; at++) {
    points.scores[at] = (points.scores[at] as number) * (1 - linkShare(points, at))
  }
  return points
}

const TABLE = 1 << 7

function deadOf(shape: PageShape, { unlikely }: Caution): Uint8Array {
  const dead = new Uint8Array(shape.containers.length)
  shape.page.containers.forEach(({ parent, tag, words }, at) => {
    if (parent >= 0 && dead[parent] === 1) dead[at] = 1
    else if (unlikely && tag !== 'body' && tag !== 'article') {
      const inTable = ((shape.containers[at]?.tags ?? 0) & TABLE) !== 0
      const bad = UNLIKELY.test(words) && !LIKELY.test(words) && !inTable
      if (bad || UNLIKELY_ROLE.test(words)) dead[at] = 1
    }
  })
  return dead
}

function add(sums: Float64Array, at: number, amount: number): void {
  sums[at] = (sums[at] as number) + amount
}

const commasIn = (text: string): number => text.match(COMMA)?.length ?? 0

function tally(shape: PageShape, points: Points): void {
  const { containers, blocks } = shape.page
  for (const block of blocks) tallyBlock(points, block, containers[block.in]?.tag)
  const { length, linked, commas, paragraphs, items, listed, headed } = points
  const sums = [length, linked, commas, paragraphs, items, listed, headed]
  for (let at = containers.length - 1; at >= 0; at--) {
    if (points.dead[at] === 1) continue
    const { tag, parent } = containers[at] as Container
    if (tag === 'li') add(items, at, 1)
    if (LIST.test(tag)) listed[at] = length[at] as number
    if (parent >= 0) for (const sum of sums) add(sum, parent, sum[at] as number)
  }
}

function tallyBlock(points: Points, block: Block, tag: string | undefined): void {
  if (points.dead[block.in] === 1) return
  add(points.length, block.in, block.text.length)
  add(points.linked, block.in, block.linked)
  add(points.commas, block.in, commasIn(block.text))
  if (block.role === 'heading') add(points.headed, block.in, block.text.length)
  if (tag === 'p' || tag === 'div' || tag === 'section') add(points.paragraphs, block.in, 1)
}

const LIST = /^[uo]l$/
const PARAGRAPH = /^(?:p|pre|td|h[2-6])$/

function lendAll(shape: PageShape, points: Points, caution: Caution): void {
  for (const [i, block] of shape.page.blocks.entries()) {
    if (points.dead[block.in] !== 1 && !shape.blocks[i]?.cited) lendBlock(shape, points, caution, block)
  }
  shape.page.containers.forEach(({ tag, parent }, at) => {
    if (tag !== 'section' || points.dead[at] === 1) return
    lendPoints(shape, points, caution, parent, points.length[at] as number, points.commas[at] as number)
  })
}

function lendBlock(shape: PageShape, points: Points, caution: Caution, block: Block): void {
  const tag = shape.page.containers[block.in]?.tag ?? ''
  const lend = (from: number, text: string) => lendPoints(shape, points, caution, from, text.length, commasIn(text))
  if (tag === 'tr') for (const cell of block.text.split(' | ')) lend(block.in, cell)
  else if (PARAGRAPH.test(tag)) lend(parentOf(shape, block.in), block.text)
  else if (tag === 'div') lend(standsAlone(shape, block.in) ? parentOf(shape, block.in) : block.in, block.text)
}

/** Whether a block is all that its container holds: a box that is no more than a paragraph. */
const standsAlone = (shape: PageShape, at: number): boolean => shape.containers[at]?.children === 1

function lendPoints(
  shape: PageShape,
  points: Points,
  caution: Caution,
  from: number,
  length: number,
  commas: number,
): void {
  if (length < LEAST) return
  const all = 2 + commas + Math.min(Math.floor(length / 100), 3)
  let at = from
  for (let level = 0; level < REACH && at >= 0; level++) {
    const { tag, words, parent } = shape.page.containers[at] as Container
    if (Number.isNaN(points.scores[at]))
      points.scores[at] = (START[tag] ?? 0) + (caution.classes ? classWeight(words) : 0)
    add(points.scores, at, level === 0 ? all : level === 1 ? all / 2 : all / (level * 3))
    at = parent
  }
}
