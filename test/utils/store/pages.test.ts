import { beforeEach, describe, expect, test } from 'vitest'
import type { PageId, VisitId } from '@/utils/base/ids'
import { DAY, HOUR } from '@/utils/base/time'
import { correctPage } from '@/utils/store/corrections'
import type { TrellisDb } from '@/utils/store/db'
import { countNotStudy, dropOldTexts, keepReading, pageByUrl } from '@/utils/store/pages'
import { undo } from '@/utils/store/prompts'
import { reportVisit } from '@/utils/store/visits'
import { everythingIn, freshDb, writerAt } from '../../support/db'
import { NOON } from '../../support/evidence'
import { notStudy, reading } from '../../support/reading'

let db: TrellisDb
beforeEach(() => {
  db = freshDb()
})

const keep = (what = reading(), { at = NOON, url = 'https://example.org/cell', textDays = 7 } = {}) =>
  keepReading(db, { url, title: 'Tab title', how: 'watched', textDays }, what, writerAt(at)) as Promise<PageId>

describe('a reading', () => {
  test('makes a page of origin and path, and is kept without its text beside the text', async () => {
    const id = await keep(reading(), { url: 'https://example.org/cell?mail=canary#canary' })
    expect(await db.pages.toArray()).toMatchObject([
      {
        id,
        url: 'https://example.org/cell',
        site: 'example.org',
        title: 'The cell',
      },
    ])
    expect(await db.readings.get(id)).toMatchObject({
      reading: { article: { words: 8, truncated: false }, terms: reading().terms },
    })
    expect(JSON.stringify(await db.readings.toArray())).not.toContain('"text"')
    expect(await db.texts.get(id)).toEqual({ page: id, at: NOON, text: reading().article.text })
    expect(await everythingIn(db)).not.toContain('canary')
    expect(await db.panel.get('panel')).toMatchObject({ totals: { pages: 1 } })
  })

  test('of the same page makes no second page', async () => {
    const first = await keep()
    const second = await keep(reading({ title: 'The living cell' }), { at: NOON + HOUR })
    expect(second).toBe(first)
    expect(await db.pages.toArray()).toMatchObject([{ title: 'The living cell', firstAt: NOON, readAt: NOON + HOUR }])
    expect(await db.panel.get('panel')).toMatchObject({ totals: { pages: 1 } })
  })

  test('keeps no text when the student wants none, and drops one that was kept before', async () => {
    await keep()
    await keep(reading(), { textDays: 0 })
    expect(await db.texts.toArray()).toEqual([])
  })

  test('of a page that the student calls study is kept whatever was thought of it, and no longer counted as other', async () => {
    const visit = 'v1' as VisitId
    const at = { url: 'https://example.org/odd', title: 'Odd', how: 'watched' as const, textDays: 7, visit }
    expect(await keepReading(db, at, notStudy, writerAt())).toBeUndefined()
    expect(await db.counts.toArray()).toHaveLength(1)
    const page = await keepReading(db, { ...at, asStudy: true }, notStudy, writerAt(NOON + HOUR))
    expect(await db.pages.toArray()).toMatchObject([{ id: page, url: 'https://example.org/odd', verdict: 'is-study' }])
    expect(await db.counts.toArray()).toEqual([])
    await reportVisit(db, { ...at, visit, page, activeMs: 60_000, depth: 1, ended: true }, writerAt(NOON + 2 * HOUR))
    expect(await db.pages.toArray()).toMatchObject([{ visits: 1, activeMs: 60_000 }])
    expect(await keepReading(db, at, notStudy, writerAt(NOON + 3 * HOUR))).toBe(page)
  })

  test('of a page that is not study keeps nothing but a count', async () => {
    expect(await keep(notStudy)).toBeUndefined()
    expect(await keep(notStudy)).toBeUndefined()
    await countNotStudy(db, '2026-09-14')
    expect(await db.counts.toArray()).toEqual([{ day: '2026-09-14', notStudy: 3 }])
    expect(await everythingIn(db)).not.toContain('example.org')
  })

  test('obeys the student: what they called not study stays so, what they called study is kept', async () => {
    const id = await keep()
    await correctPage(db, id, 'not-study', writerAt())
    expect(await keep()).toBeUndefined()
    await correctPage(db, id, 'is-study', writerAt(NOON + 1))
    expect(await keep(notStudy)).toBe(id)
  })

  test('of something that is no page of the web is not kept', async () => {
    expect(await keep(reading(), { url: 'file:///home/anna/diary.txt' })).toBeUndefined()
    expect(await db.pages.toArray()).toEqual([])
  })

  test('with a title and topics without end is cut to what may be stored', async () => {
    const topics = Array.from({ length: 90 }, (_, i) => ({ id: `t${i}` as never, name: `T${i}`, weight: 0.01 }))
    await keep(reading({ title: 'x'.repeat(9000), topics }))
    const [page] = await db.pages.toArray()
    expect(page?.title).toHaveLength(200)
    expect((await db.readings.toArray())[0]?.reading.topics).toHaveLength(40)
  })
})

test('a page is found by its address, whatever stood in the query', async () => {
  const id = await keep()
  expect(await pageByUrl(db, 'https://example.org/cell?from=mail')).toMatchObject({ id })
  expect(await pageByUrl(db, 'https://example.org/other')).toBeUndefined()
  expect(await pageByUrl(db, 'about:blank')).toBeUndefined()
})

describe('the text of a page', () => {
  test('is gone after the days that the student chose, and not before', async () => {
    await keep()
    await dropOldTexts(db, NOON + 7 * DAY - 1, 7)
    expect(await db.texts.toArray()).toHaveLength(1)
    await dropOldTexts(db, NOON + 7 * DAY, 7)
    expect(await db.texts.toArray()).toEqual([])
    expect(await db.readings.toArray()).toHaveLength(1)
  })

  test('is gone at once when the student now wants none', async () => {
    await keep()
    await dropOldTexts(db, NOON, 0)
    expect(await db.texts.toArray()).toEqual([])
  })

  test('is gone at once when the page is called not study; the rest of it after a day, until which it can be undone', async () => {
    const id = await keep()
    const said = await correctPage(db, id, 'not-study', writerAt())
    expect(await db.texts.toArray()).toEqual([])
    await dropOldTexts(db, NOON + HOUR, 7)
    await undo(db, said, writerAt(NOON + HOUR))
    expect(await db.readings.toArray()).toHaveLength(1)
    await correctPage(db, id, 'not-study', writerAt(NOON + 2 * HOUR))
    await dropOldTexts(db, NOON + DAY, 7)
    expect(await db.readings.toArray()).toEqual([])
  })
})

test('what was understood of a page is gone after a month, the page itself stays', async () => {
  const id = await keep()
  await dropOldTexts(db, NOON + 30 * DAY, 7)
  expect(await db.readings.toArray()).toEqual([])
  expect(await db.pages.get(id)).toBeDefined()
})

test('two readings at the same time make one page', async () => {
  const visit = (id: string) => ({
    url: 'https://example.org/cell',
    title: '',
    visit: id as VisitId,
    how: 'watched' as const,
    textDays: 7,
  })
  const [a, b] = await Promise.all([
    keepReading(db, visit('a'), reading(), writerAt()),
    keepReading(db, visit('b'), reading(), writerAt()),
  ])
  expect(a).toBe(b)
  expect(await db.pages.toArray()).toHaveLength(1)
})
