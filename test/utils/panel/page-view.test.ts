import { describe, expect, test } from 'vitest'
import { pageView, reasonsFor, type StoredPage, sureness } from '@/utils/panel/page-view'
import { drafts, prompt, page as shown } from '../../support/gallery/values'

const stored: StoredPage = {
  page: {
    title: 'Osmosis',
    language: 'en',
    subject: 'biology',
    topics: shown.topics.map(({ id, name }) => ({ id, name, weight: 0.3 })),
    lastAt: 5,
    kept: [],
    skipped: [],
  },
  reading: {
    title: 'How water gets in and out of cells',
    language: 'en',
    roughly: false,
    study: { likelihood: 0.9, isStudy: true, reasons: ['news', 'definitions'] },
    article: { words: 800, truncated: false },
    subject: { id: 'biology', likelihood: 0.7 },
    topics: [],
    terms: shown.terms,
    prompts: drafts,
  },
  topicStates: [],
  prompts: [],
}
const view = (page: Partial<StoredPage['page']> = {}, rest: Partial<StoredPage> = {}) =>
  pageView({ ...stored, ...rest, page: { ...stored.page, ...page } })

describe('pageView', () => {
  test('a draft that was kept or skipped is not offered again', () => {
    const [first, second] = drafts
    expect(view({ kept: [first?.id ?? ''], skipped: [second?.id ?? ''] }).drafts).toEqual([drafts[2]])
  })

  test('a topic without evidence is New, and one with evidence shows its level', () => {
    const states = [{ topic: 'osmosis', name: 'Osmosis', level: 'familiar' as const }]
    expect(view({}, { topicStates: states }).topics.map(({ level }) => level)).toEqual(['new', 'familiar', 'new'])
  })

  test('topics are those that the student put right, not those that were read', () => {
    expect(view({ topics: [] }).topics).toEqual([])
  })

  test('binned questions are not listed as kept', () => {
    expect(view({}, { prompts: [prompt, { ...prompt, state: 'binned' }] }).kept).toHaveLength(1)
  })

  test('a page whose reading has been dropped still shows what was kept of it', () => {
    const { reading: _reading, ...old } = stored
    expect(pageView({ ...old, prompts: [prompt] })).toMatchObject({
      title: 'Osmosis',
      drafts: [],
      terms: [],
      little: false,
    })
  })

  test('a page with a few words says that it is little', () => {
    const { reading } = stored
    expect(view({}, { reading: reading && { ...reading, article: { words: 30, truncated: false } } }).little).toBe(true)
  })
})

test('a likelihood becomes a word, never a percentage', () => {
  expect([0.95, 0.5, 0.4].map(sureness)).toEqual(['clearly', 'likely', 'perhaps'])
})

test('only reasons for study are told as reasons for study', () => {
  expect(reasonsFor(['news', 'definitions', 'little-text', 'examples', 'terms', 'textbook'])).toEqual([
    'definitions',
    'examples',
    'terms',
  ])
})
