import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '@/utils/base/time'
import { calibrationOf, calibrationWord } from '@/utils/learner/calibration'
import { type DayState, dayAfter, emptyDay } from '@/utils/learner/day-state'
import { patternsOf } from '@/utils/learner/patterns'
import { answer, NOON, visit } from '../../support/evidence'

const dayWith = (...pieces: Parameters<typeof dayAfter>[1][number]['piece'][]): DayState =>
  dayAfter(
    emptyDay('2026-09-14'),
    pieces.map((piece) => ({ piece, shares: [] })),
  )
const felt = (...counts: [number, number, number, number]) => calibrationWord(calibrationOf([{ felt: counts }]))

describe('a day', () => {
  test('knows in which part of the student’s own day reading fell, far from Greenwich and before 1970 too', () => {
    expect(dayWith(visit('a', { activeMs: MINUTE })).parts).toEqual([0, 0, MINUTE, 0])
    expect(dayWith(visit('a', { activeMs: MINUTE, zone: 9 * 60 })).parts).toEqual([0, 0, 0, MINUTE])
    expect(dayWith(visit('a', { activeMs: MINUTE, zone: -10 * 60 })).parts).toEqual([MINUTE, 0, 0, 0])
    expect(dayWith(visit('a', { at: -HOUR, activeMs: MINUTE })).parts).toEqual([0, 0, 0, MINUTE])
  })

  test('counts how sure answers were only where the student said', () => {
    const quiet = { ...answer('c'), sure: undefined }
    const day = dayWith(answer('a', { sure: true }), answer('b', { sure: false, rating: 'again' }), quiet)
    expect(day.felt).toEqual([1, 0, 0, 1])
    expect(day.forms).toEqual({ choice: 3 })
  })

  test('comes to the same in whatever order its pieces come', () => {
    const pieces = [
      visit('a'),
      visit('b', { at: NOON + 7 * HOUR }),
      answer('c'),
      answer('d', { form: 'typed', sure: false }),
    ]
    const expected = dayWith(...pieces)
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: 4 }), fc.nat(4), (mixed, cut) => {
        const shown = (part: typeof mixed) => part.map((piece) => ({ piece, shares: [] }))
        const first = dayAfter(emptyDay('2026-09-14'), shown(mixed.slice(0, cut)))
        expect(dayAfter(first, shown(mixed.slice(cut)))).toEqual(expected)
      }),
    )
  })
})

describe('feeling sure', () => {
  test('is not judged before twenty answers', () => {
    expect(felt(0, 19, 0, 0)).toBe('few')
  })

  test('is told apart from being right, both ways', () => {
    expect(felt(10, 10, 0, 0)).toBe('too-sure')
    expect(felt(18, 2, 4, 4)).toBe('fits')
    expect(felt(15, 1, 9, 0)).toBe('too-careful')
  })
})

describe('habits', () => {
  const long = (minutes: number, given: object = {}) => dayWith(visit('v', { activeMs: minutes * MINUTE, ...given }))

  test('are not spoken of before five days of study', () => {
    expect(patternsOf([long(10), long(10), long(10), long(10), emptyDay('2026-09-15')])).toBeUndefined()
  })

  test('are a typical day, which one binge does not change', () => {
    expect(patternsOf([long(10), long(12), long(14), long(16), long(600)])?.typicalMs).toBe(14 * MINUTE)
  })

  test('name a part of the day and a form only when most falls to it', () => {
    const evening = { at: NOON + 7 * HOUR }
    const mixed = [long(10), long(10), long(10, evening), long(10, evening), long(10, { at: NOON - DAY / 4 })]
    expect(patternsOf(mixed)?.part).toBeUndefined()
    const late = patternsOf([...mixed, long(40, evening), dayWith(answer('a', { form: 'typed' }))])
    expect(late).toMatchObject({ part: 'evening', form: 'typed' })
  })
})
