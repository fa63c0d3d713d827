import { describe, expect, test } from 'vitest'
import { DAY, MINUTE } from '@/utils/base/time'
import { daysAway } from '@/utils/review/away'
import { isLeech } from '@/utils/review/leech'
import { isHeavy, loadOf, retentionAfter } from '@/utils/review/load'
import { afterRecall, dueAtRetention, type Memory, recallAt } from '@/utils/review/memory'
import { chanceAt, costOf, gainOf, worthOf } from '@/utils/review/worth'
import { NOON } from '../../support/evidence'
import { promptRow } from '../../support/prompts'

const recalled = (...daysAgo: number[]) =>
  daysAgo
    .map((days) => ({ at: NOON - days * DAY, zone: 0, rating: 'good' as const }))
    .reduce(afterRecall, undefined as Memory | undefined) as Memory

describe('the chance of recall at which is asked', () => {
  test('rises slowly while there is time to spare, to .95 and no further', () => {
    expect(retentionAfter(0.9, loadOf(MINUTE, 5 * MINUTE))).toBe(0.905)
    expect(retentionAfter(0.95, 0)).toBe(0.95)
  })

  test('comes back when more waits than the minutes hold, and never falls below the usual', () => {
    expect(retentionAfter(0.95, 1.3)).toBe(0.94)
    expect(retentionAfter(0.9, 40)).toBe(0.9)
    expect(retentionAfter(0.9, 40, { lowest: 0.7, highest: 0.95 })).toBe(0.89)
  })

  test('stays where the day is about full', () => {
    for (const load of [0.7, 1, 1.2]) expect(retentionAfter(0.92, load)).toBe(0.92)
    expect(isHeavy(1.2)).toBe(false)
  })

  test('is the chance at the moment that it names', () => {
    const memory = recalled(9, 3)
    for (const chance of [0.95, 0.9, 0.7])
      expect(recallAt(memory, dueAtRetention(memory, chance))).toBeCloseTo(chance, 6)
  })

  test('does not touch what is being learned: that comes back in minutes', () => {
    const missed = afterRecall(undefined, { at: NOON, zone: 0, rating: 'again' })
    expect(dueAtRetention(missed, 0.95)).toBe(missed.due)
  })
})

describe('a question that slips away', () => {
  const missed = (lapses: number) => ({ ...recalled(3), lapses, lastRating: 'again' as const })

  test('is offered other words at the 8th miss, then at every fourth', () => {
    const offered = Array.from({ length: 20 }, (_, lapses) => lapses).filter((lapses) => isLeech(missed(lapses)))
    expect(offered).toEqual([8, 12, 16])
  })

  test('is left in peace once it was recalled, or was never asked', () => {
    expect(isLeech({ ...missed(8), lastRating: 'good' })).toBe(false)
    expect(isLeech(undefined)).toBe(false)
  })
})

describe('coming back', () => {
  test('after more than three days is told as a return', () => {
    expect(daysAway('2026-08-15', '2026-09-14')).toBe(30)
    expect(daysAway('2026-09-10', '2026-09-14')).toBe(4)
  })

  test('after a weekend, or for the first time, is not', () => {
    expect(daysAway('2026-09-11', '2026-09-14')).toBeUndefined()
    expect(daysAway(undefined, '2026-09-14')).toBeUndefined()
  })
})

describe('what an answer is worth', () => {
  const until = NOON + 30 * DAY

  test('is more for what has faded than for what was recalled this morning', () => {
    expect(gainOf(recalled(9, 5), NOON, until)).toBeGreaterThan(gainOf(recalled(9, 0.1), NOON, until))
  })

  test('is more for a short question than for a long one that is remembered alike', () => {
    const memory = recalled(5)
    expect(worthOf({ memory, chars: 40 }, NOON, until)).toBeGreaterThan(worthOf({ memory, chars: 600 }, NOON, until))
  })

  test('is something for what was only read so far', () => {
    expect(gainOf(undefined, NOON, until)).toBeGreaterThan(0)
    expect(chanceAt(undefined, NOON)).toBe(0.6)
  })

  test('a long prompt costs more than a short one, and no more than a minute', () => {
    expect(costOf(promptRow('short'))).toBeLessThan(costOf(promptRow('long', { chars: 300 })))
    expect(costOf(promptRow('longest', { chars: 5000 }))).toBe(MINUTE)
  })
})
