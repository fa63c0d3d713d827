import type { Observable } from 'dexie'
import type { PageId, TopicId } from '../base/ids'
import type { Instant } from '../base/time'
import type { TopicShare } from '../evidence/evidence'
import type { DayState } from '../learner/day-state'
import type { PromptState } from '../review/prompt-state'
import { nextPrompts } from './calendar'
import type { TrellisDb } from './db'
import { live } from './live-query'
import { pagesAbout } from './page-about'
import { EMPTY_PANEL } from './panel-row'
import { promptsOf } from './prompts-of'
import type { CountRow, PageRow, Totals } from './rows'
import { pagesOfSite, sites } from './sites'
import { inWords } from './words'

/** One page in the ledger. */
export type LedgerPage = Pick<
  PageRow,
  'id' | 'url' | 'site' | 'title' | 'firstAt' | 'lastAt' | 'visits' | 'activeMs' | 'verdict'
> & {
  readonly topics: readonly TopicShare[]
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
      pages: await linesOf(db, rows.slice(0, limit)),
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
  return live(() => sites(db))
}

/** Prompts of a page or a topic; without either the latest to come due. */
export function livePrompts(
  db: TrellisDb,
  { page, topic, limit = SHOWN }: { readonly page?: PageId; readonly topic?: TopicId; readonly limit?: number },
): Observable<PromptState[]> {
  return live(async () => {
    if (page !== undefined) return inWords(db, await promptsOf(db, [await db.pages.get(page)], limit))
    if (topic !== undefined) return inWords(db, await promptsOf(db, [await db.topics.get(topic)], limit))
    return inWords(db, await nextPrompts(db, limit))
  })
}

async function pagesOf(db: TrellisDb, { before, limit, site }: LedgerPart & { limit: number }): Promise<PageRow[]> {
  const end = before ?? Number.POSITIVE_INFINITY
  if (site === undefined) return db.pages.where('lastAt').below(end).reverse().limit(limit).toArray()
  const rows = (await pagesOfSite(db, site)).filter(({ lastAt }) => lastAt < end)
  return rows.sort((a, b) => b.lastAt - a.lastAt).slice(0, limit)
}

/** Pages as the ledger shows them. */
export async function linesOf(db: TrellisDb, rows: readonly PageRow[]): Promise<LedgerPage[]> {
  const ids = rows.map(({ id }) => id)
  const [abouts, texts] = await Promise.all([pagesAbout(db, rows), db.texts.where('page').anyOf(ids).primaryKeys()])
  return rows.map((row) => {
    const { id, url, site, title, firstAt, lastAt, visits, activeMs, verdict } = row
    return {
      ...{ id, url, site, title, firstAt, lastAt, visits, activeMs },
      topics: abouts.get(id)?.topics ?? [],
      prompts: row.prompts.length,
      hasText: texts.includes(id),
      ...(verdict && { verdict }),
    }
  })
}
