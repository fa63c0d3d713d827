import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '@/utils/article/blocks'
import { joinRow } from '@/utils/article/rows'

const cell = (text: string, given: Partial<Block> = {}): Block => ({
  in: -1,
  role: 'paragraph',
  level: 0,
  text,
  linked: 0,
  spans: [],
  links: [],
  ...given,
})

/** The row of cells that each hold these blocks. */
function row(...cells: readonly Block[][]) {
  let end = 0
  const ends = cells.map((blocks) => {
    end += blocks.length
    return end
  })
  return joinRow(cells.flat(), ends, 4)
}

describe('a row of a table', () => {
  test('is one line, with the marks and links where its words are', () => {
    const bold = cell('iron', { spans: [{ kind: 'strong', from: 0, to: 4 }] })
    const link = cell('see 56', { linked: 2, links: [[4, 6, '/56']] })
    const joined = row([bold], [cell('heavy'), link])
    expect(joined).toMatchObject({ in: 4, role: 'row', text: 'iron | heavy see 56', linked: 2 })
    expect(joined?.spans.map(({ from, to }) => joined.text.slice(from, to))).toEqual(['iron'])
    expect(joined?.links.map(([from, to]) => joined.text.slice(from, to))).toEqual(['56'])
  })

  test('may have empty cells, which leave no bar behind', () => {
    expect(row([cell('iron')], [], [cell('56')])?.text).toBe('iron | 56')
    expect(row([], [cell('iron')])?.text).toBe('iron')
  })

  test('holds every word of every cell, in order, whatever they are', () => {
    const words = fc.array(fc.constantFrom('iron', 'a b', '56', 'x'), { maxLength: 3 })
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 6 }), (cells) => {
        const joined = row(...cells.map((texts) => texts.map((text) => cell(text))))
        const filled = cells.filter((texts) => texts.length > 0).map((texts) => texts.join(' '))
        if (filled.length >= 2) expect(joined?.text.split(' | ')).toEqual(filled)
      }),
    )
  })
})

describe('a row that only lays out a page stays apart:', () => {
  test.each([
    ['one cell', [[cell('A text.')]]],
    ['a long text alone beside an empty cell', [[cell('x'.repeat(201))], []]],
    ['a heading alone beside an empty cell', [[cell('Levers', { role: 'heading', level: 2 })], []]],
    ['a cell with a heading', [[cell('Levers', { role: 'heading', level: 2 }), cell('turn')], [cell('menu')]]],
    ['a cell with code', [[cell('x()', { role: 'code' })], [cell('runs')]]],
    ['a cell with a row of its own', [[cell('a | b', { role: 'row' })], [cell('menu')]]],
    ['a cell as long as a page', [[cell('x'.repeat(701))], [cell('menu')]]],
    ['nothing', []],
  ])('%s', (_name, cells) => {
    expect(row(...(cells as Block[][]))).toBeUndefined()
  })

  test('text that stands in the row but in no cell', () => {
    expect(joinRow([cell('iron'), cell('56'), cell('stray')], [1, 2], 0)).toBeUndefined()
  })
})
