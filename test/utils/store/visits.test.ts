import { beforeEach, describe, expect, test } from 'vitest'
import type { VisitId } from '@/utils/base/ids'
import { DAY, HOUR, MINUTE } from '@/utils/base/time'
import type { TrellisDb } from '@/utils/store/db'
import { allEvidence } from '@/utils/store/evidence'
import { keepReading, pageByUrl } from '@/utils/store/pages'
import { closeStaleVisits, reportVisit, type VisitTotals } from '@/utils/store/visits'
import { everythingIn, freshDb, writerAt } from '../../support/db'
import { NOON } from '../../support/evidence'
import { notStudy, reading } from '../../support/reading'

const URL = 'https://example.org/cell'
const visit = 'v1' as VisitId
let db: TrellisDb

beforeEach(() => {
  db = freshDb()
})

const report = (given: Partial<VisitTotals> = {}, at = NOON) =>
  reportVisit(db, { visit, url: URL, activeMs: 0, depth: 0, ended: false, how: 'watched', ...given }, writerAt(at))
const read = (what = reading(), at = NOON) =>
  keepReading(db, { url: URL, title: 'Cell', visit, how: 'watched', textDays: 7 }, what, writerAt(at))
const visits = async () => (await allEvidence(db)).filter(({ kind }) => kind === 'visit')

describe('a visit', () => {
  test('becomes evidence when it ends, with what its page is about', async () => {
    await report({ activeMs: 20_000, depth: 0.2 })
    const page = await read()
    await report({ activeMs: 50_000, depth: 0.7, ended: true }, NOON + MINUTE)
    expect(await visits()).toEqual([
      {
        ...{ kind: 'visit', id: visit, visit, page, at: NOON + MINUTE, zone: 0, activeMs: 50_000, depth: 0.7 },
        ...{ language: 'en', subject: 'biology', how: 'watched' },
        topics: [expect.objectContaining({ id: 'cells' }), expect.objectContaining({ id: 'membranes' })],
      },
    ])
    expect(await pageByUrl(db, URL)).toMatchObject({ visits: 1, activeMs: 50_000 })
  })

  test('is not counted twice when its reports come again, late or out of order', async () => {
    await report({ activeMs: 20_000 })
    await read()
    await report({ activeMs: 50_000, depth: 0.7, ended: true }, NOON + MINUTE)
    await report({ activeMs: 20_000, depth: 0.9 }, NOON + 2 * MINUTE)
    await report({ activeMs: 50_000, depth: 0.7, ended: true }, NOON + 3 * MINUTE)
    await closeStaleVisits(db, writerAt(NOON + HOUR), 30 * MINUTE)
    expect(await visits()).toHaveLength(1)
    expect(await db.days.toArray()).toMatchObject([{ visits: 1, activeMs: 50_000 }])
  })

  test('is not counted twice when a report comes again after midnight', async () => {
    const late = Date.UTC(2026, 8, 14, 23, 59, 50)
    await report({ activeMs: 20_000 }, late)
    await read(reading(), late)
    await report({ activeMs: 50_000, ended: true }, late + 1000)
    await report({ activeMs: 50_000, ended: true }, late + 40_000)
    expect(await visits()).toHaveLength(1)
  })

  test('that goes on after its tab was silent adds only what is new', async () => {
    await report({ activeMs: 60_000 })
    await read()
    await closeStaleVisits(db, writerAt(NOON + HOUR), 30 * MINUTE)
    await report({ activeMs: 100_000 }, NOON + 2 * HOUR)
    await report({ activeMs: 100_000, ended: true }, NOON + 2 * HOUR)
    expect((await visits()).map((each) => each.kind === 'visit' && each.activeMs)).toEqual([60_000, 40_000])
    expect(await db.days.toArray()).toMatchObject([{ visits: 1, activeMs: 100_000 }])
  })

  test('that ended while its page was still being understood counts once it is', async () => {
    await report({ activeMs: 25_000, ended: true })
    expect(await visits()).toEqual([])
    await read(reading(), NOON + 2000)
    expect(await visits()).toHaveLength(1)
  })

  test('to a page that was never read leaves nothing', async () => {
    await report({ activeMs: 8000, ended: true, url: 'https://canary.example/secret' })
    await closeStaleVisits(db, writerAt(NOON + HOUR), 30 * MINUTE)
    expect(await everythingIn(db)).not.toContain('canary')
    expect(await visits()).toEqual([])
  })

  test('to a page that is not study leaves only the count of its day, also when the reading comes twice', async () => {
    await report({ activeMs: 30_000 })
    expect(await read(notStudy)).toBeUndefined()
    expect(await read(notStudy)).toBeUndefined()
    await report({ activeMs: 60_000, ended: true })
    expect(await db.counts.toArray()).toEqual([{ day: '2026-09-14', notStudy: 1 }])
    expect(await everythingIn(db)).not.toContain('example.org')
    await closeStaleVisits(db, writerAt(NOON + 2 * DAY), 30 * MINUTE)
    expect(await db.openVisits.toArray()).toEqual([])
  })

  test('of something that is no page of the web is not filed at all', async () => {
    await report({ url: 'chrome://settings', activeMs: 30_000 })
    expect(await db.openVisits.toArray()).toEqual([])
  })

  test('is filed under its address without what was in the query', async () => {
    await report({ url: `${URL}?q=canary#canary` })
    expect(await everythingIn(db)).not.toContain('canary')
  })

  test('is forgotten as a visit a day after it ended; its evidence stays', async () => {
    await report({ activeMs: 60_000 })
    await read()
    await report({ activeMs: 60_000, ended: true })
    await closeStaleVisits(db, writerAt(NOON + HOUR), 30 * MINUTE)
    expect(await db.openVisits.toArray()).toHaveLength(1)
    await closeStaleVisits(db, writerAt(NOON + 25 * HOUR), 30 * MINUTE)
    expect(await db.openVisits.toArray()).toEqual([])
    expect(await visits()).toHaveLength(1)
  })
})
