import { describe, expect, test } from 'vitest'
import { MINUTE } from '@/utils/base/time'
import { contribution, interestOn, NO_INTEREST, withDay } from '@/utils/learner/interest'

const alone = (minutes: number) => contribution(minutes * MINUTE, [minutes * MINUTE])

describe('interest', () => {
  test('takes ten minutes as one, and five hours as less than four times that', () => {
    expect(alone(10)).toBeCloseTo(1)
    expect(alone(0)).toBe(0)
    expect(alone(300)).toBeLessThanOrEqual(4)
  })

  test('is not made by opening forty pages: the topics of a day share at most four', () => {
    const forty = Array.from({ length: 40 }, () => 10 * MINUTE)
    expect(contribution(10 * MINUTE, forty) * 40).toBeCloseTo(4)
  })

  test('lets a binge of 300 minutes take a tenth of a week of steady work, not two fifths', () => {
    const steady = Array.from({ length: 6 }, (_, day) => day).reduce((sum, day) => withDay(sum, day, 4), NO_INTEREST)
    const share = alone(300) / (alone(300) + steady.short + steady.today)
    expect(share).toBeLessThan(0.25)
  })

  test('halves in a week on the one scale and in a term on the other', () => {
    const once = withDay(NO_INTEREST, 10, 2)
    const later = withDay(once, 17, 0)
    expect(later.short).toBeCloseTo(1)
    expect(withDay(once, 100, 0).long).toBeCloseTo(1)
  })

  test('is compared on one day: yesterday a little outweighs last month some more', () => {
    const lately = withDay(NO_INTEREST, 99, 1)
    const before = withDay(NO_INTEREST, 69, 1.5)
    expect(interestOn(lately, 100)).toBeGreaterThan(interestOn(before, 100))
    expect(interestOn(lately, 99)).toBeGreaterThan(interestOn(lately, 100))
  })

  test('takes what a day adds in the place of what it added before, so that a visit that goes on counts once', () => {
    const early = withDay(withDay(NO_INTEREST, 10, 1), 11, 1)
    const late = withDay(early, 11, 3)
    expect(late).toEqual(withDay(withDay(NO_INTEREST, 10, 1), 11, 3))
  })
})
