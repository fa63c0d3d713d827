import { patternOf } from '@/utils/attention/places'
import { MINUTE } from '@/utils/base/time'
import { askBackground } from '@/utils/browser/messages'
import { requestAccess } from '@/utils/browser/permissions'
import { changeSettings } from '@/utils/browser/settings'
import { openPage } from '@/utils/browser/tabs'
import type { Settings, SettingsPatch } from '@/utils/messages/settings'
import type { Act } from '@/utils/panel/status'

/** The page that the header speaks of. */
export interface HeaderPage {
  readonly tab: number | undefined
  /** Absent when the panel may not see the page. */
  readonly origin: string | undefined
  /** The next local midnight. */
  readonly endOfToday: number
}

const PAUSE_MS = 15 * MINUTE

/** Does what a button of the header says. Called in the press itself: the browser asks for a permission only then. */
export function doAct(act: Act, page: HeaderPage): void {
  const { tab, origin } = page
  if (act === 'start') openPage('/welcome.html')
  else if (act === 'read_now') tab !== undefined && askBackground('readNow', { tab })
  else if (act === 'always_here') alwaysHere(origin)
  else settle((now) => patchFor(act, page, now))
}

function alwaysHere(origin: string | undefined): void {
  const pattern = origin && patternOf(origin)
  if (!pattern) return
  requestAccess([pattern]).then((granted) => {
    if (granted)
      settle((now) => ({ ...allowed(origin)(now), ...(now.look === 'click' && { look: 'picked' as const }) }))
  })
}

async function settle(patch: (now: Settings) => SettingsPatch): Promise<void> {
  await changeSettings(patch)
  await askBackground('reconcile', {})
}

const without = (origins: readonly string[], origin: string | undefined) => origins.filter((one) => one !== origin)
const withOne = (origins: readonly string[], origin: string) => [...without(origins, origin), origin]

const allowed = (origin: string) => (now: Settings) => ({ neverSites: without(now.neverSites, origin) })

function patchFor(act: Act, { origin, endOfToday }: HeaderPage, now: Settings): SettingsPatch {
  if (act === 'pause') return { pausedUntil: Date.now() + PAUSE_MS }
  if (act === 'pause_today') return { pausedUntil: endOfToday }
  if (act === 'resume') return { pausedUntil: undefined, pausedSites: without(now.pausedSites, origin) }
  if (origin === undefined) return {}
  if (act === 'pause_site') return { pausedUntil: undefined, pausedSites: withOne(now.pausedSites, origin) }
  if (act === 'allow_again') return allowed(origin)(now)
  if (act === 'allow_listed') return { allowedSites: withOne(now.allowedSites, origin) }
  return {}
}
