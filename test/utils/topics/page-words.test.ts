import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksWith, pageWords } from '@/utils/topics/page-words'
import { topicId } from '@/utils/topics/topic-id'
import { walked } from '../study/walked'

const words = (lines: string, language = 'en') =>
  pageWords(
    { blocks: walked({ title: '', lines }).blocks.map((block, place) => ({ ...block, place, aside: false })) },
    language,
  )
const places = (name: string, lines: string) => blocksWith(topicId(name), words(lines)).map(({ block }) => block.place)

test('a topic is found under any number and spelling', () => {
  const lines =
    'p Cell membranes are thin.\np The cell-membrane leaks.\np A membrane of a cell.\np Coloured cells have behaviours.'
  expect(places('cell membrane', lines)).toEqual([0, 1])
  expect(places('behavior', lines)).toEqual([3])
})

test('a name is not found where its words stand apart or in another order', () => {
  expect(places('optic nerve', 'p The nerve is optic.\np An optic and a nerve.\np optic nerve')).toEqual([2])
})

test('code and formulas are no prose', () => {
  expect(places('cell', 'pre cell = 1\nmath cell\np a cell')).toEqual([2])
})

test('blocks made of the same words count once, in whatever order they stand', () => {
  expect(places('casino', 'p best casino bonus\np bonus casino best\np casino best bonus best')).toEqual([0])
})

test('every name that is cut out of a block is found in it', () => {
  const word = fc.constantFrom('Cells', 'the', 'theories', 'of', 'Colour', "Newton's", 'laws', 'C++', 'a')
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 12 }),
      fc.nat(10),
      fc.integer({ min: 1, max: 4 }),
      (list, at, n) => {
        const name = list.slice(at % list.length, (at % list.length) + n).join(' ')
        const id = topicId(name)
        // A leading article is no part of an id, and an id of one article is not looked for.
        expect(blocksWith(id, words(`p ${list.join(' ')}`)).length, `${name} in ${list.join(' ')}`).toBe(1)
      },
    ),
  )
})

test('a topic that is nowhere, or no topic at all, is in no block', () => {
  expect(places('mitosis', 'p a cell')).toEqual([])
  expect(blocksWith('', words('p a cell'))).toEqual([])
})
