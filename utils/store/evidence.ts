import type { DeviceId } from '../base/ids'
import { byTime, type Evidence } from '../evidence/evidence'
import { act, type TrellisDb } from './db'
import { storing } from './failures'
import { mergeIn } from './merge'
import { piecesBetween } from './packs'
import { rebuild } from './rebuild'

/**
 * Adds evidence and brings every derived table up to date, all or nothing. Pieces that are there already are
 * skipped, so that a merge or a worker that died can bring the same piece twice; pieces may come in any order. Pieces
 * of what was forgotten are refused.
 *
 * @returns how many pieces were new
 */
export async function addEvidence(db: TrellisDb, pieces: readonly Evidence[], device: DeviceId): Promise<number> {
  const { added, stale } = await act(db, (tables) => mergeIn(tables, [{ device, pieces }]))
  if (stale) await rebuild(db)
  return added
}

/** Every piece, in order. Reads everything: for exports and tests. */
export async function allEvidence(db: TrellisDb): Promise<Evidence[]> {
  const days = await storing(() => piecesBetween(db, '', '\uffff'))
  return days.flatMap(({ pieces }) => pieces).sort(byTime)
}
