import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, localDay } from '@/utils/base/time'
import { farWords } from '@/utils/dates'
import { dayInWords } from '@/utils/goals/day-in-words'

// A Tuesday, half past one in the morning in Berlin: still Monday by universal time.
const now = Date.UTC(2026, 10, 23, 23, 30)
const reader = { now, zone: 120, locale: 'en' }
const today = '2026-11-24'

describe('the day of a test, in the words of a student', () => {
  test.each([
    ['today', today],
    ['Tomorrow', '2026-11-25'],
    ['Friday', '2026-11-27'],
    ['on fri, I think', '2026-11-27'],
    ['  next   week ', '2026-12-01'],
    ['in 3 weeks', '2026-12-15'],
    ['in 1 day', '2026-11-25'],
    ['in 10 days', '2026-12-04'],
    ['14 Dec', '2026-12-14'],
    ['December 14th', '2026-12-14'],
    ['14 December 2027', '2027-12-14'],
    ['2027-01-15', '2027-01-15'],
  ])('%s is understood', (words, day) => {
    expect(dayInWords(words, reader)).toBe(day)
  })

  test('the weekday of today is a week away: a test that is today is called today', () => {
    expect(dayInWords('Tuesday', reader)).toBe('2026-12-01')
  })

  test('a date that is over this year is meant next year', () => {
    expect(dayInWords('3 March', reader)).toBe('2027-03-03')
    expect(dayInWords('24 Nov', reader)).toBe(today)
  })

  test.each([
    '',
    'no',
    'not yet',
    'sometime',
    '31 Nov',
    '2026-02-30',
    '2020-01-01',
    'in a while',
    '3 March 2020',
    'December',
  ])('%j names no day to come, and none is made up', (words) => {
    expect(dayInWords(words, reader)).toBeUndefined()
  })

  test('other languages use their own names', () => {
    expect(dayInWords('Freitag', { ...reader, locale: 'de' })).toBe('2026-11-27')
    expect(dayInWords('le 14 décembre', { ...reader, locale: 'fr' })).toBe('2026-12-14')
    expect(dayInWords('mañana', { ...reader, locale: 'es' })).toBe('2026-11-25')
    expect(dayInWords('Friday', { ...reader, locale: 'de' })).toBeUndefined()
  })
})

test('what Trellis itself would call a day within two weeks is understood as that day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 13 }), (days) => {
      const day = addDays(localDay(now, reader.zone), days)
      const said = farWords(Date.parse(`${day}T12:00:00Z`), reader)
      expect(dayInWords(said, reader)).toBe(day)
    }),
  )
})

test('no words at all can make it throw or answer with the past', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const day = dayInWords(words, reader)
      if (day !== undefined) expect(day >= today).toBe(true)
    }),
  )
})
