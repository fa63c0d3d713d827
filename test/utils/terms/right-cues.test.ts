import { describe, expect, test } from 'vitest'
import { genusAfter } from '@/utils/terms/mentions/genus'
import { RIGHT_CUES, rightCue } from '@/utils/terms/mentions/right-cues'
import { sentenceOf, wordsOf } from '../../support/tagged'

const cueAfter = (text: string, name: string) => {
  const sentence = sentenceOf(text)
  return { ...rightCue(sentence, wordsOf(sentence, name).to), words: sentence.words }
}

const cases: readonly (readonly [string, string, string])[] = [
  ['Osmosis is a movement of water.', 'Osmosis', 'is-a'],
  ['Osmosis is usually a slow movement.', 'Osmosis', 'is-a'],
  ['Osmosis is the movement of water.', 'Osmosis', 'is-the'],
  ['Inflation is when prices rise together.', 'Inflation', 'is-when'],
  ['Density is defined as mass per volume.', 'Density', 'is-defined'],
  ['The process is called osmosis in books.', 'process', 'is-called'],
  ['The rule is known as supply.', 'rule', 'is-called'],
  ['Osmosis is slow.', 'Osmosis', 'is'],
  ['The rule is known everywhere.', 'rule', 'is'],
  ['The treaty was a failure.', 'treaty', 'was'],
  ['Elasticity refers to how demand answers prices.', 'Elasticity', 'refers'],
  ['Entropy means disorder.', 'Entropy', 'means'],
  ['The model describes a market.', 'model', 'describes'],
  ['The index measures prices.', 'index', 'measures'],
  ['Erosion occurs on slopes.', 'Erosion', 'occurs'],
  ['Mitosis involves four phases.', 'Mitosis', 'involves'],
  ['The theorem states that two sides are equal.', 'theorem', 'states'],
  ['Enzymes speed reactions.', 'Enzymes', 'present'],
  ['Magma cooled slowly.', 'Magma', 'past'],
  ['A lever can lift a stone.', 'lever', 'modal'],
  ['We call it osmosis, which is slow.', 'osmosis', 'which-is'],
  ['It is a recession, in which output falls.', 'recession', 'in-which'],
  ['It is osmosis, or the movement of water.', 'osmosis', 'or-the'],
  ['It is a joule, that is one newton metre.', 'joule', 'that-is'],
  ['We study mitosis, the division of a cell.', 'mitosis', 'apposition'],
  ['One thing matters: osmosis — it moves water.', 'osmosis', 'dash'],
  ['Osmosis: water moves.', 'Osmosis', 'colon'],
  ['We saw mitosis (division) today.', 'mitosis', 'gloss'],
  ['We saw repair (DNA mending) today.', 'repair', 'gloss'],
  ['We saw mitosis (the division of one cell) today.', 'mitosis', 'long-gloss'],
  ['We use gross domestic product (GDP) today.', 'gross domestic product', 'abbreviation'],
  ['We study salt, or sodium chloride, in water.', 'salt', 'or'],
  ['Today we study osmosis.', 'osmosis', 'end'],
  ['We study osmosis, then rest.', 'osmosis', 'comma'],
  ['Osmosis and diffusion differ.', 'Osmosis', 'and'],
  ['We met enzymes that split sugar.', 'enzymes', 'that'],
  ['The rate of change fell.', 'rate', 'of'],
  ['Water moves through membranes with pores.', 'membranes', 'preposition'],
]

describe('what stands after a name', () => {
  test.each(cases)('in %j after %s is %s', (text, name, cue) => {
    expect(cueAfter(text, name).cue).toBe(cue)
  })

  test('is looked for by every cue but those of plain words, which have nothing to prove', () => {
    const seen = new Set(cases.map(([, , cue]) => cue))
    expect(RIGHT_CUES.filter((cue) => !seen.has(cue))).toEqual(['noun', 'other'])
  })
})

describe('the meaning that is told', () => {
  test.each([
    ['Osmosis is a movement of water.', 'Osmosis', 'a'],
    ['Density is defined as mass per volume.', 'Density', 'mass'],
    ['Elasticity refers to demand.', 'Elasticity', 'demand'],
    ['Osmosis (the slow kind) is a movement.', 'Osmosis', 'a'],
    ['Salt, or sodium chloride, is a solid.', 'Salt', 'a'],
    ['The rule is known as supply.', 'rule', 'supply'],
  ])('begins in %j after %s with %j', (text, name, first) => {
    const { words, next } = cueAfter(text, name)
    expect(words[next]?.norm).toBe(first)
  })

  test('of a gloss is looked through: what is in brackets is another name', () => {
    expect(cueAfter('Gross domestic product (GDP) is a measure.', 'Gross domestic product').cue).toBe('is-a')
  })

  test('may lie beyond the sentence', () => {
    const { words, next } = cueAfter('Today we study osmosis.', 'osmosis')
    expect(words[next]).toBeUndefined()
  })

  test('is not told by a denial that only sounds like it', () => {
    expect(cueAfter('Heat is not a substance.', 'Heat').cue).toBe('is')
  })
})

describe('a kind of thing', () => {
  const kind = (text: string) => genusAfter(sentenceOf(text).words, 0)

  test('that is narrowed says more than one that is not, and other words say nothing', () => {
    expect(kind('a process that moves water')).toBe(2)
    expect(kind('a slow process')).toBe(1)
    expect(kind('a blue door')).toBe(0)
  })

  test('is known in its plural', () => {
    expect(kind('the systems of a body')).toBe(2)
  })

  test('far behind the name is no longer about it', () => {
    expect(kind('a very old and very rarely seen blue process')).toBe(0)
  })
})
