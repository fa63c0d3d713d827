import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Forest, logistic, logOddsOf } from '@/utils/article/forest'

// One split on feature 1 at 5; its upper branch splits on feature 0 at 2.
const tree = [1, 5, -1, 0.25, 0, 2, -1, 0.5, -1, 4]
const forest: Forest = { base: -1, trees: [tree, [-1, 10]] }

test.each([
  [[9, 4.9], 9.25],
  [[1.9, 5], 9.5],
  [[2, 5], 13],
])('a row %j goes down the right branches', (row, logOdds) => {
  expect(logOddsOf(forest, row)).toBe(logOdds)
})

test('a forest of leaves adds them up, whatever the row', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 20 }), (leaves) => {
      const sum = leaves.reduce((a, b) => a + b, 0)
      expect(logOddsOf({ base: 0, trees: leaves.map((leaf) => [-1, leaf]) }, [])).toBe(sum)
    }),
  )
})

test('log odds of nothing are an even chance, and likelihoods stay between 0 and 1', () => {
  expect(logistic(0)).toBe(0.5)
  expect(logistic(800)).toBe(1)
  expect(logistic(-800)).toBe(0)
})
