import type { EvidenceId } from '../base/ids'
import type { Days } from '../base/time'
import { isGoalPiece, pageOf, promptOf, topicsNamed } from '../evidence/about'
import { byTime, type Evidence } from '../evidence/evidence'
import { promptsWith, type Unwanted, without } from '../evidence/forget'
import { dayName, dayOf } from '../evidence/order'
import { isRegrouping } from '../evidence/regroup'
import { isUndo, rootOf } from '../evidence/undo'
import type { Tables } from './db'
import { foldAll } from './fold'
import { loadNamed } from './fold-days'
import { loadRegrouped } from './fold-regrouped'
import { type Fold, loadCorrected, markAgain, openFold, sharesOf } from './fold-session'
import { type DevicePieces, piecesBetween, replaceDay } from './packs'
import { settle } from './write'

/** Pieces as they were before something was taken out of them, by device and day. */
export type Originals = readonly DevicePieces[]

/** What was taken out, and whether everything derived has to be folded again. */
export interface TakenOut {
  readonly originals: Originals
  readonly stale: boolean
}

/**
 * Rewrites the packs of some days without what is unwanted, deletes rows by `dropRows`, and folds again what rested
 * on either. Inside a transaction over every table.
 */
export async function takeOut(
  db: Tables,
  unwanted: Unwanted,
  days: ReadonlySet<Days>,
  dropRows: () => Promise<void>,
): Promise<TakenOut> {
  const packs = await packsOf(db, days)
  // Prompts whose making was taken back have no row: their other pieces are found by what waits.
  const waiting = promptsWith(piecesIn(packs), unwanted)
  const more = (await db.waiting.bulkGet([...waiting])).flatMap((row) => row?.days ?? [])
  packs.push(...(await packsOf(db, new Set(more.filter((day) => !days.has(day))))))
  const all = piecesIn(packs)
  const left = leftOf(all, { ...unwanted, prompts: new Set([...unwanted.prompts, ...waiting]) })
  const originals = packs
    .map((pack) => ({ ...pack, pieces: pack.pieces.filter((piece) => left.get(piece.id) !== piece) }))
    .filter(({ pieces }) => pieces.length > 0)
  const stale = await settle(
    db,
    async (due) => {
      const marks = await marksOf(db, due)
      for (const pack of packs) {
        const pieces = pack.pieces.flatMap((piece) => left.get(piece.id) ?? [])
        if (pack.pieces.some((piece) => left.get(piece.id) !== piece)) await replaceDay(db, { ...pack, pieces })
      }
      await dropRows()
      return foldAll({ ...openFold(db), again: marks }, [])
    },
    originals.flatMap(({ pieces }) => pieces),
  )
  return { originals, stale }
}

/** Puts pieces back as they were. The rows they name have to be there again. Returns as `settle`. */
export async function putBack(db: Tables, originals: Originals): Promise<boolean> {
  for (const { day, device, pieces } of originals) {
    const now = (await piecesBetween(db, day, day)).find((each) => each.device === device)?.pieces ?? []
    const back = new Set(pieces.map(({ id }) => id))
    await replaceDay(db, { day, device, pieces: [...now.filter(({ id }) => !back.has(id)), ...pieces] })
  }
  const fold = async (due: readonly Evidence[]) => foldAll({ ...openFold(db), again: await marksOf(db, due) }, [])
  return settle(
    db,
    fold,
    originals.flatMap(({ pieces }) => pieces),
  )
}

async function packsOf(db: Tables, days: Iterable<Days>): Promise<DevicePieces[]> {
  const packs: DevicePieces[] = []
  for (const day of days) packs.push(...(await piecesBetween(db, dayName(day), dayName(day))))
  return packs
}

function piecesIn(packs: readonly DevicePieces[]): Evidence[] {
  return packs.flatMap(({ pieces }) => pieces).sort(byTime)
}

/** What is left of each piece, by id. Undos go with what they take back. */
export function leftOf(all: readonly Evidence[], unwanted: Unwanted): ReadonlyMap<EvidenceId, Evidence | undefined> {
  const known = new Map(all.map((piece) => [piece.id, piece]))
  const left = new Map<EvidenceId, Evidence | undefined>()
  for (const piece of all) {
    const root = rootOf(piece, known)
    const gone = isUndo(piece) && root !== undefined && without(root, unwanted) === undefined
    left.set(piece.id, gone ? undefined : without(piece, unwanted))
  }
  return left
}

/** Everything that has to be folded again when these pieces come or go. */
async function marksOf(db: Tables, pieces: readonly Evidence[]): Promise<Fold['again']> {
  const fold = openFold(db)
  await loadRegrouped(fold)
  await loadCorrected(fold)
  await loadNamed(fold, pieces)
  const undone = new Set(pieces.filter(isUndo).map(dayOf))
  for (const piece of pieces) mark(fold, piece, [dayOf(piece), ...undone])
  return fold.again
}

function mark(fold: Fold, piece: Evidence, days: readonly Days[]): void {
  const { again } = fold
  const day = dayOf(piece)
  const page = pageOf(piece)
  const prompt = promptOf(piece)
  if (page !== undefined) markAgain(again.pages, page, day, days)
  if (prompt !== undefined) markAgain(again.prompts, prompt, day, days)
  if (isRegrouping(piece)) for (const each of days) again.regrouped.add(each)
  if (isGoalPiece(piece)) for (const each of days) again.wishes.add(each)
  if (piece.kind === 'visit' || piece.kind === 'prompt-made' || piece.kind === 'answered') {
    markAgain(again.days, day, day, days)
  }
  // As it was written and as the student corrected it: the page's row, and with it the correction, may be gone next.
  const written = piece.kind === 'visit' || piece.kind === 'prompt-made' ? piece.topics : []
  const named = [...written, ...(sharesOf(fold, piece) ?? [])].map(({ id }) => id)
  for (const id of [...named, ...topicsNamed(piece)]) markAgain(again.topics, id, day, days)
}
