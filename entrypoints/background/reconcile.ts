import { NO_SIGNALS } from '@/utils/attention/never'
import { patternOf } from '@/utils/attention/places'
import { forgetAlarm, wakeAt } from '@/utils/browser/alarms'
import { grantedPatterns } from '@/utils/browser/permissions'
import { observeOpenTabs, registerObserver } from '@/utils/browser/scripts'
import { inTurn } from '@/utils/browser/session'
import { changeSettings, readSettings } from '@/utils/browser/settings'
import { tabRows } from '@/utils/browser/tab-states'
import { hasConsent, isPaused, type Settings } from '@/utils/messages/settings'
import type { TabState } from '@/utils/messages/tab-state'
import { gate } from './gate'
import { mark, sayOff } from './say'
import { endVisit } from './watch'

/** Alarm that ends a pause. */
export const RESUME = 'resume'

/**
 * Brings what the browser holds in line with what the student decided: registrations, marks, tabs. Run at
 * every start and after every change of settings and permissions; run twice, it changes nothing.
 */
export const reconcile = (): Promise<void> =>
  navigator.locks.request('reconcile', async () => {
    const settings = await readSettings()
    const now = Date.now()
    const paused = isPaused(settings, undefined, now)
    const patterns = hasConsent(settings) && settings.look !== 'click' && !paused ? await grantedPatterns() : []
    await registerObserver(
      patterns,
      settings.neverSites.flatMap((origin) => patternOf(origin) ?? []),
    )
    await mark(paused && hasConsent(settings) ? 'paused' : 'off')
    if (paused) await wakeAt(RESUME, settings.pausedUntil ?? now)
    else await forgetAlarm(RESUME)
    for (const [tab, row] of await tabRows.all()) await reconcileTab(Number(tab), row, settings)
    await observeOpenTabs(patterns)
  })

// A row that says "off" for a reason that has passed is forgotten; a watched page that may no longer be
// watched is told so, and its observer hears it with its next word.
async function reconcileTab(tab: number, row: TabState, settings: Settings): Promise<void> {
  const scene = { url: row.url || undefined, private: false, signals: NO_SIGNALS, how: row.how }
  const off = await gate(scene, settings)
  await inTurn(tab, async () => {
    if (row.state !== 'watching') {
      if (off?.why !== row.why || off?.state !== row.state) await tabRows.drop(tab)
    } else if (off) {
      if (row.visit) await endVisit(row.visit, settings)
      await sayOff(tab, row.url, off.why === 'not-allowed' ? { ...off, why: 'revoked' } : off, row.how)
    }
  })
}

/** A site was allowed. Somebody who wanted to be looked at only on a click has just asked for more. */
export async function accessGiven(): Promise<void> {
  const { look } = await readSettings()
  if (look === 'click') await changeSettings({ look: 'picked' })
  await reconcile()
}
