import { fail, ok, type Result } from '../base/result'
import { pageText } from './walk-file'

/** Why a table could not be read: `detail` says where, in words for whoever gave the command. */
export interface TableFailure {
  readonly code: 'table.unreadable' | 'table.no-column' | 'table.bad-row'
  readonly detail: string
}

/** One row: what stands in each column that was asked for. */
export type TableRow<C extends string> = { readonly [K in C]: string }

/** What a column may hold. */
export type Columns<C extends string> = { readonly [K in C]: RegExp }

/**
 * The rows of a table of comma-separated values, plain or packed, whose first line names its columns. Columns that
 * were not asked for are left out. Quoted cells are not known: these tables hold ids and numbers.
 */
export function readTable<C extends string>(file: string, columns: Columns<C>): Result<TableRow<C>[], TableFailure> {
  const text = textOf(file)
  if (text === undefined) return fail({ code: 'table.unreadable', detail: 'the file cannot be read' })
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/)
  const heads = head.split(',').map((name) => name.trim())
  const wanted = Object.entries<RegExp>(columns).map(([name, form]) => ({ name, form, at: heads.indexOf(name) }))
  const missing = wanted.find(({ at }) => at < 0)
  if (missing) return fail({ code: 'table.no-column', detail: `there is no column ${missing.name}` })
  const rows: TableRow<C>[] = []
  for (const [i, line] of lines.entries()) {
    const cells = line.split(',').map((cell) => cell.trim())
    const bad = wanted.find(({ form, at }) => !form.test(cells[at] ?? ''))
    if (bad || cells.length !== heads.length) {
      const why = bad ? `${bad.name} is not what it should be` : `${cells.length} cells for ${heads.length} columns`
      return fail({ code: 'table.bad-row', detail: `line ${i + 2}: ${why}` })
    }
    rows.push(Object.fromEntries(wanted.map(({ name, at }) => [name, cells[at]])) as TableRow<C>)
  }
  return ok(rows)
}

function textOf(file: string): string | undefined {
  try {
    return pageText(file)
  } catch {
    return undefined
  }
}
