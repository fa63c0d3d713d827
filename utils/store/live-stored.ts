import type { Observable } from 'dexie'
import type { PageId, TopicId } from '../base/ids'
import type { Instant } from '../base/time'
import { moved } from '../evidence/about'
import type { DayState } from '../learner/day-state'
import type { PromptState } from '../review/prompt-state'
import type { TrellisDb } from './db'
import { live } from './live-query'
import { EMPTY_PANEL } from './panel-row'
import type { CountRow, PageRow, Totals } from './rows'

/** One page in the ledger. */
export type LedgerPage = Pick<
  PageRow,
  'id' | 'url' | 'site' | 'title' | 'firstAt' | 'lastAt' | 'visits' | 'activeMs' | 'topics' | 'verdict'
> & {
  readonly prompts: number
  /** Whether the article's text is still kept. */
  readonly hasText: boolean
}

/** What is stored, newest first. */
export interface LiveLedger {
  readonly pages: readonly LedgerPage[]
  /** Whether there are older pages: ask with `before` the last one's `lastAt`. */
  readonly more: boolean
  readonly days: readonly DayState[]
  /** Pages that were not study, by day: only their number. */
  readonly notStudy: readonly CountRow[]
}

/** Which part of the ledger. */
export interface LedgerPart {
  readonly before?: Instant | undefined
  readonly limit?: number | undefined
  /** Host; only its pages. */
  readonly site?: string | undefined
}

const SHOWN = 50

/** Pages newest first, and the latest days. */
export function liveLedger(db: TrellisDb, { before, limit = SHOWN, site }: LedgerPart = {}): Observable<LiveLedger> {
  return live(async () => {
    const rows = await pagesOf(db, { before, limit: limit + 1, site })
    return {
      pages: await Promise.all(rows.slice(0, limit).map((row) => lineOf(db, row))),
      more: rows.length > limit,
      days: await db.days.reverse().limit(limit).toArray(),
      notStudy: await db.counts.reverse().limit(limit).toArray(),
    }
  })
}

/** Sums over everything that is stored. No table is counted for it. */
export function liveStored(db: TrellisDb): Observable<Totals> {
  return live(async () => ((await db.panel.get('panel')) ?? EMPTY_PANEL).totals)
}

/** Hosts of all pages, in order of the alphabet. */
export function liveSites(db: TrellisDb): Observable<string[]> {
  return live(async () => (await db.pages.orderBy('site').uniqueKeys()) as string[])
}

/** Prompts of a page or a topic; without either the latest to come due. */
export function livePrompts(
  db: TrellisDb,
  { page, topic, limit = SHOWN }: { readonly page?: PageId; readonly topic?: TopicId; readonly limit?: number },
): Observable<PromptState[]> {
  return live(() => {
    if (page !== undefined) return db.prompts.where('page').equals(page).limit(limit).toArray()
    if (topic !== undefined) return db.prompts.where('topicIds').equals(topic).limit(limit).toArray()
    return db.prompts.orderBy('due').limit(limit).toArray()
  })
}

async function pagesOf(db: TrellisDb, { before, limit, site }: LedgerPart & { limit: number }): Promise<PageRow[]> {
  const end = before ?? Number.POSITIVE_INFINITY
  if (site === undefined) return db.pages.where('lastAt').below(end).reverse().limit(limit).toArray()
  const rows = await db.pages
    .where('site')
    .equals(site)
    .filter(({ lastAt }) => lastAt < end)
    .toArray()
  return rows.sort((a, b) => b.lastAt - a.lastAt).slice(0, limit)
}

/** A page as the ledger shows it. */
export async function lineOf(db: TrellisDb, row: PageRow): Promise<LedgerPage> {
  const { id, url, site, title, firstAt, lastAt, visits, activeMs, verdict } = row
  const [prompts, text] = await Promise.all([
    db.prompts.where('page').equals(id).primaryKeys(),
    db.texts.where('page').equals(id).primaryKeys(),
  ])
  return {
    ...{ id, url, site, title, firstAt, lastAt, visits, activeMs },
    topics: moved(row.topics, row.moves),
    prompts: prompts.length,
    hasText: text.length > 0,
    ...(verdict && { verdict }),
  }
}
