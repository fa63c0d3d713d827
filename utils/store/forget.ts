import { hash64 } from '../base/hash'
import type { PageId, TopicId } from '../base/ids'
import type { EvidenceOf } from '../evidence/evidence'
import { dayName, dayOf } from '../evidence/order'
import { pieceId } from '../evidence/piece-id'
import { joinedTo } from '../evidence/regroup'
import { act, type Tables, type TrellisDb, type Writer } from './db'
import { storing } from './failures'
import { noteForgotten } from './forgotten'
import { addToPacks } from './packs'
import { EMPTY_PANEL } from './panel-row'
import { rebuild } from './rebuild'
import { pagesOfSite } from './sites'
import { type Gone, goneWithPages, goneWithTopics, putRowsBack, type Rows, takeAway } from './take-away'
import { type Originals, putBack } from './take-out'

/** What a forget took out. Lives in memory only, for the undo line. */
export interface Removed {
  readonly pages: number
  readonly pieces: number
  readonly prompts: number
  /** Everything needed to put it back. */
  readonly undo: { readonly forgotten: EvidenceOf<'forgotten'>; readonly originals: Originals; readonly rows: Rows }
}

/**
 * Takes pages out with everything derived from them: visits, prompts with their answers, readings, texts, and their
 * part in every number. Notes by random ids that they must not come back with an older backup.
 */
export function forgetPages(db: TrellisDb, ids: readonly PageId[], writer: Writer): Promise<Removed> {
  return forget(db, writer, { pages: ids, topics: [] }, (tables) => goneWithPages(tables, ids))
}

/**
 * Takes out every page of a site, and visits to it that are still going on.
 *
 * @param site - host, as in `PageRow.site`; see `siteOf`
 */
export async function forgetSite(db: TrellisDb, site: string, writer: Writer): Promise<Removed> {
  const ids = (await storing(() => pagesOfSite(db, site))).map(({ id }) => id)
  return forget(db, writer, { pages: ids, topics: [] }, (tables) => goneWithPages(tables, ids, site))
}

/**
 * Takes a topic out, with those that the student joined to it: its share of each visit, the prompts about it with their answers, its place in readings, goals
 * and corrections. Its name is kept only as a hash, and only to refuse what an older backup says of it.
 */
export async function forgetTopic(db: TrellisDb, topic: TopicId, writer: Writer): Promise<Removed> {
  const { regrouped } = (await storing(() => db.panel.get('panel'))) ?? EMPTY_PANEL
  const topics = joinedTo(topic, regrouped.list)
  return forget(db, writer, { pages: [], topics }, (tables) => goneWithTopics(tables, topics))
}

/** Puts back what a forget took out. */
export async function restore(db: TrellisDb, removed: Removed, writer: Writer): Promise<void> {
  const { forgotten, originals, rows } = removed.undo
  const stale = await act(db, async (tables) => {
    const back = { kind: 'undone', id: pieceId(writer.now, writer.random), at: writer.now, zone: writer.zone } as const
    await addToPacks(tables, [{ ...back, undo: forgotten.id, day: dayName(dayOf(forgotten)) }], writer.device)
    await noteForgotten(tables, [dayOf(forgotten), dayOf(back)])
    await putRowsBack(tables, rows)
    return putBack(tables, originals)
  })
  if (stale) await rebuild(db)
}

/** Empties every table, then deletes the database; other pages of the extension that have it open let go of it. */
export async function deleteEverything(db: TrellisDb): Promise<void> {
  // First the rows: should the deletion be held up by an open page, nothing is left all the same.
  await act(db, async (tables) => {
    for (const table of Object.values(tables)) await table.clear()
  })
  await storing(() => db.delete())
}

async function forget(
  db: TrellisDb,
  { random, now: at, zone, device }: Writer,
  { pages, topics }: { readonly pages: readonly PageId[]; readonly topics: readonly TopicId[] },
  find: (tables: Tables) => Promise<Gone>,
): Promise<Removed> {
  const forgotten: EvidenceOf<'forgotten'> = {
    ...{ kind: 'forgotten', id: pieceId(at, random), at, zone },
    ...{ pages, topics: topics.map((topic) => hash64(topic)) },
  }
  const { taken, gone } = await act(db, async (tables) => {
    const gone = await find(tables)
    const taken = await takeAway(tables, gone)
    await addToPacks(tables, [forgotten], device)
    await noteForgotten(tables, [dayOf(forgotten)])
    return { taken, gone }
  })
  if (taken.stale) await rebuild(db)
  const { originals } = taken
  const pieces = originals.reduce((sum, pack) => sum + pack.pieces.length, 0)
  return {
    pages: gone.rows.pages.length,
    pieces,
    prompts: gone.prompts,
    undo: { forgotten, originals, rows: gone.rows },
  }
}
