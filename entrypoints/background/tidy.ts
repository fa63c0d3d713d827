import { DAY } from '@/utils/base/time'
import { repeat } from '@/utils/browser/alarms'
import { readSettings } from '@/utils/browser/settings'
import { giveUpLost, LOST_READINGS } from './reading'
import { RESUME, reconcile } from './reconcile'
import { visitRows } from './rows'
import { CLOSE_VISITS, tidyStore } from './store'
import { endVisit } from './watch'

const DROP_TEXTS = 'drop-texts'

/** Sets the alarms that keep the house tidy; those that are set already stay as they are. */
export async function setAlarms(): Promise<void> {
  await repeat(DROP_TEXTS, DAY)
}

/** What each alarm does. */
export const alarms: { readonly [name: string]: () => Promise<void> } = {
  [DROP_TEXTS]: tidy,
  [CLOSE_VISITS]: tidy,
  [RESUME]: reconcile,
  [LOST_READINGS]: giveUpLost,
}

async function tidy(): Promise<void> {
  const settings = await readSettings()
  const over = [...(await visitRows.all()).values()].filter(({ at, activeMs }) => at + activeMs < Date.now() - DAY)
  for (const { visit } of over) await endVisit(visit, settings)
  await tidyStore(settings)
}
