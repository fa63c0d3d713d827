import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '@/utils/article/blocks'
import { Assembly, MOST_CHARACTERS, MOST_JOBS } from '@/utils/messages/assembly'
import type { BlocksPart } from '@/utils/messages/protocol'

const FRAME = { tab: 1, frame: 0 }
const PAGE = 'https://example.org/cells'
const meta = { title: 'Cells', lang: 'en', description: '', siteName: '', types: [], keywords: [] }

const block = (text: string): Block => ({
  in: 0,
  role: 'paragraph',
  level: 0,
  text,
  linked: 0,
  spans: [],
  links: [],
})

/** Part `part` of `of`, with a block that says which it is. */
const partOf = (of: number, part: number, given: Partial<BlocksPart> = {}): BlocksPart => ({
  job: 'j1',
  part,
  last: part === of - 1,
  meta,
  containers: [{ parent: part - 1, tag: `t${part}`, words: '' }],
  blocks: [block(`block ${part}`)],
  truncated: false,
  ...given,
})

/** An assembly that expects `jobs` from the frame. */
function expecting(...jobs: string[]): Assembly {
  const assembly = new Assembly()
  for (const job of jobs.length > 0 ? jobs : ['j1']) assembly.expect({ job, ...FRAME, url: PAGE })
  return assembly
}

test('a page of one part is whole at once', () => {
  expect(expecting().add(partOf(1, 0), FRAME)).toEqual({
    state: 'whole',
    received: 1,
    url: PAGE,
    page: {
      meta,
      containers: [{ parent: -1, tag: 't0', words: '' }],
      blocks: [block('block 0')],
      truncated: false,
    },
  })
})

test('a page is the same in whatever order its parts come, and however often', () => {
  const arrivals = fc
    .integer({ min: 1, max: 8 })
    .chain((of) =>
      fc.tuple(
        fc.constant(of),
        fc.shuffledSubarray([...Array(of).keys(), ...Array(of).keys()], { minLength: 2 * of, maxLength: 2 * of }),
      ),
    )
  fc.assert(
    fc.property(arrivals, ([of, order]) => {
      const assembly = expecting()
      const seen = new Set<number>()
      for (const at of order) {
        seen.add(at)
        const assembled = assembly.add(partOf(of, at), FRAME)
        if (seen.size < of) {
          expect(assembled).toEqual({ state: 'waiting', received: seen.size })
          continue
        }
        expect(assembled.state === 'whole' && assembled.page.blocks.map(({ text }) => text)).toEqual(
          Array.from({ length: of }, (_, i) => `block ${i}`),
        )
        expect(assembled.state === 'whole' && assembled.page.containers.map(({ tag }) => tag)).toEqual(
          Array.from({ length: of }, (_, i) => `t${i}`),
        )
        break
      }
    }),
  )
})

test('a page with a hole in it is never taken for whole', () => {
  const assembly = expecting()
  expect(assembly.add(partOf(3, 2), FRAME)).toMatchObject({ state: 'waiting' })
  expect(assembly.add(partOf(3, 0), FRAME)).toMatchObject({ state: 'waiting', received: 2 })
  expect(assembly.add(partOf(3, 1), FRAME)).toMatchObject({ state: 'whole', received: 3 })
})

test('a page that was cut at one part says so as a whole', () => {
  const assembly = expecting()
  assembly.add(partOf(2, 0, { truncated: true }), FRAME)
  expect(assembly.add(partOf(2, 1), FRAME)).toMatchObject({ page: { truncated: true } })
})

describe('blocks are refused', () => {
  test.each([
    ['from another tab', { tab: 2, frame: 0 }],
    ['from another frame of the tab', { tab: 1, frame: 7 }],
    ['from nowhere', { tab: undefined, frame: undefined }],
  ])('%s, and the page itself goes on', (_name, from) => {
    const assembly = expecting()
    assembly.add(partOf(2, 0), FRAME)
    expect(assembly.add(partOf(2, 1, { blocks: [block('planted')] }), from)).toEqual({ state: 'refused' })
    const whole = assembly.add(partOf(2, 1), FRAME)
    expect(JSON.stringify(whole)).not.toContain('planted')
  })

  test('of a job that nobody announced, also from nowhere', () => {
    expect(new Assembly().add(partOf(1, 0), FRAME)).toEqual({ state: 'refused' })
    expect(new Assembly().add(partOf(1, 0), { tab: undefined, frame: undefined })).toEqual({ state: 'refused' })
    expect(expecting().add(partOf(1, 0, { job: '__proto__' }), FRAME)).toEqual({ state: 'refused' })
  })

  test('of a page that is already whole', () => {
    const assembly = expecting()
    assembly.add(partOf(1, 0), FRAME)
    expect(assembly.add(partOf(1, 0), FRAME)).toEqual({ state: 'refused' })
  })
})

describe('a page that is too much', () => {
  const third = [block('x'.repeat(MOST_CHARACTERS / 3))]

  test('is let go with all its parts', () => {
    const assembly = expecting()
    expect(assembly.add(partOf(9, 0, { blocks: third }), FRAME).state).toBe('waiting')
    expect(assembly.add(partOf(9, 1, { blocks: third }), FRAME).state).toBe('waiting')
    expect(assembly.add(partOf(9, 2, { blocks: third }), FRAME)).toEqual({ state: 'too-much' })
    expect(assembly.add(partOf(9, 3), FRAME)).toEqual({ state: 'refused' })
  })

  test('is not made so by a part that is sent again and again', () => {
    const assembly = expecting()
    for (let i = 0; i < 5; i++) expect(assembly.add(partOf(9, 0, { blocks: third }), FRAME).state).toBe('waiting')
  })
})

test('twenty pages can be under way; the one that waited longest gives way to one more', () => {
  const jobs = Array.from({ length: MOST_JOBS }, (_, i) => `j${i}`)
  const assembly = expecting(...jobs)
  assembly.expect({ job: 'new', ...FRAME, url: PAGE })
  expect(assembly.add(partOf(1, 0, { job: 'j0' }), FRAME).state).toBe('refused')
  for (const job of [...jobs.slice(1), 'new']) expect(assembly.add(partOf(1, 0, { job }), FRAME).state).toBe('whole')
})

test('that the student called a page study goes with the page, and only with that one', () => {
  const assembly = new Assembly()
  assembly.expect({ job: 'j1', ...FRAME, url: PAGE, asStudy: true })
  expect(assembly.add(partOf(1, 0), FRAME)).toMatchObject({ asStudy: true })
  expect(expecting().add(partOf(1, 0), FRAME)).not.toHaveProperty('asStudy')
})
