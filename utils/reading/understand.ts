import type { Article } from '../article/article'
import { articleOf } from '../article/article-of'
import type { WalkedPage } from '../article/blocks'
import { languageOf } from '../language/language'
import { draftsOf } from '../prompts/drafts'
import { studyOf } from '../study/study-of'
import { tagBlocks } from '../terms/tag'
import { termsOf } from '../terms/terms'
import { type PageWords, pageWords } from '../topics/page-words'
import { subjectsOf } from '../topics/subject'
import { topicsOf } from '../topics/topics-of'
import { withClaims } from './little-text'
import type { Reading } from './reading'
import { unstuffed } from './unstuffed'

/** Below this likelihood a page is certainly no study, and the dear part of the work is left undone. */
const NO_STUDY = 0.2

type Found = Pick<Reading, 'subject' | 'topics' | 'terms' | 'prompts'>
const NOTHING: Found = { subject: null, topics: [], terms: [], prompts: [] }

/**
 * Understands a walked page: what is article, in what language, whether it is study, and if so its subject,
 * topics, terms and drafts. A page that is plainly no study gets no more than that verdict.
 *
 * @param url - address of the page; `''` when unknown
 * @param pause - called between slices of work; the caller decides whether to let others run
 * @param asStudy - the student said that the page is study: all of the work is done whatever the verdict
 */
export async function understand(
  page: WalkedPage,
  url: string,
  pause: () => Promise<void>,
  asStudy = false,
): Promise<Reading> {
  const whole = articleOf(page)
  const article = unstuffed(whole)
  await pause()
  const claimed = withClaims(article)
  const language = languageOf(claimed.text, article.meta.lang)
  const words = pageWords(claimed, language.code)
  const study = studyOf({ article: claimed, page, pageWords: words, url, language: language.code })
  await pause()
  const looked = { article, claimed, page: words, language: language.code }
  const found = study.likelihood < NO_STUDY && !asStudy ? NOTHING : await findingsOf(looked, pause)
  return {
    title: article.meta.title,
    language: language.code,
    roughly: language.rough,
    study,
    article: { text: whole.text, words: whole.words, truncated: whole.truncated },
    ...found,
  }
}

interface Looked {
  readonly article: Article
  /** The article with what the page says of itself, where it has little text. */
  readonly claimed: Article
  readonly page: PageWords
  readonly language: string
}

async function findingsOf({ article, claimed, page, language }: Looked, pause: () => Promise<void>): Promise<Found> {
  const about = { article: claimed, page, language }
  if (language !== 'en') return { ...NOTHING, topics: topicsOf({ ...about, named: [], subject: undefined }) }
  const subject = subjectsOf(page)[0] ?? null
  const tagged = await tagBlocks(article, pause)
  const found = termsOf(article, tagged)
  await pause()
  const named = found.candidates.map(({ name, likelihood }) => ({ name, salience: likelihood }))
  const topics = topicsOf({ ...about, named, subject: subject?.id })
  return { subject, topics, terms: found.terms, prompts: draftsOf(article, found, topics, language) }
}
