import type { Instant } from '../base/time'
import type { PageSignals } from '../messages/protocol'
import { hasConsent, isPaused, type Settings } from '../messages/settings'
import type { OffReason } from '../messages/tab-state'
import { type Never, neverReason } from './never'

/** A page that might be observed or read. */
export interface Scene {
  /** Undefined when the browser does not say: a page without permission, or one of the browser's own. */
  readonly url: string | undefined
  readonly private: boolean
  /** Whether the browser gives access to the site at this moment. */
  readonly granted: boolean
  readonly signals: PageSignals
  /** Whether the student pressed the button on this very page. */
  readonly how: 'watched' | 'clicked'
}

/** What keeps Trellis from a page. */
export interface Off {
  readonly state: 'off' | 'paused'
  readonly why?: OffReason
  /** With `never-list`: what was seen. */
  readonly never?: Never
}

const off = (why: OffReason): Off => ({ state: 'off', why })

/**
 * What keeps Trellis from a page at `now`; undefined when nothing does. Asked before the first listener is
 * added and again at every message. A press of the button stands for the permission and for nothing else:
 * no consent, a pause and the never-list hold all the same.
 */
export function whyOff(scene: Scene, settings: Settings, now: Instant): Off | undefined {
  if (scene.private) return off('private')
  if (!hasConsent(settings)) return off('no-consent')
  if (scene.url === undefined) return isPaused(settings, undefined, now) ? { state: 'paused' } : off('not-allowed')
  if (!/^https?:/i.test(scene.url) || !URL.canParse(scene.url)) return off('browser-page')
  const { origin } = new URL(scene.url)
  if (isPaused(settings, origin, now)) return { state: 'paused' }
  if (settings.neverSites.includes(origin)) return off('never-here')
  const never = neverReason(scene.url, scene.signals)
  if (never && !(never.allowable && settings.allowedSites.includes(origin))) return { ...off('never-list'), never }
  if (scene.signals.pdf) return off('pdf')
  return mayWatch(scene, settings) ? undefined : off('not-allowed')
}

const mayWatch = ({ how, granted }: Scene, { look }: Settings) => how === 'clicked' || (granted && look !== 'click')
