import { addDays, type Instant, type LocalDay } from '../base/time'
import { isTooOftenBad } from '../prompts/patterns'
import type { DraftKind } from '../reading/reading'
import type { TrellisDb } from './db'
import { piecesOf } from './packs'

/** Days that are looked at: what was bad in spring says little in autumn. */
const DAYS = 60

/** Whether the student turned down so many drafts of a kind that no more should be offered; see `isTooOftenBad`. */
export async function isPatternBad(
  db: TrellisDb,
  kind: DraftKind,
  today: LocalDay,
  since: Instant | undefined,
): Promise<boolean> {
  const days = Array.from({ length: DAYS }, (_, n) => addDays(today, n - DAYS + 1))
  const packs = await Promise.all(days.map((day) => piecesOf(db, day)))
  const pieces = packs.flat().sort((a, b) => a.at - b.at)
  return isTooOftenBad(pieces, kind, since)
}
