import type { EvidenceId } from '../base/ids'
import type { Evidence, EvidenceFields, EvidenceKind } from '../evidence/evidence'
import { pieceId } from '../evidence/piece-id'
import type { TrellisDb, Writer } from './db'
import { record } from './write'

/** A new piece by `writer`, now. */
export function pieceBy<K extends EvidenceKind>(
  { random, now: at, zone }: Writer,
  kind: K,
  fields: EvidenceFields[K],
): Extract<Evidence, { kind: K }> {
  return { id: pieceId(at, random), kind, at, zone, ...fields } as unknown as Extract<Evidence, { kind: K }>
}

/** Writes one piece. Returns its id. */
export function writeOne(db: TrellisDb, { device }: Writer, piece: Evidence): Promise<EvidenceId> {
  return record(db, device, async () => ({ pieces: [piece], value: piece.id }))
}
