import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomId } from '@/utils/base/ids'

const from = (...words: number[]) => {
  let at = 0
  return () => words[at++ % words.length] ?? 0
}

test('an id can stand in an address and in a message, whatever chance gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }), { minLength: 4, maxLength: 4 }),
      (words) => {
        expect(randomId(from(...words))).toMatch(/^[\w-]{16}$/)
      },
    ),
  )
})

test('an id holds 24 bits of each of four words: two visits never share one for want of chance', () => {
  const ids = new Set<string>()
  for (let word = 0; word < 4; word++) {
    for (let bit = 0; bit < 24; bit++)
      ids.add(randomId(from(...[0, 0, 0, 0].map((_, i) => (i === word ? 2 ** bit : 0)))))
  }
  expect(ids.size).toBe(4 * 24)
})

test('the highest and the lowest bits give the last and the first letter', () => {
  expect(randomId(from(0))).toBe('A'.repeat(16))
  expect(randomId(from(0xffffffff))).toBe('_'.repeat(16))
})
