import type { EvidenceId, PageId, RandomBits, VisitId } from '../base/ids'
import { DAY, type Ms } from '../base/time'
import { siteOf, storedAddress } from '../evidence/address'
import type { EvidenceOf } from '../evidence/evidence'
import { pieceId } from '../evidence/piece-id'
import type { Tables, TrellisDb, Writer } from './db'
import { pageAbout } from './page-about'
import type { OpenVisit, PageAbout } from './rows'
import { record } from './write'

/** What is known of a visit so far: totals since arriving. */
export interface VisitTotals {
  readonly visit: VisitId
  /** Absent until the page was read. */
  readonly page?: PageId | undefined
  readonly url: string
  readonly activeMs: Ms
  /** 0 to 1. */
  readonly depth: number
  readonly ended: boolean
  readonly how: 'watched' | 'clicked'
}

/** How long an ended visit is remembered, so that a report that comes again does not count again. */
const REMEMBERED: Ms = DAY

/**
 * Files the totals of a visit; takes the larger of what is known and what is reported, so a report may come twice,
 * late or out of order. A visit that ends becomes evidence if its page was read. One that goes on after it was ended,
 * because its tab was silent for long, adds what is new when it ends again.
 */
export function reportVisit(db: TrellisDb, totals: VisitTotals, writer: Writer): Promise<void> {
  return record(db, writer.device, async (tables) => {
    const url = storedAddress(totals.url)
    if (url === undefined) return { pieces: [], value: undefined }
    const known = await tables.openVisits.get(totals.visit)
    if (known?.notStudy) return { pieces: [], value: undefined }
    const row = withTotals(known ?? arrived(totals, url, writer), totals, writer)
    return { pieces: await ended(tables, row, writer.random), value: undefined }
  })
}

/** Ends the visits that sent no report for `olderThanMs`, and clears away what ended without having been read. */
export function closeStaleVisits(db: TrellisDb, writer: Writer, olderThanMs: Ms): Promise<void> {
  return record(db, writer.device, async (tables) => {
    const rows = (await tables.openVisits.toArray()).filter(({ seenAt }) => seenAt <= writer.now - olderThanMs)
    const pieces: EvidenceOf<'visit'>[] = []
    for (const row of rows) {
      pieces.push(...(await ended(tables, { ...row, ended: true }, writer.random)))
      const forgettable = row.page === undefined || row.seenAt <= writer.now - REMEMBERED
      if (forgettable) await tables.openVisits.delete(row.visit)
    }
    return { pieces, value: undefined }
  })
}

/** Files a visit's row; what it adds to evidence if it has ended and its page is known. Inside a transaction. */
export async function ended(db: Tables, row: OpenVisit, random: RandomBits): Promise<EvidenceOf<'visit'>[]> {
  const page = row.ended && row.page !== undefined ? await db.pages.get(row.page) : undefined
  const counts = page !== undefined && page.verdict !== 'not-study' && row.activeMs > row.writtenMs
  await db.openVisits.put(page === undefined ? row : { ...row, writtenMs: row.activeMs })
  return counts ? [pieceOf(row, page.id, await pageAbout(db, page), random)] : []
}

function pieceOf(row: OpenVisit, page: PageId, about: PageAbout, random: RandomBits): EvidenceOf<'visit'> {
  const { visit, seenAt: at, zone, depth, how } = row
  const activeMs = row.activeMs - row.writtenMs
  // The first piece has the visit's own id, so that not even a store that was restored takes it twice.
  const id = row.writtenMs === 0 ? (visit as string as EvidenceId) : pieceId(at, random)
  return { kind: 'visit', id, at, zone, visit, page, activeMs, depth, how, ...about }
}

function arrived({ visit, how }: VisitTotals, url: string, { now, zone }: Writer): OpenVisit {
  const nothing = { activeMs: 0, depth: 0, ended: false, writtenMs: 0 }
  return { visit, url, site: siteOf(url), how, at: now, zone, seenAt: now, ...nothing }
}

function withTotals(row: OpenVisit, totals: VisitTotals, { now, zone }: Writer): OpenVisit {
  const activeMs = Math.max(row.activeMs, Math.round(totals.activeMs))
  const page = totals.page ?? row.page
  return {
    ...row,
    activeMs,
    depth: Math.max(row.depth, Math.min(1, Math.round(totals.depth * 100) / 100)),
    ended: totals.ended || (row.ended && activeMs === row.activeMs),
    seenAt: now,
    zone,
    ...(page !== undefined && { page }),
  }
}
