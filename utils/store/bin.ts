import { DAY, type Days, type Instant } from '../base/time'
import { act, type TrellisDb } from './db'
import { placesIn } from './fold-prompts'
import { rebuild } from './rebuild'
import { takeOut } from './take-out'

/** How long a binned prompt can be taken out of the bin again. */
const KEPT: Days = 30

/** Prompts that lay in the bin for more than 30 days go, with their answers and everything these had shown. */
export async function emptyBin(db: TrellisDb, now: Instant): Promise<void> {
  const stale = await act(db, async (tables) => {
    const old = await tables.prompts
      .where('binnedAt')
      .belowOrEqual(now - KEPT * DAY)
      .toArray()
    const prompts = new Set(old.map(({ id }) => id))
    const days = new Set(old.flatMap(placesIn))
    const taken = await takeOut(tables, { pages: new Set(), prompts, topic: () => false }, days, async () => undefined)
    return taken.stale
  })
  if (stale) await rebuild(db)
}
