import type { EvidenceId } from '../base/ids'
import type { Evidence, EvidenceOf } from './evidence'

/** Whether a piece takes another one back. */
export function isUndo(piece: Evidence): piece is EvidenceOf<'undone'> {
  return piece.kind === 'undone'
}

/**
 * The pieces that were taken back and not put back again.
 *
 * @param undos - every `undone` that may matter, undos of undos among them; ascending by `byTime`
 */
export function voidedBy(undos: readonly EvidenceOf<'undone'>[]): ReadonlySet<EvidenceId> {
  const voided = new Set<EvidenceId>()
  // The latest first: an undo that was itself taken back has no force.
  for (const piece of undos.toReversed()) if (!voided.has(piece.id)) voided.add(piece.undo)
  return voided
}

/** What an undo takes back in the end, over undos of undos; `undefined` when it is not among the pieces known. */
export function rootOf(piece: Evidence, known: ReadonlyMap<EvidenceId, Evidence>): Evidence | undefined {
  let root: Evidence | undefined = piece
  // An undo can only name an earlier piece; the count stops a file that lies about that.
  for (let steps = 0; root !== undefined && isUndo(root); steps++) {
    root = steps > known.size ? undefined : known.get(root.undo)
  }
  return root
}

/** Pieces about one thing. */
export interface Related {
  /** All of them, undos of them included, ascending. */
  readonly all: readonly Evidence[]
  /** Those that count: no undos and nothing that was taken back. */
  readonly counted: readonly Evidence[]
}

/**
 * The pieces about one thing, and which of them count.
 *
 * @param pieces - ascending by `byTime`; holds every undo that may matter
 */
export function relatedTo(pieces: readonly Evidence[], isAbout: (piece: Evidence) => boolean): Related {
  const undos = pieces.filter(isUndo)
  const known = new Map(undos.length === 0 ? [] : pieces.map((piece) => [piece.id, piece]))
  const voided = voidedBy(undos)
  const all = pieces.filter((piece) => {
    const root = isUndo(piece) ? rootOf(piece, known) : piece
    return root !== undefined && isAbout(root)
  })
  return { all, counted: all.filter((piece) => !isUndo(piece) && !voided.has(piece.id)) }
}
