import { type EvidenceId, type RandomBits, randomId } from '../base/ids'
import type { Instant } from '../base/time'

/** Random characters behind the time: 24 bits, for what the student does within one millisecond on two devices. */
const RANDOM = 4

/**
 * An id for a piece that happens at `at`: the time, which the piece tells anyway and a pack need not tell twice, and
 * a little chance.
 */
export function pieceId(at: Instant, bits: RandomBits): EvidenceId {
  return `${timeOf(at)}${randomId(bits).slice(0, RANDOM)}` as EvidenceId
}

/** The part of `id` that the time does not tell; undefined for an id that was not made by `pieceId`, as a visit's. */
export function chanceIn(id: string, at: Instant): string | undefined {
  const time = timeOf(at)
  return id.startsWith(time) ? id.slice(time.length) : undefined
}

/** The id of a piece at `at` with this chance in it: the way back from `chanceIn`. */
export function idFrom(at: Instant, chance: string): EvidenceId {
  return `${timeOf(at)}${chance}` as EvidenceId
}

const timeOf = (at: Instant) => at.toString(36)
