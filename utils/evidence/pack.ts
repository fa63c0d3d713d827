import { deflateSync, inflateSync } from 'fflate'
import { groupBy } from '../base/group'
import { byTime, type Evidence } from './evidence'
import { chanceIn, idFrom } from './piece-id'
import { SHAPE, upcast } from './upcast'

/** Pieces as they lie in the store. */
export interface Pack {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Length of what the bytes inflate to. */
  readonly size: number
  /** The shape that the pieces were written in; see upcast.ts. */
  readonly shape: number
}

/** Pieces of one kind, turned by ninety degrees: one column a field. */
type Block = readonly [kind: string, n: number, columns: Record<string, Column>]
/**
 * Every piece's value, `null` for a field that is absent; or the one value that all have; or texts of one length, one
 * behind the other.
 */
type Column = readonly unknown[] | { readonly all: unknown } | { readonly width: number; readonly texts: string }

/**
 * Pieces as few bytes: JSON by columns, deflated. About 20 bytes an answer, of which 12 are random ids; as rows of
 * JSON it would be 165. Any inflater and any JSON parser can read it.
 */
export function encodePack(pieces: readonly Evidence[]): Pack {
  const kinds = groupBy([...pieces].sort(byTime), ({ kind }) => kind)
  const blocks = [...kinds].map(([kind, list]): Block => [kind, list.length, columnsOf(list)])
  const plain = new TextEncoder().encode(JSON.stringify(blocks))
  return { bytes: deflateSync(plain, { level: 6 }) as Uint8Array<ArrayBuffer>, size: plain.length, shape: SHAPE }
}

/**
 * The pieces of a pack in order, in today's shape.
 *
 * @throws when the bytes are not a pack
 */
export function decodePack({ bytes, size, shape }: Pack): Evidence[] {
  const plain = inflateSync(bytes, { out: new Uint8Array(size) })
  const blocks = JSON.parse(new TextDecoder().decode(plain)) as Block[]
  const pieces = blocks.flatMap(([kind, n, columns]) => rowsOf(kind, n, columns))
  const now = shape === SHAPE ? pieces : pieces.map((piece) => upcast(piece, shape))
  return (now as unknown as Evidence[]).sort(byTime)
}

function columnsOf(list: readonly Evidence[]): Record<string, Column> {
  const names = new Set(list.flatMap((piece) => Object.keys(piece)))
  for (const name of ['kind', 'id', 'at']) names.delete(name)
  const fields = [...names].map((name) => [name, columnOf(list.map((piece) => fieldOf(piece, name)))])
  return { at: differences(list.map(({ at }) => at)), ...idsOf(list), ...Object.fromEntries(fields) }
}

const fieldOf = (piece: Evidence, name: string) => (piece as unknown as Record<string, unknown>)[name] ?? null

/** Ids that begin with their piece's time need not say it again: the column is then called `chance`. */
function idsOf(list: readonly Evidence[]): Record<string, Column> {
  const chances = list.map(({ id, at }) => chanceIn(id, at))
  if (chances.every((chance) => chance !== undefined)) return { chance: columnOf(chances) }
  return { id: columnOf(list.map(({ id }) => id)) }
}

function columnOf(values: readonly unknown[]): Column {
  const [first] = values
  if (typeof first !== 'object' && values.every((value) => value === first)) return { all: first }
  const width = typeof first === 'string' ? first.length : 0
  const even = width > 0 && values.every((value) => typeof value === 'string' && value.length === width)
  return even ? { width, texts: values.join('') } : values
}

function rowsOf(
  kind: string,
  n: number,
  { at, chance, ...columns }: Record<string, Column>,
): Record<string, unknown>[] {
  const times = sums(at as readonly number[])
  const chances = chance && valuesOf(chance, n)
  const rows = times.map((time, i): Record<string, unknown> => {
    return chances === undefined ? { kind, at: time } : { kind, id: idFrom(time, chances[i] as string), at: time }
  })
  for (const [name, column] of Object.entries(columns)) {
    const values = valuesOf(column, n)
    rows.forEach((row, i) => {
      if (values[i] !== null) row[name] = values[i]
    })
  }
  return rows
}

function valuesOf(column: Column, n: number): readonly unknown[] {
  if ('all' in column) return Array.from({ length: n }, () => column.all)
  if (!('width' in column)) return column
  const { width, texts } = column
  return Array.from({ length: n }, (_, i) => texts.slice(i * width, (i + 1) * width))
}

function differences(values: readonly number[]): number[] {
  return values.map((value, i) => value - (i === 0 ? 0 : (values[i - 1] as number)))
}

function sums(values: readonly number[]): number[] {
  let sum = 0
  return values.map((value) => {
    sum += value
    return sum
  })
}
