import type { EvidenceId } from '../base/ids'
import type { EvidenceFields } from '../evidence/evidence'
import { LIMITS } from '../evidence/limits'
import type { TrellisDb, Writer } from './db'
import { pieceBy, writeOne } from './piece'

/** Keeps what the student says about a week; a later one takes its place. Undo with the id. */
export function reflect(db: TrellisDb, said: EvidenceFields['reflection'], writer: Writer): Promise<EvidenceId> {
  const { week, stuck, muddy, plan } = said
  const fields = { week, stuck: lines(stuck), muddy: lines(muddy), plan: plan.trim().slice(0, LIMITS.note) }
  return writeOne(db, writer, pieceBy(writer, 'reflection', fields))
}

/** What was written, without blanks and empty lines, cut to what a piece may hold. */
function lines(given: readonly string[]): string[] {
  return given
    .map((line) => line.trim().slice(0, LIMITS.line))
    .filter((line) => line !== '')
    .slice(0, LIMITS.lines)
}
