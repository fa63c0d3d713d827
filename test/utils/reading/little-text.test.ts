import { expect, test } from 'vitest'
import type { Article } from '@/utils/article/article'
import { withClaims } from '@/utils/reading/little-text'

const article = (words: number, description: string, parts: readonly string[] = []): Article => ({
  meta: { title: 'Osmosis in five minutes', lang: 'en', description, siteName: '', types: [], keywords: [], parts },
  blocks: [{ role: 'heading', level: 1, text: 'Osmosis in five minutes', spans: [], place: 4, aside: false }],
  text: 'Osmosis in five minutes',
  words,
  truncated: false,
})

test('a video is told by its description and chapters, which stand nowhere on the page', () => {
  const { blocks, words } = withClaims(article(12, 'How osmosis moves water.', ['Membranes', 'Osmosis in plants']))
  expect(blocks.map(({ text }) => text)).toEqual([
    'Osmosis in five minutes',
    'How osmosis moves water.',
    'Membranes',
    'Osmosis in plants',
  ])
  expect(blocks.map(({ place }) => place)).toEqual([4, -1, -1, -1])
  expect(words).toBe(12)
})

test('a description that has nothing to do with what is seen is not believed', () => {
  const liar = article(12, 'Photosynthesis, mitosis and the Calvin cycle explained.')
  expect(withClaims(liar)).toBe(liar)
})

test('a page with a text of its own needs no claims', () => {
  const page = article(500, 'How osmosis moves water.')
  expect(withClaims(page)).toBe(page)
})

test('a description that only repeats the page adds nothing', () => {
  expect(withClaims(article(12, 'Osmosis in five minutes')).blocks).toHaveLength(1)
})

test('a page that says nothing of itself stays as it is', () => {
  const page = article(12, '')
  expect(withClaims(page)).toBe(page)
})
