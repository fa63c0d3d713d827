import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { DeviceId, LearnerId, VisitId } from '@/utils/base/ids'
import { DAY, MINUTE } from '@/utils/base/time'
import { keepAs, keepVisitAs, tidyAs } from '@/utils/browser/keep'
import type { KeepOrder } from '@/utils/messages/protocol'
import { TrellisDb } from '@/utils/store/db'
import { allEvidence } from '@/utils/store/evidence'
import { freshLearner } from '../../support/db'
import { notStudy, reading } from '../../support/reading'

const URL = 'https://example.org/cell'
const visit = 'v1' as VisitId
let learner: LearnerId

beforeEach(() => {
  learner = freshLearner()
})

const as = () => ({ learner, device: 'laptop' as DeviceId })
const order = (given: Partial<KeepOrder> = {}): KeepOrder => ({
  ...as(),
  url: URL,
  title: 'The cell',
  how: 'watched',
  textDays: 7,
  ...given,
})

/** What the learner's database holds, looked at and closed again. */
async function stored<T>(look: (db: TrellisDb) => Promise<T>): Promise<T> {
  const db = new TrellisDb(learner)
  try {
    return await look(db)
  } finally {
    db.close()
  }
}
const pages = () => stored((db) => db.pages.toArray())
const visits = () => stored(async (db) => (await allEvidence(db)).filter(({ kind }) => kind === 'visit'))

describe('a page that was understood', () => {
  test('is kept once, however often that is asked', async () => {
    const first = await keepAs(order(), reading())
    expect(first.ok && first.value).toBe((await pages())[0]?.id)
    expect(await keepAs(order(), reading())).toEqual(first)
    expect(await pages()).toHaveLength(1)
  })

  test('and is no study is counted, and neither its address nor its text is kept', async () => {
    expect(await keepAs(order(), notStudy)).toEqual({ ok: true, value: undefined })
    expect(await pages()).toEqual([])
    expect(await stored((db) => db.texts.count())).toBe(0)
    expect(await stored((db) => db.counts.toArray())).toMatchObject([{ notStudy: 1 }])
  })

  test('takes the visit that goes on with it, which ends later as one visit', async () => {
    const kept = await keepAs(order({ visit: { visit, activeMs: 20_000, depth: 0.2 } }), reading())
    if (!kept.ok || kept.value === undefined) throw new Error('not kept')
    expect(await visits()).toEqual([])
    const ended = { ...as(), visit, page: kept.value, url: URL, activeMs: 50_000, depth: 0.6, ended: true }
    expect(await keepVisitAs(ended)).toEqual({ ok: true, value: true })
    expect(await keepVisitAs(ended)).toEqual({ ok: true, value: true })
    expect(await visits()).toMatchObject([{ id: visit, activeMs: 50_000, depth: 0.6, page: kept.value }])
  })

  test('is written with the clock on the student’s wall', async () => {
    await keepAs(order({ visit: { visit, activeMs: 20_000, depth: 0.2 } }), reading())
    const [page] = await pages()
    expect(Math.abs((page?.readAt ?? 0) - Date.now())).toBeLessThan(MINUTE)
  })
})

describe('tidying', () => {
  test('deletes the texts that are older than the student wants, and no reading', async () => {
    await keepAs(order(), reading())
    const old = Date.now() - 8 * DAY
    await stored((db) => db.texts.toCollection().modify({ at: old }))
    expect(await tidyAs({ ...as(), textDays: 30, staleAfterMs: MINUTE })).toEqual({ ok: true, value: true })
    expect(await stored((db) => db.texts.count())).toBe(1)
    await tidyAs({ ...as(), textDays: 7, staleAfterMs: MINUTE })
    expect(await stored((db) => db.texts.count())).toBe(0)
    expect(await stored((db) => db.readings.count())).toBe(1)
  })
})

describe('when the browser refuses', () => {
  test('the student is told why, and nothing of the page is printed', async () => {
    const printed = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException(`no room for ${URL}`, 'QuotaExceededError')
    })
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException(`no room for ${URL}`, 'QuotaExceededError')
    })
    const kept = await keepAs(order(), reading())
    put.mockRestore()
    add.mockRestore()
    expect(kept).toMatchObject({ ok: false, failure: { code: expect.stringMatching(/^store\./) } })
    expect(JSON.stringify(printed.mock.calls)).not.toContain('example.org')
    printed.mockRestore()
    expect((await keepAs(order(), reading())).ok).toBe(true)
  })
})
