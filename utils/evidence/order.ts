import type { EvidenceId } from '../base/ids'
import { DAY, type Days, type Instant, type LocalDay, localDay, MINUTE } from '../base/time'
import type { EvidenceBase } from './evidence'

/** The local day a piece was written on, as days since 1970: what its pack is keyed by. */
export function dayOf({ at, zone }: EvidenceBase): Days {
  return Math.floor((at + zone * MINUTE) / DAY)
}

/** A day number as a local day. */
export function dayName(day: Days): LocalDay {
  return localDay(day * DAY, 0)
}

/** A local day as a day number. */
export function dayNumber(day: LocalDay): Days {
  return Date.parse(`${day}T00:00:00Z`) / DAY
}

/** Whether a piece comes after the point `last` in the total order. */
export function isAfter(piece: EvidenceBase, last: readonly [Instant, EvidenceId]): boolean {
  return piece.at > last[0] || (piece.at === last[0] && piece.id > last[1])
}

/** `days` with `day` in its place; the same array when it is there already. */
export function withDayIn(days: readonly Days[], day: Days): readonly Days[] {
  const end = days.at(-1)
  if (end === day) return days
  if (end === undefined || end < day) return [...days, day]
  return days.includes(day) ? days : [...days, day].sort((a, b) => a - b)
}

/** `ids` in order of the alphabet with one more; the same list when it is there. */
export function withId<T extends string>(ids: readonly T[], id: T): readonly T[] {
  return ids.includes(id) ? ids : [...ids, id].sort()
}
