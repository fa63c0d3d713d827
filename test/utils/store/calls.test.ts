import { expect, test } from 'vitest'
import type { PageId } from '@/utils/base/ids'
import { DAY, HOUR } from '@/utils/base/time'
import { callEnded, callShown, liveCalls, restedFor } from '@/utils/store/calls'
import { freshDb, pageRow, writerAt } from '../../support/db'
import { NOON, page } from '../../support/evidence'
import { first } from '../../support/watch'

const today = '2026-09-14'

test('calls of the last week are told newest first, each with its end; older ones are let go', async () => {
  const db = freshDb()
  const reason = { reason: 'end_of_page', page: page('p1') } as const
  await callShown(db, reason, writerAt(NOON - 9 * DAY))
  const early = await callShown(db, reason, writerAt(NOON - DAY))
  await callEnded(db, early, 'accepted', writerAt(NOON - DAY + 1))
  await callShown(db, { ...reason, page: page('p2') }, writerAt(NOON))
  expect(await first(liveCalls(db, today))).toMatchObject([
    { at: NOON, page: 'p2' },
    { at: NOON - DAY, page: 'p1', how: 'accepted' },
  ])
})

test('a rest is measured from another page: reading the same one on is no new session', async () => {
  const db = freshDb()
  expect(await restedFor(db, 'here' as PageId, NOON)).toBe(DAY)
  await db.pages.bulkPut([pageRow('here', { lastAt: NOON }), pageRow('other', { lastAt: NOON - 3 * HOUR })])
  expect(await restedFor(db, 'here' as PageId, NOON)).toBe(3 * HOUR)
})
