import { describe, expect, test } from 'vitest'
import type { AskedProblem } from '@/utils/map/asked'
import type { Ask } from '@/utils/panel/ask'
import { checkChoice, checkTyped, overruled, suggestedBy } from '@/utils/panel/check'

const ask: Ask = { way: 'typed', question: 'What is it?', answer: 'osmosis', others: ['diffusion'] }
const roots: AskedProblem = {
  ask: ['Solve.'],
  answer: { values: [2, -3] },
  steps: [],
  units: [],
  tolerance: { by: 'unit', most: 0 },
}

describe('what is typed', () => {
  test.each([
    ['osmosis', { says: 'right', correct: true, suggests: 'good' }],
    ['osmossis', { says: 'spelling', names: 'osmosis', correct: true, suggests: 'good' }],
    ['diffusion', { says: 'other', names: 'diffusion', correct: false, suggests: 'again' }],
    ['turgor', { says: 'wrong', correct: false, suggests: 'again' }],
  ])('"%s" gets a word and a suggestion that belong together', (typed, checked) => {
    expect(checkTyped(typed, ask, 'en')).toEqual(checked)
  })

  test('is half there when a part of a list is, which is nearly', () => {
    const list = { ...ask, answer: 'carbon and hydrogen' }
    expect(checkTyped('carbon', list, 'en')).toEqual({ says: 'some-missing', correct: false, suggests: 'hard' })
  })

  test('in a sentence is left to the student: neither right nor wrong is claimed', () => {
    const long = { ...ask, answer: 'Water moves through the skin to the side that holds more sugar than the other.' }
    expect(checkTyped('water goes where the sugar is', long, 'en')).toEqual({ says: 'unsure' })
  })

  test.each([
    ['2 and -3', 'right'],
    ['-3; 2', 'right'],
    ['2', 'some-missing'],
    ['2, 3', 'wrong'],
    ['dunno', 'unreadable'],
  ])('for a problem is numbers: "%s" is %s', (typed, says) => {
    expect(checkTyped(typed, { ...ask, way: 'apply', problem: roots }, 'en').says).toBe(says)
  })

  test('for a problem whose answer is a text is words', () => {
    const text: AskedProblem = { ...roots, answer: { text: 'x² + 1' } }
    expect(checkTyped('x^2+1', { ...ask, answer: 'x² + 1', problem: text }, 'en')).toMatchObject({ correct: true })
  })
})

test('a wrong option has the idea behind it, when the map knows one', () => {
  const shows = new Map([['It shrinks.', 'Backwards.']])
  expect(checkChoice('It shrinks.', { answer: 'It swells.', shows })).toMatchObject({
    correct: false,
    names: 'Backwards.',
  })
  expect(checkChoice('It dries.', { answer: 'It swells.' })).toEqual({
    says: 'choice-wrong',
    correct: false,
    suggests: 'again',
  })
  expect(checkChoice('It swells.', { answer: 'It swells.', shows })).toMatchObject({ correct: true, suggests: 'good' })
})

test('the student’s word turns the suggestion round and leaves what the check said', () => {
  const wrong = checkTyped('turgor', ask, 'en')
  expect(overruled(wrong)).toEqual({ ...wrong, suggests: 'good' })
  expect(overruled(checkTyped('osmosis', ask, 'en')).suggests).toBe('again')
})

test.each([
  [0, 3, undefined],
  [1, 3, 'again'],
  [2, 3, 'hard'],
  [3, 3, 'good'],
  [1, 1, 'good'],
] as const)('%i of %i key points suggest %s', (met, of, suggests) => {
  expect(suggestedBy(met, of)).toBe(suggests)
})
