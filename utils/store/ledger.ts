import type { Observable } from 'dexie'
import type { TopicId } from '../base/ids'
import { daysIn } from '../evidence/day-list'
import type { TrellisDb } from './db'
import { live } from './live-query'
import { type LedgerPage, linesOf } from './live-stored'
import type { PageRow } from './rows'
import { pagesOfSite } from './sites'

/** A topic in the ledger. */
export interface LedgerTopic {
  readonly topic: TopicId
  readonly name: string
  /** Number of local days on which something about it happened. */
  readonly days: number
}

/**
 * Stored pages whose title or address holds `words`, whatever their case; the one read last first.
 *
 * @param limit - most pages to find
 */
export const liveFound = (db: TrellisDb, words: string, limit: number): Observable<LedgerPage[]> =>
  live(async () => {
    const wanted = words.trim().toLowerCase()
    const holds = ({ title, url }: PageRow) =>
      title.toLowerCase().includes(wanted) || url.toLowerCase().includes(wanted)
    // One read of the whole table: a cursor takes seconds over ten years.
    const pages = (await db.pages.toArray()).filter(holds).sort((a, b) => b.lastAt - a.lastAt)
    return linesOf(db, pages.slice(0, limit))
  })

/** Pages of one site in the ledger, and whether there are more of them. */
export interface SitePages {
  readonly pages: readonly LedgerPage[]
  readonly more: boolean
}

/**
 * Pages of each of `sites`, the one read last first.
 *
 * @param sites - by host, how many of its pages at most
 */
export const liveSitePages = (
  db: TrellisDb,
  sites: ReadonlyMap<string, number>,
): Observable<ReadonlyMap<string, SitePages>> =>
  live(
    async () =>
      new Map(
        await Promise.all([...sites].map(async ([site, most]) => [site, await pagesOf(db, site, most)] as const)),
      ),
  )

async function pagesOf(db: TrellisDb, site: string, most: number): Promise<SitePages> {
  const pages = (await pagesOfSite(db, site)).sort((a, b) => b.lastAt - a.lastAt)
  return {
    pages: await linesOf(db, pages.slice(0, most)),
    more: pages.length > most,
  }
}

/** Every topic that anything is stored about, by name. */
export const liveTopicNames = (db: TrellisDb): Observable<LedgerTopic[]> =>
  live(async () => {
    const states = await db.topics.toArray()
    return states
      .map(({ topic, name, days }) => ({ topic, name: name || topic, days: daysIn(days).length }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  })
