import { expect, test } from 'vitest'
import { groupBy } from '@/utils/base/group'
import { HOUR } from '@/utils/base/time'
import { byTime } from '@/utils/evidence/evidence'
import { dayName, dayNumber, dayOf, isAfter, withDayIn } from '@/utils/evidence/order'
import { answer, NOON } from '../../support/evidence'

test('a piece belongs to the day that the student would have named', () => {
  const late = { at: NOON + 11.5 * HOUR }
  expect(dayName(dayOf(answer('a', { ...late, zone: 0 })))).toBe('2026-09-14')
  expect(dayName(dayOf(answer('a', { ...late, zone: 60 })))).toBe('2026-09-15')
  expect(dayName(dayOf(answer('a', { at: NOON - 11 * HOUR, zone: -120 })))).toBe('2026-09-13')
  expect(dayNumber(dayName(20_000))).toBe(20_000)
})

test('two pieces of the same moment have one order on every device', () => {
  const [a, b] = [answer('a'), answer('b')]
  expect([b, a].sort(byTime)).toEqual([a, b])
  expect(isAfter(b, [a.at, a.id])).toBe(true)
  expect(isAfter(a, [b.at, b.id])).toBe(false)
  expect(isAfter(a, [a.at, a.id])).toBe(false)
})

test('days stay in order and without repeats, whatever comes when', () => {
  expect([5, 3, 5, 9, 3].reduce(withDayIn, [] as readonly number[])).toEqual([3, 5, 9])
  const days = [3, 5]
  expect(withDayIn(days, 5)).toBe(days)
})

test('groups keep the order of the list', () => {
  expect([...groupBy([1, 2, 3, 4, 5], (n) => n % 2)]).toEqual([
    [1, [1, 3, 5]],
    [0, [2, 4]],
  ])
})
