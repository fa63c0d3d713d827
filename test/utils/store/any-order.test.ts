import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TrellisDb } from '@/utils/store/db'
import { act } from '@/utils/store/db'
import { addEvidence } from '@/utils/store/evidence'
import { markStale, rebuild } from '@/utils/store/rebuild'
import { derivedOf, freshDb, pageRow } from '../../support/db'
import { type Happened, history, PAGES } from '../../support/histories'

async function withPages(): Promise<TrellisDb> {
  const db = freshDb()
  await db.pages.bulkAdd(PAGES.map((id) => pageRow(id)))
  return db
}

async function add(db: TrellisDb, batches: readonly (readonly Happened[])[]): Promise<void> {
  for (const batch of batches) {
    for (const device of new Set(batch.map((each) => each.device))) {
      const pieces = batch.filter((each) => each.device === device).map((each) => each.piece)
      await addEvidence(db, pieces, device)
    }
  }
}

/** What is known after `batches`; the database is gone afterwards. */
async function knownAfter(batches: readonly (readonly Happened[])[]): Promise<Record<string, unknown>> {
  const db = await withPages()
  await add(db, batches)
  const derived = await derivedOf(db)
  await db.delete()
  return derived
}

const one = (list: readonly Happened[]) => list.map((each) => [each])

test('the same things make the same student, whatever order and batches they come in', async () => {
  const shuffled = history(18).chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.integer({ min: 1, max: 7 })),
  )
  await fc.assert(
    fc.asyncProperty(shuffled, async ([list, mixed, size]) => {
      const batches = Array.from({ length: Math.ceil(mixed.length / size) }, (_, i) =>
        mixed.slice(i * size, (i + 1) * size),
      )
      const expected = await knownAfter([list])
      expect(await knownAfter(batches)).toEqual(expected)
      expect(await knownAfter(one(list))).toEqual(expected)
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('folding everything again changes nothing, wherever it is cut off', async () => {
  await fc.assert(
    fc.asyncProperty(history(25), fc.integer({ min: 1, max: 9 }), async (list, batch) => {
      const db = await withPages()
      await add(db, one(list))
      const before = await derivedOf(db)
      await act(db, markStale)
      await rebuild(db, undefined, batch)
      expect(await derivedOf(db)).toEqual({ ...before, panel: [withPageCount(before)] })
      await db.delete()
    }),
    { numRuns: 20 },
  )
}, 120_000)

// The pages of these tests were put there by hand, uncounted.
function withPageCount({ panel }: Record<string, unknown>) {
  const [row] = panel as { totals: object }[]
  return { ...row, totals: { ...row?.totals, pages: PAGES.length } }
}
