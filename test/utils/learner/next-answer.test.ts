import { describe, expect, test } from 'vitest'
import headA from '@/scripts/train/head-a.json'
import { FEATURES, featuresOf } from '@/utils/learner/answer-features'
import { logit, sigmoid } from '@/utils/learner/elo'
import { ANY_WORDING, nextRight, rightBy } from '@/utils/learner/next-answer'
import model from '@/utils/learner/weights.json'
import { askedAfter, row } from '../../support/answers'

const names = FEATURES.map(({ name }) => name)
const featureOf = (asked: ReturnType<typeof askedAfter>, name: string) => featuresOf(asked)[names.indexOf(name)]

test('the weights are those of the features that the code looks at, one each', () => {
  expect(model.features).toEqual(names)
  expect(model.weights).toHaveLength(names.length)
  expect(new Set(names).size).toBe(names.length)
})

describe('a feature', () => {
  test.each([
    ['right answers on the topic', '++-', Math.log(3)],
    ['wrong answers on the topic', '++-', Math.log(2)],
    ['last answer on the topic', '+-', -1],
    ['the answer before it on the topic', '+-', 1],
    ['right in a row on the topic', '-++', Math.log(3)],
    ['wrong in a row on the topic', '-++', 0],
    ['wrong in a row on anything', '+--', Math.log(3)],
    ['just three right in a row on the topic', '+++', 1],
    ['just three right in a row on the topic', '++++', 0],
    ['the topic is new', '+', 0],
    ['right at first, and the topic is new', '+', 0],
    ['right at first, the longer the topic was away', '+', 0],
    ['right at first, the more were right in a row', '++', Math.log(3) * logit(0.75 * 0.96 + 0.02)],
    ['wrong in a row, the more was right on the topic', '++-', Math.log(2) * Math.log(3)],
  ])('"%s" after %s is worked out by hand', (name, marks, value) => {
    expect(featureOf(askedAfter(row(marks)), name)).toBeCloseTo(value, 12)
  })

  test('of the topic says nothing while the topic is new, whatever was answered elsewhere', () => {
    const asked = askedAfter(row('++-', 'atoms'))
    expect(featureOf(asked, 'the topic is new')).toBe(1)
    for (const name of names.filter((each) => /on the topic$|last came$/.test(each)))
      expect([name, featureOf(asked, name)]).toEqual([name, 0])
  })

  test('of time counts the answers to other things in between', () => {
    expect(featureOf(askedAfter([...row('+'), ...row('---', 'atoms')]), 'answers since the topic last came')).toBe(
      Math.log(4),
    )
  })

  test('is a finite number, however long a student is only right or only wrong', () => {
    for (const mark of ['+', '-']) {
      const features = featuresOf(askedAfter(row(mark.repeat(3000))))
      expect(features.every(Number.isFinite)).toBe(true)
    }
  })
})

describe('the chance', () => {
  const skill = 0.9 / Math.sqrt(1 + Math.PI / 4)

  test('by the head of the design is the one worked out by hand', () => {
    const weights = names.map((name) => headA.weights[name as keyof typeof headA.weights] ?? 0)
    expect(weights.filter((weight) => weight !== 0)).toHaveLength(Object.keys(headA.weights).length)
    const z = 0.143 + 0.363 * skill + 0.296 * logit(sigmoid(0.9) * 0.96 + 0.02) - 0.609
    expect(rightBy({ ...headA, weights }, featuresOf(askedAfter([])), ANY_WORDING)).toBeCloseTo(sigmoid(z), 12)
  })

  test('is never below guessing, and falls to it as the prompt grows hard', () => {
    const asked = askedAfter(row('+'))
    expect(nextRight(asked, { ...ANY_WORDING, options: 4, difficulty: 50 })).toBeCloseTo(0.25, 12)
    const plain = nextRight(asked, ANY_WORDING)
    expect(nextRight(asked, { ...ANY_WORDING, options: 4 })).toBeCloseTo(0.25 + 0.75 * plain, 12)
  })

  test('falls by the difficulty of the prompt and rises by 0.4 logits a hint', () => {
    const logits = (wording: object) => logit(nextRight(askedAfter([]), { ...ANY_WORDING, ...wording }))
    expect(logits({ difficulty: 1.5 })).toBeCloseTo(logits({}) - 1.5, 10)
    expect(logits({ hints: 2 })).toBeCloseTo(logits({}) + 0.8, 10)
  })

  test('rises when a right answer takes the place of a wrong one, wherever in the past it was', () => {
    for (let at = 0; at < 5; at++) {
      const marks = [...'+-+-+']
      const chanceWith = (mark: string) => nextRight(askedAfter(row(marks.with(at, mark).join(''))), ANY_WORDING)
      expect(chanceWith('+')).toBeGreaterThan(chanceWith('-'))
    }
  })
})
