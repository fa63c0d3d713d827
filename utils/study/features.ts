import type { StudyReason } from '../reading/reading'
import type { AddressHints } from './address'
import type { Claims } from './claims'
import type { CueRates } from './count-cues'
import type { Structure } from './structure'
import type { Style } from './style'

/** All that is measured of a page before it is judged. */
export interface Measures {
  readonly structure: Structure
  readonly style: Style
  /** Undefined in a language without cue words. */
  readonly cues: CueRates | undefined
  readonly claims: Claims
  readonly address: AddressHints
  /** How much of the vocabulary is that of a school subject, 0 to 1; undefined where there are no seed words. */
  readonly subject: number | undefined
}

/** One number about a page, 0 to 1, or undefined when the page's language does not let it be told. */
export interface Feature {
  readonly name: string
  /** 1 when it may only speak for study, -1 only against: few pages train it, and accidents must not turn it round. */
  readonly sign: 1 | -1
  /** What a page says of itself or is called by: training may never let it weigh much. */
  readonly weak?: true
  /** What it says to the student when it decides, if anything. */
  readonly reason?: StudyReason
  readonly of: (page: Measures) => number | undefined
}

/** Grows from 0 towards 1; one half at `middle`. */
const grow = (value: number, middle: number): number => value / (value + middle)
const cue = (page: Measures, group: keyof CueRates, middle: number): number | undefined =>
  page.cues === undefined ? undefined : grow(page.cues[group], middle)

/** The features in the order of the weights in weights.json. */
export const FEATURES: readonly Feature[] = [
  { name: 'length', sign: 1, of: ({ structure }) => Math.min(1, Math.log10(1 + structure.words) / 4) },
  { name: 'little-text', sign: -1, reason: 'little-text', of: ({ structure }) => 1 - grow(structure.words, 120) },
  { name: 'headings', sign: 1, reason: 'headings', of: ({ structure }) => grow(Math.min(structure.headings, 8), 3) },
  { name: 'long-paragraphs', sign: 1, of: ({ structure }) => grow(Math.min(structure.paragraph, 90), 40) },
  { name: 'short-blocks', sign: -1, reason: 'listing', of: ({ structure }) => structure.short },
  { name: 'linked', sign: -1, reason: 'listing', of: ({ structure }) => structure.linked },
  { name: 'items', sign: -1, reason: 'listing', of: ({ structure }) => structure.items },
  { name: 'code', sign: 1, reason: 'tutorial', of: ({ structure }) => grow(structure.code, 0.1) },
  { name: 'tables', sign: 1, reason: 'reference', of: ({ structure }) => grow(structure.tables, 0.2) },
  { name: 'math', sign: 1, reason: 'textbook', of: ({ structure }) => grow(structure.math, 2) },
  { name: 'marked', sign: 1, reason: 'terms', of: ({ structure }) => grow(structure.marked, 10) },
  { name: 'glossary', sign: 1, reason: 'definitions', of: ({ structure }) => grow(structure.glossary, 2) },
  { name: 'article-share', sign: 1, of: ({ structure }) => structure.articleShare },
  { name: 'sentence-length', sign: 1, of: ({ style }) => grow(Math.min(style.sentence, 40), 20) },
  { name: 'quotes', sign: -1, reason: 'news', of: ({ style }) => grow(style.quotes, 1) },
  { name: 'questions', sign: -1, reason: 'social', of: ({ style }) => grow(style.questions, 0.5) },
  { name: 'exclamations', sign: -1, reason: 'personal', of: ({ style }) => grow(style.exclamations, 0.3) },
  { name: 'prices', sign: -1, reason: 'shop', of: ({ style }) => grow(style.prices, 0.5) },
  { name: 'dates', sign: -1, reason: 'news', of: ({ style }) => grow(style.dates, 0.5) },
  { name: 'names', sign: -1, reason: 'news', of: ({ style }) => grow(style.names, 5) },
  { name: 'word-length', sign: 1, of: ({ style }) => Math.min(1, Math.max(0, (style.letters - 3.5) / 3)) },
  { name: 'past', sign: -1, reason: 'news', of: ({ style }) => style.past },
  {
    name: 'abstract',
    sign: 1,
    of: ({ style }) => (style.abstract === undefined ? undefined : grow(style.abstract, 8)),
  },
  { name: 'variety', sign: -1, of: ({ style }) => style.variety },
  { name: 'example-words', sign: 1, reason: 'examples', of: (page) => cue(page, 'example', 0.3) },
  { name: 'definition-words', sign: 1, reason: 'definitions', of: (page) => cue(page, 'definition', 1) },
  { name: 'reasoning-words', sign: 1, of: (page) => cue(page, 'reasoning', 1) },
  { name: 'textbook-words', sign: 1, reason: 'textbook', of: (page) => cue(page, 'textbook', 0.6) },
  { name: 'instruction-words', sign: 1, reason: 'tutorial', of: (page) => cue(page, 'instruction', 0.6) },
  { name: 'news-words', sign: -1, reason: 'news', of: (page) => cue(page, 'news', 0.6) },
  { name: 'personal-words', sign: -1, reason: 'personal', of: (page) => cue(page, 'personal', 1) },
  { name: 'reader-words', sign: -1, reason: 'personal', of: (page) => cue(page, 'reader', 2) },
  { name: 'shop-words', sign: -1, reason: 'shop', of: (page) => cue(page, 'shop', 0.6) },
  { name: 'social-words', sign: -1, reason: 'social', of: (page) => cue(page, 'social', 0.6) },
  { name: 'recipe-words', sign: -1, reason: 'personal', of: (page) => cue(page, 'recipe', 0.5) },
  { name: 'promotion-words', sign: -1, reason: 'personal', of: (page) => cue(page, 'promotion', 1.5) },
  { name: 'account-words', sign: -1, reason: 'form', of: (page) => cue(page, 'account', 0.6) },
  { name: 'narrative-words', sign: -1, reason: 'personal', of: (page) => cue(page, 'narrative', 1.5) },
  { name: 'subject-words', sign: 1, reason: 'terms', of: ({ subject }) => subject },
  { name: 'title-lesson', sign: 1, weak: true, reason: 'textbook', of: ({ claims }) => claims.lessonTitle },
  { name: 'learning-headings', sign: 1, reason: 'textbook', of: ({ claims }) => grow(claims.lessonHeadings, 1) },
  { name: 'claims-lesson', sign: 1, weak: true, reason: 'tutorial', of: ({ claims }) => claims.lesson },
  { name: 'claims-news', sign: -1, weak: true, reason: 'news', of: ({ claims }) => claims.news },
  { name: 'claims-product', sign: -1, weak: true, reason: 'shop', of: ({ claims }) => claims.product },
  { name: 'address-lesson', sign: 1, weak: true, reason: 'lesson-address', of: ({ address }) => address.lesson / 2 },
  { name: 'address-other', sign: -1, weak: true, reason: 'news', of: ({ address }) => address.other / 2 },
]
