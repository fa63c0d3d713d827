import { describe, expect, test } from 'vitest'
import { pathsIn, read } from '@/test/support/repo'
import { decodePack, encodePack } from '@/utils/evidence/pack'
import { parsePiece } from '@/utils/evidence/parse'
import { SCHEMAS } from '@/utils/evidence/schema'
import { SHAPE, UPCASTS } from '@/utils/evidence/upcast'

type Piece = Readonly<Record<string, unknown>>

const KINDS = Object.keys(UPCASTS)
const fixtures = pathsIn(['test/fixtures/evidence'], /shape-\d+[.]json$/).map((path) => ({
  shape: Number(path.match(/shape-(\d+)/)?.[1]),
  pieces: JSON.parse(read(path)) as Piece[],
}))

describe('what was written once stays readable', () => {
  test('every shape that ever was has a frozen fixture', () => {
    expect(fixtures.map(({ shape }) => shape)).toEqual(Array.from({ length: SHAPE }, (_, at) => at + 1))
  })

  test.each(KINDS)('%s has a fixture in the shape of today, and a parser', (kind) => {
    const today = fixtures.find(({ shape }) => shape === SHAPE)?.pieces ?? []
    expect(today.some((piece) => piece['kind'] === kind)).toBe(true)
    expect(Object.keys(SCHEMAS)).toContain(kind)
  })

  const all = fixtures.flatMap(({ shape, pieces }) =>
    pieces.map((piece) => [String(piece['kind']), shape, piece] as const),
  )
  test.each(all)('%s of shape %i is let in, and is the same after a pack', (_kind, shape, piece) => {
    const parsed = parsePiece(piece, shape)
    if (!parsed.ok) throw new Error(parsed.failure.code)
    expect(decodePack(encodePack([parsed.value]))).toEqual([parsed.value])
  })

  test.each(all)('%s of shape %i is refused with a field that nobody knows', (_kind, shape, piece) => {
    expect(parsePiece({ ...piece, unknown: 1 }, shape).ok).toBe(false)
  })
})

test('no piece of evidence names an address or a title of a page: they could not be forgotten there', () => {
  const telling = /\b(title|address|host|site|url)\b/
  const source = read('utils/evidence/evidence.ts')
  const [, fields = ''] = source.split('export interface EvidenceFields')
  const ofPages = [...fields.matchAll(/^ {2}(?:'([\w-]+)'|(\w+)): \{([\s\S]*?)^ {2}\}/gm)]
    .filter(([, quoted, plain]) => !['link-seen', 'proof', 'highlight'].includes(quoted ?? plain ?? ''))
    .filter(([, , , body]) => telling.test((body ?? '').replace(/\/\*\*[\s\S]*?\*\//g, '')))
  expect(ofPages.map(([, quoted, plain]) => quoted ?? plain)).toEqual([])
})
