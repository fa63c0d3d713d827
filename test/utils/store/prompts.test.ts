import { beforeEach, describe, expect, test } from 'vitest'
import type { PageId } from '@/utils/base/ids'
import { DAY, HOUR, MINUTE } from '@/utils/base/time'
import { parsePiece } from '@/utils/evidence/parse'
import { SHAPE } from '@/utils/evidence/upcast'
import { NEVER } from '@/utils/review/prompt-state'
import type { TrellisDb } from '@/utils/store/db'
import { allEvidence } from '@/utils/store/evidence'
import { keepReading } from '@/utils/store/pages'
import {
  answerPrompt,
  binPrompt,
  editPrompt,
  emptyBin,
  keepDraft,
  makePrompt,
  resumePrompt,
  skipDraft,
  suspendPrompt,
  undo,
} from '@/utils/store/prompts'
import { inWords } from '@/utils/store/words'
import { derivedOf, everythingIn, freshDb, writerAt } from '../../support/db'
import { NOON, page, prompt, share } from '../../support/evidence'
import { draft, reading } from '../../support/reading'

let db: TrellisDb
let cell: PageId
const q1 = prompt('q1')

beforeEach(async () => {
  db = freshDb()
  cell = (await keepReading(
    db,
    { url: 'https://example.org/cell', title: '', how: 'watched', textDays: 7 },
    reading(),
    writerAt(),
  )) as PageId
})

const answered = (at: number, rating: 'again' | 'hard' | 'good' = 'good') =>
  answerPrompt(db, q1, { rating, form: 'reveal', durationMs: 9000 }, writerAt(at))

describe('a draft', () => {
  test('that is kept is a prompt, due at once, with its source and the words of the page', async () => {
    await keepDraft(db, cell, draft('q1'), writerAt())
    const [shown] = await inWords(db, await db.prompts.toArray())
    expect(shown).toMatchObject({
      ...{
        question: 'What is q1?',
        quote: 'q1 is a part of a cell.',
        page: cell,
        pattern: 'definition',
        origin: 'draft',
      },
      ...{
        topics: [{ id: 'cells', name: 'Cells', weight: 1 }],
        language: 'en',
        difficulty: 0.5,
        due: NOON,
        form: 'reveal',
      },
    })
    expect(await db.pages.get(cell)).toMatchObject({ kept: ['q1'] })
  })

  test('that was edited before is kept in the words of the student', async () => {
    await keepDraft(db, cell, draft('q1'), writerAt(), { question: 'My words?', answer: 'Mine' })
    expect(await inWords(db, await db.prompts.toArray())).toMatchObject([{ question: 'My words?', answer: 'Mine' }])
    expect((await allEvidence(db)).find(({ kind }) => kind === 'draft-kept')).toMatchObject({ edited: true })
  })

  test('that is kept twice is one prompt', async () => {
    await keepDraft(db, cell, draft('q1'), writerAt())
    await answered(NOON + MINUTE)
    await keepDraft(db, cell, draft('q1'), writerAt(NOON + HOUR))
    expect(await db.prompts.get(q1)).toMatchObject({ memory: { reps: 1 } })
    expect((await allEvidence(db)).filter(({ kind }) => kind === 'prompt-made')).toHaveLength(1)
  })

  test('that lies in the bin is taken out again by keeping it', async () => {
    await keepDraft(db, cell, draft('q1'), writerAt())
    await binPrompt(db, q1, writerAt(NOON + 1))
    await keepDraft(db, cell, draft('q1'), writerAt(NOON + 2))
    expect(await db.prompts.get(q1)).toMatchObject({ state: 'active' })
  })

  test('is wholly gone when keeping it is taken back, and offered again', async () => {
    const before = await derivedOf(db)
    const kept = await keepDraft(db, cell, draft('q1'), writerAt())
    expect(await undo(db, kept, writerAt(NOON + MINUTE))).toBe(true)
    expect(await db.prompts.toArray()).toEqual([])
    expect(await db.topics.toArray()).toEqual([])
    expect(await db.pages.get(cell)).toMatchObject({ kept: [] })
    expect((await derivedOf(db))['panel']).toEqual(before['panel'])
  })

  test('that was tried and taken back step by step leaves no answer either', async () => {
    const kept = await keepDraft(db, cell, draft('q1'), writerAt())
    const answer = await answerPrompt(db, q1, { rating: 'good', form: 'reveal', durationMs: 5 }, writerAt())
    await undo(db, answer, writerAt(NOON + 1))
    await undo(db, kept, writerAt(NOON + 2))
    expect(await db.prompts.toArray()).toEqual([])
    expect(await db.days.toArray()).toEqual([])
  })

  test('that is skipped is remembered with its reason, and can be offered again', async () => {
    const skipped = await skipDraft(db, cell, draft('q2'), writerAt(), 'unclear')
    expect(await db.pages.get(cell)).toMatchObject({ skipped: ['q2'] })
    await undo(db, skipped, writerAt(NOON + 1))
    expect(await db.pages.get(cell)).toMatchObject({ skipped: [] })
  })

  test('of a page that was forgotten meanwhile is refused, and nothing is written', async () => {
    await expect(keepDraft(db, page('gone'), draft('q1'), writerAt())).rejects.toMatchObject({ code: 'store.gone' })
    expect(await allEvidence(db)).toEqual([])
  })

  test('with words without end is cut to what a backup takes back', async () => {
    await keepDraft(
      db,
      cell,
      draft('q1', { question: 'x'.repeat(9000), choices: Array(20).fill('y'.repeat(900)) }),
      writerAt(),
    )
    for (const piece of await allEvidence(db)) expect(parsePiece(piece, SHAPE).ok).toBe(true)
  })
})

