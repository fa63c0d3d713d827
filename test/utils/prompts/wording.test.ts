import { describe, expect, test } from 'vitest'
import { answerFrom, whatIs } from '@/utils/prompts/wording'
import { TAG, type Word } from '@/utils/terms/word'

const words = (...texts: string[]): Word[] =>
  texts.map((text) => ({
    text,
    norm: text.toLowerCase(),
    from: 0,
    to: 0,
    tags: text.endsWith('s') ? TAG.plural | TAG.noun : TAG.noun,
    gap: ' ',
  }))

describe('whatIs', () => {
  test.each([
    ['A', 'membrane', 'What is a membrane?'],
    ['An', 'enzyme', 'What is an enzyme?'],
    ['A', 'unit cell', 'What is a unit cell?'],
    ['A', 'uninformed voter', 'What is an uninformed voter?'],
    ['An', 'hour angle', 'What is an hour angle?'],
    ['An', 'X-ray', 'What is an X-ray?'],
    ['A', 'DNA helix', 'What is a DNA helix?'],
    ['The', 'cell wall', 'What is the cell wall?'],
  ])('"%s %s" is asked for with the article that an ear expects', (article, name, question) => {
    const name_ = name.split(' ')
    expect(whatIs(words(article, ...name_, 'is'), { from: 1, to: 1 + name_.length })).toBe(question)
  })

  test('a name without an article gets none', () => {
    expect(whatIs(words('Osmosis', 'is'), { from: 0, to: 1 })).toBe('What is osmosis?')
  })

  test('several are asked for as several, without the capital that the sentence lent', () => {
    expect(whatIs(words('Enzymes', 'are'), { from: 0, to: 1 })).toBe('What are enzymes?')
  })
})

describe('a name', () => {
  test('is asked for as the sentence has it: one parasomnia is not "a parasomnias"', () => {
    expect(whatIs(words('A', 'parasomnia', 'is'), { from: 1, to: 2 })).toBe('What is a parasomnia?')
  })

  test('that belongs to somebody keeps its capital at the start of a sentence', () => {
    const [first, ...rest] = words('Newton’s', 'law', 'is')
    const own = [{ ...(first as Word), tags: TAG.person | TAG.proper }, ...rest]
    expect(whatIs(own, { from: 0, to: 2 })).toBe('What is Newton’s law?')
  })
})

describe('answerFrom', () => {
  test.each([
    ['the movement of water', 'The movement of water.'],
    ['a tube [3] that carries blood.', 'A tube that carries blood.'],
    ['a tube (Figure 2.3) that carries blood.', 'A tube that carries blood.'],
    ['a tube;', 'A tube.'],
    ['a mental construct (Bartlett, 1932).', 'A mental construct.'],
    ['a number (from -1 to 1) that tells.', 'A number (from -1 to 1) that tells.'],
  ])('"%s" reads as a sentence', (rest, answer) => {
    expect(answerFrom(rest)).toBe(answer)
  })
})
