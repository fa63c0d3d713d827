import { type Backup, type BackupFailure, beginning, parseBackup } from '../backup/archive'
import type { BackupPage } from '../backup/rows'
import { hash64 } from '../base/hash'
import { type Failure, fail, ok, type Result } from '../base/result'
import type { Instant } from '../base/time'
import { siteOf } from '../evidence/address'
import type { Forbidden } from '../evidence/forget'
import { SHAPE } from '../evidence/upcast'
import { NO_PAGE_STATE } from '../learner/page-state'
import { act, type Tables, type TrellisDb, type Writer } from './db'
import { type StoreCode, StoreError, storing } from './failures'
import { type Merged, mergeIn } from './merge'
import { piecesBetween } from './packs'
import { countPages } from './panel-row'
import { rebuild } from './rebuild'
import type { PageRow, ReadingRow } from './rows'

/** What became of a backup. */
export interface Imported {
  /** Pieces that were new, and that were here already. */
  readonly added: number
  readonly known: number
  /** Pieces and rows that could not be read or are about what was forgotten. */
  readonly refused: number
  /** The settings in the file, as they were given to `exportAll`; not checked and not applied. */
  readonly settings: unknown
}

/** Why a backup was not merged; nothing was changed. */
export interface ImportFailure extends Failure {
  readonly code: BackupFailure['code'] | StoreCode
}

/**
 * Everything as lossless JSON, readable without Trellis. Left out is what is computed from it, and visits that have
 * not ended.
 */
export async function exportAll(db: TrellisDb, settings: unknown, { now }: Pick<Writer, 'now'>): Promise<string> {
  const parts = await storing(() =>
    db.transaction('r', db.tables, async () => ({
      packs: (await piecesBetween(db, '', '\uffff')).map(({ device, pieces }) => ({ device, pieces })),
      pages: (await db.pages.toArray()).map(pageOf),
      readings: await db.readings.toArray(),
      texts: await db.texts.toArray(),
      counts: await db.counts.toArray(),
    })),
  )
  // Written row by row: ten years are longer than what one call can turn into text.
  const lists = Object.entries(parts).map(([name, rows]) => {
    const lines = rows.map((row) => JSON.stringify(row)).join(',\n')
    return `"${name}":[\n${lines}\n]`
  })
  return `${beginning(now, SHAPE, settings)}\n${lists.join(',\n')}}\n`
}

/**
 * Merges a backup: what is here stays, what is new is added, what was forgotten stays forgotten.
 *
 * @param onProgress - share done, 0 to 1, while a long history is folded
 * @returns a failure when the file is no backup or storage fails; nothing was changed then
 */
export async function importAll(
  db: TrellisDb,
  text: string,
  _writer: Writer,
  onProgress?: (done: number) => void,
): Promise<Result<Imported, ImportFailure>> {
  const parsed = parseBackup(text)
  if (!parsed.ok) return parsed
  const backup = parsed.value
  try {
    const merged = await act(db, (tables) => mergeBackup(tables, backup))
    if (merged.stale) await rebuild(db, onProgress)
    const { added, known } = merged
    return ok({ added, known, refused: merged.refused + backup.refused, settings: backup.settings })
  } catch (error) {
    if (error instanceof StoreError) return fail({ code: error.code })
    throw error
  }
}

async function mergeBackup(db: Tables, backup: Backup): Promise<Merged> {
  return mergeIn(db, backup.packs, async (forbidden) => {
    const pages = backup.pages.filter(({ id }) => !forbidden.pages.has(id))
    await mergePages(db, pages)
    const here = new Set(await db.pages.toCollection().primaryKeys())
    await mergeRows(
      db.readings,
      backup.readings.filter(({ page }) => here.has(page)).map((row) => allowedReading(row, forbidden)),
    )
    await mergeRows(
      db.texts,
      backup.texts.filter(({ page }) => here.has(page)),
    )
    for (const { day, notStudy } of backup.counts) {
      const known = await db.counts.get(day)
      await db.counts.put({ day, notStudy: Math.max(notStudy, known?.notStudy ?? 0) })
    }
  })
}

async function mergePages(db: Tables, pages: readonly BackupPage[]): Promise<void> {
  const known = await db.pages.bulkGet(pages.map(({ id }) => id))
  const rows = pages.flatMap((page, i) => {
    const row = known[i]
    if (row !== undefined && row.readAt >= page.readAt) return []
    const lastAt = Math.max(page.readAt, row?.lastAt ?? 0)
    return [{ ...NO_PAGE_STATE, ...row, ...page, site: siteOf(page.url), lastAt }]
  })
  await db.pages.bulkPut(rows)
  await countPages(db, known.filter((row) => row === undefined).length)
}

/** Takes the newer of two rows of a page. */
async function mergeRows<R extends { readonly page: PageRow['id']; readonly at: Instant }>(
  table: { bulkGet(ids: PageRow['id'][]): PromiseLike<(R | undefined)[]>; bulkPut(rows: R[]): PromiseLike<unknown> },
  rows: readonly R[],
): Promise<void> {
  const known = await table.bulkGet(rows.map(({ page }) => page))
  await table.bulkPut(rows.filter(({ at }, i) => at > (known[i]?.at ?? -1)))
}

function allowed<T extends { readonly id: string }>(
  topics: readonly T[],
  at: Instant,
  { topics: gone }: Forbidden,
): T[] {
  return topics.filter(({ id }) => gone.size === 0 || at > (gone.get(hash64(id)) ?? -1))
}

function allowedReading(row: ReadingRow, forbidden: Forbidden): ReadingRow {
  const { topics, prompts } = row.reading
  const drafts = prompts.filter(({ topic }) => allowed([{ id: topic }], row.at, forbidden).length > 0)
  return { ...row, reading: { ...row.reading, topics: allowed(topics, row.at, forbidden), prompts: drafts } }
}

function pageOf({ id, url, title, firstAt, readAt }: PageRow): BackupPage {
  return { id, url, title, firstAt, readAt }
}
