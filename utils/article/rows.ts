import type { MarkedSpan } from './article'
import type { Block } from './blocks'
import type { BlockGather } from './gather'

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

/** Joins the blocks of table rows while a page is walked. Rows nest, because tables may stand in cells. */
export class RowGather {
  readonly #rows: { readonly blocks: number; readonly containers: number; readonly ends: number[] }[] = []

  /** @param gather - where the blocks are; its innermost holder is the row while `enterRow` and `leaveRow` run */
  constructor(private readonly gather: BlockGather) {}

  /** A row begins. */
  enterRow(): void {
    // Made first, so that the containers of its cells can be dropped without it.
    this.gather.container()
    this.#rows.push({ blocks: this.gather.blocks.length, containers: this.gather.containers.length, ends: [] })
  }

  /** The innermost holder, a cell, ends. */
  leaveCell(): void {
    this.gather.leave()
    this.#rows[this.#rows.length - 1]?.ends.push(this.gather.blocks.length)
  }

  /** The innermost holder, a row, ends: its blocks become one where they are a table's. */
  leaveRow(): void {
    this.gather.flush()
    const row = this.#rows.pop()
    if (row !== undefined) this.#join(row.blocks, row.containers, row.ends)
    this.gather.leave()
  }
  #join(from: number, containers: number, ends: readonly number[]): void {
    const { gather } = this
    let start = from
    const cells: Block[][] = []
    for (const end of ends) {
      if (end > start) cells.push(gather.blocks.slice(start, end))
      start = end
    }
    const only = ends.length > 1 && cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined
    if (only !== undefined && only.role === 'paragraph' && only.text.length <= LONGEST_LABEL) {
      gather.replace(from, containers, { ...only, in: gather.container(), role: 'row' })
      return
    }
    const joined = start === gather.blocks.length ? joinRow(cells, gather.container()) : undefined
    if (joined !== undefined) gather.replace(from, containers, joined)
  }
}
