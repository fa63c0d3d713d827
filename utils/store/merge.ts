import type { DeviceId } from '../base/ids'
import { byTime, type Evidence } from '../evidence/evidence'
import { type Forbidden, promptsWith, unwantedBy } from '../evidence/forget'
import { dayOf } from '../evidence/order'
import type { Tables } from './db'
import { foldIn } from './fold'
import { forbidden, forbidding, noteForgotten, stillHere } from './forgotten'
import { addToPacks } from './packs'
import { markStale } from './rebuild'
import { goneWithPages, goneWithTopics, takeAway } from './take-away'
import { leftOf } from './take-out'
import { settle } from './write'

/** Pieces as another device or a file brings them. */
export interface Brought {
  readonly device: DeviceId
  readonly pieces: readonly Evidence[]
}

/** What became of them. */
export interface Merged {
  readonly added: number
  readonly known: number
  /** Pieces of what was forgotten. */
  readonly refused: number
  /** The derived tables have to be folded again by `rebuild`, once the transaction is over. */
  readonly stale: boolean
}

/** More new pieces than this are folded in by folding everything again, which reads each pack once. */
const MANY = 5000

/**
 * Merges evidence. What was forgotten here is refused; what was forgotten there is taken out here too.
 * Inside a transaction over every table.
 *
 * @param putRows - writes the rows that the pieces name, once it is known what is forbidden
 */
export async function mergeIn(
  db: Tables,
  brought: readonly Brought[],
  putRows?: (forbidden: Forbidden) => Promise<void>,
): Promise<Merged> {
  const all = brought.flatMap(({ pieces }) => pieces)
  const laws = await obeyLaws(db, brought, all)
  await putRows?.(laws.now)
  const unwanted = unwantedBy(laws.now)
  const left = leftOf(all.toSorted(byTime), { ...unwanted, prompts: promptsWith(all, unwanted) })
  const fresh = [...laws.fresh]
  let refused = 0
  for (const { device, pieces } of brought) {
    const accepted = pieces.flatMap((piece) => left.get(piece.id) ?? [])
    refused += pieces.length - accepted.length
    fresh.push(...(await addToPacks(db, accepted, device)))
  }
  const many = fresh.length > MANY
  if (many) await markStale(db)
  const stale = many || laws.stale || (await settle(db, (due) => foldIn(db, due), fresh))
  return { added: fresh.length, known: all.length - refused - fresh.length, refused, stale }
}

/** First what is forbidden: `forgotten` pieces among those brought hold for all the others, whatever the order. */
async function obeyLaws(db: Tables, brought: readonly Brought[], all: readonly Evidence[]) {
  const laws = new Set(await forbidding(db, all))
  if (laws.size === 0) return { now: await forbidden(db), fresh: [], stale: false }
  const fresh: Evidence[] = []
  for (const { device, pieces } of brought) {
    fresh.push(
      ...(await addToPacks(
        db,
        pieces.filter((piece) => laws.has(piece)),
        device,
      )),
    )
  }
  const now = await noteForgotten(db, fresh.map(dayOf))
  const here = await stillHere(db, now)
  let stale = false
  if (here.pages.length > 0) stale = (await takeAway(db, await goneWithPages(db, here.pages))).stale
  if (here.topics.length > 0) {
    const gone = await goneWithTopics(db, here.topics)
    stale = (await takeAway(db, { ...gone, unwanted: unwantedBy(now, new Set()) })).stale || stale
  }
  return { now, fresh, stale }
}
