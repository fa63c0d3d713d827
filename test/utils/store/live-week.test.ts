import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { DAY } from '@/utils/base/time'
import type { Evidence } from '@/utils/evidence/evidence'
import { act } from '@/utils/store/db'
import { addEvidence } from '@/utils/store/evidence'
import { liveWeek, sourceOf, type WeekAt } from '@/utils/store/live-week'
import { undo } from '@/utils/store/prompts'
import { markStale, rebuild } from '@/utils/store/rebuild'
import { reflect } from '@/utils/store/reflections'
import { numbersOf } from '@/utils/week/numbers'
import { daysOf, spanOf } from '@/utils/week/span'
import { freshDb, pageRow, writerAt } from '../../support/db'
import { answer, LAPTOP, NOON, page, piece, prompt, share, TABLET, topic, visit } from '../../support/evidence'
import { history } from '../../support/histories'
import { NO_PLAN, noonOf, WEEK } from '../../support/week'

const AT: WeekAt = { span: WEEK, plan: NO_PLAN, today: WEEK.to, zone: 0 }
const osmosis = [share('osmosis')]
const made = piece('prompt-made', { id: 'm', at: noonOf(-12), topics: osmosis, page: page('p1') })
const onDay = (n: number, given = {}) => answer(`a${n}`, { at: noonOf(n), options: 0, ...given })

async function dbWith(...pieces: Evidence[]) {
  const db = freshDb()
  await db.pages.put(pageRow('p1', { site: 'en.wikipedia.org' }))
  await addEvidence(db, pieces, LAPTOP)
  return db
}
const numbers = async (db: Awaited<ReturnType<typeof dbWith>>, at = AT) => numbersOf(await sourceOf(db, at), at.plan)

describe('a week from the store', () => {
  test('says what stuck, and knows the question and the site that must not be named', async () => {
    const db = await dbWith(made, visit('v', { at: noonOf(0), topics: osmosis }), onDay(-11), onDay(1))
    const seen = vi.fn()
    const watch = liveWeek(db, AT).subscribe(seen)
    await vi.waitFor(() => expect(seen).toHaveBeenCalled())
    watch.unsubscribe()
    const week = seen.mock.lastCall?.[0]
    expect(week.numbers.stuck).toEqual({ kind: 'week', items: [{ topic: 'osmosis', days: 12 }] })
    expect(week.asks[0]).toMatchObject({ id: 'q1', question: 'What stores energy?', answer: 'ATP' })
    expect(week.sites).toEqual(['en.wikipedia.org'])
  })

  test('an answer that was taken back, even a month later, did not stick', async () => {
    const db = await dbWith(made, onDay(-11), onDay(1))
    expect((await numbers(db)).stuck.items).toHaveLength(1)
    await undo(db, 'a1' as never, writerAt(noonOf(33)))
    expect((await numbers(db)).stuck.items).toEqual([])
  })

  test('a topic that the student muted or disowned is not named', async () => {
    const db = await dbWith(made, visit('v', { at: noonOf(0), topics: [share('osmosis', 0.5), share('rome', 0.5)] }))
    expect((await numbers(db)).worked).toEqual(['osmosis', 'rome'])
    const mute = piece('topic-muted', { at: noonOf(1), topic: topic('rome'), muted: true })
    const disown = { ...piece('undone'), kind: 'corrected', what: 'not-me', topic: topic('osmosis'), id: 'c' }
    const { undo: _undo, day: _day, ...claim } = disown as unknown as Record<string, unknown>
    await addEvidence(db, [mute, { ...claim, at: noonOf(2) } as unknown as Evidence], LAPTOP)
    expect((await numbers(db)).worked).toEqual([])
  })

  test('the first week is the one that holds the first day', async () => {
    const db = await dbWith(visit('v', { at: noonOf(2) }))
    expect((await numbers(db)).first).toBe(true)
    const next = { ...AT, span: spanOf('week', '2026-09-21', 1), today: '2026-09-27' }
    expect((await numbers(db, next)).first).toBe(false)
  })

  test('nothing stored is an empty week and no failure', async () => {
    const { empty, worked, goals } = await numbers(await dbWith())
    expect([empty, worked, goals]).toEqual([true, [], []])
  })
})

describe('a reflection', () => {
  test('is kept without blank lines, and the later one counts', async () => {
    const db = await dbWith()
    await reflect(db, { week: WEEK.from, stuck: ['a'], muddy: [], plan: 'old' }, writerAt(noonOf(5)))
    const id = await reflect(
      db,
      { week: WEEK.from, stuck: [' osmosis ', ''], muddy: ['rome'], plan: ' If tea, then I read. ' },
      writerAt(noonOf(6)),
    )
    expect((await numbers(db)).reflection).toMatchObject({
      stuck: ['osmosis'],
      muddy: ['rome'],
      plan: 'If tea, then I read.',
    })
    await undo(db, id, writerAt(noonOf(6) + 1))
    expect((await numbers(db)).reflection?.plan).toBe('old')
  })

  test('written on the Monday after counts for the week it is about', async () => {
    const db = await dbWith()
    await reflect(db, { week: WEEK.from, stuck: [], muddy: [], plan: 'late' }, writerAt(noonOf(7)))
    expect((await numbers(db)).reflection?.plan).toBe('late')
  })
})

test('a week lived in two zones and on two devices has the days that the student would name', async () => {
  const db = await dbWith(visit('v', { at: NOON + 14 * 60 * 60_000, zone: -480 }))
  await addEvidence(db, [visit('w', { at: NOON + DAY - 60_000, zone: 600 })], TABLET)
  const { rhythm } = await numbers(db)
  // 02:00 UTC on Tuesday is Monday evening in Los Angeles; 11:59 UTC on Tuesday is Tuesday evening in Sydney.
  expect(rhythm.days.filter(({ mark }) => mark === 'studied').map(({ day }) => day)).toEqual([
    '2026-09-14',
    '2026-09-15',
  ])
})

test('what was folded piece by piece is what the whole record gives when it is folded again', async () => {
  await fc.assert(
    fc.asyncProperty(history(30), async (happened) => {
      const db = freshDb()
      for (const { device, piece: one } of happened) await addEvidence(db, [one], device)
      const weeks = daysOf({ from: '2026-09-07', to: '2026-10-26' }).filter((_, at) => at % 7 === 0)
      const all = () =>
        Promise.all(weeks.map((day) => numbers(db, { ...AT, span: spanOf('week', day, 1), today: '2026-10-26' })))
      const before = await all()
      await act(db, markStale)
      await rebuild(db)
      expect(await all()).toEqual(before)
      const stored = await db.days.toArray()
      const sum = stored.reduce((total, { answers }) => total + answers, 0)
      expect(before.reduce((total, { answers }) => total + answers, 0)).toBe(sum)
    }),
    { numRuns: 15 },
  )
})

test('a prompt that was made is known by its topics', async () => {
  const db = await dbWith(made, onDay(0))
  const { prompts } = await sourceOf(db, AT)
  expect(prompts.get(prompt('q1'))).toMatchObject({ topics: ['osmosis'], active: true })
})
