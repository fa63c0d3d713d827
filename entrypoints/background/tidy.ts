import { DAY, MINUTE, type Ms } from '@/utils/base/time'
import { repeat } from '@/utils/browser/alarms'
import { readSettings } from '@/utils/browser/settings'
import { giveUpLost, LOST_READINGS } from './reading'
import { RESUME, reconcile } from './reconcile'
import { visitRows } from './rows'
import { closeVisits, dropTexts } from './store'
import { endVisit } from './watch'

const DROP_TEXTS = 'drop-texts'
const CLOSE_VISITS = 'close-visits'
/** An observer that is there reports every quarter of a minute. */
const STALE_AFTER: Ms = 30 * MINUTE

/** Sets the alarms that keep the house tidy; those that are set already stay as they are. */
export async function setAlarms(): Promise<void> {
  await repeat(DROP_TEXTS, DAY)
  await repeat(CLOSE_VISITS, STALE_AFTER)
}

/** What each alarm does. */
export const alarms: { readonly [name: string]: () => Promise<void> } = {
  [DROP_TEXTS]: async () => {
    await dropTexts(await readSettings())
  },
  [CLOSE_VISITS]: closeStale,
  [RESUME]: reconcile,
  [LOST_READINGS]: giveUpLost,
}

async function closeStale(): Promise<void> {
  const settings = await readSettings()
  for (const { visit, at, activeMs } of (await visitRows.all()).values())
    if (at + activeMs < Date.now() - DAY) await endVisit(visit, settings)
  await closeVisits(settings, STALE_AFTER)
}
