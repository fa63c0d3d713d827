import * as v from 'valibot'
import type { DeviceId, LearnerId } from '../base/ids'
import { type Instant, type LocalDay, type Ms, SECOND } from '../base/time'
import { DRAFT_KINDS, type DraftKind } from '../reading/reading'
import type { CallRules } from '../review/call'
import { USUAL_RETENTION } from '../review/load'
import { NO_CHOICES, type WeekChoices, weekChoices } from './week-choices'

/** The consent text that counts today. A change of what is kept raises it, and everybody is asked again. */
export const CONSENT_VERSION = 1

/** Where Trellis may look: at sites that were picked, at any site, or only at a page whose button was pressed. */
export const LOOKS = ['picked', 'any', 'click'] as const
export type Look = (typeof LOOKS)[number]

/** How the student wants to be asked: as fits each question, in the head, by typing, by choosing. */
export const ASK_BY = ['fitting', 'head', 'typed', 'choice'] as const
export type AskBy = (typeof ASK_BY)[number]

/** What the student decided. Kept in storage.local on this device alone. */
export interface Settings {
  readonly version: 1
  readonly learner: LearnerId
  readonly device: DeviceId
  /** Absent: nothing may be recorded. */
  readonly consent?: { readonly version: number; readonly at: Instant }
  readonly look: Look
  readonly pausedUntil?: Instant
  /** Origins, e.g. `https://en.wikipedia.org`. */
  readonly pausedSites: readonly string[]
  /** Origins where the student never wants to be watched. */
  readonly neverSites: readonly string[]
  /** Origins that the never-list names and the student allowed. */
  readonly allowedSites: readonly string[]
  /** Active time after which a page is read. */
  readonly readAfterMs: Ms
  /** Days until the text of a read page is deleted; 0 keeps none. */
  readonly textDays: number
  readonly minutesADay: number
  readonly askBy: AskBy
  /** Kinds of draft that are no longer offered, because the student turned too many of them down. */
  readonly patternsOff: readonly DraftKind[]
  /** When the student asked for a kind again: what was bad before no longer counts. */
  readonly patternsBack: { readonly [K in DraftKind]?: Instant }
  /** Chance of recall at which a question comes back; it follows the minutes, and was last moved on `retentionOn`. */
  readonly retention: number
  readonly retentionOn: LocalDay
  /** How often a day Trellis may say that questions wait, and the hours in which it never does. */
  readonly calls: CallRules
  readonly theme: 'system' | 'light' | 'dark'
  /** Whether single keys answer in Review. */
  readonly singleKeys: boolean
  readonly week: WeekChoices
}

/** A change of settings; `undefined` takes away what may be absent. */
export type SettingsPatch = {
  readonly [K in Exclude<keyof Settings, 'version'>]?: Settings[K] | undefined
}

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/))
const instant = v.pipe(v.number(), v.finite())
const origins = v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(5000))
const number = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to))
const hour = number(0, 24)
/** Unless the student wants it otherwise. */
const CALLS: CallRules = { aDay: 3, quietFrom: 22, quietTo: 7 }

/**
 * Settings from whatever storage held. A field that cannot be read falls back alone, so that one bad
 * field never costs the learner's id (and with it the way to their database); a consent that cannot
 * be read is no consent.
 *
 * @param stored - anything; `undefined` at first start
 * @param fresh - ids to use where none are stored
 */
export function parseSettings(stored: unknown, fresh: { learner: LearnerId; device: DeviceId }): Settings {
  const from = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
  const read = <S extends v.GenericSchema, F>(name: string, schema: S, otherwise: F) => {
    const { success, output } = v.safeParse(schema, Object.hasOwn(from, name) ? from[name] : undefined)
    return success ? output : otherwise
  }
  const consent = read('consent', v.strictObject({ version: v.number(), at: instant }), undefined)
  const pausedUntil = read('pausedUntil', instant, undefined)
  return {
    version: 1,
    learner: read('learner', id, fresh.learner) as LearnerId,
    device: read('device', id, fresh.device) as DeviceId,
    ...(consent && { consent }),
    look: read('look', v.picklist(LOOKS), 'picked'),
    ...(pausedUntil !== undefined && { pausedUntil }),
    pausedSites: read('pausedSites', origins, []),
    neverSites: read('neverSites', origins, []),
    allowedSites: read('allowedSites', origins, []),
    readAfterMs: read('readAfterMs', number(0, 3600 * SECOND), 20 * SECOND),
    textDays: read('textDays', number(0, 3650), 7),
    minutesADay: read('minutesADay', number(1, 240), 5),
    askBy: read('askBy', v.picklist(ASK_BY), 'fitting'),
    patternsOff: read('patternsOff', v.array(v.picklist(DRAFT_KINDS)), []),
    patternsBack: read('patternsBack', v.record(v.picklist(DRAFT_KINDS), instant), {}),
    retention: read('retention', number(0.7, 0.97), USUAL_RETENTION),
    retentionOn: read('retentionOn', v.pipe(v.string(), v.maxLength(10)), ''),
    calls: read('calls', v.strictObject({ aDay: number(0, 12), quietFrom: hour, quietTo: hour }), CALLS),
    theme: read('theme', v.picklist(['system', 'light', 'dark']), 'system'),
    singleKeys: read('singleKeys', v.boolean(), true),
    week: read('week', weekChoices, NO_CHOICES),
  }
}

/** `settings` with `patch` applied. */
export function patched(settings: Settings, patch: SettingsPatch): Settings {
  const merged = { ...settings, ...patch }
  const kept = Object.entries(merged).filter(([, value]) => value !== undefined)
  return parseSettings(Object.fromEntries(kept), settings)
}

/** Whether the student accepted the consent text of today. */
export const hasConsent = (settings: Settings): boolean => (settings.consent?.version ?? 0) >= CONSENT_VERSION

/** Whether everything, or this `origin`, is paused at `now`. */
export function isPaused(settings: Settings, origin: string | undefined, now: Instant): boolean {
  if ((settings.pausedUntil ?? 0) > now) return true
  return origin !== undefined && settings.pausedSites.includes(origin)
}
