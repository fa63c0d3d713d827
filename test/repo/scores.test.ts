import { describe, expect, test } from 'vitest'
import { scores } from '@/scripts/lib/scores.mjs'

describe('what the benches say of a model', () => {
  test('is the share of pairs that it put in order, ties counting half', () => {
    expect(scores([0.9, 0.6, 0.4], [1, 0, 0]).auc).toBe(1)
    expect(scores([0.9, 0.6, 0.4], [0, 1, 0]).auc).toBe(0.5)
    expect(scores([0.5, 0.5, 0.5], [0, 1, 0]).auc).toBe(0.5)
    expect(scores([0.7, 0.7, 0.2], [1, 0, 0]).auc).toBe(0.75)
  })

  test('is what its chances cost, and certainty that was wrong is not infinite', () => {
    expect(scores([0.5, 0.25], [1, 0]).logLoss).toBeCloseTo(-(Math.log(0.5) + Math.log(0.75)) / 2, 12)
    expect(scores([1], [0]).logLoss).toBeCloseTo(-Math.log(1e-6), 6)
  })

  test('is how far its chances lie from what happened, tenth by tenth', () => {
    expect(scores([0.74, 0.76, 0.74, 0.76], [1, 1, 1, 0]).calibration).toBeCloseTo(0, 12)
    expect(scores([0.05, 0.95], [1, 1]).calibration).toBeCloseTo((0.95 + 0.05) / 2, 12)
  })
})
