import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '@/utils/base/time'
import { daysBetween, daysLong, dayWords, farWords, lastDays, minutesLong, type Reader } from '@/utils/dates'

// A Sunday, 22 November 2026, 09:30 in Greenwich.
const now = Date.UTC(2026, 10, 22, 9, 30)
const reader: Reader = { now, zone: 0, locale: 'en-GB' }

describe('dayWords', () => {
  test.each([
    { away: 0, said: 'today' },
    { away: -1, said: 'yesterday' },
    { away: 1, said: 'tomorrow' },
    { away: -5, said: 'Tuesday' },
    { away: 3, said: 'Wednesday' },
    { away: -16, said: '6 Nov' },
    { away: -400, said: '18 Oct 2025' },
  ])('$away days away is "$said"', ({ away, said }) => {
    expect(dayWords(now + away * DAY, reader)).toBe(said)
  })

  test('ten at night yesterday is not "today" because it is less than a day ago', () => {
    expect(dayWords(now - 11.5 * HOUR, reader)).toBe('yesterday')
  })

  test('the day is the one of the reader’s wall clock, not of Greenwich', () => {
    const tokyo = { ...reader, zone: 9 * 60 }
    expect(dayWords(now + 6 * HOUR, tokyo)).toBe('tomorrow')
    expect(dayWords(now + 6 * HOUR, reader)).toBe('today')
  })

  test('speaks the reader’s language', () => {
    expect(dayWords(now - 5 * DAY, { ...reader, locale: 'de' })).toBe('Dienstag')
  })
})

describe('farWords', () => {
  test.each([
    { at: 10 * MINUTE, said: 'in 10 minutes' },
    { at: 20 * 1000, said: 'now' },
    { at: 3 * HOUR, said: 'in 3 hours' },
    { at: DAY, said: 'tomorrow' },
    { at: 4 * DAY, said: 'in 4 days' },
    { at: 21 * DAY, said: 'in 3 weeks' },
    { at: 90 * DAY, said: 'in 3 months' },
    { at: 800 * DAY, said: 'in 2 years' },
    { at: -16 * DAY, said: '2 weeks ago' },
  ])('$said', ({ at, said }) => {
    expect(farWords(now + at, reader)).toBe(said)
  })

  test('a question that comes back tomorrow morning is not "in 20 hours"', () => {
    expect(farWords(now + 20 * HOUR, reader)).toBe('tomorrow')
  })

  test('later is never said to be nearer in days', () => {
    const days = fc.integer({ min: 0, max: 5000 })
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [near, far] = a < b ? [a, b] : [b, a]
        expect(daysBetween(now, now + near * DAY, 0)).toBeLessThanOrEqual(daysBetween(now, now + far * DAY, 0))
      }),
    )
  })
})

test('a day with a change of the clock is still one day', () => {
  expect(daysBetween(Date.UTC(2026, 9, 24, 23), Date.UTC(2026, 9, 25, 22), 60)).toBe(0)
  expect(daysBetween(Date.UTC(2026, 9, 24, 22), Date.UTC(2026, 9, 24, 23), 60)).toBe(1)
})

test('lengths are words, and a short visit is not "0 minutes"', () => {
  expect(daysLong(1, 'en')).toBe('1 day')
  expect(daysLong(23, 'en')).toBe('23 days')
  expect(minutesLong(25 * MINUTE, 'en')).toBe('25 minutes')
  expect(minutesLong(10_000, 'en')).toBe('1 minute')
})

test('the last seven days end today and begin six days earlier', () => {
  expect(lastDays(7, now, 0)).toEqual([
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-21',
    '2026-11-22',
  ])
})
