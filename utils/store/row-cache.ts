import type { Table } from 'dexie'

/** More rows than this are not read one by one. */
const MANY = 1000

/**
 * Rows of one table during one fold: read once, changed in memory, written together.
 * All of it inside one transaction.
 */
export class RowCache<K, V> {
  readonly #table: Table<V, K>
  readonly #before = new Map<K, V | undefined>()
  readonly #written = new Map<K, V | undefined>()
  readonly #now = new Map<K, V | undefined>()
  #all = false

  constructor(table: Table<V, K>) {
    this.#table = table
  }

  /** Reads what of `keys` was not read yet. */
  async load(keys: Iterable<K>): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.#now.has(key))
    if (missing.length === 0) return
    if (missing.length > MANY) await this.#readAll()
    if (this.#all) {
      for (const key of missing) this.take(key, undefined)
      return
    }
    const rows = await this.#table.bulkGet(missing)
    missing.forEach((key, i) => {
      this.take(key, rows[i])
    })
  }

  /** Reading one row after another costs more, from some number on, than reading the table. */
  async #readAll(): Promise<void> {
    if (this.#all) return
    this.#all = true
    const keys = await this.#table.toCollection().primaryKeys()
    const rows = await this.#table.toArray()
    keys.forEach((key, i) => {
      this.take(key, rows[i])
    })
  }

  /** Takes in a row that a query found, unless it is in already. */
  take(key: K, row: V | undefined): void {
    if (this.#now.has(key)) return
    this.#before.set(key, row)
    this.#written.set(key, row)
    this.#now.set(key, row)
  }

  /** A row that was loaded or set; `undefined` when there is none. */
  get(key: K): V | undefined {
    return this.#now.get(key)
  }

  /** Every row in memory, as it is now. */
  rows(): V[] {
    return [...this.#now.values()].filter((row) => row !== undefined)
  }

  /** Sets a row that was loaded before; `undefined` takes it out. */
  set(key: K, row: V | undefined): void {
    this.#now.set(key, row)
  }

  /** Rows that differ from what was read, as they were and as they are. */
  changes(): { readonly key: K; readonly before: V | undefined; readonly now: V | undefined }[] {
    return [...this.#now]
      .map(([key, now]) => ({ key, now, before: this.#before.get(key) }))
      .filter(({ now, before }) => now !== before)
  }

  /** Writes what changed since the last write. */
  async write(): Promise<void> {
    const changed = [...this.#now].filter(([key, row]) => row !== this.#written.get(key))
    const puts = changed.flatMap(([, row]) => (row === undefined ? [] : [row]))
    const gone = changed.flatMap(([key, row]) => (row === undefined ? [key] : []))
    if (puts.length > 0) await this.#table.bulkPut(puts)
    if (gone.length > 0) await this.#table.bulkDelete(gone)
    for (const [key, row] of changed) this.#written.set(key, row)
  }
}
