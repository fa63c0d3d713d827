import type { PageId } from '../base/ids'
import { fail, ok, type Result } from '../base/result'
import type { KeepOrder, TidyOrder, VisitOrder, WriteAs } from '../messages/protocol'
import type { Reading } from '../reading/reading'
import type { TrellisDb, Writer } from '../store/db'
import { openDb } from '../store/open'
import { dropOldTexts, keepReading } from '../store/pages'
import { closeStaleVisits, reportVisit } from '../store/visits'
import { report } from './log'
import { writerOf } from './writer'

/**
 * Keeps what was understood of a page, and what is known of the visit so far. Twice is once.
 *
 * @returns the page that it became, undefined when it is not study; or the code of what the browser refused
 */
export function keepAs(order: KeepOrder, reading: Reading): Promise<Result<PageId | undefined>> {
  const { url, title, how, textDays, visit, asStudy } = order
  return write(order, async (db, writer) => {
    const page = await keepReading(db, { url, title, visit: visit?.visit, how, textDays, asStudy }, reading, writer)
    if (page && visit) await reportVisit(db, { ...visit, page, url, ended: false, how }, writer)
    return page
  })
}

/** Files the totals of a visit to a page that was read. */
export function keepVisitAs(order: VisitOrder): Promise<Result<true>> {
  const { visit, page, url, activeMs, depth, ended } = order
  return write(order, async (db, writer) => {
    await reportVisit(db, { visit, page, url, activeMs, depth, ended, how: 'watched' }, writer)
    return true as const
  })
}

/** Deletes old texts and ends visits of which nothing is heard any more. */
export function tidyAs(order: TidyOrder): Promise<Result<true>> {
  return write(order, async (db, writer) => {
    await closeStaleVisits(db, writer, order.staleAfterMs)
    await dropOldTexts(db, writer.now, order.textDays)
    return true as const
  })
}

// A connection that is left open would hold up an upgrade or "delete everything".
async function write<T>(as: WriteAs, work: (db: TrellisDb, writer: Writer) => Promise<T>): Promise<Result<T>> {
  const opened = await openDb(as.learner)
  if (!opened.ok) return fail({ code: opened.failure.code })
  try {
    return ok(await work(opened.value, writerOf(as)))
  } catch (error) {
    report('store.failed', error)
    return fail({ code: codeOf(error) })
  } finally {
    opened.value.close()
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'store.failed'
