import type { PageId } from '../base/ids'
import type { LocalDay } from '../base/time'
import { pageOf } from '../evidence/about'
import { byTime, type Evidence } from '../evidence/evidence'
import { decodePack } from '../evidence/pack'
import { isRegrouping, type Regrouped, regroupedFrom } from '../evidence/regroup'
import { isUndo, relatedTo } from '../evidence/undo'
import { changesMeaning, foldPage, NO_PAGE_STATE, type PageState } from '../learner/page-state'
import { act, FOLD_VERSION, type Tables, type TrellisDb } from './db'
import { storing } from './failures'
import { foldIn } from './fold'
import { withState } from './fold-pages'
import { piecesAfter } from './packs'
import { EMPTY_PANEL } from './panel-row'
import type { FoldRow } from './rows'

/** Pieces folded in one transaction: a few seconds of work. */
const BATCH = 60_000

/** Packs read at once, at most; each holds some hundreds of pieces. */
const PACKS = 100
const PIECES_A_PACK = 400

/** Empties the derived tables and notes that they are to be folded again. Inside a transaction. */
export async function markStale(db: Tables): Promise<void> {
  for (const table of [db.prompts, db.calendar, db.topics, db.days, db.waiting, db.panel]) await table.clear()
  await db.meta.put({ key: 'fold', version: FOLD_VERSION, upTo: '' })
}

/**
 * Folds everything again from the packs, day by day, in transactions of `batch` pieces. Goes on where it was cut
 * off; returns at once when there is nothing to do.
 *
 * @param onProgress - share of the packs that are in, 0 to 1
 */
export async function rebuild(db: TrellisDb, onProgress?: (done: number) => void, batch = BATCH): Promise<void> {
  let { upTo } = await storing(() => foldRow(db))
  if (upTo === undefined) return
  const days = await storing(() => daysOf(db))
  while (upTo !== undefined) {
    const from: LocalDay = upTo
    upTo = await act(db, (tables) => foldNext(tables, from, batch))
    if (upTo !== undefined) onProgress?.((days.indexOf(upTo) + 1) / days.length)
  }
}

async function daysOf(db: Tables): Promise<LocalDay[]> {
  const keys = await db.packs.orderBy('[day+device+part]').primaryKeys()
  return [...new Set(keys.map(([day]) => day))]
}

async function foldRow(db: Tables): Promise<FoldRow> {
  const row = await db.meta.get('fold')
  return row?.key === 'fold' ? row : { key: 'fold', version: FOLD_VERSION }
}

/** Folds the days after `from`, as many as make a batch. Returns the last of them, `undefined` when none was left. */
async function foldNext(db: Tables, from: LocalDay, batch: number): Promise<LocalDay | undefined> {
  const { upTo } = await foldRow(db)
  // Another page got there first, or somebody forgot a site meanwhile: go on from where the tables are.
  if (upTo !== from) return upTo
  if (from === '') await resetPages(db)
  const packs = Math.min(PACKS, Math.ceil(batch / PIECES_A_PACK))
  const pieces: Evidence[] = []
  let last: LocalDay | undefined
  while (pieces.length < batch) {
    const days = await piecesAfter(db, last ?? from, packs)
    if (days.length === 0) break
    last = days.at(-1)?.day
    for (const day of days) pieces.push(...day.pieces)
  }
  await foldIn(db, pieces, true)
  await db.meta.put({ key: 'fold', version: FOLD_VERSION, ...(last !== undefined && { upTo: last }) })
  return last
}

/**
 * Takes what evidence says out of the pages, but leaves the corrections in: so that each visit is at once folded as
 * the student wants it, and no correction makes older days be folded twice.
 */
async function resetPages(db: Tables): Promise<void> {
  const { corrections, regrouped } = await correctionsIn(db)
  const pages = await db.pages.toArray()
  await db.pages.bulkPut(pages.map((row) => withState(row, corrections.get(row.id) ?? NO_PAGE_STATE)))
  await db.panel.put({ ...EMPTY_PANEL, regrouped, totals: { ...EMPTY_PANEL.totals, pages: pages.length } })
}

interface Corrections {
  readonly corrections: ReadonlyMap<PageId, PageState>
  readonly regrouped: Regrouped
}

async function correctionsIn(db: Tables): Promise<Corrections> {
  const found: Evidence[] = []
  await db.packs.each((row) => {
    found.push(...decodePack(row).filter((piece) => isUndo(piece) || changesMeaning(piece) || isRegrouping(piece)))
  })
  const pieces = found.sort(byTime)
  const ids = new Set(pieces.flatMap((piece) => (changesMeaning(piece) ? (pageOf(piece) ?? []) : [])))
  const stateOf = (id: PageId) => foldPage(relatedTo(pieces, (piece) => pageOf(piece) === id))
  return {
    corrections: new Map([...ids].map((id) => [id, stateOf(id)])),
    regrouped: regroupedFrom(relatedTo(pieces, isRegrouping)),
  }
}
