import type { Observable } from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { PageId, VisitId } from '@/utils/base/ids'
import { DAY, HOUR, MINUTE } from '@/utils/base/time'
import { correctPage, keepFirstAnswers, moveTopic, setGoal } from '@/utils/store/corrections'
import type { TrellisDb } from '@/utils/store/db'
import { StoreError } from '@/utils/store/failures'
import { forgetPages } from '@/utils/store/forget'
import { liveLedger, livePage, livePanel, livePrompts, liveSites, liveStored } from '@/utils/store/live'
import { dropOldTexts, keepReading } from '@/utils/store/pages'
import { answerPrompt, keepDraft, undo } from '@/utils/store/prompts'
import { reportVisit } from '@/utils/store/visits'
import { freshDb, writerAt } from '../../support/db'
import { NOON, prompt, share, topic } from '../../support/evidence'
import { draft, notStudy, reading } from '../../support/reading'

const URL = 'https://example.org/cell'
const stops: (() => void)[] = []
let db: TrellisDb
let cell: PageId

beforeEach(async () => {
  db = freshDb()
  cell = (await read(URL)) as PageId
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const read = (url: string, what = reading(), at = NOON, visit?: VisitId) =>
  keepReading(db, { url, title: '', how: 'watched', textDays: 7, visit }, what, writerAt(at))

/** What a screen that watches `query` shows last. */
function watch<T>(query: Observable<T>): { readonly last: T | undefined; readonly seen: T[]; readonly error: unknown } {
  const screen = { last: undefined as T | undefined, seen: [] as T[], error: undefined as unknown }
  const { unsubscribe } = query.subscribe({
    next: (value) => {
      screen.last = value
      screen.seen.push(value)
    },
    error: (error) => {
      screen.error = error
    },
  })
  stops.push(unsubscribe)
  return screen
}

const first = async <T>(query: Observable<T>): Promise<T> => {
  const screen = watch(query)
  await vi.waitFor(() => expect(screen.seen.length).toBeGreaterThan(0))
  return screen.last as T
}

const answer = (id: string, at: number, rating: 'again' | 'good' = 'good') =>
  answerPrompt(db, prompt(id), { rating, form: 'reveal', durationMs: 10_000 }, writerAt(at))

describe('the page in view', () => {
  test('shows without a reload what happens to it', async () => {
    const screen = watch(livePage(db, URL, NOON))
    await vi.waitFor(() => expect(screen.last?.prompts).toEqual([]))
    const kept = await keepDraft(db, cell, draft('q1'), writerAt())
    await vi.waitFor(() =>
      expect(screen.last?.prompts).toMatchObject([{ question: 'What is q1?', topics: [{ name: 'Cells' }] }]),
    )
    expect(screen.last?.page.kept).toEqual(['q1'])
    await undo(db, kept, writerAt(NOON + 1))
    await vi.waitFor(() => expect(screen.last?.prompts).toEqual([]))
  })

  test('is about what was read there, with levels for the topics that were answered', async () => {
    await keepDraft(db, cell, draft('q1'), writerAt())
    await answer('q1', NOON + 1)
    const shown = await first(livePage(db, `${URL}?from=search`, NOON + 2))
    expect(shown).toMatchObject({
      page: { title: 'The cell', language: 'en', subject: 'biology', topics: [{ id: 'cells' }, { id: 'membranes' }] },
      reading: { terms: [{ term: 'cell' }, { term: 'organelle' }] },
      topicStates: [{ topic: 'cells', level: 'learning' }],
    })
  })

  test('follows a correction of its topic, and back', async () => {
    await keepDraft(db, cell, draft('q1'), writerAt())
    const screen = watch(livePage(db, URL, NOON))
    const moved = await moveTopic(db, cell, topic('cells'), share('prisons'), writerAt(NOON + 1))
    await vi.waitFor(() => expect(screen.last?.page.topics.map(({ id }) => id)).toEqual(['prisons', 'membranes']))
    expect(screen.last?.reading?.topics[0]?.name).toBe('Prisons')
    expect(screen.last?.prompts).toMatchObject([{ topics: [{ id: 'prisons', name: 'Prisons' }] }])
    await undo(db, moved, writerAt(NOON + 2))
    await vi.waitFor(() => expect(screen.last?.page.topics[0]?.id).toBe('cells'))
  })

  test('shows nothing of a page that is not study, was forgotten or never seen', async () => {
    const screen = watch(livePage(db, URL, NOON))
    const said = await correctPage(db, cell, 'not-study', writerAt(NOON + 1))
    await vi.waitFor(() => expect(screen.seen.at(-1)).toBeUndefined())
    await undo(db, said, writerAt(NOON + 2))
    await vi.waitFor(() => expect(screen.last?.page.id).toBe(cell))
    await forgetPages(db, [cell], writerAt(NOON + 3))
    await vi.waitFor(() => expect(screen.last).toBeUndefined())
    expect(await first(livePage(db, 'https://example.org/other', NOON))).toBeUndefined()
    expect(await first(livePage(db, 'chrome://settings', NOON))).toBeUndefined()
  })

  test('still knows what it is about when its reading is gone: from the evidence of its visits', async () => {
    const seen = { visit: 'v1' as VisitId, url: URL, page: cell, activeMs: MINUTE, depth: 1, how: 'watched' } as const
    await reportVisit(db, { ...seen, ended: true }, writerAt(NOON + MINUTE))
    await dropOldTexts(db, NOON + 40 * DAY, 7)
    const shown = await first(livePage(db, URL, NOON))
    expect(shown).toMatchObject({
      page: { language: 'en', subject: 'biology', topics: [{ id: 'cells' }, { id: 'membranes' }] },
    })
    expect(shown).not.toHaveProperty('reading')
  })
})

describe('what is stored', () => {
  test('is listed newest first, a part at a time, with what hangs on it', async () => {
    await keepDraft(db, cell, draft('q1'), writerAt())
    for (let i = 1; i <= 4; i++)
      await read(`https://site-${i % 2}.example/p${i}`, reading({ title: `P${i}` }), NOON + i * HOUR)
    await read('https://shop.example/', notStudy)
    const ledger = await first(liveLedger(db, { limit: 3 }))
    expect(ledger.pages.map(({ title }) => title)).toEqual(['P4', 'P3', 'P2'])
    expect(ledger).toMatchObject({ more: true, notStudy: [{ day: '2026-09-14', notStudy: 1 }], days: [{ made: 1 }] })
    const rest = await first(liveLedger(db, { limit: 3, before: ledger.pages.at(-1)?.lastAt }))
    expect(rest).toMatchObject({
      more: false,
      pages: [
        { title: 'P1' },
        { title: 'The cell', prompts: 1, hasText: true, topics: [{ id: 'cells' }, { id: 'membranes' }] },
      ],
    })
  })

  test('is found by site, also a site of both schemes and with a port', async () => {
    await read('http://example.org/plain')
    await read('http://localhost:8080/a')
    await read('https://example.organic/b')
    expect(await first(liveSites(db))).toEqual(['example.org', 'example.organic', 'localhost:8080'])
    const { pages } = await first(liveLedger(db, { site: 'example.org' }))
    expect(pages.map(({ url }) => url).sort()).toEqual(['http://example.org/plain', URL])
  })

  test('is summed up without counting', async () => {
    const count = vi.spyOn(IDBObjectStore.prototype, 'count')
    await keepDraft(db, cell, draft('q1'), writerAt())
    await answer('q1', NOON + 1)
    expect(await first(liveStored(db))).toEqual({
      days: 1,
      visits: 0,
      activeMs: 0,
      answers: 1,
      right: 1,
      pages: 1,
      prompts: 1,
    })
    expect(count).not.toHaveBeenCalled()
    count.mockRestore()
  })

  test('shows the prompts of a page, of a topic, and those that come next', async () => {
    await keepDraft(db, cell, draft('q1'), writerAt())
    await keepDraft(db, cell, draft('q2', { topic: topic('membranes') }), writerAt(NOON + 1))
    const ids = async (which: Parameters<typeof livePrompts>[1]) =>
      (await first(livePrompts(db, which))).map(({ id }) => id)
    expect(await ids({ page: cell })).toEqual(['q1', 'q2'])
    expect(await ids({ topic: topic('membranes') })).toEqual(['q2'])
    expect(await ids({ limit: 1 })).toEqual(['q1'])
    expect(await ids({ topic: topic('nothing') })).toEqual([])
  })
})

test('the panel knows goals and first answers at once', async () => {
  const screen = watch(livePanel(db))
  await vi.waitFor(() => expect(screen.last?.goals).toEqual([]))
  const set = await setGoal(db, { title: 'Cells by Friday', topics: [topic('cells')] }, writerAt())
  await keepFirstAnswers(db, { studying: 'Biology' }, writerAt(NOON + 1))
  await vi.waitFor(() =>
    expect(screen.last).toMatchObject({
      goals: [{ title: 'Cells by Friday', state: 'going' }],
      first: { studying: 'Biology' },
    }),
  )
  await undo(db, set, writerAt(NOON + 2))
  await vi.waitFor(() => expect(screen.last?.goals).toEqual([]))
})

test('a screen is told as a failure of the store that the database went away', async () => {
  const screen = watch(livePanel(db))
  await vi.waitFor(() => expect(screen.last).toBeDefined())
  db.close()
  const late = watch(livePanel(db))
  await vi.waitFor(() => expect(late.error).toBeInstanceOf(StoreError))
})
