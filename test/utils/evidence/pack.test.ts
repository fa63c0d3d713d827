import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomId } from '@/utils/base/ids'
import { byTime, type Evidence } from '@/utils/evidence/evidence'
import { decodePack, encodePack } from '@/utils/evidence/pack'
import { parsePiece } from '@/utils/evidence/parse'
import { SHAPE } from '@/utils/evidence/upcast'
import { answer, KINDS, NOON, piece } from '../../support/evidence'
import { seeded } from '../../support/seeded'

describe('a pack', () => {
  test('gives back a piece of every kind as it was', () => {
    const pieces = KINDS.map((kind) => piece(kind)).sort(byTime)
    expect(decodePack(encodePack(pieces))).toEqual(pieces)
  })

  test('does not make up a field that only its neighbours have', () => {
    const [sure, silent] = [answer('a', { sure: true }), answer('b')]
    const { sure: _sure, correct: _correct, ...rest } = silent
    const [, back] = decodePack(encodePack([sure, rest as Evidence]))
    expect(back).not.toHaveProperty('sure')
    expect(back).not.toHaveProperty('correct')
  })

  test('of no pieces is a pack of no pieces', () => {
    expect(decodePack(encodePack([]))).toEqual([])
  })

  test('loses nothing, whatever is written and in whatever order', () => {
    const any = fc.record({ at: fc.nat(NOON), zone: fc.integer({ min: -720, max: 840 }), ms: fc.nat(600_000) })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...KINDS), any), { maxLength: 30 }), (given) => {
        const pieces = given.map(([kind, { at, zone, ms }], i) => {
          const each = piece(kind, { id: `p${i}`, at, zone } as never)
          return each.kind === 'answered' ? { ...each, durationMs: ms } : each
        })
        expect(decodePack(encodePack(pieces))).toEqual([...pieces].sort(byTime))
      }),
    )
  })

  test('takes at most 36 bytes an answer, so that ten years fit', () => {
    const bits = seeded(7)
    const pieces = Array.from({ length: 300 }, (_, i) => {
      const {
        correct: _correct,
        sure: _sure,
        ...each
      } = answer(randomId(bits), { at: NOON + i * 9000 + (bits() % 9000) })
      return {
        ...each,
        prompt: randomId(bits).slice(3),
        durationMs: bits() % 30_000,
        rating: (['again', 'good'] as const)[bits() % 2],
      }
    })
    expect(encodePack(pieces as Evidence[]).bytes.length / pieces.length).toBeLessThan(36)
  })

  test('holds only what the doors would let in', () => {
    const pieces = decodePack(encodePack(KINDS.map((kind) => piece(kind))))
    expect(pieces.filter((each) => !parsePiece(each, SHAPE).ok)).toEqual([])
  })
})
