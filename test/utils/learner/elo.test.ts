import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expected, logit, observed, type Part, sigmoid } from '@/utils/learner/elo'

const part = (mean: number, variance: number, share = 1, drift = 0): Part => ({
  belief: { mean, variance },
  share,
  drift,
})

describe('the chance of a right answer', () => {
  test('is drawn to even odds by doubt: 0.9 over the root of 1 + 2 pi / 8 where the three parts are new', () => {
    const fresh = [part(0, 0.8), part(0, 0.6), part(0, 0.6)]
    expect(expected(fresh, 0.9)).toBeCloseTo(0.9 / Math.sqrt(1 + Math.PI / 4), 12)
  })

  test('adds the parts up by their shares, the doubt by their squares', () => {
    const two = [part(1, 0.4, 0.5), part(-2, 0.8, 0.25)]
    expect(expected(two, 0)).toBeCloseTo((0.5 - 0.5) / 1, 12)
    expect(expected(two, 1)).toBeCloseTo(1 / Math.sqrt(1 + (Math.PI * (0.1 + 0.05)) / 8), 12)
  })
})

describe('after an answer', () => {
  test('the beliefs are those worked out by hand', () => {
    // Even odds: h = 1/4, V = 1, so that e = (1 - 1/2) / (1 + 1/4) = 0.4 and h / (1 + h V) = 0.2.
    const [student, topic] = observed([part(0, 0.6, 1, 0.003), part(0, 0.4, 1, 0.03)], 0, true, 1)
    expect(student?.mean).toBeCloseTo(0.24, 12)
    expect(student?.variance).toBeCloseTo(0.6 - 0.36 * 0.2 + 0.003, 12)
    expect(topic?.mean).toBeCloseTo(0.16, 12)
    expect(topic?.variance).toBeCloseTo(0.4 - 0.16 * 0.2 + 0.03, 12)
  })

  test('that weighs half, both steps are those worked out by hand', () => {
    // h = 1/8, V = 1: e = 1/4 / (9/8) = 2/9 and h / (1 + h V) = 1/9.
    const [only] = observed([part(0, 1)], 0, true, 0.5)
    expect(only?.mean).toBeCloseTo(2 / 9, 12)
    expect(only?.variance).toBeCloseTo(8 / 9, 12)
  })

  test('a part that had no share in it stays as it was', () => {
    expect(observed([part(0.3, 0.5), part(-1, 0.7, 0)], 0.2, false, 1)[1]).toEqual({ mean: -1, variance: 0.7 })
  })

  test('that weighs nothing, nothing was learnt', () => {
    expect(observed([part(0.3, 0.5)], 0.2, true, 0)).toEqual([{ mean: 0.3, variance: 0.5 }])
  })

  test('a student is never thought worse of for being right, nor surer of nothing at all', () => {
    const number = fc.double({ min: -3, max: 3, noNaN: true })
    const positive = fc.double({ min: 0.01, max: 2, noNaN: true })
    fc.assert(
      fc.property(number, positive, number, fc.boolean(), (mean, variance, offset, right) => {
        const [after] = observed([part(mean, variance)], offset, right, 1)
        if (after === undefined) throw new Error('a belief is missing')
        expect(right ? after.mean >= mean : after.mean <= mean).toBe(true)
        expect(after.variance).toBeGreaterThan(0)
        expect(after.variance).toBeLessThanOrEqual(variance)
      }),
    )
  })
})

test('logits and shares lead back to each other', () => {
  expect(sigmoid(0)).toBe(0.5)
  expect(sigmoid(logit(0.83))).toBeCloseTo(0.83, 12)
})
