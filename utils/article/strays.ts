import type { BlockShape } from './block-shape'
import type { Block } from './blocks'
import { type ContainerShape, type PageShape, parentOf } from './page-shape'
import { type PhraseReason, strayHeading, strayPhrase } from './phrases'
import { dropped, type Verdicts } from './verdict'

/** Drops blocks that are set phrases: calls to subscribe, labels of advertisements, rows of tags. */
export function dropPhrases(shape: PageShape, verdicts: Verdicts): void {
  shape.page.blocks.forEach((block, i) => {
    if (verdicts[i]?.keep !== true || block.role === 'code' || block.role === 'math') return
    const reason = strayPhrase(block.text, (shape.blocks[i] as BlockShape).words)
    if (reason !== undefined) verdicts[i] = dropped(reason)
  })
}

/** Drops what stands under headings that begin no part of the article: related pages, comments, the author. */
export function dropSections(shape: PageShape, verdicts: Verdicts): void {
  const { blocks } = shape.page
  const first = verdicts.findIndex(({ keep }, i) => keep && (shape.blocks[i] as BlockShape).mass > 0)
  if (first < 0) return
  for (let i = first; i < blocks.length; i++) {
    const reason = headingReason(shape, i)
    if (reason === undefined) continue
    const end = endOfSection(shape, i, reason)
    for (let k = i; k < end; k++) verdicts[k] = dropped(reason)
    i = end - 1
  }
}

/** A heading, or a short line that stands for one. */
function headingReason(shape: PageShape, i: number): PhraseReason | undefined {
  const block = shape.page.blocks[i] as Block
  const { words } = shape.blocks[i] as BlockShape
  if (words > 12) return undefined
  const bold = block.spans.some(({ kind, from, to }) => kind === 'strong' && to - from >= block.text.length - 1)
  const short = block.role === 'paragraph' && words <= 4
  if (block.role !== 'heading' && !bold && !short && !block.text.endsWith(':')) return undefined
  return strayHeading(block.text)
}

function endOfSection(shape: PageShape, start: number, reason: PhraseReason): number {
  const { blocks } = shape.page
  const level = (blocks[start] as Block).level || 7
  let i = start + 1
  while (i < blocks.length && !endsBefore(shape, start, i, reason, level)) i++
  return i
}

function endsBefore(shape: PageShape, start: number, i: number, reason: PhraseReason, level: number): boolean {
  const block = shape.page.blocks[i] as Block
  const own = shape.blocks[i] as BlockShape
  if (block.role === 'heading' && block.level <= level) {
    // Titles of other pages look like headings, but they are links.
    const isTeaser = own.linkShare > 0.8 && reason !== 'comments'
    if (!isTeaser || headingReason(shape, i) !== undefined) return true
  }
  if (reason === 'comments') return !inSection(shape, start, i)
  if (reason === 'author' && i > start + 3) return true
  return isText(block, own)
}

/** Text that no list of teasers holds. */
const isText = (block: Block, { words, linkShare }: BlockShape): boolean =>
  (linkShare < 0.5 && words >= 20) ||
  (linkShare < 0.3 && words >= 6 && block.role === 'paragraph' && /[.!?]$/.test(block.text))

/** Whether block `i` stands in the parent of the block at `start`, or in the container around that. */
function inSection(shape: PageShape, start: number, i: number): boolean {
  let at = parentOf(shape, (shape.page.blocks[start] as Block).in)
  for (let step = 0; step < 2 && at >= 0; step++) {
    const { first, last, mass } = shape.containers[at] as ContainerShape
    if (i >= first && i <= last) return true
    // Comments may outweigh what they are about, but they are not most of the page's own part.
    if (mass > 0.3 * shape.mass) return false
    at = parentOf(shape, at)
  }
  return false
}
