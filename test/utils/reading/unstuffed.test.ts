import { expect, test } from 'vitest'
import type { Article, BlockRole } from '@/utils/article/article'
import { unstuffed } from '@/utils/reading/unstuffed'

const article = (...texts: readonly (readonly [BlockRole, string])[]): Article => ({
  meta: { title: '', lang: 'en', description: '', siteName: '', types: [], keywords: [] },
  blocks: texts.map(([role, text], place) => ({ role, level: 0, text, spans: [], place, aside: false })),
  text: texts.map(([, text]) => text).join('\n'),
  words: 100,
  truncated: false,
})

const PROSE =
  'A cell takes in nutrients from its surroundings and turns them into energy. The membrane decides what may pass, and inside it the organelles share the work: the nucleus keeps the plans, ribosomes build proteins, and mitochondria burn sugar for the rest of them.'

test('honest prose of any length is left alone', () => {
  const book = article(
    ['paragraph', PROSE],
    ['paragraph', `${PROSE.replaceAll('cell', 'leaf')} More of it follows below.`],
  )
  expect(unstuffed(book)).toBe(book)
})

test.each([
  ['one keyword', 'casino '.repeat(500)],
  ['a phrase', 'buy cheap watches online now '.repeat(100)],
  ['a phrase after honest prose', `${PROSE} ${'best casino bonus '.repeat(100)}`],
  [
    'a few keywords in changing order',
    Array.from({ length: 400 }, (_, i) => ['loan', 'credit', 'cash', 'money'][(i * i * 7 + i) % 4]).join(' '),
  ],
])('%s said hundreds of times is no text', (_, stuffing) => {
  const { blocks } = unstuffed(article(['paragraph', PROSE], ['paragraph', stuffing]))
  expect(blocks.map(({ place }) => place)).toEqual([0])
})

test('a block that comes twice counts once, and the first one keeps its place', () => {
  const { blocks, text } = unstuffed(article(['heading', 'Cells'], ['paragraph', PROSE], ['paragraph', PROSE]))
  expect(blocks.map(({ place }) => place)).toEqual([0, 1])
  expect(text).toBe(`Cells\n${PROSE}`)
})

test.each(['code', 'math', 'row'] as const)('repetition in a block of %s is how such blocks are', (role) => {
  const drill = article([role, '0 | '.repeat(200)], [role, '0 | '.repeat(200)])
  expect(unstuffed(drill)).toBe(drill)
})
