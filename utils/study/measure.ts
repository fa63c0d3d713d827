import type { Article } from '../article/article'
import type { WalkedPage } from '../article/blocks'
import type { PageWords } from '../topics/page-words'
import { subjectEvidence } from '../topics/subject'
import { addressHints } from './address'
import { claimsOf } from './claims'
import { type CueRates, cueRates } from './count-cues'
import { AGAINST, CUE_GROUPS, type CueGroup } from './cues'
import { FEATURES, type Measures } from './features'
import { structureOf } from './structure'
import { styleOf } from './style'

/** Longer texts are judged by their beginning, in characters. */
const LOOKED_AT = 40_000

/** A page as it comes to be judged. */
export interface Judged {
  readonly article: Article
  /** The walk that `article` was taken from. */
  readonly page: WalkedPage
  /** The words of `article`. */
  readonly pageWords: PageWords
  /** `''` when unknown. */
  readonly url: string
  /** ISO 639-1 code. */
  readonly language: string
}

/** Measures a page. */
export function measure({ article, page, pageWords, url, language }: Judged): Measures {
  const text = article.text.slice(0, LOOKED_AT)
  const words = wordsOf(text)
  return {
    structure: structureOf(article, page),
    style: styleOf(text, words, language),
    cues: cuesOf(article, words, language),
    claims: claimsOf(article),
    address: addressHints(url),
    subject: language === 'en' ? subjectEvidence(pageWords) : undefined,
  }
}

/** The features of a page in the order of `FEATURES`. */
export function featuresOf(measures: Measures): (number | undefined)[] {
  return FEATURES.map(({ of }) => of(measures))
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/\p{L}+(?:['.]\p{L}+)*/gu) ?? []

/** What speaks against study in the words that a reader sees is not thinned out by what the page claims besides. */
function cuesOf(article: Article, words: readonly string[], language: string): CueRates | undefined {
  const all = cueRates(words, language)
  const seen = article.blocks.filter(({ place }) => place >= 0)
  if (all === undefined || seen.length === article.blocks.length) return all
  const visible = cueRates(wordsOf(seen.map(({ text }) => text).join('\n')), language)
  const rate = (group: CueGroup) => (AGAINST.has(group) ? Math.max(all[group], visible?.[group] ?? 0) : all[group])
  return Object.fromEntries(CUE_GROUPS.map((group) => [group, rate(group)])) as Record<CueGroup, number>
}
