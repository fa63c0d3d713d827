import type { Dexie } from 'dexie'
import type { DeviceId, LearnerId } from '@/utils/base/ids'
import { decodePack } from '@/utils/evidence/pack'
import { NO_PAGE_STATE } from '@/utils/learner/page-state'
import { TrellisDb, type Writer } from '@/utils/store/db'
import type { PageRow } from '@/utils/store/rows'
import { LAPTOP, NOON, page } from './evidence'
import { seeded } from './seeded'

export { seeded } from './seeded'

// Live queries never emit on an injected factory: the fake is global (unit-setup.ts), the names are not.
let opened = 0

/** A name that no other test has. */
export const freshLearner = () => `test-${process.pid}-${++opened}` as LearnerId

/** An empty database of the current version. */
export const freshDb = () => new TrellisDb(freshLearner())

const chance = seeded(1)

/** Who writes: the laptop at noon in London, unless told otherwise. */
export const writerAt = (now = NOON, device: DeviceId = LAPTOP): Writer => ({ device, zone: 0, random: chance, now })

/** The row of a page as a reading leaves it. */
export function pageRow(id: string, given: Partial<PageRow> = {}): PageRow {
  return {
    ...NO_PAGE_STATE,
    id: page(id),
    url: `https://${given.site ?? 'example.org'}/${id}`,
    site: 'example.org',
    title: `Page ${id}`,
    firstAt: NOON,
    readAt: NOON,
    lastAt: NOON,
    ...given,
  }
}

/** Tables that are folded from the packs. */
export const DERIVED = ['pages', 'prompts', 'calendar', 'topics', 'days', 'panel', 'waiting'] as const

/** What is derived, table by table, in an order that says nothing. */
export async function derivedOf(db: Dexie): Promise<Record<string, unknown>> {
  const tables = await Promise.all(DERIVED.map(async (name) => [name, await db.table(name).toArray()] as const))
  return Object.fromEntries(tables)
}

/** Every row of every table as text, the packs unpacked: where a planted word is looked for. */
export async function everythingIn(db: Dexie): Promise<string> {
  const texts = await Promise.all(
    db.tables.map(async (table) => {
      const rows = await table.toArray()
      const plain = table.name === 'packs' ? rows.map((row) => [row.device, decodePack(row)]) : rows
      return `${table.name} ${JSON.stringify(plain)}`
    }),
  )
  return texts.join('\n')
}
