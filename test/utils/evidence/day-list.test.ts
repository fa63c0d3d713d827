import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayAdded, daysIn, lastIn, listOf, NO_DAYS } from '@/utils/evidence/day-list'

const days = fc.array(fc.oneof(fc.integer({ min: -1, max: 40_000 }), fc.integer({ min: 20_000, max: 20_100 })))
const inOrder = (given: readonly number[]) => [...new Set(given)].sort((a, b) => a - b)

test('a list of days gives back its days, each once and in order', () => {
  fc.assert(
    fc.property(days, (given) => {
      expect(daysIn(listOf(given))).toEqual(inOrder(given))
      expect(lastIn(listOf(given))).toBe(inOrder(given).at(-1))
    }),
  )
})

test('a list is the same whatever order its days came in', () => {
  fc.assert(
    fc.property(days, (given) => {
      expect(given.reduce(dayAdded, NO_DAYS)).toBe(listOf(given))
    }),
  )
})

test('a day that is there already changes nothing', () => {
  const list = listOf([20_000, 20_500, 21_000])
  expect(dayAdded(list, 20_500)).toBe(list)
  expect(dayAdded(list, 21_000)).toBe(list)
})

test('a list of three hundred days takes about as many bytes, of one byte a character', () => {
  const list = listOf(Array.from({ length: 300 }, (_, i) => 18_000 + i * 9))
  expect(list.length).toBeLessThan(310)
  expect([...list].every((character) => character.charCodeAt(0) < 256)).toBe(true)
})
