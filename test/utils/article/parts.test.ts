import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Container } from '@/utils/article/blocks'
import { PART_CHARACTERS, partsOf } from '@/utils/article/parts'

const container: Container = { parent: -1, tag: 'body', words: '' }
const block = (text: string): Block => ({ in: 0, role: 'paragraph', level: 0, text, linked: 0, spans: [], links: [] })

test('a page that travels in parts arrives whole and in order', () => {
  const pages = fc.record({
    containers: fc.array(fc.constant(container), { maxLength: 40 }),
    blocks: fc.array(
      fc.nat(40_000).map((length) => block('x'.repeat(length))),
      { maxLength: 20 },
    ),
  })
  fc.assert(
    fc.property(pages, (page) => {
      const parts = [...partsOf(page)]
      expect(parts.flatMap(({ containers }) => containers)).toEqual(page.containers)
      expect(parts.flatMap(({ blocks }) => blocks)).toEqual(page.blocks)
      for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan(PART_CHARACTERS + 1000)
    }),
    { numRuns: 30 },
  )
})

test('ten thousand containers do not hold up the page in one message', () => {
  const many = { containers: Array.from({ length: 10_000 }, () => container), blocks: [] }
  expect([...partsOf(many)].length).toBeGreaterThan(5)
})

test('an empty page is one part, so that its reading ends', () => {
  expect([...partsOf({ containers: [], blocks: [] })]).toEqual([{ containers: [], blocks: [] }])
})

test('a block larger than a part goes alone', () => {
  const parts = [...partsOf({ containers: [container], blocks: [block('y'), block('x'.repeat(90_000)), block('z')] })]
  expect(parts.map(({ blocks }) => blocks.length)).toEqual([1, 1, 1])
})
