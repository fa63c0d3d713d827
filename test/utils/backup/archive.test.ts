import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginning, FORMAT, parseBackup, VERSION } from '@/utils/backup/archive'
import { answer, KINDS, LAPTOP, NOON, page, piece } from '../../support/evidence'
import { reading } from '../../support/reading'

const { article, ...understood } = reading()
const PAGE = { id: page('p1'), url: 'https://example.org/cell', title: 'The cell', firstAt: NOON, readAt: NOON }
const READING = {
  page: page('p1'),
  at: NOON,
  reading: { ...understood, article: { words: article.words, truncated: false } },
}
const TEXT = { page: page('p1'), at: NOON, text: article.text }

/** A backup as a file has it; say only what the test is about. */
const backup = (given: Record<string, unknown> = {}) => ({
  format: FORMAT,
  version: VERSION,
  minReader: 1,
  madeAt: NOON,
  shape: 1,
  settings: null,
  packs: [],
  pages: [],
  readings: [],
  texts: [],
  counts: [],
  ...given,
})

const parse = (given: unknown) => parseBackup(JSON.stringify(given))
const codeOf = (text: string) => {
  const parsed = parseBackup(text)
  return parsed.ok ? undefined : parsed.failure.code
}

/** What was understood of a backup; throws when it was refused. */
function understoodOf(given: unknown) {
  const parsed = parse(given)
  if (!parsed.ok) throw new Error(parsed.failure.code)
  return parsed.value
}

describe('a backup brings back', () => {
  test('every kind of evidence, every page, reading, text and count', () => {
    const pieces = KINDS.map((kind) => piece(kind))
    const rows = { pages: [PAGE], readings: [READING], texts: [TEXT], counts: [{ day: '2026-09-14', notStudy: 3 }] }
    const settings = { theme: 'dark' }
    const packs = [{ device: LAPTOP, pieces }]
    const read = understoodOf(backup({ ...rows, packs, settings }))
    expect(read).toEqual({ ...rows, packs: JSON.parse(JSON.stringify(packs)), settings, refused: 0 })
  })

  test('what was written at its beginning, whatever the settings were', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0 }), fc.integer({ min: 1, max: 9 }), fc.jsonValue(), (madeAt, shape, settings) => {
        const text = `${beginning(madeAt, shape, settings)}"packs":[],"pages":[],"readings":[],"texts":[],"counts":[]}`
        expect(JSON.parse(text)).toMatchObject({ madeAt, shape })
        const parsed = parseBackup(text)
        expect(parsed.ok && parsed.value.settings).toEqual(JSON.parse(JSON.stringify(settings)))
      }),
    )
  })

  test('the rest when a file is damaged, and says how much was lost', () => {
    const good = answer('a1')
    const read = understoodOf(
      backup({
        packs: [{ device: LAPTOP, pieces: [good, { ...good, rating: 'perfect' }, null, { kind: '__proto__' }] }],
        pages: [PAGE, { ...PAGE, url: 'https://example.org/cell?student=7' }],
        readings: [READING, { ...READING, at: -1 }],
        texts: [TEXT, { ...TEXT, text: 7 }],
      }),
    )
    expect(read.packs[0]?.pieces).toEqual([good])
    expect(read).toMatchObject({ pages: [PAGE], readings: [READING], texts: [TEXT], refused: 6 })
  })

  test('a file that an editor put its mark in front of', () => {
    expect(parseBackup(`\uFEFF${JSON.stringify(backup())}`).ok).toBe(true)
  })
})

describe('nothing is changed by a file that is', () => {
  test.each([
    ['empty', '', 'backup.not-json'],
    ['cut off', JSON.stringify(backup()).slice(0, -1), 'backup.not-json'],
    ['a picture', '\u0089PNG', 'backup.not-json'],
    ['a number', '7', 'backup.not-trellis'],
    ['null', 'null', 'backup.not-trellis'],
    ['a list', '[]', 'backup.not-trellis'],
    ['of another program', '{"format":"anki"}', 'backup.not-trellis'],
    ['claiming its format by its prototype', `{"__proto__":{"format":"${FORMAT}"}}`, 'backup.not-trellis'],
    ['nothing but a format', JSON.stringify({ format: FORMAT }), 'backup.broken'],
  ])('%s', (_name, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  test('from a version whose files this one cannot read, and is told as that whatever else is in it', () => {
    expect(codeOf(JSON.stringify(backup({ minReader: VERSION + 1 })))).toBe('backup.newer')
    expect(codeOf(JSON.stringify({ format: FORMAT, minReader: VERSION + 1, rows: 'packed' }))).toBe('backup.newer')
  })

  test('too big to be one, before it is looked into', () => {
    // A stand-in for a text of 400 million characters, which would not fit into a test.
    expect(parseBackup({ length: 400_000_001 } as string)).toEqual({ ok: false, failure: { code: 'backup.too-big' } })
  })

  test.each([
    ['version', 0],
    ['minReader', 'one'],
    ['shape', 1.5],
    ['madeAt', 'today'],
    ['packs', {}],
    ['packs', [{ device: '../d', pieces: [] }]],
    ['packs', [{ device: LAPTOP, pieces: [], by: 'me' }]],
    ['pages', undefined],
    ['counts', [{ day: '14 September', notStudy: 1 }]],
    ['counts', [{ day: '2026-09-14', notStudy: -1 }]],
    ['more', []],
  ])('broken in its %s: %j', (field, value) => {
    expect(codeOf(JSON.stringify(backup({ [field]: value })))).toBe('backup.broken')
  })
})

test('a later version that this one can still read is read', () => {
  expect(parse(backup({ version: VERSION + 1 })).ok).toBe(true)
})

test('no file, whatever is in it, is an error that nobody expects', () => {
  const changed = fc.constantFrom(...Object.keys(backup()))
  fc.assert(
    fc.property(changed, fc.jsonValue(), (field, value) => {
      const parsed = parse(backup({ [field]: value }))
      expect(parsed.ok || parsed.failure.code).toBeTruthy()
    }),
  )
})
