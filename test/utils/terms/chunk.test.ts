import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phrasesOf } from '@/utils/terms/chunk'
import { sentenceOf } from '../../support/tagged'

/** Phrases of a sentence as they are written there. */
function phrasesIn(text: string): string[] {
  const sentence = sentenceOf(text)
  return phrasesOf(sentence).map(({ from, to }) =>
    text.slice(sentence.words[from]?.from ?? 0, sentence.words[to - 1]?.to ?? 0),
  )
}

/** The phrase that is written so. */
function phrase(text: string, name: string) {
  const sentence = sentenceOf(text)
  return phrasesOf(sentence).find(
    ({ from, to }) => text.slice(sentence.words[from]?.from ?? 0, sentence.words[to - 1]?.to ?? 0) === name,
  )
}

describe('a name that is to be learned is found', () => {
  test.each([
    ['Osmosis moves water.', 'Osmosis'],
    ['The cell membrane is thin.', 'cell membrane'],
    ['The gross domestic product fell.', 'gross domestic product'],
    ['High barriers to entry protect a monopoly.', 'barriers to entry'],
    ['The rate of change fell.', 'rate of change'],
    ['The law of supply and demand is old.', 'law of supply'],
    ['The Office of the President grew.', 'Office of the President'],
    ['A cost-benefit analysis helps.', 'cost-benefit analysis'],
    ['Newton wrote it down.', 'Newton'],
    ['The collective unconscious is shared.', 'collective unconscious'],
    ['He signed an advance directive.', 'advance directive'],
    ['A highly elastic demand is rare.', 'highly elastic demand'],
    ['Swimming is healthy.', 'Swimming'],
    ['The DNA is copied.', 'DNA'],
  ])('in %j: %s', (text, name) => {
    expect(phrasesIn(text)).toContain(name)
  })

  test('also inside a longer one and without what describes it', () => {
    expect(phrasesIn('The thin cell membrane breaks.')).toEqual(
      expect.arrayContaining(['thin cell membrane', 'cell membrane', 'membrane', 'cell']),
    )
  })
})

describe('no name is', () => {
  test.each([
    ['words that point', 'This is the same thing as that.', ['This', 'same', 'that', 'same thing']],
    ['pronouns', 'It gave them to her.', ['It', 'them', 'her']],
    ['a preposition at either end', 'Water moves in the cell of a plant.', ['in', 'of', 'cell of', 'of a']],
    ['words on both sides of a comma', 'We saw rocks, rivers and hills.', ['rocks rivers', 'rocks, rivers']],
    ['words on both sides of a bracket', 'Salt (halite) dissolves.', ['Salt (halite', 'Salt halite']],
    ['half of what a hyphen joins', 'A cost-benefit analysis helps.', ['benefit analysis', 'benefit', 'A cost']],
    ['a verb', 'Plants grow quickly.', ['grow', 'Plants grow', 'quickly']],
    ['a word of counting', 'Several cells of various kinds died.', ['Several cells', 'various kinds']],
  ])('%s', (_name, text, wrong) => {
    const found = phrasesIn(text)
    expect(found.filter((one) => wrong.includes(one))).toEqual([])
    expect(found.length + wrong.length).toBeGreaterThan(0)
  })
})

describe('of a phrase it is known', () => {
  const text = 'The thin cell membrane is soft.'

  test('whether words of its noun phrase are left over', () => {
    expect(phrase(text, 'thin cell membrane')).toMatchObject({ opens: true, closes: true })
    expect(phrase(text, 'cell membrane')).toMatchObject({ opens: false, closes: true })
    expect(phrase(text, 'cell')).toMatchObject({ opens: false, closes: false })
  })

  test('whether a preposition holds it together', () => {
    expect(phrase('The rate of change fell.', 'rate of change')?.joined).toBe(true)
    expect(phrase('The rate of change fell.', 'rate')?.joined).toBe(false)
    expect(phrase('The rate of change fell.', 'change')?.joined).toBe(false)
  })
})

test('a list without commas gives no names longer than six words, and ends', () => {
  const words = fc.array(fc.constantFrom('cell', 'wall', 'red', 'of', 'the', 'Paris', 'rock-hard', 'runs'), {
    minLength: 1,
    maxLength: 60,
  })
  fc.assert(
    fc.property(words, (given) => {
      const sentence = sentenceOf(given.join(' '))
      for (const { from, to } of phrasesOf(sentence)) {
        expect(to).toBeGreaterThan(from)
        expect(to - from).toBeLessThanOrEqual(6)
        expect(to).toBeLessThanOrEqual(sentence.words.length)
      }
    }),
    { numRuns: 40 },
  )
})
