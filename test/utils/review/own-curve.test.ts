import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '@/utils/base/time'
import { logit, sigmoid } from '@/utils/learner/elo'
import { afterRecall, type Memory, recallAt } from '@/utils/review/memory'
import { curveAfter, type OwnCurve, PLAIN_CURVE, recallOf } from '@/utils/review/own-curve'
import { NOON, topic } from '../../support/evidence'

const memory: Memory = afterRecall(undefined, { at: NOON, zone: 0, rating: 'good' })
const later = NOON + 3 * DAY
const answered = (rating: 'again' | 'good', times: number, topics = [] as string[]) =>
  Array.from({ length: times }).reduce<OwnCurve>(
    (curve) => curveAfter(curve, memory, topics.map(topic), { at: later, rating }),
    PLAIN_CURVE,
  )

describe('a forecast of recall', () => {
  test('before the first answer is that of FSRS, no more than drawn to even odds by doubt', () => {
    const plain = logit(recallAt(memory, later))
    const hard = (memory.difficulty - 5) / 3
    const doubt = 0.3 + (plain - 1.8) ** 2 * 0.05 + hard ** 2 * 0.03
    const expected = sigmoid(plain / Math.sqrt(1 + (Math.PI * doubt) / 8))
    expect(recallOf(PLAIN_CURVE, memory, [], later)).toBeCloseTo(expected, 12)
  })

  test('comes down for a student who forgets more than FSRS says, and up for one who forgets less', () => {
    const chance = (curve: OwnCurve) => recallOf(curve, memory, [], later)
    expect(chance(answered('again', 20))).toBeLessThan(chance(PLAIN_CURVE) - 0.2)
    expect(chance(answered('good', 20))).toBeGreaterThan(chance(PLAIN_CURVE))
  })

  test('after one answer is moved by the step worked out by hand', () => {
    const plain = logit(recallAt(memory, later))
    const hard = (memory.difficulty - 5) / 3
    const doubt = 0.3 + (plain - 1.8) ** 2 * 0.05 + hard ** 2 * 0.03
    const p = recallOf(PLAIN_CURVE, memory, [], later)
    const curve = answered('again', 1)
    expect(curve.level.mean).toBeCloseTo((0.3 * -p) / (1 + p * (1 - p) * doubt), 12)
    expect(curve.slope.mean).toBeCloseTo((0.05 * (plain - 1.8) * -p) / (1 + p * (1 - p) * doubt), 12)
  })

  test('tells topics apart: what does not stick in one says less about another', () => {
    const curve = answered('again', 20, ['wars'])
    expect(recallOf(curve, memory, [topic('wars')], later)).toBeLessThan(
      recallOf(curve, memory, [topic('atoms')], later),
    )
    expect(answered('again', 1).topics.size).toBe(0)
  })

  test('is a chance however long ago, and certain at no time', () => {
    for (const at of [NOON, NOON + 9999 * DAY]) {
      const chance = recallOf(answered('again', 5), memory, [], at)
      expect(chance).toBeGreaterThan(0)
      expect(chance).toBeLessThan(1)
    }
  })
})

test('an answer minutes after the last one tells nothing of the curve', () => {
  expect(curveAfter(PLAIN_CURVE, memory, [], { at: NOON + HOUR, rating: 'again' })).toBe(PLAIN_CURVE)
})
