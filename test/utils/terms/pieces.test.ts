import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { piecesOf } from '@/utils/terms/pieces'

const texts = (text: string, cells = false) => piecesOf(text, cells).map((piece) => piece.text)

describe('a paragraph is given to the tagger', () => {
  test('in one piece when it is an ordinary one', () => {
    const text = 'A cell is alive (mostly). Is it? "Yes!"'
    expect(piecesOf(text, false)).toEqual([{ text, from: 0 }])
  })

  test('cut after a sentence when it is very long', () => {
    const pieces = texts('A cell is the unit of life. '.repeat(200))
    expect(pieces.length).toBeGreaterThan(1)
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(2400)
      expect(piece).toMatch(/^A cell .*[.] $/)
    }
  })

  test('cut between words where no sentence ends', () => {
    for (const piece of texts('cell wall '.repeat(600))) expect(piece).toMatch(/^(cell|wall) .*(cell|wall) $/)
  })

  test('not at all when there is nothing in it', () => {
    expect(texts('')).toEqual([])
  })
})

describe('what would hold up the tagger is left out, and the words around it stay:', () => {
  test.each([
    ['a word of absurd length', `A cell ${'x'.repeat(81)} lives.`, ['A cell ', ' lives.']],
    ['a line of dashes', 'A cell ---------------- lives.', ['A cell', 'lives.']],
    ['a row of full stops', 'Chapter one ............ 12', ['Chapter one', '12']],
    ['nothing but signs', '************', []],
    ['signs within an absurd word, once', `A ${'x'.repeat(50)}----------${'x'.repeat(50)} lives.`, ['A ', ' lives.']],
  ])('%s', (_name, text, wanted) => {
    expect(texts(text)).toEqual(wanted)
  })

  test('but a long word and ordinary punctuation are words', () => {
    const long = `The protein ${'x'.repeat(79)}, "well" (or so)...`
    expect(texts(long)).toEqual([long])
  })

  test('and letters of other scripts are letters', () => {
    const greek = 'Ἡ φύσις κρύπτεσθαι φιλεῖ und die Straßenbahnhaltestelle'
    expect(texts(greek)).toEqual([greek])
  })
})

test('the cells of a row are no sentence together; elsewhere a bar is a bar', () => {
  expect(texts('Lever | First class | 1', true)).toEqual(['Lever ', ' First class ', ' 1'])
  expect(texts('P(A | B) is small', false)).toEqual(['P(A | B) is small'])
})

test('pieces stand in the text where they say, in order, and never overlap', () => {
  const words = fc.constantFrom('cell ', 'wall. ', '| ', '-----------', 'y'.repeat(90), 'é', '\n', '。')
  const text = fc.array(words, { maxLength: 900 }).map((list) => list.join(''))
  fc.assert(
    fc.property(text, fc.boolean(), (given, cells) => {
      let end = 0
      for (const piece of piecesOf(given, cells)) {
        expect(given.slice(piece.from, piece.from + piece.text.length)).toBe(piece.text)
        expect(piece.from).toBeGreaterThanOrEqual(end)
        expect(piece.text.length).toBeGreaterThan(0)
        expect(piece.text.length).toBeLessThanOrEqual(2400)
        end = piece.from + piece.text.length
      }
    }),
    { numRuns: 60 },
  )
})
