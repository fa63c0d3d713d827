import { describe, expect, test } from 'vitest'
import { isCalled, LEFT_CUES, leftCue } from '@/utils/terms/mentions/left-cues'
import { SENTENCE_FLAGS, sentenceFlags } from '@/utils/terms/mentions/sentence-flags'
import { sentenceOf, wordsOf } from '../../support/tagged'

const cueBefore = (text: string, name: string) => {
  const sentence = sentenceOf(text)
  return leftCue(sentence, wordsOf(sentence, name).from)
}

const cases: readonly (readonly [string, string, string])[] = [
  ['Osmosis moves water.', 'Osmosis', 'start'],
  ['The cell divides.', 'cell', 'start'],
  ['In mitosis a cell divides.', 'mitosis', 'in-start'],
  ['This movement is called osmosis.', 'osmosis', 'called'],
  ['We call this osmosis.', 'osmosis', 'call-this'],
  ['It is known as osmosis.', 'osmosis', 'known-as'],
  ['It is referred to as osmosis.', 'osmosis', 'known-as'],
  ['The term osmosis is Greek.', 'osmosis', 'term'],
  ['Salt, or halite, is a mineral.', 'halite', 'or'],
  ['Minerals such as halite dissolve.', 'halite', 'such-as'],
  ['The concept of scarcity matters.', 'scarcity', 'idea-of'],
  ['It is a kind of rock.', 'rock', 'kind-of'],
  ['We define velocity here.', 'velocity', 'define'],
  ['Among rocks, granite is hard.', 'granite', 'comma'],
  ['The mineral (halite) dissolves.', 'halite', 'bracket'],
  ['A book says "osmosis" too.', 'osmosis', 'quote'],
  ['The wall of cells is thin.', 'cells', 'of'],
  ['It serves as fuel.', 'fuel', 'as'],
  ['The result was inflation.', 'inflation', 'copula'],
  ['It seems to be granite.', 'granite', 'to-be'],
  ['Plants make glucose.', 'glucose', 'verb'],
  ['Water moves through membranes.', 'membranes', 'preposition'],
  ['Osmosis and diffusion differ.', 'diffusion', 'and'],
]

describe('what stands before a name', () => {
  test.each(cases)('in %j before %s is %s', (text, name, cue) => {
    expect(cueBefore(text, name)).toBe(cue)
  })

  test('has a sentence here for every cue but those of plain words', () => {
    const seen = new Set(cases.map(([, , cue]) => cue))
    expect(LEFT_CUES.filter((cue) => !seen.has(cue))).toEqual(['noun', 'other'])
  })

  test('is seen through an article and an opening quotation mark', () => {
    expect(cueBefore('This movement is called the osmosis effect.', 'osmosis effect')).toBe('called')
    expect(cueBefore('This movement is called “osmosis” here.', 'osmosis')).toBe('called')
  })

  test('an "or" between two choices gives no second name', () => {
    expect(cueBefore('Plants or animals move.', 'animals')).toBe('and')
  })
})

test('naming is done by few words, and not by those that only sound like it', () => {
  expect(['called', 'termed', 'dubbed'].every(isCalled)).toBe(true)
  expect(['call', 'caller', 'recalled', ''].some(isCalled)).toBe(false)
})

describe('what a sentence is like', () => {
  const flags = (text: string, order = 1) => {
    const found = sentenceFlags(sentenceOf(text), order)
    return SENTENCE_FLAGS.filter((_, i) => found[i])
  }

  test.each([
    ['It moves water through a membrane with many small pores.', ['pronoun-first']],
    ['That movement needs no energy from the cell at any time.', ['deictic-first']],
    ['The empire was strong in that century and fell in the next.', ['past-tense']],
    ['Water moves.', ['short']],
    ['Does water move through a membrane with many small pores?', ['question']],
    ['Here we study water that moves through a membrane with pores.', ['we']],
    ['For example water moves through a membrane with many pores.', ['example']],
  ])('%j is seen', (text, wanted) => {
    expect(flags(text)).toEqual(expect.arrayContaining(wanted))
  })

  test('only the first of a block is the first', () => {
    const plain = 'Water moves through a membrane with many small pores.'
    expect(flags(plain, 0)).toContain('first-in-block')
    expect(flags(plain, 1)).not.toContain('first-in-block')
  })

  test('is not short and long at once', () => {
    const long = `Water moves ${'through a thin wall and '.repeat(8)}down.`
    expect(flags(long)).toContain('long')
    expect(flags(long)).not.toContain('short')
  })
})