describe('an answer', () => {
  beforeEach(() => keepDraft(db, cell, draft('q1'), writerAt()))

  test('schedules its prompt, moves its topic and is counted for its day', async () => {
    await answered(NOON + MINUTE)
    expect(await db.prompts.get(q1)).toMatchObject({ memory: { reps: 1, lastAt: NOON + MINUTE } })
    expect(await db.topics.get(share('cells').id)).toMatchObject({ skill: { answers: 1, right: 1 } })
    expect(await db.days.toArray()).toMatchObject([{ answers: 1, right: 1, answerMs: 9000 }])
    expect(await db.panel.get('panel')).toMatchObject({ totals: { answers: 1, right: 1, prompts: 1 } })
  })

  test('that is taken back leaves the memory exactly as it was', async () => {
    for (const day of [0, 3, 11]) await answered(NOON + day * DAY + HOUR, day === 3 ? 'again' : 'good')
    const { days: _days, last: _last, asked: _asked, ...before } = (await db.prompts.get(q1)) ?? {}
    const { skill } = (await db.topics.get(share('cells').id)) ?? {}
    const wrong = await answered(NOON + 40 * DAY, 'again')
    expect((await db.prompts.get(q1))?.memory?.lapses).toBe(2)
    await undo(db, wrong, writerAt(NOON + 40 * DAY + MINUTE))
    expect(await db.prompts.get(q1)).toMatchObject(before)
    expect((await db.topics.get(share('cells').id))?.skill).toEqual(skill)
  })

  test('that took an hour is counted as ten minutes: the student was elsewhere', async () => {
    await answerPrompt(db, q1, { rating: 'good', form: 'reveal', durationMs: HOUR }, writerAt())
    expect(await db.days.toArray()).toMatchObject([{ answerMs: 10 * MINUTE }])
  })

  test('to a prompt that is gone is refused', async () => {
    await expect(
      answerPrompt(db, prompt('q9'), { rating: 'good', form: 'reveal', durationMs: 1 }, writerAt()),
    ).rejects.toMatchObject({ code: 'store.gone' })
  })

  test('given in two windows at the same time is two answers, none of them lost', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, i) => answered(NOON + i)))
    expect(await db.prompts.get(q1)).toMatchObject({ memory: { reps: 20 } })
    expect(await db.days.toArray()).toMatchObject([{ answers: 20 }])
    expect((await allEvidence(db)).filter(({ kind }) => kind === 'answered')).toHaveLength(20)
  })
})

describe('a prompt', () => {
  beforeEach(() => keepDraft(db, cell, draft('q1'), writerAt()))

  test('can be reworded, put aside, taken up again and thrown away, each with a way back', async () => {
    const acts = [
      () => editPrompt(db, q1, { question: 'Other?', answer: 'O' }, writerAt(NOON + 1)),
      () => suspendPrompt(db, q1, writerAt(NOON + 2), NOON + DAY),
      () => binPrompt(db, q1, writerAt(NOON + 3), 'wrong'),
    ]
    const { days: _d, last: _l, ...before } = (await db.prompts.get(q1)) ?? {}
    for (const act of acts) {
      const piece = await act()
      expect(await db.prompts.get(q1)).not.toMatchObject(before)
      await undo(db, piece, writerAt(NOON + 10))
      expect(await db.prompts.get(q1)).toMatchObject(before)
    }
    await suspendPrompt(db, q1, writerAt(NOON + 20))
    expect((await db.prompts.get(q1))?.due).toBe(NEVER)
    await resumePrompt(db, q1, writerAt(NOON + 21))
    expect((await db.prompts.get(q1))?.due).toBe(NOON)
  })

  test('in the bin stays for 30 days, then it is gone with its answers and what they had shown', async () => {
    await answered(NOON + 1)
    await editPrompt(db, q1, { question: 'canary?', answer: 'canary' }, writerAt(NOON + 2))
    await binPrompt(db, q1, writerAt(NOON + 3))
    await emptyBin(db, NOON + 30 * DAY)
    expect(await db.prompts.get(q1)).toMatchObject({ state: 'binned' })
    await emptyBin(db, NOON + 3 + 30 * DAY)
    expect(await everythingIn(db)).not.toContain('canary')
    expect(await db.topics.toArray()).toEqual([])
    expect(await db.pages.get(cell)).toMatchObject({ kept: [] })
    expect(await db.panel.get('panel')).toMatchObject({ totals: { answers: 0, prompts: 0 } })
  })

  test('of the student’s own has an id that nobody else has', async () => {
    const own = {
      origin: 'own',
      form: 'typed',
      topics: [share('cells')],
      language: 'en',
      question: 'Mine?',
      answer: 'Yes',
    } as const
    const [a, b] = [await makePrompt(db, own, writerAt()), await makePrompt(db, own, writerAt())]
    expect(a).not.toBe(b)
    expect(await makePrompt(db, { ...own, id: prompt('map#1') }, writerAt())).toBe('map#1')
    expect(await db.prompts.get(a)).toMatchObject({ origin: 'own', form: 'typed', difficulty: 0 })
  })
})

test('an undo of what is not there does nothing and says so', async () => {
  expect(await undo(db, 'nothing' as never, writerAt())).toBe(false)
  expect(await allEvidence(db)).toEqual([])
})
