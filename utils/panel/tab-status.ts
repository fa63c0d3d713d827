import { NO_SIGNALS } from '../attention/never'
import { whyOff } from '../attention/why-off'
import type { Instant } from '../base/time'
import type { Settings } from '../messages/settings'
import type { TabState } from '../messages/tab-state'
import type { StatusTab } from './status'

/** The tab beside the panel, as the browser tells the panel of it. */
export interface BesideTab {
  /** Absent without access to the page. */
  readonly url?: string | undefined
  readonly private: boolean
  /** Whether the site of `url` was allowed. */
  readonly granted: boolean
}

/**
 * What is true of the tab beside the panel.
 *
 * The settings come first, because the panel sees them change before anybody else has acted on it; then what
 * the background found on the page; then what the address alone says.
 *
 * @param row - what the background keeps of the tab; undefined when it never saw the page
 */
export function tabStatus(tab: BesideTab, row: TabState | undefined, settings: Settings, now: Instant): StatusTab {
  const how = row?.how ?? 'watched'
  const visible = tab.url !== undefined
  const scene = {
    url: tab.url ?? (row?.url || undefined),
    private: tab.private,
    granted: tab.granted,
    signals: NO_SIGNALS,
    how,
  }
  const fresh = whyOff(scene, settings, now)
  if (fresh?.state === 'paused') return { state: 'paused', how, visible }
  if (fresh?.why === 'no-consent' || fresh?.why === 'private') return { state: 'off', why: fresh.why, how, visible }
  const found = stillTrue(row, fresh === undefined)
  if (found) return { state: 'off', why: found.why, allowable: found.never?.allowable ?? true, how, visible }
  if (fresh) return { state: 'off', why: fresh.why, allowable: fresh.never?.allowable ?? true, how, visible }
  return { state: 'watching', how, visible }
}

/** What kept the background from the page, unless access has been given since. */
function stillTrue(row: TabState | undefined, free: boolean): TabState | undefined {
  if (row?.state !== 'off' || row.why === undefined || row.why === 'no-consent' || row.why === 'never-here')
    return undefined
  return free && (row.why === 'not-allowed' || row.why === 'revoked') ? undefined : row
}
