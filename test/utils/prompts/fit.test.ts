import { describe, expect, test } from 'vitest'
import { isFit } from '@/utils/prompts/fit'

const asked = (name: string, answer: string) => isFit({ name, answer, quote: `${name} is ${answer}` })

describe('isFit', () => {
  test('a plain definition is asked', () => {
    expect(asked('osmosis', 'The movement of water through a semipermeable membrane.')).toBe(true)
  })

  test.each([
    ['a pointing word hangs on the page', 'osmosis', 'The movement of water that this chapter began with.'],
    ['somebody is speaking', 'osmosis', 'The first thing we look at when a cell swells.'],
    ['praise is no meaning', 'osmosis', 'An important process in all living cells on earth.'],
    ['the answer only says the name again', 'market failure', 'A failure of a market to be efficient at all.'],
    ['a date is no definition', 'osmosis', 'The discovery that was made by a French monk in 1748.'],
    ['a likeness is no meaning', 'osmosis', 'The same as what happens in all roots of plants.'],
    ['a stand-in points elsewhere', 'osmosis', 'The one in the centre of the picture on the left.'],
    ['two statements are two answers', 'crest', 'The top of a wave, and the speed of a wave is its pace.'],
    ['two verbs are two answers', 'variance', 'A squared measure and does not have the same units.'],
    ['half a parenthesis is half a sentence', 'osmosis', 'The movement of water through a membrane) of cells.'],
    ['a case that somebody picked is no term', 'good starting point', 'A lower value with one more decimal place.'],
    ['too short to be worth keeping', 'osmosis', 'A kind of flow.'],
    ['a formula is not a sentence', 'force', 'The product of mass and acceleration, F = ma.'],
    ['a quotation needs its speaker', 'freedom', 'The “right to be left alone” by everybody else.'],
  ])('%s: not asked', (_why, name, answer) => {
    expect(asked(name, answer)).toBe(false)
  })

  test.each(['this process', 'it', 'example', 'following table'])('"%s" names nothing: not asked', (name) => {
    expect(asked(name, 'The movement of water through a semipermeable membrane.')).toBe(false)
  })

  test('a very long sentence is not an answer that anybody could give', () => {
    expect(asked('osmosis', `The movement of ${'water and '.repeat(40)}more.`)).toBe(false)
  })
})
