import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rhythmOf } from '@/utils/week/rhythm'
import { daysOf, spanOf } from '@/utils/week/span'
import { rolled, WEEK } from '../../support/week'

const on = (...days: number[]) => days.map((n) => rolled(`2026-09-${14 + n}`, { answers: 1 }))
const rhythm = (days: ReturnType<typeof on>, planned?: number, breaks: { from: string; to: string }[] = []) =>
  rhythmOf(WEEK, days, { breaks, ...(planned !== undefined && { days: planned }) }, WEEK.to)

describe('rhythm', () => {
  test('four days of four that were planned is as planned: the days of rest belong to it', () => {
    const { studied, asPlanned, days } = rhythm(on(0, 1, 3, 5), 4)
    expect([studied, asPlanned]).toEqual([4, true])
    expect(days.map(({ mark }) => mark)).toEqual(['studied', 'studied', 'rest', 'studied', 'rest', 'studied', 'rest'])
  })

  test('fewer than planned is a number and no reproach', () => {
    expect(rhythm(on(0), 4).asPlanned).toBe(false)
  })

  test('without a plan nothing is called planned', () => {
    expect(rhythm(on(0, 1, 2, 3, 4, 5, 6)).asPlanned).toBe(false)
  })

  test('a week of holidays without study is as planned, and its days are called a break', () => {
    const holidays = [{ from: '2026-09-10', to: '2026-09-20' }]
    const { asPlanned, days } = rhythm([], 4, holidays)
    expect(asPlanned).toBe(true)
    expect(new Set(days.map(({ mark }) => mark))).toEqual(new Set(['break']))
  })

  test('study in a break is study', () => {
    expect(rhythm(on(2), 4, [{ from: '2026-09-14', to: '2026-09-20' }]).studied).toBe(1)
  })

  test('days that have not come yet are neither rest nor missed', () => {
    const { days, over } = rhythmOf(WEEK, on(0), { breaks: [] }, '2026-09-15')
    expect(days.map(({ mark }) => mark)).toEqual(['studied', 'rest', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead'])
    expect(over).toBe(false)
  })

  test('a day that only holds pages that were not study is a day of rest', () => {
    expect(rhythm([rolled('2026-09-14')]).studied).toBe(0)
  })

  test('the weeks of a term add up to the term, whatever was done', () => {
    const term = spanOf('term', '2026-09-14', 1)
    fc.assert(
      fc.property(fc.subarray(daysOf(term)), (studied) => {
        const rows = studied.map((day) => rolled(day, { activeMs: 1 }))
        const weeks = daysOf(term)
          .filter((_, at) => at % 7 === 0)
          .map((day) => rhythmOf(spanOf('week', day, 1), rows, { breaks: [] }, term.to).studied)
        const whole = rhythmOf(term, rows, { breaks: [] }, term.to).studied
        expect(weeks.reduce((sum, n) => sum + n, 0)).toBe(whole)
        expect(whole).toBe(studied.length)
      }),
    )
  })
})
