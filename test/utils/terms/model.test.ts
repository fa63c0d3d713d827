import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BANDS, commonness } from '@/utils/terms/commonness'
import { logit } from '@/utils/terms/features/group'
import { MARKED_FEATURES, TEXT_FEATURES } from '@/utils/terms/features/term-features'
import { MENTION_FEATURES } from '@/utils/terms/mentions/mention-features'
import { chance, type Model } from '@/utils/terms/model'
import { topicId } from '@/utils/topics/topic-id'

interface Trained {
  readonly header: { readonly command: string; readonly features: unknown }
}
const weightsIn = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as Trained & T

/** One feature with mean 10 and deviation 2. */
const MODEL: Model = { mean: [10], scale: [2], weights: [1], bias: 0 }

describe('a chance', () => {
  test('is even at the mean, and as the model says away from it', () => {
    expect(chance(MODEL, [10])).toBe(0.5)
    expect(chance(MODEL, [12])).toBeCloseTo(1 / (1 + Math.exp(-1)), 12)
    expect(chance({ ...MODEL, bias: 3 }, [10])).toBeCloseTo(1 / (1 + Math.exp(-3)), 12)
  })

  test('is not carried away by one feature that is absurd', () => {
    expect(chance(MODEL, [1e9])).toBe(chance(MODEL, [10 + 8 * 2]))
    expect(chance(MODEL, [-1e9])).toBe(chance(MODEL, [10 - 8 * 2]))
  })

  test('is one, whatever is measured', () => {
    const numbers = fc.double({ noNaN: true })
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        const [lower, upper] = [chance(MODEL, [Math.min(one, other)]), chance(MODEL, [Math.max(one, other)])]
        expect(lower).toBeLessThanOrEqual(upper)
        expect(lower).toBeGreaterThan(0)
        expect(upper).toBeLessThan(1)
      }),
    )
  })
})

test('odds of what is certain are large but finite', () => {
  expect(logit(0.5)).toBe(0)
  for (const sure of [0, 1]) expect(Math.abs(logit(sure))).toBeLessThan(8)
  expect(logit(0.2)).toBeCloseTo(-logit(0.8), 12)
})

describe('the weights in use', () => {
  const terms = weightsIn<{ plain: Model; marked: Model }>('utils/terms/weights.json')
  const mentions = weightsIn<{ introducing: Model; defining: Model }>('utils/terms/mentions/weights.json')

  test('have one number for each feature that the code measures', () => {
    expect(terms.plain.weights.length).toBe(TEXT_FEATURES.length)
    expect(terms.marked.weights.length).toBe(MARKED_FEATURES.length)
    for (const { mean, scale, weights } of [terms.plain, terms.marked]) {
      expect([mean.length, scale.length]).toEqual([weights.length, weights.length])
      expect(scale.every((one) => one > 0)).toBe(true)
    }
    expect(mentions.introducing.weights.length).toBe(MENTION_FEATURES.length)
    expect(mentions.defining.weights.length).toBe(MENTION_FEATURES.length)
  })

  test('say by which command they were made', () => {
    for (const { header } of [terms, mentions]) expect(header.command).toMatch(/^node scripts\/train\/.*--write/)
  })

  test('belong to features that each have one name', () => {
    for (const names of [MARKED_FEATURES, MENTION_FEATURES]) expect(new Set(names).size).toBe(names.length)
  })
})

describe('how common a word is', () => {
  test('sets the words of every page apart from those of a subject', () => {
    const order = ['the', 'work', 'mitochondrion'].map(commonness)
    expect(order).toEqual([...order].sort((a, b) => b - a))
    expect(commonness('the')).toBe(1)
    expect(commonness('mitochondrion')).toBe(0)
    expect(commonness('constructor')).toBe(0)
  })

  test('is looked up as words of topics are written: lower case, singular, each once', () => {
    const { bands } = JSON.parse(readFileSync('utils/terms/common-words.json', 'utf8')) as { bands: string[] }
    expect(bands.length).toBe(BANDS.length)
    const words = bands.flatMap((band) => band.split(' '))
    expect(new Set(words).size).toBe(words.length)
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([])
    for (const word of ['cell', 'book', 'year']) expect(commonness(topicId(`${word}s`))).toBe(commonness(word))
  })
})
