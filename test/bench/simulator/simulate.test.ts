import { describe, expect, test } from 'vitest'
import { Dice } from '../../support/seeded'
import { fixed, none, plainFsrs, random, trellis } from './policies'
import { simulate } from './simulate'
import { actRTruth, dsrTruth } from './truth'

const student = { seed: 7, minutes: 120, truth: dsrTruth }

describe('the simulator', () => {
  test('gives the same student the same memory and luck: a number can be found again', () => {
    const once = simulate({ ...student, policy: fixed })
    expect(simulate({ ...student, policy: fixed })).toEqual(once)
    expect(simulate({ ...student, seed: 8, policy: fixed })).not.toEqual(once)
  })

  test('gives no way more minutes than another, but for its last answer', () => {
    for (const policy of [random, fixed, plainFsrs]) {
      expect(simulate({ ...student, policy }).minutes).toBeLessThan(120.4)
    }
    expect(simulate({ ...student, policy: none })).toMatchObject({ answers: 0, minutes: 0 })
  })

  test('asking is better than not asking under both memories', () => {
    for (const truth of [dsrTruth, actRTruth]) {
      const asked = simulate({ ...student, truth, policy: () => trellis() })
      expect(asked.retained).toBeGreaterThan(simulate({ ...student, truth, policy: none }).retained + 20)
    }
  }, 60_000)
})

describe.each([
  ['DSR', dsrTruth],
  ['ACT-R', actRTruth],
])('a true memory, %s', (_name, truthOf) => {
  test('fades with time, is kept longer by recalls at a distance, and knows nothing that was never met', () => {
    const truth = truthOf(new Dice(3))
    expect(truth.chance(0, 5)).toBe(0)
    for (const item of [0, 1]) truth.met(item, 0, true)
    expect(truth.chance(0, 1)).toBeGreaterThan(truth.chance(0, 30))
    for (const day of [3, 9]) truth.met(1, day, true)
    expect(truth.chance(1, 40)).toBeGreaterThan(truth.chance(0, 40))
  })
})
