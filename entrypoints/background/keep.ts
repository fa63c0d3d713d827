import type { PageId } from '@/utils/base/ids'
import { writerOf } from '@/utils/browser/writer'
import type { Settings } from '@/utils/messages/settings'
import type { Reading } from '@/utils/reading/reading'
import type { TrellisDb, Writer } from '@/utils/store/db'
import { keepReading } from '@/utils/store/pages'
import { reportVisit } from '@/utils/store/visits'
import { type JobRow, type VisitRow, visitRows } from './rows'

export { openDb } from '@/utils/store/open'
export { dropOldTexts } from '@/utils/store/pages'
export { closeStaleVisits } from '@/utils/store/visits'

/** Keeps a reading and, for a visit that goes on, what is known of it so far. Twice is once. */
export async function keepJobIn(
  db: TrellisDb,
  job: JobRow,
  reading: Reading,
  settings: Settings,
): Promise<PageId | undefined> {
  const { url, title, visit, how } = job
  const writer = writerOf(settings)
  const page = await keepReading(db, { url, title, visit, how, textDays: settings.textDays }, reading, writer)
  const row = visit && (await visitRows.get(visit))
  if (page && row) await keepVisitIn(db, { ...row, page }, false, writer)
  return page
}

/** Files the totals of a visit to a page that was read. */
export const keepVisitIn = (
  db: TrellisDb,
  { visit, page, url, activeMs, depth }: VisitRow & { page: PageId },
  ended: boolean,
  writer: Writer,
): Promise<void> => reportVisit(db, { visit, page, url, activeMs, depth, ended, how: 'watched' }, writer)
