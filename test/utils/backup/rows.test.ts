import { describe, expect, test } from 'vitest'
import { pageRow, readingRow, textRow } from '@/utils/backup/rows'
import { NOON } from '../../support/evidence'
import { reading } from '../../support/reading'

const page = { id: 'p1', url: 'https://example.org/cell', title: 'The cell', firstAt: NOON, readAt: NOON }
const { article, ...whole } = reading()
const stored = { ...whole, article: { words: article.words, truncated: article.truncated } }
const row = { page: 'p1', at: NOON, reading: stored }

describe('a page of a file', () => {
  test.each([['https://example.org/cell'], ['http://localhost:8080/']])('at %s is taken', (url) => {
    expect(pageRow({ ...page, url })).toEqual({ ...page, url })
  })

  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,hi'],
    ['file:///etc/passwd'],
    ['chrome://settings/'],
    ['https://user:secret@example.org/'],
    ['https://example.org/cell?token=secret'],
    ['HTTPS://EXAMPLE.ORG/cell'],
    ['example.org'],
    [''],
  ])('at %s is not: a file cannot bring in what would never be stored', (url) => {
    expect(pageRow({ ...page, url })).toBeUndefined()
  })

  test.each([
    ['without an id', { id: '' }],
    ['with an id that is no text', { id: 7 }],
    ['read before time began', { readAt: -1 }],
    ['read after it ends', { readAt: 8_640_000_000_000_001 }],
    ['read at half a millisecond', { firstAt: 0.5 }],
    ['with more than a page has', { body: '' }],
  ])('%s is left out', (_name, wrong) => {
    expect(pageRow({ ...page, ...wrong })).toBeUndefined()
  })
})

describe('a reading of a file', () => {
  const withReading = (given: object) => readingRow({ ...row, reading: { ...stored, ...given } })
  const [draft] = whole.prompts
  const [term] = whole.terms

  test('is taken as it was written, with no subject where none could be told', () => {
    expect(readingRow(row)).toEqual(row)
    expect(withReading({ subject: null })).toBeDefined()
  })

  test.each([
    ['a subject that does not exist', { subject: { id: 'alchemy', likelihood: 0.5 } }],
    ['a likelihood above one', { study: { ...stored.study, likelihood: 1.1 } }],
    ['a reason that is a sentence', { study: { ...stored.study, reasons: ['Because <b>I</b> say so'] } }],
    ['the text of the page, which has a row of its own', { article }],
    ['a topic without an id', { topics: [{ id: '', name: 'Cells', weight: 1 }] }],
    ['a topic of more than all', { topics: [{ id: 'cells', name: 'Cells', weight: 2 }] }],
    ['a term that is an object', { terms: [{ ...term, term: {} }] }],
    ['a term at no place', { terms: [{ ...term, place: -1 }] }],
    ['a draft of no kind', { prompts: [{ ...draft, kind: 'riddle' }] }],
    ['a question as long as a book', { prompts: [{ ...draft, question: 'x'.repeat(20_001) }] }],
    ['more terms than any page', { terms: Array(1001).fill(term) }],
    ['a field that nobody knows', { script: 'x' }],
  ])('with %s is left out', (_name, wrong) => {
    expect(withReading(wrong)).toBeUndefined()
  })
})

test('a text of a file is taken up to the longest that a page can have', () => {
  const text = { page: 'p1', at: NOON, text: 'A cell lives.' }
  expect(textRow(text)).toEqual(text)
  expect(textRow({ ...text, text: 'x'.repeat(5_000_001) })).toBeUndefined()
  expect(textRow({ ...text, page: undefined })).toBeUndefined()
})

test.each([[undefined], [null], ['row'], [[]], [7]])('%j is no row of anything', (given) => {
  expect([pageRow(given), readingRow(given), textRow(given)]).toEqual([undefined, undefined, undefined])
})
