import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { articleIn as articleInSlices, articleOf, judge } from '@/utils/article/article-of'
import type { WalkedPage } from '@/utils/article/blocks'
import { contextOf } from '@/utils/article/context'
import { explainArticle } from '@/utils/article/explain'
import { FEATURES, featuresOf, isOfChoice } from '@/utils/article/features'
import { shapeOf } from '@/utils/article/page-shape'
import { pageWalk } from '@/utils/cli/parse5-node'
import { walkBody } from '../../support/walk'
import { ownPage, ownPages } from '../../support/walk-pages'

interface Weights {
  readonly header: { readonly command: string; readonly crossValidated: Record<string, { readonly f1: number }> }
  readonly features: readonly string[]
  readonly open: { readonly trees: readonly (readonly number[])[] }
}
const weights = JSON.parse(readFileSync('utils/article/weights.json', 'utf8')) as Weights

test('the weights were trained on the features that the code computes, in their order', () => {
  expect(weights.features).toEqual(FEATURES)
  expect(new Set(FEATURES).size).toBe(FEATURES.length)
})

test('the weights say how they were made and how good they are on pages they have not seen', () => {
  expect(weights.header.command).toBe('node scripts/train/blocks.mjs --write')
  expect(weights.header.crossValidated['textbook']?.f1).toBeGreaterThan(96)
  expect(weights.header.crossValidated['pages']?.f1).toBeGreaterThan(94)
})

test('one of the two forests does without the chosen container', () => {
  const used = (tree: readonly number[]) => tree.filter((_, i) => i % 2 === 0 && (tree[i] as number) >= 0)
  const names = weights.open.trees.flatMap(used).map((feature) => FEATURES[feature] as string)
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter(isOfChoice)).toEqual([])
})

test('every feature of every block is a number, and there is one for each name', async () => {
  for (const { html } of ownPages()) {
    const shape = shapeOf(await pageWalk(html))
    const context = contextOf(shape)
    for (const i of shape.page.blocks.keys()) {
      const row = featuresOf(shape, context, i)
      expect(row.length).toBe(FEATURES.length)
      expect([...row].every(Number.isFinite)).toBe(true)
    }
  }
})

test('a page judged in stretches is judged as in one go', async () => {
  const page = await pageWalk(ownPage('news-article').html)
  let pauses = 0
  const article = await articleInSlices(page, async () => {
    pauses++
  })
  expect(article).toEqual(articleOf(page))
  expect(pauses).toBeGreaterThanOrEqual(3)
})

test('a page of very many blocks gives way many times', async () => {
  const page = await walkBody('<li><a href="/">link</a></li>'.repeat(12_000))
  let pauses = 0
  await articleInSlices(page, async () => {
    pauses++
  })
  expect(pauses).toBeGreaterThan(10)
})

test('each block that is left out has its reason', async () => {
  const explained = explainArticle(await pageWalk(ownPage('news-article').html))
  const whyOf = (begin: string) => explained.find(({ text }) => text.startsWith(begin))
  expect(whyOf('A reef that fishermen')).toMatchObject({ kept: true, why: 'likely' })
  expect(whyOf('Old reef found')).toMatchObject({ kept: false, why: 'title' })
  expect(whyOf('Sport')).toMatchObject({ kept: false, why: 'unlikely: nav' })
  expect(whyOf('Trawlers told')).toMatchObject({ kept: false, why: 'related' })
  expect(whyOf('Sign up for')).toMatchObject({ kept: false, why: 'promotion' })
  expect(whyOf('My grandfather')).toMatchObject({ kept: false, why: 'comments' })
  for (const { why } of explained) expect(why).not.toBe('')
})

const hostile: readonly (readonly [string, string])[] = [
  ['links', '<li class="menu-item"><a href="/a">Some link</a></li>'.repeat(10_000)],
  ['nested boxes', '<div class="a">x y z '.repeat(10_000)],
  ['rows', `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(8000)}</table>`],
  ['nested tables', '<table><tr><td>x'.repeat(2500)],
  ['headings of comments', '<h2>Comments</h2><p>hm</p>'.repeat(5000)],
  ['nested sections', '<section><h2>Related</h2>'.repeat(5000)],
  ['punctuation', `<p>${'. '.repeat(50_000)}</p>`],
  ['quotation marks', `<p>${'."'.repeat(60_000)}</p>`],
  ['one word', `<p>${'a'.repeat(199_000)}</p>`],
]

test.each(hostile)('a page of %s takes no longer than its size warrants', async (_name, body) => {
  const page = await walkBody(body)
  const began = performance.now()
  judge(page)
  expect(performance.now() - began).toBeLessThan(5000)
})

test('a page that claims to be elsewhere in its own tree is an error of the caller, never an endless loop', () => {
  const page: WalkedPage = {
    meta: { title: '', lang: '', description: '', siteName: '', types: [], keywords: [] },
    containers: [{ parent: -1, tag: 'body', words: '' }],
    blocks: [],
    truncated: false,
  }
  expect(articleOf(page).blocks).toEqual([])
  expect(articleOf({ ...page, containers: [] }).blocks).toEqual([])
})
