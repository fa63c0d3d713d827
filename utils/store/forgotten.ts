import { hash64 } from '../base/hash'
import type { PageId, TopicId } from '../base/ids'
import type { Days } from '../base/time'
import { byTime, type Evidence } from '../evidence/evidence'
import { type Forbidden, forbiddenBy } from '../evidence/forget'
import { dayName, dayOf, withDayIn } from '../evidence/order'
import { isUndo, relatedTo, rootOf } from '../evidence/undo'
import type { Tables } from './db'
import { piecesOf } from './packs'

/** What must not come back, as far as this database knows. */
export async function forbidden(db: Tables): Promise<Forbidden> {
  const row = await db.meta.get('forgotten')
  if (row?.key !== 'forgotten') return { pages: new Set(), topics: new Map() }
  return { pages: new Set(row.pages), topics: new Map(Object.entries(row.topics)) }
}

/** Brings it up to date with `forgotten` pieces and undos of them that are in the packs of `days`. Inside a transaction. */
export async function noteForgotten(db: Tables, days: readonly Days[]): Promise<Forbidden> {
  const row = await db.meta.get('forgotten')
  const looked = new Set([...(row?.key === 'forgotten' ? row.days : []), ...days])
  const lists: Evidence[][] = []
  for (const day of looked) lists.push(await piecesOf(db, dayName(day)))
  const related = relatedTo(lists.flat().sort(byTime), ({ kind }) => kind === 'forgotten')
  const now = forbiddenBy(related)
  const where = related.all.map(dayOf).reduce(withDayIn, [] as readonly Days[])
  await db.meta.put({
    key: 'forgotten',
    pages: [...now.pages],
    topics: Object.fromEntries(now.topics),
    days: where,
  })
  return now
}

/** The pieces that change what is forbidden: `forgotten` itself, and undos of it in the batch or in the packs. */
export async function forbidding(db: Tables, pieces: readonly Evidence[]): Promise<Evidence[]> {
  const row = await db.meta.get('forgotten')
  const days = row?.key === 'forgotten' ? row.days : []
  if (days.length === 0 && !pieces.some(({ kind }) => kind === 'forgotten')) return []
  const known = new Map(pieces.map((piece) => [piece.id, piece]))
  for (const day of days) for (const piece of await piecesOf(db, dayName(day))) known.set(piece.id, piece)
  return pieces.filter(
    (piece) => (isUndo(piece) || piece.kind === 'forgotten') && rootOf(piece, known)?.kind === 'forgotten',
  )
}

/** Pages and topics of this database that are forbidden now. */
export async function stillHere(
  db: Tables,
  { pages, topics }: Forbidden,
): Promise<{ readonly pages: PageId[]; readonly topics: TopicId[] }> {
  const rows = await db.pages.bulkGet([...pages])
  const names = topics.size === 0 ? [] : await db.topics.toCollection().primaryKeys()
  return {
    pages: rows.flatMap((row) => row?.id ?? []),
    topics: names.filter((id) => topics.has(hash64(id))),
  }
}
