import type { Article } from '../article/article'
import type { WalkedPage } from '../article/blocks'
import type { PageWords } from '../topics/page-words'
import { subjectEvidence } from '../topics/subject'
import { addressHints } from './address'
import { claimsOf } from './claims'
import { cueRates } from './count-cues'
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
    subject: language === 'en' ? subjectEvidence(pageWords) : undefined,
  }
}

/** The features of a page in the order of `FEATURES`. */
export function featuresOf(measures: Measures): (number | undefined)[] {
  return FEATURES.map(({ of }) => of(measures))
}
