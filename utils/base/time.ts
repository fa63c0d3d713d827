/** Epoch milliseconds by the clock of the device that wrote them. */
export type Instant = number
/** A length of time in milliseconds. */
export type Ms = number
/** A length of time in days; may be a fraction. */
export type Days = number
/** Minutes east of UTC when something was written: what the student's wall clock said. */
export type Zone = number
/** A local calendar day, `YYYY-MM-DD`: the day the student would have named. */
export type LocalDay = string

export const SECOND: Ms = 1000
export const MINUTE: Ms = 60 * SECOND
export const HOUR: Ms = 60 * MINUTE
export const DAY: Ms = 24 * HOUR

/** The calendar day at `at` for somebody whose clock is `zone` minutes east of UTC. */
export function localDay(at: Instant, zone: Zone): LocalDay {
  return new Date(at + zone * MINUTE).toISOString().slice(0, 10)
}

/** The instant at which `day` begins for somebody `zone` minutes east of UTC. */
export function startOfDay(day: LocalDay, zone: Zone): Instant {
  return Date.parse(`${day}T00:00:00Z`) - zone * MINUTE
}

/** The calendar day that lies `days` (whole, may be negative) after `day`. */
export function addDays(day: LocalDay, days: number): LocalDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}
