import type { Instant } from '../base/time'
import type { OffReason, TabState } from '../messages/tab-state'

/** What the header offers to do; each is a message key suffix, `act_<act>`. */
export type Act =
  | 'pause'
  | 'resume'
  | 'pause_today'
  | 'pause_site'
  | 'read_now'
  | 'always_here'
  | 'allow_again'
  | 'allow_listed'
  | 'start'

/** The header line: a shape, a state in a word, its true reason, and what can be done about it. */
export interface StatusView {
  readonly state: 'watching' | 'paused' | 'off'
  /** Message key suffix of the bold word, `status_<title>`. */
  readonly title: 'watching' | 'once' | 'paused' | 'paused_site' | 'off_here' | 'off_everywhere'
  /** Message key suffix of the reason, `status_why_<why>`. */
  readonly why: StatusWhy
  /** When a pause ends; absent for a pause without an end. */
  readonly until?: Instant | undefined
  /** The one button in the line, then those below it. */
  readonly act?: Act | undefined
  readonly more: readonly Act[]
}

export type StatusWhy =
  | 'chosen'
  | 'any'
  | 'asked'
  | 'until'
  | 'until_tomorrow'
  | 'site'
  | 'no_consent'
  | 'unseen'
  | 'not_allowed'
  | 'click_only'
  | 'never_list'
  | 'never_here'
  | 'browser_page'
  | 'pdf'
  | 'private'
  | 'revoked'

/** What the header needs to know of the settings. */
export interface StatusSettings {
  readonly look: 'picked' | 'any' | 'click'
  readonly pausedUntil?: Instant | undefined
}

/** A tab as the panel knows it. `visible` is false when the browser does not tell the panel its address. */
export interface StatusTab {
  readonly state: TabState['state']
  readonly why?: OffReason | undefined
  readonly how: TabState['how']
  readonly visible: boolean
  /** With `never-list`: whether the student may allow the site. */
  readonly allowable?: boolean | undefined
}

/**
 * What the header says of a tab.
 *
 * @param endOfToday - the next local midnight: a pause that lasts until then is told as "until tomorrow"
 */
export function statusView(tab: StatusTab, settings: StatusSettings, now: Instant, endOfToday: Instant): StatusView {
  if (tab.state === 'watching') return watching(tab, settings)
  if (tab.state === 'paused') return paused(settings.pausedUntil, now, endOfToday)
  const view = off(tab.why ?? 'not-allowed', tab.visible, settings)
  return tab.why === 'never-list' && tab.allowable === false ? { ...view, more: [] } : view
}

function watching(tab: StatusTab, settings: StatusSettings): StatusView {
  if (tab.how === 'clicked') return { state: 'watching', title: 'once', why: 'asked', more: ['always_here'] }
  const why = settings.look === 'any' ? 'any' : 'chosen'
  return { state: 'watching', title: 'watching', why, act: 'pause', more: [] }
}

function paused(until: Instant | undefined, now: Instant, endOfToday: Instant): StatusView {
  const timed = until !== undefined && until > now
  if (!timed) return { state: 'paused', title: 'paused_site', why: 'site', act: 'resume', more: [] }
  if (until >= endOfToday)
    return { state: 'paused', title: 'paused', why: 'until_tomorrow', until, act: 'resume', more: ['pause_site'] }
  return { state: 'paused', title: 'paused', why: 'until', until, act: 'resume', more: ['pause_today', 'pause_site'] }
}

const OFF: { readonly [R in Exclude<OffReason, 'not-allowed'>]: StatusView } = {
  'no-consent': { state: 'off', title: 'off_everywhere', why: 'no_consent', more: ['start'] },
  'never-list': { state: 'off', title: 'off_here', why: 'never_list', more: ['allow_listed'] },
  'never-here': { state: 'off', title: 'off_here', why: 'never_here', more: ['allow_again'] },
  'browser-page': { state: 'off', title: 'off_here', why: 'browser_page', more: [] },
  pdf: { state: 'off', title: 'off_here', why: 'pdf', more: [] },
  private: { state: 'off', title: 'off_here', why: 'private', more: [] },
  revoked: { state: 'off', title: 'off_here', why: 'revoked', more: ['always_here'] },
}

function off(why: OffReason, visible: boolean, settings: StatusSettings): StatusView {
  if (why !== 'not-allowed') return OFF[why]
  if (!visible) return { state: 'off', title: 'off_here', why: 'unseen', more: [] }
  const reason = settings.look === 'click' ? 'click_only' : 'not_allowed'
  return { state: 'off', title: 'off_here', why: reason, more: ['read_now', 'always_here'] }
}
