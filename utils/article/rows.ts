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
 * @param cells - the blocks of each cell that holds any, in order
 * @param container - index of the row's container
 */
export function joinRow(cells: readonly (readonly Block[])[], container: number): Block | undefined {
  if (cells.length < 2 || !cells.every(isCell)) return undefined
  const row = { text: '', linked: 0, spans: [] as MarkedSpan[], links: [] as [number, number, string][] }
  for (const [i, cell] of cells.entries()) {
    for (const [k, block] of cell.entries()) append(row, block, i === 0 && k === 0 ? '' : k > 0 ? ' ' : BETWEEN)
  }
  return { in: container, role: 'row', level: 0, ...row }
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
  for (const { kind, from, to } of spans) row.spans.push({ kind, from: from + at, to: to + at })
  for (const [from, to, href] of links) row.links.push([from + at, to + at, href])
}

function isCell(blocks: readonly Block[]): boolean {
  let length = 0
  for (const { role, text } of blocks) {
    if (role === 'heading' || role === 'code' || role === 'row' || role === 'caption') return false
    length += text.length
  }
  return blocks.length <= MOST_BLOCKS && length <= LONGEST_CELL
}

/** A table row in the making. */
interface Row {
  /** Number of blocks and containers when it began. */
  readonly blocks: number
  readonly containers: number
  /** Number of blocks at the end of each cell. */
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
    row.ends.push(end)
  }

  /** The innermost holder, a row, ends: its blocks become one where they are a table's. */
  leaveRow(): void {
    this.gather.flush()
    const row = this.rows.pop()
    if (row !== undefined) {
      const joined = this.join(row)
      if (joined) this.gather.replace(row.blocks, row.containers, joined)
      else for (const { at, cell } of row.pending) this.gather.settle(at, cell)
    }
    this.gather.leave()
  }

  private join({ blocks: first, ends }: Row): Block | undefined {
    const { gather } = this
    const cells: Block[][] = []
    let start = first
    for (const end of ends) {
      if (end > start) cells.push(gather.blocks.slice(start, end))
      start = end
    }
    if (start !== gather.blocks.length) return undefined
    const label = ends.length > 1 && cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined
    if (label !== undefined && label.role === 'paragraph' && label.text.length <= LONGEST_LABEL) {
      return { ...label, in: gather.container(), role: 'row' }
    }
    return joinRow(cells, gather.container())
  }
}
