import { type PageId, randomId, type VisitId } from '../base/ids'
import { DAY, type Days, type Instant, type LocalDay, localDay } from '../base/time'
import { siteOf, storedAddress } from '../evidence/address'
import type { Evidence } from '../evidence/evidence'
import { LIMITS } from '../evidence/limits'
import { NO_PAGE_STATE } from '../learner/page-state'
import type { Reading } from '../reading/reading'
import { act, type Tables, type TrellisDb, type Writer } from './db'
import { storing } from './failures'
import { countPages } from './panel-row'
import { pieceBy } from './piece'
import type { PageRow } from './rows'
import { ended } from './visits'
import { record } from './write'

/** Where a reading comes from. */
export interface ReadAt {
  readonly url: string
  readonly title: string
  /** Absent for a page read outside any visit. */
  readonly visit?: VisitId | undefined
  readonly how: 'watched' | 'clicked'
  /** Days that the article text is kept; 0 keeps none. */
  readonly textDays: Days
  /** The student said that the page is study, which is kept as a correction. */
  readonly asStudy?: true | undefined
}

/** How long a reading is kept after it was made; a page that is visited again is read again. */
const READING_DAYS: Days = 30

/**
 * Keeps what was understood of a page, in one transaction. The same reading may come twice.
 *
 * @returns the page; undefined when it is not study, or the student said so: then only the count of the day grows,
 * once a visit
 */
export function keepReading(db: TrellisDb, at: ReadAt, reading: Reading, writer: Writer): Promise<PageId | undefined> {
  return record(db, writer.device, async (tables) => {
    const url = storedAddress(at.url)
    if (url === undefined) return { pieces: [], value: undefined }
    const known = await rowOf(tables, url)
    if (!at.asStudy && !isStudy(known, reading)) {
      await countVisit(tables, at.visit, writer)
      return { pieces: [], value: undefined }
    }
    const page = known?.id ?? newPageId(writer)
    await tables.pages.put(readRow(known, page, url, at, reading, writer.now))
    await countPages(tables, known === undefined ? 1 : 0)
    await putReading(tables, page, reading, writer.now, at.textDays)
    const said = at.asStudy ? await overruled(tables, { ...at, page, known }, writer) : []
    const visit = at.visit === undefined ? undefined : await tables.openVisits.get(at.visit)
    const before = visit === undefined ? [] : await ended(tables, { ...visit, page }, writer.random)
    return { pieces: [...said, ...before], value: page }
  })
}

interface Overruled extends ReadAt {
  readonly page: PageId
  readonly known: PageRow | undefined
}

/** The student says that the page is study: said once, and the visit is no longer among those that were not. */
async function overruled(db: Tables, { page, known, visit }: Overruled, writer: Writer): Promise<Evidence[]> {
  await uncountVisit(db, visit)
  return known?.verdict === 'is-study' ? [] : [pieceBy(writer, 'corrected', { what: 'is-study', page })]
}

const isStudy = (known: PageRow | undefined, { study }: Reading) =>
  known?.verdict === undefined ? study.isStudy : known.verdict === 'is-study'

/** The page of an address, `undefined` when it was never studied. */
export function pageByUrl(db: TrellisDb, url: string): Promise<PageRow | undefined> {
  return storing(() => rowOf(db, storedAddress(url) ?? ''))
}

/** One more page of `day` that was not study. */
export function countNotStudy(db: TrellisDb, day: LocalDay): Promise<void> {
  return act(db, (tables) => addCount(tables, day))
}

/** Drops article texts older than `days`, readings older than a month, and both of pages that the student called not study. */
export function dropOldTexts(db: TrellisDb, now: Instant, days: Days): Promise<void> {
  return act(db, async (tables) => {
    const refused = await tables.pages.where('corrected').equals(1).filter(isNotStudy).primaryKeys()
    await tables.texts.bulkDelete(refused)
    await tables.texts
      .where('at')
      .belowOrEqual(now - days * DAY)
      .delete()
    // A day's grace: until then the correction can be taken back with everything.
    await tables.readings
      .where('page')
      .anyOf(refused)
      .filter(({ at }) => at <= now - DAY)
      .delete()
    await tables.readings
      .where('at')
      .belowOrEqual(now - READING_DAYS * DAY)
      .delete()
  })
}

/** 66 random bits: enough for the pages of one student, and shorter in every index. */
function newPageId({ random }: Writer): PageId {
  return randomId(random).slice(0, 11) as PageId
}

/** The row of a stored address; the older one when a merge brought two. */
export async function rowOf(db: Tables, url: string): Promise<PageRow | undefined> {
  const rows = await db.pages.where('url').equals(url).toArray()
  return rows.sort((a, b) => a.firstAt - b.firstAt || (a.id < b.id ? -1 : 1))[0]
}

function readRow(
  known: PageRow | undefined,
  id: PageId,
  url: string,
  { title }: ReadAt,
  reading: Reading,
  now: Instant,
): PageRow {
  const earlier = known ?? { ...NO_PAGE_STATE, id, firstAt: now }
  return {
    ...earlier,
    url,
    site: siteOf(url),
    title: (reading.title || title).slice(0, LIMITS.name),
    readAt: now,
    lastAt: Math.max(now, earlier.visitedAt),
  }
}

async function putReading(db: Tables, page: PageId, reading: Reading, at: Instant, textDays: Days): Promise<void> {
  const { article, topics, ...rest } = reading
  const { text, ...size } = article
  await db.readings.put({ page, at, reading: { ...rest, topics: topics.slice(0, LIMITS.shares), article: size } })
  if (textDays > 0) await db.texts.put({ page, at, text })
  else await db.texts.delete(page)
}

async function countVisit(db: Tables, id: VisitId | undefined, { now, zone }: Writer): Promise<void> {
  const visit = id === undefined ? undefined : await db.openVisits.get(id)
  if (visit?.notStudy) return
  await addCount(db, localDay(now, zone))
  if (id === undefined) return
  // So that the same reading, should it come again, is not counted again; without a word of which page it was.
  const blank = { visit: id, url: '', site: '', how: 'watched', activeMs: 0, depth: 0, writtenMs: 0 } as const
  await db.openVisits.put({ ...blank, at: now, zone, seenAt: now, ended: true, notStudy: true })
}

/** Takes a visit out of the count again, because the student said that it was study after all. */
async function uncountVisit(db: Tables, id: VisitId | undefined): Promise<void> {
  const visit = id === undefined ? undefined : await db.openVisits.get(id)
  if (!visit?.notStudy) return
  await db.openVisits.delete(visit.visit)
  await addCount(db, localDay(visit.at, visit.zone), -1)
}

async function addCount(db: Tables, day: LocalDay, more = 1): Promise<void> {
  const notStudy = ((await db.counts.get(day))?.notStudy ?? 0) + more
  if (notStudy > 0) await db.counts.put({ day, notStudy })
  else await db.counts.delete(day)
}

const isNotStudy = ({ verdict }: PageRow) => verdict === 'not-study'
