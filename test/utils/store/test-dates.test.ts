import { beforeEach, describe, expect, test } from 'vitest'
import type { PageId } from '@/utils/base/ids'
import { DAY, HOUR } from '@/utils/base/time'
import type { TrellisDb } from '@/utils/store/db'
import { forgetTopic } from '@/utils/store/forget'
import { liveReview } from '@/utils/store/live-review'
import { keepReading } from '@/utils/store/pages'
import { answerPrompt, binPrompt, keepDraft, undo } from '@/utils/store/prompts'
import { liveTestPages, liveTests, setTestDate } from '@/utils/store/test-dates'
import { freshDb, writerAt } from '../../support/db'
import { goal, NOON, prompt, topic } from '../../support/evidence'
import { draft, reading } from '../../support/reading'
import { first } from '../../support/watch'

let db: TrellisDb
let cell: PageId
const at = (now: number) => ({ now, zone: 0, today: new Date(now).toISOString().slice(0, 10), minutesADay: 5 })
const answer = (id: string, when: number, rating: 'good' | 'again' = 'good') =>
  answerPrompt(db, prompt(id), { rating, form: 'reveal', durationMs: 9000 }, writerAt(when))
const friday = { on: '2026-09-18', topics: [topic('cells')] }

beforeEach(async () => {
  db = freshDb()
  const url = 'https://example.org/cell'
  const read = { url, title: 'The cell', how: 'watched', textDays: 7 } as const
  cell = (await keepReading(db, read, reading(), writerAt())) as PageId
  for (const id of ['q1', 'q2', 'q3']) {
    await keepDraft(db, cell, { ...draft(id), quote: `${id} alone.` }, writerAt(NOON - 20 * DAY))
    await answer(id, NOON - 19 * DAY)
  }
})

describe('a test that comes', () => {
  test('is told with its topics, its questions and a plan', async () => {
    await setTestDate(db, { ...friday, goal: goal('g1') }, writerAt())
    const { ahead, behind } = await first(liveTests(db, at(NOON)))
    expect(ahead).toMatchObject([{ on: '2026-09-18', goal: 'g1', names: ['Cells'], forecast: { of: 3 } }])
    expect(ahead[0]?.forecast.days.length).toBeGreaterThan(0)
    expect(behind).toEqual([])
  })

  test('leaves out questions that are in the bin', async () => {
    await setTestDate(db, friday, writerAt())
    await binPrompt(db, prompt('q1'), writerAt())
    expect((await first(liveTests(db, at(NOON)))).ahead[0]?.forecast.of).toBe(2)
  })

  test('can be taken away, and brought back', async () => {
    const piece = await setTestDate(db, friday, writerAt())
    const gone = await undo(db, piece, writerAt(NOON + 1))
    expect((await first(liveTests(db, at(NOON)))).ahead).toEqual([])
    expect(gone).toBe(true)
  })

  test('is forgotten with its topic', async () => {
    await setTestDate(db, friday, writerAt())
    await forgetTopic(db, topic('cells'), writerAt(NOON + HOUR))
    expect(await db.panel.get('panel')).toMatchObject({ tests: [] })
  })

  test('is what the sets of these days are made for: its questions come although they are not due', async () => {
    for (const id of ['q1', 'q2', 'q3']) await answer(id, NOON - DAY)
    const asked = () => first(liveReview(db, { ...at(NOON), retention: 0.9 }))
    expect((await asked()).due).toEqual([])
    await setTestDate(db, friday, writerAt())
    expect((await asked()).due).toHaveLength(3)
  })

  test('far away changes nothing yet', async () => {
    for (const id of ['q1', 'q2', 'q3']) await answer(id, NOON - DAY)
    await setTestDate(db, { ...friday, on: '2026-12-18' }, writerAt())
    expect((await first(liveReview(db, { ...at(NOON), retention: 0.9 }))).due).toEqual([])
  })
})

describe('a test that was', () => {
  const saturday = Date.UTC(2026, 8, 19, 12)

  test('is told for a week with what was expected and what came, answers taken back left out', async () => {
    await setTestDate(db, friday, writerAt())
    await answer('q1', saturday)
    await answer('q2', saturday, 'again')
    await undo(db, await answer('q3', saturday), writerAt(saturday + 1))
    const { ahead, behind } = await first(liveTests(db, at(saturday + HOUR)))
    expect(ahead).toEqual([])
    expect(behind).toMatchObject([{ names: ['Cells'], checked: { asked: 2, came: 1 } }])
    expect(behind[0]?.checked.expected).toBeGreaterThan(1)
    expect((await first(liveTests(db, at(saturday + 8 * DAY)))).behind).toEqual([])
  })
})

test('a test can be about the pages that have questions, and no others', async () => {
  await keepReading(
    db,
    { url: 'https://example.org/other', title: 'Other', how: 'watched', textDays: 7 },
    reading(),
    writerAt(),
  )
  const pages = await first(liveTestPages(db))
  expect(pages).toMatchObject([{ page: cell, title: 'The cell', topics: [{ id: 'cells' }, { id: 'membranes' }] }])
})
