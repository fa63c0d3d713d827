import { expect, test } from 'vitest'
import type { PageMeta } from '@/utils/article/article'
import { MOST_LD, readStructured } from '@/utils/article/structured'
import { pageWalk } from '@/utils/cli/parse5-node'

const metaOf = async (head: string, lang = ''): Promise<PageMeta> =>
  (await pageWalk(`<html lang="${lang}"><head>${head}</head><body><p>x</p></body></html>`)).meta

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

test('a page is known by what it says of itself', async () => {
  const meta = await metaOf(
    `<title> Cells \n and  tissues </title><meta name="description" content="What lives.">
     <meta property="og:site_name" content="Bio Room"><meta property="og:type" content="article">
     <meta name="keywords" content="cell, tissue; organ,">`,
    'EN-gb',
  )
  expect(meta).toMatchObject({
    title: 'Cells and tissues',
    lang: 'en-gb',
    description: 'What lives.',
    siteName: 'Bio Room',
    types: ['article'],
    keywords: ['cell', 'tissue', 'organ'],
  })
})

test('a page without a title has the one that it shows when shared', async () => {
  expect((await metaOf('<meta property="og:title" content="Cells">')).title).toBe('Cells')
})

test('only the first title counts, and the title of a drawing never does', async () => {
  expect((await metaOf('<title>Cells</title><title>Other</title>')).title).toBe('Cells')
  const { meta } = await pageWalk('<body><svg><title>Icon</title></svg><p>x</p></body>')
  expect(meta.title).toBe('')
})

test('types are gathered from structured data, microdata and the open graph', async () => {
  const { meta } = await pageWalk(
    `<head>${ld({ '@graph': [{ '@type': ['VideoObject', 'http://schema.org/LearningResource'] }] })}</head>
     <body><div itemscope itemtype="https://schema.org/Question"><p>x</p></div></body>`,
  )
  expect(meta.types).toEqual(['VideoObject', 'LearningResource', 'Question'])
})

test('the chapters of a video are known', async () => {
  const { parts } = await metaOf(
    ld({ '@type': 'VideoObject', hasPart: [{ name: 'Memory cells' }, { name: 'Second dose' }] }),
  )
  expect(parts).toEqual(['Memory cells', 'Second dose'])
})

test.each([
  ['broken', '{"@type": "Article"'],
  ['a number', '7'],
  ['null', 'null'],
  ['too long', JSON.stringify({ '@type': 'Article', text: 'x'.repeat(70_000) })],
  ['too deep', `${'{"@graph":['.repeat(20)}{"@type":"Article"}${']}'.repeat(20)}`],
])('structured data that is %s says nothing and breaks nothing', (_name, json) => {
  expect(readStructured(json)).toEqual({ types: [], keywords: [], parts: [] })
})

test('prototypes cannot be reached through structured data', () => {
  readStructured('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}')
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

test('no more claims are kept than a page has any need of', async () => {
  const many = Array.from({ length: MOST_LD + 5 }, (_, i) => ld({ '@type': `Type${i}`, keywords: `k${i}` })).join('')
  const meta = await metaOf(many)
  expect(meta.types.length).toBe(20)
  expect(meta.keywords.length).toBe(20)
})

test('a description of a megabyte is cut', async () => {
  expect(
    (await metaOf(`<meta name="description" content="${'x '.repeat(500_000)}">`)).description.length,
  ).toBeLessThanOrEqual(1000)
})
