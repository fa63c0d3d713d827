import type { VisitId } from '../base/ids'
import { type Instant, type Ms, SECOND } from '../base/time'
import type { Observing, VisitReport } from '../messages/protocol'
import { NOBODY, type Presence } from './presence'

/** Totals are reported at most this often while somebody is there. */
export const REPORT_EVERY: Ms = 15 * SECOND

/** One visit as its observer keeps it; changed in place, because it lives in the page and has to be small. */
export interface Visit {
  readonly id: VisitId
  presence: Presence
  depth: number
  readonly readAfterMs: Ms
  /** Of the latest report. */
  seq: number
  /** Active time in the latest report that was acknowledged. */
  ackedMs: Ms
  reportedAt: Instant
  /** Whether the background knows that the page had enough attention to be read. */
  toldRipe: boolean
  /** A report is on its way or is being repeated; it carries the totals of the moment it gets through. */
  sending: boolean
}

/** A visit that begins at `at`, as the background has named it. */
export const newVisit = ({ visit, readAfterMs }: Observing, at: Instant): Visit => ({
  id: visit,
  presence: NOBODY,
  depth: 0,
  readAfterMs,
  seq: 0,
  ackedMs: 0,
  reportedAt: at,
  toldRipe: false,
  sending: false,
})

/** Whether the page has had enough attention to be read. */
export const isRipe = ({ presence, readAfterMs }: Visit): boolean => presence.activeMs >= readAfterMs

/** Whether there is something to report that the background did not acknowledge. */
export const isUnsent = (visit: Visit): boolean =>
  visit.presence.activeMs > visit.ackedMs || (isRipe(visit) && !visit.toldRipe)

/** Whether it is time to report at `now`: at once when the page has become ripe, else every 15 s. */
export const isDue = (visit: Visit, now: Instant): boolean =>
  !visit.sending && isUnsent(visit) && (now - visit.reportedAt >= REPORT_EVERY || (isRipe(visit) && !visit.toldRipe))

/** The next report: totals so far. */
export function nextReport(visit: Visit, ended: boolean): VisitReport {
  visit.seq += 1
  return { visit: visit.id, seq: visit.seq, activeMs: Math.round(visit.presence.activeMs), depth: visit.depth, ended }
}

/** Notes that the background has acknowledged `report`. */
export function acknowledge(visit: Visit, report: VisitReport): void {
  visit.ackedMs = Math.max(visit.ackedMs, report.activeMs)
  if (report.ripe) visit.toldRipe = true
}
