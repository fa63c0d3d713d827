import { describe, expect, test } from 'vitest'
import type { Article } from '@/utils/article/article'
import type { WalkedPage } from '@/utils/article/blocks'
import { languageOf } from '@/utils/language/language'
import { unstuffed } from '@/utils/reading/unstuffed'
import { FEATURES } from '@/utils/study/features'
import { studyOf } from '@/utils/study/study-of'
import model from '@/utils/study/weights.json'
import { pageWords } from '@/utils/topics/page-words'
import { OTHER_PAGES } from './other-pages'
import { STUDY_PAGES } from './study-pages'
import { type Written, walked } from './walked'

/** All of a page as its article, so that these tests stand apart from how an article is found. */
function whole(page: WalkedPage): Article {
  const blocks = page.blocks.map(({ role, level, text, spans }, place) => ({
    role,
    level,
    text,
    spans,
    place,
    aside: false,
  }))
  const text = blocks.map((block) => block.text).join('\n')
  return { meta: page.meta, blocks, text, words: text.split(/\s+/).length, truncated: false }
}

function judge(written: Written, url = '') {
  const page = walked(written)
  const article = unstuffed(whole(page))
  return verdict(page, languageOf(article.text, page.meta.lang).code, url)
}

function verdict(page: WalkedPage, language: string, url = '') {
  const article = unstuffed(whole(page))
  return studyOf({ article, page, pageWords: pageWords(article, language), url, language })
}

test.each(Object.keys(STUDY_PAGES))('a page of the kind "%s" is kept as study', (kind) => {
  expect(judge(STUDY_PAGES[kind] as Written)).toMatchObject({ isStudy: true })
})

test.each(Object.keys(OTHER_PAGES))('a page of the kind "%s" is not kept, even without its address', (kind) => {
  expect(judge(OTHER_PAGES[kind] as Written)).toMatchObject({ isStudy: false })
})
describe('a page that lies about itself', () => {
  const lies = {
    title: 'Tutorial: introduction, definition and examples - free course',
    types: ['Course', 'LearningResource', 'TechArticle', 'Quiz'],
    description: 'Learn biology, chemistry and physics: theorem, definition, example, exercise.',
    keywords: ['education', 'lecture', 'textbook', 'photosynthesis'],
  }
  const address = 'https://learn.example.edu/wiki/tutorial/chapter/lesson'

  test.each(['shop', 'company', 'forum', 'login', 'opinion', 'recipe'])(
    'is not kept when its text is that of a "%s"',
    (kind) => {
      expect(judge({ ...(OTHER_PAGES[kind] as Written), ...lies }, address)).toMatchObject({ isStudy: false })
    },
  )

  test.each(['encyclopedia', 'documentation', 'course', 'equations'])(
    'is kept when its text is that of "%s", whatever it says',
    (kind) => {
      const slander = { title: 'Breaking news and best deals', types: ['NewsArticle', 'Product', 'Offer'] }
      const verdict = judge(
        { ...(STUDY_PAGES[kind] as Written), ...slander },
        'https://news.example.com/politics/2020/03/04/',
      )
      expect(verdict).toMatchObject({ isStudy: true })
    },
  )
})

test('all that a page claims, for and against, moves the odds by no more than a bounded step', () => {
  const odds = (p: number) => Math.log(p / (1 - p))
  const page = STUDY_PAGES['dictionary'] as Written
  const best = judge(
    { ...page, title: 'Tutorial', types: ['Course', 'LearningResource'] },
    'https://learn.example.edu/wiki/course',
  )
  const worst = judge(
    { ...page, title: 'Deals', types: ['NewsArticle', 'Product'] },
    'https://news.example.com/politics/2020/03/04/',
  )
  expect(odds(best.likelihood) - odds(worst.likelihood)).toBeLessThanOrEqual(3.001)
  expect(odds(best.likelihood) - odds(worst.likelihood)).toBeGreaterThan(1)
})

test('what forty words lack is not held against them', () => {
  const card = walked({
    title: 'Mitosis - definition',
    lines:
      'h1 Mitosis\np Mitosis is the division of the nucleus of a cell. It is defined as the process in which chromosomes are shared out between two daughter cells. For example, it occurs when tissue grows.',
  })
  const short = verdict(card, 'en').likelihood
  expect(short).toBeGreaterThan(0.3)
})

test('the same cue said five hundred times does not make a page study', () => {
  const stuffed = { ...(OTHER_PAGES['shop'] as Written) }
  const lines = `${stuffed.lines}\np ${'definition for example theorem chapter exercise because therefore '.repeat(500)}`
  expect(judge({ ...stuffed, lines }).likelihood).toBeLessThan(0.5)
})

test('a page of a French school subject is never measured by English words', () => {
  const french = judge({ ...(STUDY_PAGES['french'] as Written) })
  const asEnglish = verdict(walked(STUDY_PAGES['french'] as Written), 'en')
  expect(french.isStudy).toBe(true)
  expect(asEnglish.likelihood).toBeLessThan(french.likelihood)
})

test('a language without cue words is judged by its structure and nothing breaks', () => {
  const page = walked({
    title: 'Фотосинтез',
    lang: 'ru',
    lines:
      'h1 Фотосинтез\np Фотосинтез является процессом, при котором растения образуют сахар из воды и углекислого газа.',
  })
  const { likelihood } = verdict(page, 'ru')
  expect(likelihood).toBeGreaterThan(0)
  expect(likelihood).toBeLessThan(1)
})

test('an empty page is no study and says why', () => {
  const page = walked({ title: '', lines: '' })
  expect(verdict(page, 'und', 'not an address').isStudy).toBe(false)
})

test('the student is told reasons that speak for the verdict, strongest first and each once', () => {
  const { reasons } = judge(STUDY_PAGES['encyclopedia'] as Written)
  expect(reasons).toContain('definitions')
  expect(new Set(reasons).size).toBe(reasons.length)
  expect(judge(OTHER_PAGES['science news'] as Written).reasons).toContain('news')
  expect(judge(OTHER_PAGES['login'] as Written).reasons).toContain('form')
})

test('the weights belong to the features that the code measures, in the same order', () => {
  const names = FEATURES.map((feature) => feature.name)
  expect(model.features).toEqual(names)
  for (const list of [model.weights, model.means, model.spreads]) expect(list).toHaveLength(names.length)
})

test('no weight turns a feature round, and what a page says of itself weighs little', () => {
  for (const [i, { name, sign, weak }] of FEATURES.entries()) {
    const weight = model.weights[i] ?? 0
    expect(weight * sign, name).toBeGreaterThanOrEqual(0)
    if (weak) expect(Math.abs(weight), name).toBeLessThanOrEqual(0.5)
  }
})
