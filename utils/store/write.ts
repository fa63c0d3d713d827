import type { DeviceId } from '../base/ids'
import type { Evidence } from '../evidence/evidence'
import { dayNumber, dayOf } from '../evidence/order'
import { act, type Tables, type TrellisDb } from './db'
import { foldIn } from './fold'
import { addToPacks } from './packs'
import { markStale, rebuild } from './rebuild'

/** What an act has to write, and what it answers. */
export interface Act<T> {
  readonly pieces: readonly Evidence[]
  readonly value: T
}

/**
 * One act of the student or the background: `work` reads and writes its own rows and says which pieces to add; they
 * and everything derived are written in the same transaction.
 */
export async function record<T>(
  db: TrellisDb,
  device: DeviceId,
  work: (tables: Tables) => Promise<Act<T>>,
): Promise<T> {
  const { value, stale } = await act(db, async (tables) => {
    const { pieces, value } = await work(tables)
    const fresh = await addToPacks(tables, pieces, device)
    return { value, stale: await settle(tables, (due) => foldIn(tables, due), fresh) }
  })
  if (stale) await rebuild(db)
  return value
}

/**
 * Folds with `fold` what `pieces` concern, or, if that gives up, empties the derived tables.
 *
 * @returns true when they have to be folded again by `rebuild`, once the transaction is over
 */
export async function settle(
  db: Tables,
  fold: (due: readonly Evidence[]) => Promise<boolean>,
  pieces: readonly Evidence[],
): Promise<boolean> {
  if (await fold(await dueNow(db, pieces))) return false
  await markStale(db)
  return true
}

/** Pieces of the days that are folded in. While everything is being folded again, the others come by themselves. */
export async function dueNow(db: Tables, pieces: readonly Evidence[]): Promise<readonly Evidence[]> {
  const row = await db.meta.get('fold')
  const upTo = row?.key === 'fold' ? row.upTo : undefined
  return upTo === undefined ? pieces : pieces.filter((piece) => upTo !== '' && dayOf(piece) <= dayNumber(upTo))
}
