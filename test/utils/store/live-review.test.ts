import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { PageId } from '@/utils/base/ids'
import { DAY, HOUR, MINUTE } from '@/utils/base/time'
import { setGoal } from '@/utils/store/corrections'
import type { TrellisDb } from '@/utils/store/db'
import { type LiveReview, liveReview } from '@/utils/store/live-review'
import { keepReading } from '@/utils/store/pages'
import { answerPrompt, binPrompt, editPrompt, keepDraft, makePrompt } from '@/utils/store/prompts'
import { freshDb, writerAt } from '../../support/db'
import { NOON, prompt, share, topic } from '../../support/evidence'
import { draft, reading } from '../../support/reading'
import { first } from '../../support/watch'

let db: TrellisDb
let cell: PageId

beforeEach(async () => {
  db = freshDb()
  cell = await read('https://example.org/cell')
})

const read = async (url: string) =>
  (await keepReading(db, { url, title: '', how: 'watched', textDays: 7 }, reading(), writerAt())) as PageId
const answer = (id: string, at: number, rating: 'again' | 'good' = 'good') =>
  answerPrompt(db, prompt(id), { rating, form: 'reveal', durationMs: 10_000 }, writerAt(at))
const reviewAt = (now = NOON, given = {}) => {
  const today = new Date(now).toISOString().slice(0, 10)
  return { now, today, minutesADay: 5, retention: 0.9, zone: 0, ...given }
}
const own = { origin: 'own', form: 'reveal', language: 'en', answer: 'A' } as const
const make = (id: string, at: number, topics = [share(id)]) =>
  makePrompt(db, { ...own, question: `${id}?`, topics, id: prompt(id) }, writerAt(at))
const ids = ({ due }: LiveReview) => due.map(({ id }) => id)

describe('the review', () => {
  test('goes on by itself: an answer is followed by what is due next', async () => {
    await keepDraft(db, cell, draft('q1'), writerAt())
    await keepDraft(db, cell, draft('q2'), writerAt(NOON + 1))
    let last: LiveReview | undefined
    const watching = liveReview(db, reviewAt(NOON + MINUTE)).subscribe((shown) => {
      last = shown
    })
    await vi.waitFor(() => expect(last && ids(last).sort()).toEqual(['q1', 'q2']))
    expect(last).toMatchObject({ share: 2, doneToday: 0 })
    await answer('q1', NOON + MINUTE)
    await vi.waitFor(() => expect(last && ids(last)).toEqual(['q2']))
    expect(last).toMatchObject({ share: 1, doneToday: 1 })
    expect(last?.nextAt).toBeGreaterThan(NOON + DAY - 1)
    watching.unsubscribe()
  })

  test('begins with the page in view, although others wait longer', async () => {
    const other = await read('https://example.org/other')
    await keepDraft(db, cell, draft('old', { topic: topic('atoms') }), writerAt(NOON - DAY))
    await keepDraft(db, other, draft('here', { topic: topic('poems') }), writerAt())
    expect(ids(await first(liveReview(db, reviewAt(NOON + 1, { page: other }))))).toEqual(['here', 'old'])
    const byTopic = await first(liveReview(db, reviewAt(NOON + 1, { topics: [topic('poems')] })))
    expect(ids(byTopic)).toEqual(['here', 'old'])
  })

  test('asks in the words that the student gave last', async () => {
    await keepDraft(db, cell, draft('q1'), writerAt())
    await editPrompt(db, prompt('q1'), { question: 'Mine?', answer: 'Yes' }, writerAt(NOON + 2 * DAY))
    const { due } = await first(liveReview(db, reviewAt(NOON + 3 * DAY)))
    expect(due).toMatchObject([{ question: 'Mine?', answer: 'Yes' }])
    expect(due[0]).not.toHaveProperty('quote')
  })

  test('never tells how much is due in all, and leaves out what is in the bin', async () => {
    for (let i = 0; i < 80; i++) await make(`p${i}`, NOON + i)
    await binPrompt(db, prompt('p0'), writerAt(NOON + 100))
    const shown = await first(liveReview(db, reviewAt(NOON + HOUR)))
    expect(ids(shown)).toHaveLength(4)
    expect(ids(shown)).not.toContain('p0')
    expect(shown.share).toBeLessThan(40)
    expect(JSON.stringify(shown)).not.toMatch(/\b(79|80)\b/)
  })

  test('has no next time while nothing was ever kept', async () => {
    expect(await first(liveReview(db, reviewAt()))).toEqual({ due: [], share: 0, load: 0, doneToday: 0 })
  })
})

describe('siblings', () => {
  const twins = async () => {
    for (const id of ['q1', 'q2']) {
      await keepDraft(db, cell, { ...draft(id), quote: 'Both rest on this sentence.' }, writerAt())
    }
  }

  test('of a sentence that was asked about today wait until tomorrow', async () => {
    await twins()
    await answer('q1', NOON + HOUR)
    expect(ids(await first(liveReview(db, reviewAt(NOON + 2 * HOUR))))).toEqual([])
    expect(ids(await first(liveReview(db, reviewAt(NOON + DAY))))).toEqual(['q2'])
  })

  test('do not keep back the one that was missed and has to be asked again', async () => {
    await twins()
    await answer('q1', NOON + HOUR, 'again')
    expect(ids(await first(liveReview(db, reviewAt(NOON + 2 * HOUR))))).toEqual(['q1'])
  })
})

describe('after 30 days away', () => {
  test('there is today’s share and how long it was, nothing that grew meanwhile', async () => {
    for (let i = 0; i < 60; i++) {
      await make(`p${i}`, NOON)
      await answer(`p${i}`, NOON + HOUR + i)
    }
    const back = await first(liveReview(db, reviewAt(NOON + 30 * DAY)))
    expect(back).toMatchObject({ away: 30, doneToday: 0 })
    expect(ids(back)).toHaveLength(4)
    expect(back.share).toBeLessThan(40)
    expect(JSON.stringify(back)).not.toMatch(/\b60\b/)
  })

  test('a weekend is not a break', async () => {
    await make('p', NOON)
    await answer('p', NOON + HOUR)
    expect(await first(liveReview(db, reviewAt(NOON + 3 * DAY)))).not.toHaveProperty('away')
  })
})

test('with time to spare asks a little before it is due, when the chance of recall that is wanted is higher', async () => {
  await make('p', NOON)
  await answer('p', NOON + HOUR)
  const { due = 0 } = (await db.prompts.get(prompt('p'))) ?? {}
  const early = due - DAY
  expect(ids(await first(liveReview(db, reviewAt(early))))).toEqual([])
  expect(ids(await first(liveReview(db, reviewAt(early, { retention: 0.95 }))))).toEqual(['p'])
})

test('topics of a goal come rather early', async () => {
  await setGoal(db, { title: 'Rocks', topics: [topic('rocks')] }, writerAt())
  for (const id of ['rocks', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) await make(id, NOON)
  const first30 = await Promise.all(
    Array.from({ length: 30 }, (_, day) => first(liveReview(db, reviewAt(NOON + day * DAY))).then(ids)),
  )
  expect(first30.filter((set) => set.includes(prompt('rocks'))).length).toBeGreaterThan(15)
})
