import { describe, expect, test } from 'vitest'
import { parsePiece } from '@/utils/evidence/parse'
import { SHAPE, UPCASTS } from '@/utils/evidence/upcast'
import shape1 from '../../fixtures/evidence/shape-1.json'
import { KINDS, piece, share } from '../../support/evidence'

const isLetIn = (given: unknown) => parsePiece(given, SHAPE).ok
const changed = (given: object) => ({ ...piece('answered'), ...given })

describe('a piece at the door', () => {
  test.each(KINDS)('is let in as it was when it is an ordinary "%s"', (kind) => {
    const given = piece(kind)
    expect(parsePiece(JSON.parse(JSON.stringify(given)), SHAPE)).toEqual({ ok: true, value: given })
  })

  test.each(KINDS)('is refused when a "%s" carries more than it may', (kind) => {
    expect(isLetIn({ ...piece(kind), spied: 'x' })).toBe(false)
  })

  test.each(KINDS)('is refused when a "%s" lacks its id', (kind) => {
    const { id: _id, ...rest } = piece(kind)
    expect(isLetIn(rest)).toBe(false)
  })

  test.each([
    ['nothing', null],
    ['a text', 'answered'],
    ['a list', [piece('answered')]],
    ['a kind that nobody knows', { ...piece('answered'), kind: 'spied' }],
    ['a kind that every object has', { ...piece('answered'), kind: 'constructor' }],
    ['a rating that FSRS does not know', changed({ rating: 'perfect' })],
    ['an answer that took a year and a day', changed({ durationMs: 367 * 86_400_000 })],
    ['a time that is no number', changed({ at: '2026-09-14' })],
    ['a time before 1970', changed({ at: -1 })],
    ['a zone on no map', changed({ zone: 5000 })],
    ['an id as long as a poem', changed({ id: 'x'.repeat(81) })],
    ['a question as long as a book', { ...piece('prompt-edited'), text: { question: 'x'.repeat(1001), answer: '' } }],
    ['no question', { ...piece('prompt-edited'), text: { question: '', answer: 'x' } }],
    ['more topics than a page has', { ...piece('visit'), topics: Array.from({ length: 41 }, () => share('a')) }],
    ['a share above the whole', { ...piece('visit'), topics: [share('a', 1.5)] }],
    ['a correction of two kinds at once', { ...piece('corrected'), what: 'known' }],
    ['a day that is none', { ...piece('undone'), day: '14.9.2026' }],
  ])('is refused when it is %s', (_why, given) => {
    expect(isLetIn(given)).toBe(false)
  })

  test('cannot change what every object is', () => {
    const evil = `{"__proto__":{"polluted":true},${JSON.stringify(piece('answered')).slice(1)}`
    expect(isLetIn(JSON.parse(evil))).toBe(false)
    const within = JSON.stringify(piece('visit')).replace('"weight":1', '"weight":1,"__proto__":{"polluted":true}')
    expect(isLetIn(JSON.parse(within))).toBe(false)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('a backup of an earlier version', () => {
  test('has a frozen piece of every kind', () => {
    expect(shape1.map(({ kind }) => kind).sort()).toEqual([...KINDS].sort())
    expect(Object.keys(UPCASTS).sort()).toEqual([...KINDS].sort())
  })

  test.each(shape1)('is still understood: "$kind" as version 1 wrote it', (frozen) => {
    expect(isLetIn(frozen) || parsePiece(frozen, 1).ok).toBe(true)
  })
})
