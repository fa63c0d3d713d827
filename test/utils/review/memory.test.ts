import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '@/utils/base/time'
import { afterRecall, intervalsFor, type Memory, recallAt } from '@/utils/review/memory'
import { NOON } from '../../support/evidence'

const recall = (at: number, rating: 'again' | 'hard' | 'good' | 'easy' = 'good', zone = 0) => ({ at, zone, rating })
const memoryAfter = (...recalls: ReturnType<typeof recall>[]) =>
  recalls.reduce<Memory | undefined>(afterRecall, undefined) as Memory

describe('memory', () => {
  test('brings back in ten minutes what was missed, and after days what was recalled', () => {
    expect(memoryAfter(recall(NOON, 'again')).due).toBe(NOON + 10 * MINUTE)
    expect(memoryAfter(recall(NOON, 'good')).due).toBeGreaterThanOrEqual(NOON + DAY)
    expect(memoryAfter(recall(NOON, 'good'), recall(NOON + 9 * DAY, 'again')).due).toBe(NOON + 9 * DAY + 10 * MINUTE)
  })

  test('waits longer after every recall', () => {
    const first = memoryAfter(recall(NOON))
    const second = afterRecall(first, recall(first.due))
    const third = afterRecall(second, recall(second.due))
    expect(second.due - second.lastAt).toBeGreaterThan(first.due - first.lastAt)
    expect(third.due - third.lastAt).toBeGreaterThan(second.due - second.lastAt)
  })

  test('is the same for the same answers: nothing in it is left to chance', () => {
    const answers = [recall(NOON), recall(NOON + 3 * DAY, 'hard'), recall(NOON + 9 * DAY, 'again')]
    expect(memoryAfter(...answers)).toEqual(memoryAfter(...answers))
  })

  test('counts lapses, so that a prompt that does not stick can be found', () => {
    const lapsed = memoryAfter(
      recall(NOON),
      recall(NOON + 5 * DAY, 'again'),
      recall(NOON + 5 * DAY + HOUR),
      recall(NOON + 9 * DAY, 'again'),
    )
    expect(lapsed).toMatchObject({ lapses: 2, reps: 4, lastRating: 'again', phase: 'relearning' })
  })

  test('goes by the day of the student: an evening and the next morning are two days in Auckland too', () => {
    const evening = Date.UTC(2026, 8, 14, 8)
    const morning = evening + 11 * HOUR
    const there = memoryAfter(recall(evening, 'good', 720), recall(morning, 'good', 720))
    const sameDay = memoryAfter(recall(evening, 'good', 0), recall(morning, 'good', 0))
    expect(there.stability).not.toBe(sameDay.stability)
  })

  test('does not break when the clock was set back', () => {
    const memory = memoryAfter(recall(NOON))
    expect(() => afterRecall(memory, recall(NOON - 40 * DAY))).not.toThrow()
    expect(recallAt(memory, NOON - DAY)).toBe(1)
  })

  test('fades to nine in ten after as many days as it is stable', () => {
    const memory = memoryAfter(recall(NOON))
    expect(recallAt(memory, NOON + memory.stability * DAY)).toBeCloseTo(0.9, 2)
    expect(recallAt(memory, NOON + 300 * DAY)).toBeLessThan(0.7)
  })
})

describe('the three buttons', () => {
  test('promise what then happens', () => {
    const memory = memoryAfter(recall(NOON), recall(NOON + 3 * DAY))
    const now = NOON + 12 * DAY
    const days = intervalsFor(memory, now, 0)
    for (const rating of ['again', 'hard', 'good'] as const) {
      expect(afterRecall(memory, recall(now, rating)).due).toBe(now + days[rating] * DAY)
    }
    expect(days.again).toBeLessThan(days.hard)
    expect(days.hard).toBeLessThanOrEqual(days.good)
  })
})
