import type { Observable } from 'dexie'
import { type EvidenceId, type PageId, randomId } from '../base/ids'
import { addDays, DAY, type Instant, type LocalDay, type Ms } from '../base/time'
import type { EvidenceOf } from '../evidence/evidence'
import type { Called, CallReason } from '../review/call'
import type { Tables, TrellisDb, Writer } from './db'
import { live } from './live-query'
import { piecesOf } from './packs'
import { pieceBy, writeOne } from './piece'

/** A call of the last week, with why it was made. */
export interface LiveCall extends Called {
  readonly call: string
  readonly reason: string
}

const WEEK = 7

/** The calls of the last week, newest first, and what came of each. */
export function liveCalls(db: TrellisDb, today: LocalDay): Observable<LiveCall[]> {
  return live(async () => {
    const days = Array.from({ length: WEEK + 1 }, (_, back) => addDays(today, 1 - back))
    const pieces = (await Promise.all(days.map((day) => piecesOf(db, day)))).flat()
    const ends = pieces.filter((piece): piece is EvidenceOf<'call-dismissed'> => piece.kind === 'call-dismissed')
    const shown = pieces.filter((piece): piece is EvidenceOf<'call-shown'> => piece.kind === 'call-shown')
    return shown
      .sort((a, b) => b.at - a.at)
      .map(({ call, reason, page, at }) => ({
        call,
        reason,
        page,
        at,
        how: ends.find((end) => end.call === call)?.how,
      }))
  })
}

/** Files that a call was made, and why. Returns the name by which its end is filed. */
export async function callShown(
  db: TrellisDb,
  call: { readonly reason: CallReason; readonly page: PageId },
  writer: Writer,
): Promise<string> {
  const name = randomId<EvidenceId>(writer.random).slice(0, 9)
  await writeOne(db, writer, pieceBy(writer, 'call-shown', { call: name, level: 1, ...call }))
  return name
}

/** Files what came of a call. */
export function callEnded(
  db: TrellisDb,
  call: string,
  how: EvidenceOf<'call-dismissed'>['how'],
  writer: Writer,
): Promise<EvidenceId> {
  return writeOne(db, writer, pieceBy(writer, 'call-dismissed', { call, how }))
}

/** How long it is since a page other than this one was studied. */
export async function restedFor(db: Pick<Tables, 'pages'>, page: PageId, now: Instant): Promise<Ms> {
  const latest = await db.pages.orderBy('lastAt').reverse().limit(2).toArray()
  const other = latest.find(({ id }) => id !== page)
  return other === undefined ? DAY : Math.max(0, now - other.lastAt)
}
