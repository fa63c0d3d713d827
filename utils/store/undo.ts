import type { EvidenceId } from '../base/ids'
import type { LocalDay } from '../base/time'
import type { Evidence } from '../evidence/evidence'
import { dayName, dayOf } from '../evidence/order'
import type { Tables, TrellisDb, Writer } from './db'
import { piecesOf } from './packs'
import { pieceBy } from './piece'
import { record } from './write'

/** Kinds that one act writes together: keeping a draft says so, and makes the prompt or takes it up again. */
const TOGETHER: readonly Evidence['kind'][] = ['draft-kept', 'prompt-made', 'prompt-resumed']

/**
 * Takes an act back: whatever it changed is as if it had never happened.
 *
 * @returns false when the piece is not there, or not there any more
 */
export function undo(db: TrellisDb, piece: EvidenceId, writer: Writer): Promise<boolean> {
  return record(db, writer.device, async (tables) => {
    const act = await actWith(tables, piece)
    const pieces = act.map((one) => pieceBy(writer, 'undone', { undo: one.id, day: dayName(dayOf(one)) }))
    return { pieces, value: pieces.length > 0 }
  })
}

/** A piece and those written with it. Looks from the newest day back: what is taken back mostly just happened. */
async function actWith(db: Tables, id: EvidenceId): Promise<Evidence[]> {
  for (let day = await dayBefore(db); day !== undefined; day = await dayBefore(db, day)) {
    const pieces = await piecesOf(db, day)
    const found = pieces.find((piece) => piece.id === id)
    if (found !== undefined) return pieces.filter((piece) => piece === found || isWith(piece, found))
  }
  return []
}

async function dayBefore(db: Tables, day?: LocalDay): Promise<LocalDay | undefined> {
  const rows =
    day === undefined ? db.packs.orderBy('[day+device+part]') : db.packs.where('[day+device+part]').below([day])
  return (await rows.last())?.day
}

function isWith(piece: Evidence, other: Evidence): boolean {
  const both = TOGETHER.includes(piece.kind) && TOGETHER.includes(other.kind)
  return both && piece.at === other.at && 'prompt' in piece && 'prompt' in other && piece.prompt === other.prompt
}
