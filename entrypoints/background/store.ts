import type { PageId } from '@/utils/base/ids'
import { fail, ok, type Result } from '@/utils/base/result'
import { report } from '@/utils/browser/log'
import { writerOf } from '@/utils/browser/writer'
import type { Settings } from '@/utils/messages/settings'
import type { Reading } from '@/utils/reading/reading'
import type { TrellisDb } from '@/utils/store/db'
import type { JobRow, VisitRow } from './rows'

// Run when there is something to keep: most wakes of the background only answer a page.
const load = () => import('./keep')

/** Keeps what was understood of a page: the page that it became, undefined when it is not study. */
export const keepJob = (job: JobRow, reading: Reading, settings: Settings): Promise<Result<PageId | undefined>> =>
  withDb(settings, async (db) => (await load()).keepJobIn(db, job, reading, settings))

/** Files the totals of a visit to a page that was read. */
export const keepVisit = (
  row: VisitRow & { page: PageId },
  ended: boolean,
  settings: Settings,
): Promise<Result<void>> =>
  withDb(settings, async (db) => (await load()).keepVisitIn(db, row, ended, writerOf(settings)))

/** Deletes texts that are older than the student wants. */
export const dropTexts = (settings: Settings): Promise<Result<void>> =>
  withDb(settings, async (db) => (await load()).dropOldTexts(db, Date.now(), settings.textDays))

/** Ends visits of which nothing was heard for `olderThanMs`. */
export const closeVisits = (settings: Settings, olderThanMs: number): Promise<Result<void>> =>
  withDb(settings, async (db) => (await load()).closeStaleVisits(db, writerOf(settings), olderThanMs))

// A connection that is left open would hold up an upgrade or "delete everything".
async function withDb<T>({ learner }: Settings, work: (db: TrellisDb) => Promise<T>): Promise<Result<T>> {
  const { openDb } = await load()
  const opened = await openDb(learner)
  if (!opened.ok) return opened
  try {
    return ok(await work(opened.value))
  } catch (error) {
    report('store.failed', error)
    return fail({ code: codeOf(error) })
  } finally {
    opened.value.close()
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'store.failed'
