import { NO_SIGNALS } from '@/utils/attention/never'
import type { Off } from '@/utils/attention/why-off'
import { randomId, type VisitId } from '@/utils/base/ids'
import { SECOND } from '@/utils/base/time'
import { report as note } from '@/utils/browser/log'
import { randomBits } from '@/utils/browser/random'
import { inTurn, putRows } from '@/utils/browser/session'
import { readSettings } from '@/utils/browser/settings'
import { tabRows } from '@/utils/browser/tab-states'
import { storedAddress } from '@/utils/evidence/address'
import type { ArrivedAt, Observing, ReportAnswer, Sender, Stop, VisitReport } from '@/utils/messages/protocol'
import type { Settings } from '@/utils/messages/settings'
import type { TabState } from '@/utils/messages/tab-state'
import { addressOf, gate, sameOrigin } from './gate'
import { beginReading } from './reading'
import { type VisitRow, visitRows } from './rows'
import { mark, sayOff } from './say'
import { keepVisit } from './store'
import { hostIsThere } from './understand-here'

const STOP: Stop = { stop: true }
/** Clocks of the page and of the background do not start together. */
const SLACK = 2 * SECOND

/** A page asks whether it may be observed, and begins a visit with it. */
export async function mayObserve({ signals }: ArrivedAt, from: Sender): Promise<Observing | Stop> {
  const { tab } = from
  if (tab === undefined || from.frame !== 0) return STOP
  const settings = await readSettings()
  const url = addressOf(from)
  const address = url && storedAddress(url)
  const off = await gate({ url, private: from.private, signals, how: 'watched' }, settings)
  if (off || !address) return sayStop(tab, url, off ?? { state: 'off', why: 'browser-page' })
  const visit = randomId<VisitId>(randomBits)
  await inTurn(tab, async () => {
    const at = Date.now()
    const before = await tabRows.get(tab)
    if (before?.visit) await endVisit(before.visit, settings)
    const row: VisitRow = { visit, tab, url: address, at, activeMs: 0, depth: 0 }
    const about = { url: address, title: from.title ?? '', visit, at }
    const state: TabState = { ...about, state: 'watching', reading: { step: 'waiting' }, how: 'watched' }
    await putRows({ [visitRows.nameOf(visit)]: row, [tabRows.nameOf(tab)]: state })
  })
  await mark('on', tab)
  return { visit, readAfterMs: settings.readAfterMs }
}

/** A page reports the totals of its visit. Answered only when they are where the death of the background cannot reach them. */
export async function reportVisit(report: VisitReport, from: Sender): Promise<ReportAnswer | Stop> {
  const { tab } = from
  if (tab === undefined || from.frame !== 0) return STOP
  return inTurn(tab, async () => {
    const [settings, row] = await Promise.all([readSettings(), visitRows.get(report.visit)])
    if (row?.tab !== tab || !sameOrigin(row.url, from.url)) return report.ended ? { seq: report.seq } : STOP
    const signals = report.ripe?.signals ?? NO_SIGNALS
    const off = await gate({ url: row.url, private: from.private, signals, how: 'watched' }, settings)
    if (off) return stopWatching(row, off, settings)
    const grown = withTotals(row, report)
    await visitRows.put(row.visit, grown)
    if (grown.page) await keepVisit({ ...grown, page: grown.page }, report.ended, settings)
    if (report.ended) await visitRows.drop(row.visit)
    else if (report.ripe) await readIfWaiting(grown, report.ripe.frames, from)
    return { seq: report.seq }
  })
}

// More active time than has passed since arriving is a page that makes things up.
function withTotals(row: VisitRow, { activeMs, depth }: VisitReport): VisitRow {
  const most = Date.now() - row.at + SLACK
  return { ...row, activeMs: Math.max(row.activeMs, Math.min(activeMs, most)), depth: Math.max(row.depth, depth) }
}

async function readIfWaiting(row: VisitRow, frames: number, from: Sender): Promise<void> {
  const shown = await tabRows.get(row.tab)
  if (shown?.visit !== row.visit || shown.reading.step !== 'waiting') return
  const title = from.title ?? shown.title
  await tabRows.put(row.tab, { ...shown, title })
  await beginReading({ tab: row.tab, url: row.url, title, visit: row.visit, how: 'watched', frames })
}

async function stopWatching(row: VisitRow, off: Off, settings: Settings): Promise<Stop> {
  await endVisit(row.visit, settings)
  const revoked = off.why === 'not-allowed' ? { ...off, why: 'revoked' as const } : off
  await sayOff(row.tab, row.url, revoked, 'watched')
  return STOP
}

async function sayStop(tab: number, url: string | undefined, off: Off): Promise<Stop> {
  await sayOff(tab, url, off, 'watched')
  return STOP
}

/**
 * Ends a visit. Its totals are stored with every report, so that nothing is written for it when that would mean to
 * start the understand worker's page: the store closes what it hears no more of.
 */
export async function endVisit(visit: VisitId, settings: Settings): Promise<void> {
  const row = await visitRows.get(visit)
  if (row?.page && (await hostIsThere())) {
    await keepVisit({ ...row, page: row.page }, true, settings).catch((error) => note('store.failed', error))
  }
  await visitRows.drop(visit)
}
