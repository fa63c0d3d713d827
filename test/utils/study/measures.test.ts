import { describe, expect, test } from 'vitest'
import type { Article } from '@/utils/article/article'
import { claimsOf } from '@/utils/study/claims'
import { structureOf } from '@/utils/study/structure'
import { styleOf } from '@/utils/study/style'
import { type Written, walked } from './walked'

function read(written: Partial<Written> & { readonly lines: string }) {
  const page = walked({ title: '', ...written })
  const blocks = page.blocks.map(({ role, level, text, spans }, place) => ({
    role,
    level,
    text,
    spans,
    place,
    aside: false,
  }))
  const text = blocks.map((block) => block.text).join('\n')
  const article: Article = { meta: page.meta, blocks, text, words: text.split(/\s+/).length, truncated: false }
  return { page, article }
}

describe('structure', () => {
  const of = (lines: string) => {
    const { article, page } = read({ lines })
    return structureOf(article, page)
  }

  test('a list of links is told from a text', () => {
    const list = of('a Home\na News\na Sport\na Shop')
    const text = of(`p ${'a long paragraph that somebody wrote to be read from end to end '.repeat(5)}`)
    expect(list.linked).toBe(1)
    expect(list.short).toBe(1)
    expect(text.linked).toBe(0)
    expect(text.paragraph).toBeGreaterThan(40)
  })

  test('code, tables, formulas and glossaries are seen for what they are', () => {
    const page = of('h1 A\nh2 B\npre let x = 1\ntr a | b\nmath x = 2\ndt term\ndd what it means\np some **bold** words')
    expect(page.code).toBeGreaterThan(0)
    expect(page.tables).toBeGreaterThan(0)
    expect(page.math).toBeGreaterThan(0)
    expect(page.glossary).toBeGreaterThan(0)
    expect(page.marked).toBeGreaterThan(0)
    expect(page.headings).toBe(10)
  })

  test('the share of the page that is article knows what was left out', () => {
    const { article, page } = read({ lines: 'p four words of article\na and four of menu' })
    const part = { ...article, blocks: article.blocks.slice(0, 1) }
    expect(structureOf(part, page).articleShare).toBeLessThan(0.6)
    expect(structureOf(article, page).articleShare).toBe(1)
  })

  test('an empty page has numbers, not divisions by zero', () => {
    for (const value of Object.values(of(''))) expect(value).toSatisfy(Number.isFinite)
  })
})

describe('style', () => {
  const of = (text: string, language = 'en') => styleOf(text, text.toLowerCase().match(/\p{L}+/gu) ?? [], language)

  test('a report in the past is told from an explanation in the present', () => {
    const report = of('He said it was late. They had gone and came back. She told him he knew.')
    const lesson = of('A cell is alive. It takes in food and has a wall. It can divide and makes more.')
    expect(report.past).toBeGreaterThan(0.7)
    expect(lesson.past).toBeLessThan(0.3)
  })

  test('prices, quotations, clock times and exclamations are counted', () => {
    const shop = of('Only $9.99! “Great value,” they say. Open at 10:30 on 3 May 2021!')
    expect(shop.prices).toBeGreaterThan(0)
    expect(shop.quotes).toBeGreaterThan(0)
    expect(shop.dates).toBeGreaterThan(0)
    expect(shop.exclamations).toBeGreaterThan(0)
  })

  test('names inside sentences count, first words and German nouns do not', () => {
    expect(of('There we met Anna and Peter.').names).toBeGreaterThan(of('There we met. Then we left.').names)
    expect(of('Die Zelle hat eine Wand und einen Kern.', 'de').names).toBe(0)
  })

  test('English grammar is measured in English alone', () => {
    expect(of('La cellule est petite.', 'fr')).toMatchObject({ past: undefined, abstract: undefined })
  })

  test('a text without words has numbers, not divisions by zero', () => {
    for (const value of Object.values(of(''))) expect(value).toSatisfy(Number.isFinite)
  })

  test.each(['. '.repeat(50_000), '$'.repeat(200_000), `a${', '.repeat(100_000)}`, 'tion'.repeat(50_000)])(
    '200 kB of %.6s... are measured in time',
    (text) => {
      const started = performance.now()
      of(text)
      expect(performance.now() - started).toBeLessThan(3000)
    },
  )
})

describe('claims', () => {
  test('headings that belong to a lesson are counted, others are not', () => {
    const { article } = read({
      lines: 'h1 Osmosis\nh2 Examples\nh2 2. Exercises\nh2 See also\nh2 Our team\nh2 Contact',
    })
    expect(claimsOf(article).lessonHeadings).toBe(3)
  })

  test('a title is heard in several languages', () => {
    for (const title of ['What is osmosis?', 'Introducción a la biología', 'Grundlagen der Physik', 'Cours de chimie'])
      expect(claimsOf(read({ title, lines: '' }).article).lessonTitle, title).toBe(1)
    expect(claimsOf(read({ title: 'Ten quiet beaches', lines: '' }).article).lessonTitle).toBe(0)
  })

  test('types are read whatever their case, and unknown ones claim nothing', () => {
    const of = (...types: string[]) => claimsOf(read({ types, lines: '' }).article)
    expect(of('newsArticle')).toMatchObject({ news: 1, lesson: 0, product: 0 })
    expect(of('TechArticle', 'Product')).toMatchObject({ news: 0, lesson: 1, product: 1 })
    expect(of('Thing')).toMatchObject({ news: 0, lesson: 0, product: 0 })
  })

  test('a heading of one endless word costs no time', () => {
    const started = performance.now()
    claimsOf(read({ title: 'what is '.repeat(20_000), lines: `h2 ${'types of '.repeat(20_000)}` }).article)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
