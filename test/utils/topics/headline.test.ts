import { describe, expect, test } from 'vitest'
import type { Article } from '@/utils/article/article'
import { headlineOf, namesIn } from '@/utils/topics/headline'

function article(title: string, ...headings: readonly (readonly [number, string])[]): Article {
  const blocks = headings.map(([level, text], place) => ({
    role: 'heading' as const,
    level,
    text,
    spans: [],
    place,
    aside: false,
  }))
  return {
    meta: { title, lang: 'en', description: '', siteName: 'Campus', types: [], keywords: [] },
    blocks,
    text: '',
    words: 0,
    truncated: false,
  }
}

test('the book and the site in a title are no topics of every page of theirs', () => {
  const { title, hollow } = headlineOf(
    article('2.3 Cell division - Biology of Everything 2e | Campus', [1, '2.3 Cell division']),
  )
  expect(title).toBe('Cell division')
  expect([...hollow]).toEqual(expect.arrayContaining(['campus', 'biology of everything 2e']))
  expect(hollow).not.toContain('cell division')
})

test('a title "Book: Section" is known by the heading that repeats its end', () => {
  const { title, hollow } = headlineOf(article('Biology of Everything: Cell division', [1, 'Cell division']))
  expect(title).toBe('Cell division')
  expect(hollow).toContain('biology of everything')
})

test('a page without a heading is called by the first part of its title', () => {
  expect(headlineOf(article('Mitosis · Campus')).title).toBe('Mitosis')
})

test.each([
  ['4.2 The quadratic formula', 'The quadratic formula'],
  ['Chapter 12: Plate tectonics', 'Plate tectonics'],
  ['Lecture 7 - Plate boundaries', 'Plate boundaries'],
  ['IV. The Congress of Vienna', 'The Congress of Vienna'],
  ['Vitamin C', 'Vitamin C'],
  ['3', '3'],
  ['1984 and its readers', '1984 and its readers'],
])('the heading %j is about %j', (heading, bare) => {
  expect(headlineOf(article('', [1, heading])).title).toBe(bare)
})

describe('names in headings', () => {
  test.each([
    ['Demand, Supply, and Equilibrium', ['Demand', 'Supply', 'Equilibrium']],
    ['What Are Intelligence and Creativity?', ['Intelligence and Creativity', 'Intelligence', 'Creativity']],
    ['Introduction to the Nervous System', ['Nervous System']],
    ['Photosynthesis: an overview', ['Photosynthesis']],
  ])('%s', (heading, names) => {
    expect(namesIn(heading)).toEqual(expect.arrayContaining(names))
  })

  test.each(['Introduction', 'Key Terms', 'See also', 'Exercises', 'References', '2', '—'])(
    '%s names nothing',
    (heading) => {
      expect(namesIn(heading)).toEqual([])
    },
  )

  test('a whole sentence is no name', () => {
    expect(namesIn('Why the moon always shows us one and the same face every night')).not.toContain(
      'moon always shows us one and the same face every night',
    )
  })
})
