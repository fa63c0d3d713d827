import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hash46, hash64 } from '@/utils/base/hash'

describe('the name of a draft', () => {
  test('is the same in every version: a changed hash would ask the student everything anew', () => {
    expect(hash64('')).toBe('ztntfp15z3edo')
    expect(hash64('definition cells What is a cell?')).toBe('aknbs90br7mva')
  })

  test('fits into an id and into an address, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hash64(text)).toMatch(/^[0-9a-z]{13}$/)
      }),
    )
  })

  test('differs where one letter, the order or the case does', () => {
    const texts = ['cell', 'cells', 'Cell', 'lecl', 'cell ', '']
    expect(new Set(texts.map(hash64)).size).toBe(texts.length)
  })

  test('does not leave one half of the hash to follow from the other', () => {
    const texts = Array.from({ length: 2000 }, (_, i) => `question ${i}`)
    expect(new Set(texts.map((text) => hash64(text).slice(0, 6))).size).toBeGreaterThan(1990)
    expect(new Set(texts.map((text) => hash64(text).slice(-6))).size).toBeGreaterThan(1990)
  })
})

test('the short hash keeps a whole study life apart', () => {
  const names = Array.from({ length: 50_000 }, (_, i) => hash46(`https://example.org/page/${i}`))
  expect(names[0]).toHaveLength(9)
  expect(new Set(names).size).toBe(names.length)
})
