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
