import type { PageId, VisitId } from '../base/ids'
import type { Ms } from '../base/time'
import type { TrellisDb, Writer } from './db'

/** What is known of a visit so far: totals since arriving. */
export interface VisitTotals {
  readonly visit: VisitId
  readonly page?: PageId | undefined
  readonly url: string
  readonly activeMs: Ms
  readonly depth: number
  readonly ended: boolean
  readonly how: 'watched' | 'clicked'
}

/** Files the totals of a visit; takes the larger of what is known and what is reported, so a report may come twice. */
export const reportVisit: (db: TrellisDb, totals: VisitTotals, writer: Writer) => Promise<void> = () => {
  throw new Error('not written yet')
}
/** Ends the visits that sent no report for `olderThanMs`, and clears away what ended without having been read. */
export const closeStaleVisits: (db: TrellisDb, writer: Writer, olderThanMs: Ms) => Promise<void> = () => {
  throw new Error('not written yet')
}
