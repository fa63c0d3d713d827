import { hand, run } from '@/utils/browser/scripts'
import { inTurn } from '@/utils/browser/session'
import { tabRows } from '@/utils/browser/tab-states'
import { ensureUnderstand } from '@/utils/browser/understand'
import type { FromScreens, Handlers } from '@/utils/messages/protocol'
import { readNow } from './press'
import { stopReading } from './reading'
import { reconcile } from './reconcile'
import { jobRows, visitRows } from './rows'
import { takeSelection } from './selection'

/** What pages of the extension may ask. */
export const screens: Handlers<FromScreens> = {
  readNow: ({ tab, asStudy }) => readNow(tab, { asStudy }),
  stopReading: ({ tab }) => stopReading(tab),
  showPlace,
  takeSelection,
  reconcile,
  dropTabs,
  ensureUnderstand: async () => {
    await ensureUnderstand()
    return { ready: true }
  },
}

async function showPlace({ tab, place, quote }: { tab: number; place: number; quote: string }) {
  const row = await tabRows.get(tab)
  const frame = row?.frame ?? 0
  try {
    await hand(tab, frame, 'trellisPlace', { place, quote })
    const [done] = await run<boolean>(tab, '/show-place.js', { frame })
    return { shown: done?.result === true }
  } catch {
    // The tab is closed, or its access went with a navigation.
    return { shown: false }
  }
}

// What was open there counts for nothing: after "forget" the observer's next word is answered "stop".
async function dropTabs({ origin }: { origin?: string }): Promise<void> {
  const isMeant = (url: string) => origin === undefined || (URL.canParse(url) && new URL(url).origin === origin)
  for (const [visit, row] of await visitRows.all()) if (isMeant(row.url)) await visitRows.drop(visit)
  for (const [tab, row] of await jobRows.all()) if (isMeant(row.url)) await jobRows.drop(tab)
  for (const [tab, row] of await tabRows.all()) {
    if (isMeant(row.url)) await inTurn(Number(tab), () => tabRows.drop(tab))
  }
}
