import type { PageId, PromptId, TopicId } from '../base/ids'
import type { Days } from '../base/time'
import { daysIn } from '../evidence/day-list'
import type { Unwanted } from '../evidence/forget'
import type { PromptRow } from '../review/prompt-state'
import type { Tables } from './db'
import { placesIn } from './fold-prompts'
import { countPages } from './panel-row'
import { promptsOf } from './prompts-of'
import type { OpenVisit, PageRow, ReadingRow, TextRow } from './rows'
import { type TakenOut, takeOut } from './take-out'

/** Rows that go or change with what is forgotten, as they were. */
export interface Rows {
  readonly pages: readonly PageRow[]
  readonly readings: readonly ReadingRow[]
  readonly texts: readonly TextRow[]
  readonly openVisits: readonly OpenVisit[]
  /** Readings that stay, less a topic. */
  readonly changed: readonly ReadingRow[]
}

/** What is to go: pieces, where they stand, and rows. */
export interface Gone {
  readonly unwanted: Unwanted
  readonly days: ReadonlySet<Days>
  readonly rows: Rows
  readonly topics: readonly TopicId[]
  /** Number of prompts that go. */
  readonly prompts: number
}

/** What goes with pages; with a site, its visits that were never read too. Inside a transaction. */
export async function goneWithPages(db: Tables, ids: readonly PageId[], site?: string): Promise<Gone> {
  const pages = (await db.pages.bulkGet([...ids])).filter((row) => row !== undefined)
  const prompts = (await promptsOf(db, pages)).filter(({ page }) => page !== undefined && ids.includes(page))
  const set = new Set(ids)
  const urls = new Set(pages.map(({ url }) => url))
  const isGone = (row: OpenVisit) => row.site === site || urls.has(row.url) || (row.page && set.has(row.page))
  const rows: Rows = {
    pages,
    readings: (await db.readings.bulkGet([...ids])).filter((row) => row !== undefined),
    texts: (await db.texts.bulkGet([...ids])).filter((row) => row !== undefined),
    openVisits: (await db.openVisits.toArray()).filter(isGone),
    changed: [],
  }
  return {
    unwanted: { pages: set, prompts: idsOf(prompts), topic: () => false },
    days: new Set([...pages.flatMap(({ days }) => daysIn(days)), ...prompts.flatMap(placesIn)]),
    rows,
    topics: [],
    prompts: prompts.length,
  }
}

/** What goes with topics. Reads every reading, because no index says which name them. Inside a transaction. */
export async function goneWithTopics(db: Tables, topics: readonly TopicId[]): Promise<Gone> {
  const set = new Set(topics)
  const states = (await db.topics.bulkGet([...topics])).filter((state) => state !== undefined)
  const prompts = await promptsOf(db, states)
  const wishes = await db.panel.get('panel')
  const read = ({ reading }: ReadingRow) =>
    reading.topics.some(({ id }) => set.has(id)) || reading.prompts.some(({ topic }) => set.has(topic))
  const changed = await db.readings.filter(read).toArray()
  return {
    unwanted: { pages: new Set(), prompts: idsOf(prompts), topic: (id) => set.has(id) },
    days: new Set([
      ...states.flatMap(({ days }) => daysIn(days)),
      ...prompts.flatMap(placesIn),
      ...(wishes?.days ?? []),
      ...(wishes?.regrouped.days ?? []),
    ]),
    rows: { pages: [], readings: [], texts: [], openVisits: [], changed },
    topics,
    prompts: prompts.length,
  }
}

/** Takes it away. Inside a transaction over every table. */
export function takeAway(db: Tables, { unwanted, days, rows, topics }: Gone): Promise<TakenOut> {
  return takeOut(db, unwanted, days, async () => {
    const ids = rows.pages.map(({ id }) => id)
    await db.pages.bulkDelete(ids)
    await db.readings.bulkDelete(ids)
    await db.texts.bulkDelete(ids)
    await db.openVisits.bulkDelete(rows.openVisits.map(({ visit }) => visit))
    await countPages(db, -ids.length)
    const set = new Set(topics)
    await db.readings.bulkPut(rows.changed.map((row) => withoutTopics(row, set)))
  })
}

/** Puts rows back as they were. Inside a transaction. */
export async function putRowsBack(db: Tables, rows: Rows): Promise<void> {
  await db.pages.bulkPut([...rows.pages])
  await db.readings.bulkPut([...rows.readings, ...rows.changed])
  await db.texts.bulkPut([...rows.texts])
  await db.openVisits.bulkPut([...rows.openVisits])
  await countPages(db, rows.pages.length)
}

function withoutTopics(row: ReadingRow, gone: ReadonlySet<TopicId>): ReadingRow {
  const { topics, prompts } = row.reading
  const reading = {
    ...row.reading,
    topics: topics.filter(({ id }) => !gone.has(id)),
    prompts: prompts.filter(({ topic }) => !gone.has(topic)),
  }
  return { ...row, reading }
}

function idsOf(prompts: readonly PromptRow[]): Set<PromptId> {
  return new Set(prompts.map(({ id }) => id))
}
