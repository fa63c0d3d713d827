import type { PageId } from '@/utils/base/ids'
import { MINUTE, type Ms } from '@/utils/base/time'
import { wakeAt } from '@/utils/browser/alarms'
import type { Settings } from '@/utils/messages/settings'
import type { VisitRow } from './rows'
import { askHost } from './understand-here'

/** Alarm that ends visits of which nothing is heard any more. */
export const CLOSE_VISITS = 'close-visits'
/** An observer that is there reports every quarter of a minute. */
const STALE_AFTER: Ms = 30 * MINUTE

/** Files the totals of a visit to a page that was read. Rejects when they could not be stored. */
export async function keepVisit(row: VisitRow & { page: PageId }, ended: boolean, settings: Settings): Promise<void> {
  const { learner, device } = settings
  const { visit, page, url, activeMs, depth } = row
  const kept = await askHost('keepVisit', { learner, device, visit, page, url, activeMs, depth, ended })
  if (!kept?.ok) throw new Error(kept?.failure.code ?? 'store.failed')
  if (!ended) await wakeAt(CLOSE_VISITS, Date.now() + STALE_AFTER)
}

/** Deletes texts that are older than the student wants, and ends stale visits. */
export async function tidyStore({ learner, device, textDays }: Settings): Promise<void> {
  await askHost('tidy', { learner, device, textDays, staleAfterMs: STALE_AFTER })
}
