import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '@/utils/base/time'
import { forecast, type PlanFor, testAt } from '@/utils/review/forecast'
import { checked } from '@/utils/review/forecast-check'
import { afterRecall, type Memory, type Recall } from '@/utils/review/memory'
import { NOON } from '../../support/evidence'
import { promptRow } from '../../support/prompts'

const friday: PlanFor = { now: NOON, zone: 0, today: '2026-09-14', on: '2026-09-18', minutesADay: 5 }

const answer = (daysAgo: number, rating: Recall['rating'] = 'good'): Recall => ({
  at: NOON - daysAgo * DAY,
  zone: 0,
  rating,
})
const recalled = (...answers: Recall[]) => answers.reduce(afterRecall, undefined as Memory | undefined) as Memory
const rows = (n: number, memory?: Memory) =>
  Array.from({ length: n }, (_, i) => promptRow(`q${i}`, memory ? { memory, due: memory.due } : {}))

describe('a test on Friday', () => {
  const faded = rows(14, recalled(answer(20)))

  test('says how many would come today, and how many with the plan: more', () => {
    const { of, now, inTest } = forecast(faded, friday)
    expect(of).toBe(14)
    expect(now).toBeGreaterThan(8)
    expect(now).toBeLessThan(12)
    expect(inTest).toBeGreaterThan(now + 1)
    expect(inTest).toBeLessThanOrEqual(14)
  })

  test('plans only days before it, none with more than the minutes', () => {
    const { days } = forecast(rows(80, recalled(answer(20))), friday)
    expect(days.map(({ day }) => day)).toEqual(['2026-09-14', '2026-09-15', '2026-09-16', '2026-09-17'])
    for (const { minutes, questions } of days) {
      expect(minutes).toBeLessThanOrEqual(5)
      expect(questions).toBeGreaterThan(0)
    }
  })

  test('on the day itself has nothing to plan, and nothing to promise', () => {
    const { days, now, inTest } = forecast(faded, { ...friday, on: '2026-09-14' })
    expect(days).toEqual([])
    expect(inTest).toBeCloseTo(now, 0)
  })

  test('asks nothing that was answered an hour ago, today', () => {
    const fresh = rows(5, recalled(answer(9), { ...answer(0), at: NOON - HOUR }))
    expect(forecast(fresh, friday).days.map(({ day }) => day)).not.toContain('2026-09-14')
  })

  test('takes in what was read and never asked', () => {
    const { now, inTest, days } = forecast(rows(10), friday)
    expect(now).toBeCloseTo(6)
    expect(inTest).toBeGreaterThan(now)
    expect(days.length).toBeGreaterThan(0)
  })

  test('about nothing says so', () => {
    expect(forecast([], friday)).toEqual({ of: 0, now: 0, inTest: 0, days: [] })
  })

  test('never promises more than there is, and more minutes never less', () => {
    const mixed = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(mixed, (ages) => {
        const prompts = ages.map((days, i) => promptRow(`q${i}`, { memory: recalled(answer(days)) }))
        const [short, long] = [1, 20].map((minutesADay) => forecast(prompts, { ...friday, minutesADay }))
        expect(long?.inTest).toBeLessThanOrEqual(ages.length)
        expect(long?.inTest).toBeGreaterThanOrEqual((short?.inTest ?? 0) - 0.3)
      }),
      { numRuns: 60 },
    )
  })

  test('is prepared for the morning where the student lives', () => {
    expect(testAt('2026-09-18', 120)).toBe(Date.UTC(2026, 8, 18, 7))
  })
})

describe('the forecast, checked by the answers', () => {
  const [from, to] = [NOON - 3 * DAY, NOON + DAY]

  test('counts the first answer since, with what was to be expected before it', () => {
    const came = checked(
      [
        [answer(20), answer(2)],
        [answer(20), answer(2, 'again'), answer(1)],
      ],
      from,
      to,
    )
    expect(came).toMatchObject({ asked: 2, came: 1 })
    expect(came.expected).toBeGreaterThan(1)
    expect(came.expected).toBeLessThan(2)
  })

  test('leaves out what was never asked before or not asked since', () => {
    expect(checked([[answer(1)], [answer(20)], []], from, to)).toEqual({ asked: 0, expected: 0, came: 0 })
  })

  test('knows nothing of the answer that it expects', () => {
    const expected = (rating: Recall['rating']) => checked([[answer(20), answer(2, rating)]], from, to).expected
    expect(expected('again')).toBe(expected('good'))
  })
})
