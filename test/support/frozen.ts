import { Dexie } from 'dexie'
import type { TrellisDb } from '@/utils/store/db'

/** A database as a released version wrote it. Bytes are kept as base 64. */
export interface Frozen {
  readonly version: number
  readonly stores: Readonly<Record<string, string>>
  readonly rows: Readonly<Record<string, readonly object[]>>
}

/** Everything in `db`, for test/fixtures/db. */
export async function freeze(db: TrellisDb, version: number, stores: Frozen['stores']): Promise<Frozen> {
  const tables = await Promise.all(db.tables.map(async ({ name }) => [name, await db.table(name).toArray()] as const))
  return { version, stores, rows: Object.fromEntries(tables.map(([name, rows]) => [name, rows.map(frozenRow)])) }
}

/** Makes the database `name` as `frozen` has it. */
export async function thaw(name: string, { version, stores, rows }: Frozen): Promise<void> {
  const old = new Dexie(name)
  old.version(version).stores(stores)
  for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list.map(thawedRow))
  old.close()
}

function frozenRow(row: object): object {
  if (!('bytes' in row) || !(row.bytes instanceof Uint8Array)) return row
  return { ...row, bytes: Buffer.from(row.bytes).toString('base64') }
}

function thawedRow(row: object): object {
  if (!('bytes' in row) || typeof row.bytes !== 'string') return row
  return { ...row, bytes: Uint8Array.from(Buffer.from(row.bytes, 'base64')) }
}
