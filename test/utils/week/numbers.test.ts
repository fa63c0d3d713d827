import { describe, expect, test } from 'vitest'
import { DAY, MINUTE } from '@/utils/base/time'
import { numbersOf } from '@/utils/week/numbers'
import { goal, page, piece, share, topic, visit } from '../../support/evidence'
import { answered, asked, dayAt, NO_PLAN, noonOf, rolled, WEEK, weekSource } from '../../support/week'

const of = (given: Parameters<typeof weekSource>[0]) => numbersOf(weekSource(given), NO_PLAN)

describe('what was worked on', () => {
  test('is the topic met on most days, not the one of a single long evening', () => {
    const { worked } = of({
      topics: { osmosis: {}, rome: {} },
      days: [
        rolled('2026-09-14', { activeMs: 1, attention: { [topic('osmosis')]: 5 * MINUTE } }),
        rolled('2026-09-15', {
          activeMs: 1,
          attention: { [topic('osmosis')]: 5 * MINUTE, [topic('rome')]: 90 * MINUTE },
        }),
      ],
    })
    expect(worked).toEqual(['osmosis', 'rome'])
  })

  test('holds topics that were only answered, at most four, and none that the student muted', () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const { worked } = of({
      topics: Object.fromEntries(names.map((name) => [name, {}])),
      prompts: { q: asked([...names, 'muted'], [0]) },
      pieces: [answered('q', 0)],
    })
    expect(worked).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('what stuck', () => {
  const topics = { osmosis: {}, rome: {} }

  test('was recalled a week or more after it was last seen; a shorter time is not mixed in', () => {
    const { stuck } = of({
      topics,
      prompts: { long: asked(['osmosis'], [-23, 0]), short: asked(['rome'], [-3, 0]) },
      pieces: [answered('long', 0), answered('short', 0)],
    })
    expect(stuck).toEqual({ kind: 'week', items: [{ topic: 'osmosis', days: 23 }] })
  })

  test('until then is called what it is: recalled on another day', () => {
    const { stuck } = of({ topics, prompts: { q: asked(['rome'], [-3, 0]) }, pieces: [answered('q', 0)] })
    expect(stuck).toEqual({ kind: 'another-day', items: [{ topic: 'rome', days: 3 }] })
  })

  test('counts from the day the question was made when it was never asked before', () => {
    const { stuck } = of({
      topics,
      prompts: { q: asked(['rome'], [4], { made: dayAt(2) }) },
      pieces: [answered('q', 4)],
    })
    expect(stuck.items).toEqual([{ topic: 'rome', days: 2 }])
  })

  test.each([
    ['forgotten', { rating: 'again' as const }],
    ['helped by a hint', { hint: true }],
    ['picked from a list', { options: 4 }],
  ])('nothing that was %s', (_how, given) => {
    const { stuck } = of({ topics, prompts: { q: asked(['rome'], [-9, 0]) }, pieces: [answered('q', 0, given)] })
    expect(stuck.items).toEqual([])
  })

  test('nothing that was forgotten first and known a minute later, when the answer had just been read', () => {
    const { stuck } = of({
      topics,
      prompts: { q: asked(['rome'], [-9, 0]) },
      pieces: [answered('q', 0, { rating: 'again' }), answered('q', 0, { id: 'later', at: noonOf(0) + MINUTE })],
    })
    expect(stuck.items).toEqual([])
  })

  test('a week later is a week by the calendar of the student, across a journey west', () => {
    // 23:00 in Tokyo is the morning of the same day in Lima: seven days later by both wall clocks.
    const before = answered('q', -7, { at: noonOf(-7) + 2 * 60 * MINUTE, zone: 540 })
    const after = answered('q', 0, { at: noonOf(0) + 14 * 60 * MINUTE, zone: -300 })
    const { stuck } = of({ topics, prompts: { q: asked(['rome'], [-7, 0]) }, pieces: [before, after] })
    expect(stuck).toEqual({ kind: 'week', items: [{ topic: 'rome', days: 7 }] })
  })
})

describe('what is hard now', () => {
  const topics = { osmosis: {}, rome: {} }
  const prompts = { q: asked(['osmosis'], [0, 1]), r: asked(['rome'], [0, 2]) }

  test('was forgotten and has not been recalled since', () => {
    const pieces = [
      answered('q', 0, { rating: 'again' }),
      answered('r', 0, { rating: 'again' }),
      answered('q', 1),
      answered('r', 2, { rating: 'again' }),
    ]
    expect(of({ topics, prompts, pieces }).hard).toEqual(['rome'])
  })

  test('is nothing of an earlier week', () => {
    expect(of({ topics, prompts, pieces: [answered('q', -1, { rating: 'again' })] }).hard).toEqual([])
  })
})

describe('goals', () => {
  const set = {
    goal: goal('g'),
    title: 'Cells',
    topics: [topic('osmosis')],
    state: 'going' as const,
    setAt: noonOf(-9),
  }

  test.each([
    [{ right: 0 }, 'not-yet'],
    [{ right: 1, rightDays: 1, gap: 0 }, 'recalled-once'],
    [{ right: 4, rightDays: 3, gap: 5 }, 'held'],
    [{ right: 9, rightDays: 5, gap: 21 }, 'lasting'],
  ])('are said in the words of recall: %o is %s', (skill, stage) => {
    expect(of({ topics: { osmosis: skill }, goals: [set] }).goals).toEqual([{ goal: 'g', title: 'Cells', stage }])
  })

  test('are as far as their weakest topic', () => {
    const both = { ...set, topics: [topic('osmosis'), topic('diffusion')] }
    const { goals } = of({ topics: { osmosis: { right: 9, rightDays: 5, gap: 21 }, diffusion: {} }, goals: [both] })
    expect(goals[0]?.stage).toBe('not-yet')
  })

  test('of an earlier week claim nothing about how far they were', () => {
    const { goals } = of({ topics: { osmosis: { right: 9, gap: 21 } }, goals: [set], today: '2026-11-22' })
    expect(goals).toEqual([{ goal: 'g', title: 'Cells' }])
  })

  test('that were set later or laid aside are not there', () => {
    const goals = [
      { ...set, setAt: noonOf(20) },
      { ...set, state: 'archived' as const },
    ]
    expect(of({ goals }).goals).toEqual([])
  })
})

describe('the question to ask', () => {
  const topics = { osmosis: {} }
  const pieces = [visit('v', { page: page('p1'), at: noonOf(0) }), answered('q', 0), answered('r', 0)]

  test('is about a page that was really read, and one that was recalled: nobody is shown up', () => {
    const prompts = {
      q: asked(['osmosis'], [-3, 0]),
      r: asked(['osmosis'], [-9, 0], { page: page('never-read') }),
    }
    expect(of({ topics, prompts, pieces }).asks).toEqual(['q'])
  })

  test('is never one that lies in the bin or was forgotten', () => {
    const prompts = { q: asked(['osmosis'], [-3, 0], { active: false }), r: asked(['osmosis'], [0]) }
    const forgot = [...pieces.slice(0, 2), answered('r', 0, { rating: 'again' })]
    expect(of({ topics, prompts, pieces: forgot }).asks).toEqual([])
  })
})

describe('what is said of a week', () => {
  test('the first week is known as the first, an empty one as empty', () => {
    const first = of({ since: '2026-09-16', days: [rolled('2026-09-16', { activeMs: MINUTE })] })
    expect([first.first, first.empty, first.thin]).toEqual([true, false, true])
    expect(of({}).empty).toBe(true)
  })

  test('the sum of its days is the week', () => {
    const days = [0, 1, 2].map((n) => rolled(`2026-09-${14 + n}`, { activeMs: n * MINUTE, answers: n + 1, made: n }))
    const { activeMs, answers, made } = of({ days })
    expect([activeMs, answers, made]).toEqual([3 * MINUTE, 6, 3])
  })

  test('is the last reflection on it, also one that was written the day after', () => {
    const early = piece('reflection', { week: WEEK.from, at: noonOf(5), plan: 'early' })
    const late = piece('reflection', { week: WEEK.from, at: noonOf(7), plan: 'late' })
    const other = piece('reflection', { week: '2026-09-07', at: noonOf(7) + DAY, plan: 'other' })
    expect(of({ pieces: [early, late, other] }).reflection?.plan).toBe('late')
  })

  test('the map joins topics that stood on one page', () => {
    const { map } = of({
      topics: { osmosis: {}, diffusion: {}, rome: {} },
      days: [
        rolled('2026-09-14', {
          attention: { [topic('osmosis')]: 3, [topic('diffusion')]: 2, [topic('rome')]: 1 },
        }),
      ],
      pieces: [
        visit('v', { at: noonOf(0), topics: [share('osmosis', 0.5), share('diffusion', 0.5)] }),
        visit('w', { at: noonOf(-9), topics: [share('osmosis', 0.5), share('rome', 0.5)] }),
      ],
    })
    expect(map).toEqual({ spots: ['osmosis', 'diffusion', 'rome'], ways: [['osmosis', 'diffusion']] })
  })
})
