import { DAY, type Days, HOUR, type Instant, MINUTE, type Ms, type Zone } from '../base/time'

/** Why now: each is a breakpoint, and a message key suffix, `call_<reason>`. */
export const CALL_REASONS = ['end_of_page', 'back_at_tab', 'new_session'] as const
export type CallReason = (typeof CALL_REASONS)[number]

/** Why nothing was said; the first rule that holds. */
export type Held =
  | 'off'
  | 'fullscreen'
  | 'playing'
  | 'typing'
  | 'just-opened'
  | 'quiet-hours'
  | 'nothing-due'
  | 'first-days'
  | 'budget'
  | 'too-soon'
  | 'page-had-one'
  | 'backing-off'
  | 'no-breakpoint'

/** What is going on at this moment, at the page in view. */
export interface CallScene {
  readonly now: Instant
  readonly zone: Zone
  /** Whether this page may be watched at all and was found to be study: everything on the never-list is not. */
  readonly isStudy: boolean
  readonly fullscreen: boolean
  /** Sound comes from the tab: a video, or a call. */
  readonly audible: boolean
  /** Since the last key in the page; absent when there was none. */
  readonly typedMs?: Ms | undefined
  /** Since the page was opened. */
  readonly openMs: Ms
  readonly activeMs: Ms
  /** 0 to 1. */
  readonly depth: number
  /** Since nobody was at it; absent while it is being read. */
  readonly stillMs?: Ms | undefined
  /** How long the tab had been left before it came back, and since when it is back. */
  readonly back?: { readonly leftMs: Ms; readonly forMs: Ms } | undefined
  /** Since anything was studied before this page; absent when it goes on. */
  readonly restedMs?: Ms | undefined
  /** Questions due that fit the page. */
  readonly fitting: number
  /** Since the student agreed to being watched. */
  readonly since: Days
}

/** What the student allows. Every number can be changed. */
export interface CallRules {
  /** Calls a day; 0 is never. */
  readonly aDay: number
  /** Hours of the day by the student's clock, from inclusive, to exclusive; equal ones are no quiet hours. */
  readonly quietFrom: number
  readonly quietTo: number
}

/** A call that was made, and what came of it. */
export interface Called {
  readonly at: Instant
  readonly page?: string | undefined
  readonly how?: 'dismissed' | 'ignored' | 'accepted' | undefined
}

/** What to do: call, for this reason, or keep silent, for that one; and how much of the day's budget is used. */
export interface Calling {
  readonly call?: CallReason
  readonly held?: Held
  readonly used: number
  readonly budget: number
}

const JUST_OPENED: Ms = MINUTE
const TYPING: Ms = 20_000
const APART: Ms = 25 * MINUTE
const READ: Ms = 90_000
const END = 0.85
const STILL: Ms = 4000
const LEFT: Ms = 10 * MINUTE
const RESTED: Ms = 4 * HOUR
const BACK: Ms = 2 * MINUTE
const QUIET_FOR: Ms = 2 * HOUR
const COST = { dismissed: 1, ignored: 0.5, accepted: -0.5 } as const

/**
 * Whether to say, at this moment, that questions wait. Rule by rule, the hardest first: what forbids it, then what the
 * student allows, then how the last calls were taken, and only then whether this is a moment at which reading pauses
 * by itself.
 *
 * @param calls - of the last week, in any order
 * @param page - the page in view: one call a page
 */
export function callFor(scene: CallScene, rules: CallRules, calls: readonly Called[], page?: string): Calling {
  const budget = budgetOf(scene, rules, calls)
  const used = calls.filter(({ at }) => sameDay(at, scene)).length
  const held = forbidden(scene) ?? notAllowed(scene, rules) ?? spent(scene, calls, page, { budget, used })
  if (held !== undefined) return { held, used, budget }
  const call = breakpoint(scene)
  return call === undefined ? { held: 'no-breakpoint', used, budget } : { call, used, budget }
}

function forbidden(scene: CallScene): Held | undefined {
  if (!scene.isStudy) return 'off'
  if (scene.fullscreen) return 'fullscreen'
  if (scene.audible) return 'playing'
  if (scene.typedMs !== undefined && scene.typedMs < TYPING) return 'typing'
  return scene.openMs < JUST_OPENED ? 'just-opened' : undefined
}

function notAllowed(scene: CallScene, { quietFrom, quietTo }: CallRules): Held | undefined {
  const hour = (((scene.now + scene.zone * MINUTE) % DAY) + DAY) % DAY
  const from = quietFrom * HOUR
  const to = quietTo * HOUR
  const isQuiet = from <= to ? hour >= from && hour < to : hour >= from || hour < to
  if (isQuiet) return 'quiet-hours'
  return scene.fitting === 0 ? 'nothing-due' : undefined
}

function spent(
  { now, since }: CallScene,
  calls: readonly Called[],
  page: string | undefined,
  { budget, used }: { budget: number; used: number },
): Held | undefined {
  if (since < 1) return 'first-days'
  if (used >= budget) return 'budget'
  if (calls.some(({ at }) => now - at < APART)) return 'too-soon'
  if (page !== undefined && calls.some((call) => call.page === page && now - call.at < DAY)) return 'page-had-one'
  const last = Math.max(...calls.filter(({ how }) => how === 'dismissed' || how === 'ignored').map(({ at }) => at), 0)
  return annoyance(calls, now - DAY) >= 2 && now - last < QUIET_FOR ? 'backing-off' : undefined
}

/** How many calls today may have: fewer in the first week, and half after a week in which they were not wanted. */
function budgetOf({ now, since }: CallScene, { aDay }: CallRules, calls: readonly Called[]): number {
  const most = since < 7 ? Math.min(1, aDay) : aDay
  return isUnwelcome(calls, now) ? Math.floor(most / 2) : most
}

/** Whether calls were turned down so often this week that there are half as many; said once. */
export const isUnwelcome = (calls: readonly Called[], now: Instant): boolean => annoyance(calls, now - 7 * DAY) >= 4

function annoyance(calls: readonly Called[], from: Instant): number {
  const taken = calls.filter(({ at }) => at >= from)
  return Math.max(
    0,
    taken.reduce((sum, { how }) => sum + (how === undefined ? 0 : COST[how]), 0),
  )
}

function breakpoint({ activeMs, depth, stillMs = 0, back, restedMs = 0 }: CallScene): CallReason | undefined {
  if (activeMs >= READ && depth >= END && stillMs >= STILL) return 'end_of_page'
  if (back !== undefined && back.leftMs >= LEFT && back.forMs < BACK) return 'back_at_tab'
  return restedMs >= RESTED && activeMs >= READ ? 'new_session' : undefined
}

function sameDay(at: Instant, { now, zone }: CallScene): boolean {
  const day = (moment: Instant) => Math.floor((moment + zone * MINUTE) / DAY)
  return day(at) === day(now)
}
