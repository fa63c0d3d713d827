import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sigmoid } from '@/utils/learner/elo'
import { askedAfter, chancesOf, row, someAnswers } from '../../support/answers'

describe('what is known of a student', () => {
  test('is nothing before the first answer, and the beliefs start where they were measured', () => {
    const { skill, whole, topic, prompt } = askedAfter([])
    expect(skill).toBeCloseTo(0.9 / Math.sqrt(1 + Math.PI / 4), 12)
    expect([whole.belief, topic.belief, prompt.belief]).toEqual([
      { mean: 0, variance: 0.8 },
      { mean: 0, variance: 0.6 },
      { mean: 0, variance: 0.6 },
    ])
  })

  test('after one right answer is what is worked out by hand', () => {
    const p = sigmoid(0.9 / Math.sqrt(1 + Math.PI / 4))
    const h = p * (1 - p)
    const { whole, topic, prompt } = askedAfter(row('+'), 'cells', 'cells-0')
    const step = (1 - p) / (1 + 2 * h)
    const shrink = h / (1 + 2 * h)
    expect(whole.belief.mean).toBeCloseTo(0.8 * step, 12)
    expect(whole.belief.variance).toBeCloseTo(0.8 - 0.64 * shrink + 0.003, 12)
    expect(topic.belief.variance).toBeCloseTo(0.6 - 0.36 * shrink + 0.03, 12)
    expect(prompt.belief.mean).toBeCloseTo(0.6 * step, 12)
    expect(prompt.belief.variance).toBeCloseTo(0.6 - 0.36 * shrink + 0.08, 12)
  })

  test('counts what was answered: on the topic, to the prompt, on anything, and in a row', () => {
    const { topic, prompt, whole } = askedAfter([...row('+-++'), ...row('-', 'atoms')], 'cells', 'cells-1')
    expect(topic).toMatchObject({ right: 3, wrong: 1, row: 2, last: 1, before: 1, answered: 4 })
    expect(prompt).toMatchObject({ right: 0, wrong: 1, last: -1 })
    expect(whole).toMatchObject({ answered: 5, row: -1, firsts: { right: 3, wrong: 2 } })
  })

  test('lets old answers fade, sooner on a topic than over all', () => {
    const { topic, whole } = askedAfter(row('-++'))
    expect(topic.lately.right).toBeCloseTo(1.32 * 0.75 ** 3 + 0.75 + 1, 12)
    expect(topic.lately.wrong).toBeCloseTo(0.68 * 0.75 ** 3 + 0.75 ** 2, 12)
    expect(whole.lately.wrong).toBeCloseTo(4 * (1 - sigmoid(0.9)) * 0.92 ** 3 + 0.92 ** 2, 12)
  })
})

describe('no chance is told from', () => {
  test('the name of a topic or a prompt: others in their place change nothing', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const renamed = answers.map(({ topic, prompt, right }) => ({
          topic: `x${[...topic].reverse().join('')}`,
          prompt: `${9 - Number(prompt.slice(1))}`,
          right,
        }))
        expect(chancesOf(renamed)).toEqual(chancesOf(answers))
      }),
    )
  })

  test('the answer itself or one after it: turning an answer round changes no chance up to it', () => {
    fc.assert(
      fc.property(someAnswers, fc.nat(), (answers, at) => {
        const turned = at % answers.length
        const other = answers.map((answer, i) => (i === turned ? { ...answer, right: !answer.right } : answer))
        const upTo = (chances: number[]) => chances.slice(0, turned + 1)
        expect(upTo(chancesOf(other))).toEqual(upTo(chancesOf(answers)))
      }),
    )
  })
})

test('a student who is always right is expected to be, and one who is always wrong is not', () => {
  const last = (marks: string) => chancesOf(row(marks)).at(-1) ?? Number.NaN
  expect(last('++++++++++')).toBeGreaterThan(0.85)
  expect(last('----------')).toBeLessThan(0.3)
})
