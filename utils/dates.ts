import { addDays, DAY, HOUR, type Instant, localDay, MINUTE, type Ms, type Zone } from './base/time'

/** What a date is written for: the moment it is read, minutes east of UTC, and the language (BCP 47). */
export interface Reader {
  readonly now: Instant
  readonly zone: Zone
  readonly locale: string
}

/** The day of `at` as a person would say it: today, yesterday, Tuesday, 6 Nov, 6 Nov 2024. */
export function dayWords(at: Instant, reader: Reader): string {
  const days = daysBetween(reader.now, at, reader.zone)
  if (Math.abs(days) <= 1) return relative(reader.locale, days, 'day')
  if (Math.abs(days) < 7) return dateIn(reader, at, { weekday: 'long' })
  const sameYear = localDay(at, reader.zone).slice(0, 4) === localDay(reader.now, reader.zone).slice(0, 4)
  return dateIn(reader, at, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) })
}

/** How far `at` lies from now, in the unit a person would choose: in 10 minutes, tomorrow, in 3 weeks, 16 days ago. */
export function farWords(at: Instant, reader: Reader): string {
  const away = at - reader.now
  const days = daysBetween(reader.now, at, reader.zone)
  const size = Math.abs(days)
  if (size === 0) return hoursAway(away, reader.locale)
  if (size < 14) return relative(reader.locale, days, 'day')
  if (size < 60) return relative(reader.locale, Math.round(days / 7), 'week')
  if (size < 700) return relative(reader.locale, Math.round(days / 30.44), 'month')
  return relative(reader.locale, Math.round(days / 365.25), 'year')
}

/** A whole number of days, as in `23 days`. */
export function daysLong(days: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days)
}

/** A length of reading to the minute, never less than one: `25 minutes`. */
export function minutesLong(length: Ms, locale: string): string {
  const minutes = Math.max(1, Math.round(length / MINUTE))
  return new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes)
}

/** Calendar days from `from` to `to` by the wall clock of `zone`; negative when `to` is earlier. */
export function daysBetween(from: Instant, to: Instant, zone: Zone): number {
  const midnight = (at: Instant) => Date.parse(`${localDay(at, zone)}T00:00:00Z`)
  return Math.round((midnight(to) - midnight(from)) / DAY)
}

/** The last `count` local days up to today, oldest first. */
export function lastDays(count: number, now: Instant, zone: Zone): string[] {
  const today = localDay(now, zone)
  return Array.from({ length: count }, (_, back) => addDays(today, back - count + 1))
}

function hoursAway(away: Ms, locale: string): string {
  if (Math.abs(away) < MINUTE) return relative(locale, 0, 'second')
  if (Math.abs(away) < HOUR) return relative(locale, Math.round(away / MINUTE), 'minute')
  return relative(locale, Math.round(away / HOUR), 'hour')
}

const relative = (locale: string, count: number, unit: Intl.RelativeTimeFormatUnit) =>
  new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(count, unit)

/** Written in UTC after the shift to the wall clock, so that the device's own zone cannot interfere. */
const dateIn = ({ zone, locale }: Reader, at: Instant, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(at + zone * MINUTE)
