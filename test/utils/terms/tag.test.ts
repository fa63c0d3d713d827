import { describe, expect, test } from 'vitest'
import { TAGGED_CHARACTERS, tagBlocks, tagPiece } from '@/utils/terms/tag'
import { has, TAG } from '@/utils/terms/word'
import { articleOfBlocks, block, sentenceOf, tagged, wordsOf } from '../../support/tagged'

const wordOf = (text: string, word: string) => {
  const sentence = sentenceOf(text)
  return sentence.words[wordsOf(sentence, word).from]
}

describe('a word', () => {
  test('stands in the text where it says', () => {
    const text = '“Don’t pour,” he said — (never) into acid! Then we wait... a while.'
    for (const { from, to, words } of tagPiece(`  ${text}`, 40)) {
      for (const word of words) expect(`  ${text}`.slice(word.from - 40, word.to - 40)).toBe(word.text)
      expect(from).toBeLessThanOrEqual(words[0]?.from ?? 0)
      expect(to).toBeGreaterThanOrEqual(words.at(-1)?.to ?? 0)
    }
  })

  test('of a contraction is told apart from the other', () => {
    const norms = sentenceOf("It's alive.").words.map(({ norm }) => norm)
    expect(norms).toEqual(['it', 'is', 'alive'])
  })

  test('has its gap, which tells a comma from a bracket', () => {
    const gaps = sentenceOf('Salt, or halite (a mineral), melts.').words.map(({ gap }) => gap)
    expect(gaps).toEqual([', ', ' ', ' (', ' ', '), ', '.'])
  })

  test.each([
    ['The cells divide.', 'cells', TAG.plural],
    ['The cell is dividing.', 'dividing', TAG.gerund],
    ['The thin wall broke.', 'thin', TAG.adjective],
    ['The thin wall broke.', 'broke', TAG.past],
    ['It can break.', 'can', TAG.modal],
    ['Heat is not matter.', 'not', TAG.negative],
    ['Heat is not matter.', 'is', TAG.copula],
    ['The cells divide.', 'The', TAG.determiner],
    ['It moves through walls.', 'through', TAG.preposition],
    ['We met in Paris.', 'Paris', TAG.place],
  ])('in %j %s is what it is', (text, word, tag) => {
    expect(has(wordOf(text, word), tag)).toBe(true)
  })

  test('that is not there is nothing', () => {
    expect(has(undefined, -1)).toBe(false)
  })
})

describe('an article', () => {
  test('is tagged block by block, without code and formulas', async () => {
    const blocks = [
      block('One cell.'),
      block('cell()', 'code'),
      block('E = mc', 'math'),
      block('Two cells. They live.'),
    ]
    const found = await tagged(articleOfBlocks(blocks))
    expect(found.map(({ block, sentences }) => [block, sentences.length])).toEqual([
      [0, 1],
      [3, 2],
    ])
  })

  test('has sentences that stand where they say, quotation marks and full stops included', async () => {
    const own = block('A cell lives. “It grows.” (It dies!)')
    const [found] = await tagged(articleOfBlocks([own]))
    const sentences = found?.sentences.map(({ from, to }) => own.text.slice(from, to)) ?? []
    expect(sentences.join(' ')).toBe(own.text)
  })

  test('of a row is tagged cell by cell: a cell is no sentence with the next', async () => {
    const [found] = await tagged(articleOfBlocks([block('Lever | First class', 'row')]))
    expect(found?.sentences).toHaveLength(2)
  })

  test('gives way while it is tagged, and not for a short one', async () => {
    const pausesFor = async (sentences: number) => {
      let pauses = 0
      const article = articleOfBlocks(Array(sentences).fill('The cell wall of a plant holds it upright.'))
      await tagBlocks(article, async () => {
        pauses += 1
      })
      return pauses
    }
    expect(await pausesFor(3)).toBe(0)
    expect(await pausesFor(300)).toBeGreaterThanOrEqual(3)
  })

  test('beyond any length that is studied is not looked at', async () => {
    const row = 'x '.repeat(TAGGED_CHARACTERS / 2 - 6)
    const long = { ...block(row, 'code') }
    const text = block('A cell. A wall.')
    const article = articleOfBlocks([long, text, text])
    expect((await tagged(article)).map(({ block }) => block)).toEqual([1, 2])
    const words = block(`${'- '.repeat(TAGGED_CHARACTERS / 2 - 4)}A cell. A wall.`)
    const [cut, ...rest] = await tagged(articleOfBlocks([words, text]))
    expect(rest).toEqual([])
    expect(cut?.sentences.flatMap(({ words }) => words.map(({ text }) => text))).not.toContain('wall')
  })
})
