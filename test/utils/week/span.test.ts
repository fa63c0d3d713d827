import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, HOUR, localDay, MINUTE } from '@/utils/base/time'
import {
  daysOf,
  firstWeekday,
  isIn,
  SPAN_KINDS,
  spanAfter,
  spanBefore,
  spanOf,
  type Weekday,
  weekdayOf,
} from '@/utils/week/span'

const anyDay = fc.integer({ min: 0, max: 36_500 }).map((after) => addDays('1970-01-01', after))
const anyFirst = fc.constantFrom<Weekday>(0, 1, 6)
const anyKind = fc.constantFrom(...SPAN_KINDS)
const ZONES = Intl.supportedValuesOf('timeZone')

describe('the day a week begins on', () => {
  test.each([
    ['en-GB', 1],
    ['en-US', 0],
    ['en', 0],
    ['es', 1],
    ['es-MX', 0],
    ['fr', 1],
    ['de', 1],
    ['ar', 6],
    ['ar-SA', 0],
    ['ar-MA', 1],
  ])('of somebody who reads %s is the one in their calendar on the wall (%i)', (locale, first) => {
    expect(firstWeekday(locale)).toBe(first)
  })

  test('a weekday is the one that the calendar names, before 1970 too', () => {
    expect(['2026-11-22', '2026-11-23', '1970-01-01', '1969-12-31'].map(weekdayOf)).toEqual([0, 1, 4, 3])
  })
})

describe('a span', () => {
  test('holds the day it was asked for, and begins on the first day of the week or month', () => {
    fc.assert(
      fc.property(anyDay, anyFirst, anyKind, (day, first, kind) => {
        const span = spanOf(kind, day, first)
        expect(isIn(day, span)).toBe(true)
        if (kind === 'month') expect(span.from.slice(8)).toBe('01')
        else expect(weekdayOf(span.from)).toBe(first)
        expect(daysOf(span)[0]).toBe(span.from)
        expect(daysOf(span).at(-1)).toBe(span.to)
      }),
    )
  })

  test('follows the one before without a gap and without a day that counts twice', () => {
    fc.assert(
      fc.property(anyDay, anyFirst, anyKind, (day, first, kind) => {
        const span = spanOf(kind, day, first)
        expect(addDays(spanBefore(span, first).to, 1)).toBe(span.from)
        expect(spanAfter(spanBefore(span, first), first)).toEqual(span)
      }),
    )
  })

  test('has 7 days, those of its month, or 13 weeks', () => {
    expect(daysOf(spanOf('week', '2026-11-22', 1))).toHaveLength(7)
    expect(daysOf(spanOf('month', '2028-02-10', 1))).toHaveLength(29)
    expect(daysOf(spanOf('term', '2026-11-22', 1))).toHaveLength(91)
  })

  test.each([
    ['week', '2026-11-22', '2026-11-16', '2026-11-22'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['term', '2026-11-18', '2026-08-24', '2026-11-22'],
  ] as const)('the %s of %s goes from %s to %s', (kind, day, from, to) => {
    expect(spanOf(kind, day, 1)).toEqual({ kind, from, to })
  })
})

/** Minutes east of UTC by the wall clock of a place, as the device would write them. */
function zoneAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
  return Math.round((wall - Math.floor(at / 1000) * 1000) / MINUTE)
}

describe('by the wall clock', () => {
  test('every minute of study falls into exactly one day of exactly one week, wherever it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2026, 0, 1) / MINUTE, max: Date.UTC(2027, 11, 31) / MINUTE }),
        fc.constantFrom(...ZONES),
        anyFirst,
        (minute, zone, first) => {
          const day = localDay(minute * MINUTE, zoneAt(minute * MINUTE, zone))
          const span = spanOf('week', day, first)
          expect(daysOf(span).filter((each) => each === day)).toHaveLength(1)
          expect(isIn(day, spanBefore(span, first))).toBe(false)
          expect(isIn(day, spanAfter(span, first))).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
  })

  test.each([
    ['Europe/Berlin', Date.UTC(2026, 2, 28, 22), '2026-03-28', 47],
    ['Europe/Berlin', Date.UTC(2026, 9, 24, 21), '2026-10-24', 49],
    ['America/New_York', Date.UTC(2026, 2, 8, 4), '2026-03-07', 47],
    ['Australia/Lord_Howe', Date.UTC(2026, 3, 4, 12), '2026-04-04', 48.5],
  ])('in %s the night the clocks change loses no hour and counts none twice', (zone, at, saturday, hours) => {
    // From Saturday's last hours through Sunday: every half hour lies on Saturday, Sunday or Monday, in that order.
    const days = Array.from({ length: 2 * 52 }, (_, half) => {
      const moment = at + half * 0.5 * HOUR
      return localDay(moment, zoneAt(moment, zone))
    })
    expect([...days].sort()).toEqual(days)
    expect(new Set(days)).toContain(addDays(saturday, 1))
    const sunday = days.filter((day) => day === addDays(saturday, 1)).length / 2
    expect(sunday).toBe(hours - 24)
  })
})
