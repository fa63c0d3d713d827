import { defineBackground } from 'wxt/utils/define-background'
import { report } from '@/utils/browser/log'
import { serve } from '@/utils/browser/messages'
import { openPanel } from '@/utils/browser/panel'
import { inTurn } from '@/utils/browser/session'
import { readSettings } from '@/utils/browser/settings'
import { tabRows } from '@/utils/browser/tab-states'
import { openPage } from '@/utils/browser/tabs'
import { listenToWakes, makeMenu } from '@/utils/browser/wake'
import { useBackgroundMessages } from '@/utils/browser/words'
import { t } from '@/utils/i18n'
import { parseFromPage } from '@/utils/messages/parse'
import type { FromPage, Handlers } from '@/utils/messages/protocol'
import { hasConsent } from '@/utils/messages/settings'
import { readNow } from './press'
import { fromUnderstand, mayRead } from './reading'
import { accessGiven, reconcile } from './reconcile'
import { jobRows } from './rows'
import { screens } from './screens'
import { holdSelection } from './selection'
import { alarms, setAlarms } from './tidy'
import { hostUnderstanding } from './understand-here'
import { endVisit, mayObserve, reportVisit } from './watch'

const page: Handlers<FromPage> = { mayObserve, reportVisit, mayRead }

// A failure here is nobody's answer: it is noted, and the next wake tries again.
const attempt = (work: Promise<unknown>) => {
  work.catch((error) => report('background.failed', error))
}

async function begin(): Promise<void> {
  await setAlarms()
  await reconcile()
}

// After an update that asks for more, nothing is watched until the student has agreed anew: so ask.
async function welcome(why: string): Promise<void> {
  const agreedBefore = async () => (await readSettings()).consent !== undefined
  const asksAnew = why === 'update' && (await agreedBefore()) && !hasConsent(await readSettings())
  if (why === 'install' || asksAnew) await openPage('/welcome.html')
}

async function closed(tab: number): Promise<void> {
  await inTurn(tab, async () => {
    const row = await tabRows.get(tab)
    if (row?.visit) await endVisit(row.visit, await readSettings())
    await tabRows.drop(tab)
    await jobRows.drop(tab)
  })
}

export default defineBackground(() => {
  useBackgroundMessages()
  serve('background', {
    page: { parse: parseFromPage, handlers: page },
    screen: { handlers: screens },
    understand: { handlers: fromUnderstand },
  })
  hostUnderstanding(fromUnderstand)
  listenToWakes({
    pressed: (tab) => {
      openPanel(tab.id)
      attempt(readNow(tab.id, { pressed: true }))
    },
    askedAbout: (tab, selected) => {
      openPanel(tab.id)
      attempt(readNow(tab.id, { pressed: true }).then(() => holdSelection(tab.id, selected)))
    },
    installed: (why) => {
      makeMenu(t('menu_open'), t('menu_ask'))
      attempt(begin())
      attempt(welcome(why))
    },
    started: () => attempt(begin()),
    accessGiven: () => attempt(accessGiven()),
    accessTaken: () => attempt(reconcile()),
    settingsChanged: () => attempt(reconcile()),
    alarm: (name) => {
      const ring = Object.hasOwn(alarms, name) ? alarms[name] : undefined
      if (ring) attempt(ring())
    },
    tabClosed: (tab) => attempt(closed(tab)),
  })
})
