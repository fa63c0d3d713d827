import { describe, expect, test } from 'vitest'
import type { PromptId } from '@/utils/base/ids'
import type { AnswerForm } from '@/utils/evidence/evidence'
import { asked } from '@/utils/map/asked'
import { ASK_BY, type AskBy } from '@/utils/messages/settings'
import { askOf, asksSure, canBeTyped, seedOf } from '@/utils/panel/ask'
import { CONTENT } from '../../support/map'

const stored = { question: 'Which molecules move, as it was kept?', answer: 'water', quote: 'Water moves.' }
const way = (form: AnswerForm, by: AskBy, more = {}) => askOf({ ...stored, ...more, form }, by).way
const choices = ['It swells.', 'It shrinks.']
const LONG = 'Water moves through the skin to where more sugar is.'

describe('the way a question is asked', () => {
  test.each<[AnswerForm, AskBy, object, string]>([
    ['reveal', 'fitting', {}, 'reveal'],
    ['typed', 'fitting', {}, 'typed'],
    ['cloze', 'fitting', {}, 'cloze'],
    ['explain', 'fitting', {}, 'explain'],
    ['choice', 'fitting', { choices }, 'choice'],
    ['reveal', 'typed', {}, 'typed'],
    ['reveal', 'choice', { choices }, 'choice'],
    ['choice', 'typed', { choices, answer: 'turgor' }, 'typed'],
    ['typed', 'head', {}, 'reveal'],
    ['choice', 'head', { choices }, 'reveal'],
    ['explain', 'head', {}, 'explain'],
    ['aloud', 'fitting', {}, 'reveal'],
  ])('of the form %s, wanted %s %j, is %s', (form, by, more, expected) => {
    expect(way(form, by, more)).toBe(expected)
  })

  test.each(ASK_BY)('never makes a student type a sentence to be compared word for word (%s)', (by) => {
    expect(way('typed', by, { answer: LONG })).toBe('reveal')
    expect(way('choice', by, { answer: LONG, choices: [LONG, 'No.'] })).not.toBe('typed')
  })

  test('is no choice where there is nothing to choose from, and no problem without its numbers', () => {
    expect(way('choice', 'choice')).toBe('reveal')
    expect(way('choice', 'choice', { choices: ['one'] })).toBe('reveal')
    expect(way('apply', 'fitting')).toBe('reveal')
  })
})

describe('a prompt of the map', () => {
  const fromMap = (number: number, seed = 1) => ({ asked: asked(CONTENT, number, seed), others: ['diffusion'] })

  test('takes its words from there: one that was put right reaches who kept it before', () => {
    const ask = askOf({ ...stored, form: 'typed' }, 'fitting', fromMap(0))
    expect(ask).toMatchObject({ question: 'Which molecules move?', answer: 'water', others: ['diffusion'] })
    expect(ask.quote).toBe('Water moves.')
  })

  test('brings its choices with the ideas behind them, and its key points', () => {
    const choice = askOf({ ...stored, form: 'choice' }, 'fitting', fromMap(1))
    expect(choice).toMatchObject({ way: 'choice', answer: 'It swells.' })
    expect(choice.choices).toHaveLength(4)
    expect(choice.shows?.get('It shrinks.')).toBe('Has the direction backwards.')
    expect(askOf({ ...stored, form: 'explain' }, 'fitting', fromMap(2)).points).toHaveLength(2)
  })

  test('that the map no longer has is asked as it was kept', () => {
    const ask = askOf({ ...stored, form: 'typed' }, 'fitting', fromMap(9))
    expect(ask).toMatchObject(stored)
  })
})

test('tomorrow’s numbers differ from today’s, and are the same on every device', () => {
  const id = 'biology/osmosis#3' as PromptId
  const seeds = [0, 1, 2, 3].map((answers) => seedOf(id, answers))
  expect(new Set(seeds).size).toBe(4)
  expect(seeds.every((seed) => Number.isSafeInteger(seed) && seed >= 0)).toBe(true)
  expect(seedOf(id, 2)).toBe(seeds[2])
})

test('about one question in three asks how sure the student is', () => {
  const ids = Array.from({ length: 900 }, (_, n) => `prompt-${n}` as PromptId)
  const share = ids.filter((id) => asksSure(id, 0)).length / ids.length
  expect(share).toBeGreaterThan(0.25)
  expect(share).toBeLessThan(0.42)
  expect(Array.from({ length: 12 }, (_, answers) => asksSure('p' as PromptId, answers))).toContain(true)
})

test.each([
  ['osmosis', true],
  ['the movement of water', true],
  ['', true],
  [LONG, false],
  ['a'.repeat(61), false],
])('"%s" can be typed: %s', (answer, can) => {
  expect(canBeTyped(answer)).toBe(can)
})
