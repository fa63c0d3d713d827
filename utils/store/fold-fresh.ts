import type { EvidenceId } from '../base/ids'
import type { Days } from '../base/time'
import { byTime, type Evidence, type EvidenceOf } from '../evidence/evidence'
import { dayNumber, dayOf, withDayIn } from '../evidence/order'
import { isUndo, voidedBy } from '../evidence/undo'
import { type Fold, type Fresh, piecesOn } from './fold-session'

/**
 * Orders new pieces and finds what each undo among them takes back: a piece of the same batch, one in the packs, or
 * one that is not here yet, for which it then waits.
 */
export async function freshFrom(fold: Fold, pieces: readonly Evidence[]): Promise<Fresh[]> {
  const sorted = [...pieces].sort(byTime)
  const batch = new Map(sorted.map((piece) => [piece.id, piece]))
  await fold.waiting.load(batch.keys())
  const voided = voidedBy(sorted.filter(isUndo))
  const fresh: Fresh[] = []
  for (const piece of sorted) {
    const found = isUndo(piece) ? await rootInStore(fold, piece, batch) : { root: piece, inBatch: true }
    if (found === undefined) continue
    const elsewhere = await daysOfWaiting(fold, piece.id)
    fresh.push({
      piece,
      about: found.root,
      day: dayOf(found.root),
      counts: !isUndo(piece) && !voided.has(piece.id),
      late: !found.inBatch || elsewhere.length > 0,
      elsewhere: isUndo(piece) ? [dayOf(piece), ...elsewhere] : elsewhere,
    })
  }
  return fresh
}

async function rootInStore(
  fold: Fold,
  undo: EvidenceOf<'undone'>,
  batch: ReadonlyMap<EvidenceId, Evidence>,
): Promise<{ root: Evidence; inBatch: boolean } | undefined> {
  const chain: EvidenceOf<'undone'>[] = []
  let inBatch = true
  for (let piece: Evidence | undefined = undo; piece !== undefined; ) {
    if (!isUndo(piece)) return { root: piece, inBatch }
    // Undos of each other in a circle, which only a forged file holds, take nothing back.
    if (chain.includes(piece)) return undefined
    chain.push(piece)
    const { undo: wanted, day }: EvidenceOf<'undone'> = piece
    inBatch &&= batch.has(wanted)
    piece = batch.get(wanted) ?? (await piecesOn(fold, [dayNumber(day)])).find(({ id }) => id === wanted)
  }
  for (const link of chain) await waitFor(fold, link.undo, dayOf(link))
  return undefined
}

/** Notes that a piece of `day` waits for `id`. */
export async function waitFor(fold: Fold, id: string, day: Days): Promise<void> {
  await fold.waiting.load([id])
  fold.waiting.set(id, { id, days: withDayIn(fold.waiting.get(id)?.days ?? [], day) })
}

/** The days of undos that waited for this piece, and of undos of those; they wait no longer. */
async function daysOfWaiting(fold: Fold, id: string): Promise<Days[]> {
  await fold.waiting.load([id])
  const days = fold.waiting.get(id)?.days ?? []
  if (days.length === 0) return []
  fold.waiting.set(id, undefined)
  const undos = (await piecesOn(fold, days)).filter((piece) => isUndo(piece) && piece.undo === id)
  const further: Days[] = []
  for (const { id: undo } of undos) further.push(...(await daysOfWaiting(fold, undo)))
  return [...days, ...further]
}
