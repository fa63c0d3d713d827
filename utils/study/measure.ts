import type { Article } from '../article/article'
import type { WalkedPage } from '../article/blocks'
import { pageWords } from '../topics/page-words'
import { subjectEvidence } from '../topics/subject'
import { addressHints } from './address'
import { claimsOf } from './claims'
import { cueRates } from './count-cues'
import { FEATURES, type Measures } from './features'
import { structureOf } from './structure'
import { styleOf } from './style'

/** Longer texts are judged by their beginning, in characters. */
const LOOKED_AT = 40_000

/**
 * Measures a page.
 *
 * @param url - `''` when unknown
 * @param language - ISO 639-1 code
 */
export function measure(article: Article, page: WalkedPage, url: string, language: string): Measures {
  const text = article.text.slice(0, LOOKED_AT)
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:['.]\p{L}+)*/gu) ?? []
  return {
    structure: structureOf(article, page),
    style: styleOf(text, words, language),
    cues: cueRates(words, language),
    claims: claimsOf(article),
    address: addressHints(url),
    subject: language === 'en' ? subjectEvidence(pageWords(article, language)) : undefined,
  }
}

/** The features of a page in the order of `FEATURES`. */
export function featuresOf(measures: Measures): (number | undefined)[] {
  return FEATURES.map(({ of }) => of(measures))
}
