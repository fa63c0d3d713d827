import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, DAY, HOUR, localDay, MINUTE, startOfDay } from '@/utils/base/time'

const zones = fc.integer({ min: -12 * 60, max: 14 * 60 })
const instants = fc.integer({ min: 0, max: Date.UTC(2100, 0) })

describe('the day of an answer', () => {
  test.each([
    ['London in winter', Date.UTC(2026, 0, 10, 23, 30), 0, '2026-01-10'],
    ['Berlin just after midnight', Date.UTC(2026, 0, 10, 23, 30), 60, '2026-01-11'],
    ['New York the evening before', Date.UTC(2026, 0, 11, 4, 59), -300, '2026-01-10'],
    ['New York at midnight', Date.UTC(2026, 0, 11, 5), -300, '2026-01-11'],
    ['India, half an hour off', Date.UTC(2026, 5, 1, 18, 30), 330, '2026-06-02'],
    ['Kiribati, the first to have it', Date.UTC(2026, 11, 31, 10), 840, '2027-01-01'],
    ['Baker Island, the last', Date.UTC(2027, 0, 1, 11, 59), -720, '2026-12-31'],
    ['a leap day', Date.UTC(2028, 1, 29, 12), 0, '2028-02-29'],
  ])('is the one on the wall of %s', (_where, at, zone, day) => {
    expect(localDay(at, zone)).toBe(day)
  })

  test('does not depend on the zone of the computer that counts it', () => {
    const before = process.env['TZ']
    try {
      process.env['TZ'] = 'Pacific/Auckland'
      expect(localDay(Date.UTC(2026, 0, 10, 23, 30), 0)).toBe('2026-01-10')
      expect(startOfDay('2026-04-05', 0)).toBe(Date.UTC(2026, 3, 5))
      expect(addDays('2026-04-04', 1)).toBe('2026-04-05')
    } finally {
      if (before === undefined) delete process.env['TZ']
      else process.env['TZ'] = before
    }
  })

  test('begins at its start and ends a day later, wherever the student lives', () => {
    fc.assert(
      fc.property(instants, zones, (at, zone) => {
        const start = startOfDay(localDay(at, zone), zone)
        expect(at - start).toBeGreaterThanOrEqual(0)
        expect(at - start).toBeLessThan(DAY)
        expect(localDay(start, zone)).toBe(localDay(at, zone))
        expect(localDay(start - 1, zone)).toBe(addDays(localDay(at, zone), -1))
      }),
    )
  })
})

test('the night on which clocks go forward has both of its days, each answer on its own', () => {
  // Berlin, 29 March 2026: 01:59 at +60 is followed by 03:00 at +120.
  const change = Date.UTC(2026, 2, 29, 1)
  expect(localDay(change - MINUTE, 60)).toBe('2026-03-29')
  expect(localDay(change, 120)).toBe('2026-03-29')
  expect(localDay(change - 2 * HOUR - MINUTE, 60)).toBe('2026-03-28')
  // An answer late that evening belongs to the 29th only by the clock of summer.
  expect(localDay(Date.UTC(2026, 2, 29, 22, 30), 120)).toBe('2026-03-30')
})

describe('counting days', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-26', -2, '2026-10-24'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('from %s by %i comes to %s', (day, days, to) => {
    expect(addDays(day, days)).toBe(to)
  })

  test('there and back is where one was, and each day has one name', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -4000, max: 4000 }), (at, days) => {
        const day = localDay(at, 0)
        expect(addDays(addDays(day, days), -days)).toBe(day)
        expect(startOfDay(addDays(day, days), 0) - startOfDay(day, 0)).toBe(days * DAY)
      }),
    )
  })
})
