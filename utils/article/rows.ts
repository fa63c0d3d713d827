import type { MarkedSpan } from './article'
import type { Block } from './blocks'
import type { BlockGather, Holder } from './gather'

/** A cell with more than this is a page's layout and no table's cell. */
const LONGEST_CELL = 700
/** A text that stands alone in a row of several cells is a table's up to this length. */
const LONGEST_LABEL = 200
const MOST_BLOCKS = 6
const BETWEEN = ' | '

/**
 * One block for a table row, its cells joined by ` | `; or undefined when the row only lays out a page: a cell is
 * long, holds headings, code or rows of its own, or stands alone.
 *
 * @param blocks - of all cells, in order
 * @param ends - for each cell the number of blocks up to its end
 * @param container - index of the row's container
 */
export function joinRow(blocks: readonly Block[], ends: readonly number[], container: number): Block | undefined {
  const row = { text: '', linked: 0, spans: [] as MarkedSpan[], links: [] as [number, number, string][] }
  let cells = 0
  let at = 0
  // Plain loops: tables are what slows a walk down.
  for (let i = 0; i < ends.length; i++) {
    const end = ends[i] as number
    if (end === at) continue
    if (!isCell(blocks, at, end)) return undefined
    if (cells++ > 0) row.text += BETWEEN
    for (const first = at; at < end; at++) append(row, blocks[at] as Block, at > first ? ' ' : '')
  }
  if (at < blocks.length || !isRow(blocks, cells, ends.length)) return undefined
  return { in: container, role: 'row', level: 0, ...row }
}

/** Two filled cells make a row, or a label beside empty ones. */
function isRow(blocks: readonly Block[], filled: number, all: number): boolean {
  if (filled >= 2) return true
  const [only] = blocks
  return all >= 2 && blocks.length === 1 && only?.role === 'paragraph' && only.text.length <= LONGEST_LABEL
}

interface RowText {
  text: string
  linked: number
  readonly spans: MarkedSpan[]
  readonly links: [number, number, string][]
}

function append(row: RowText, { text, linked, spans, links }: Block, between: string): void {
  row.text += between
  const at = row.text.length
  row.text += text
  row.linked += linked
  if (spans.length > 0) for (const { kind, from, to } of spans) row.spans.push({ kind, from: from + at, to: to + at })
  if (links.length > 0) for (const [from, to, href] of links) row.links.push([from + at, to + at, href])
}

function isCell(blocks: readonly Block[], from: number, to: number): boolean {
  let length = 0
  for (let i = from; i < to; i++) {
    const { role, text } = blocks[i] as Block
    if (role === 'heading' || role === 'code' || role === 'row' || role === 'caption') return false
    length += text.length
  }
  return to - from <= MOST_BLOCKS && length <= LONGEST_CELL
}

/** A table row in the making. */
interface Row {
  /** Number of blocks and containers when it began. */
  readonly blocks: number
  readonly containers: number
  /** Number of the row's blocks at the end of each cell. */
  readonly ends: number[]
  /** Cells whose block has no container yet, with the place of that block. */
  readonly pending: { readonly at: number; readonly cell: Holder }[]
}

/** Joins the blocks of table rows while a page is walked. Rows nest, because tables may stand in cells. */
export class RowGather {
  private readonly rows: Row[] = []

  /** @param gather - where the blocks are; its innermost holder is the row while `enterRow` and `leaveRow` run */
  constructor(private readonly gather: BlockGather) {}

  /** A row begins. */
  enterRow(): void {
    // Made first, so that the containers of its cells can be dropped without it.
    this.gather.container()
    const { blocks, containers } = this.gather
    this.rows.push({ blocks: blocks.length, containers: containers.length, ends: [], pending: [] })
  }

  /** The innermost holder, a cell, ends. */
  leaveCell(): void {
    const row = this.rows[this.rows.length - 1]
    if (row === undefined) {
      this.gather.leave()
      return
    }
    const cell = this.gather.leaveCell()
    const end = this.gather.blocks.length
    if (cell) row.pending.push({ at: end - 1, cell })
    row.ends.push(end - row.blocks)
  }

  /** The innermost holder, a row, ends: its blocks become one where they are a table's. */
  leaveRow(): void {
    this.gather.flush()
    const row = this.rows.pop()
    if (row !== undefined) {
      const blocks = this.gather.blocks.slice(row.blocks)
      const joined = joinRow(blocks, row.ends, this.gather.container())
      if (joined) this.gather.replace(row.blocks, row.containers, joined)
      else for (const { at, cell } of row.pending) this.gather.settle(at, cell)
    }
    this.gather.leave()
  }
}
