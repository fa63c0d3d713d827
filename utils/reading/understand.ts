import type { Article } from '../article/article'
import { articleOf } from '../article/article-of'
import type { WalkedPage } from '../article/blocks'
import type { ConceptId, TopicId } from '../base/ids'
import { languageOf } from '../language/language'
import type { ConceptContent } from '../map/concept'
import { chanceOfConcept, linkOf, namesOn, presentIn } from '../map/link'
import type { CurriculumMap } from '../map/look-up'
import { draftsOf } from '../prompts/drafts'
import { draftsFromMap } from '../prompts/from-map'
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
 */
export async function understand(
  page: WalkedPage,
  url: string,
  pause: () => Promise<void>,
  known: Known = {},
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
  const found = study.likelihood < NO_STUDY && !known.asStudy ? NOTHING : await findingsOf(looked, pause, known)
  return {
    title: article.meta.title,
    language: language.code,
    roughly: language.rough,
    study,
    article: { text: whole.text, words: whole.words, truncated: whole.truncated },
    ...found,
  }
}

/** What is known before a page is read. */
export interface Known {
  /** The student said that the page is study: all of the work is done whatever the verdict. */
  readonly asStudy?: boolean | undefined
  readonly map?: CurriculumMap | undefined
  /** Reads definitions and prompts of concepts. */
  contentOf?(ids: readonly ConceptId[]): Promise<ReadonlyMap<ConceptId, ConceptContent>>
}

interface Looked {
  readonly article: Article
  /** The article with what the page says of itself, where it has little text. */
  readonly claimed: Article
  readonly page: PageWords
  readonly language: string
}

async function findingsOf(
  { article, claimed, page, language }: Looked,
  pause: () => Promise<void>,
  { map, contentOf }: Known,
): Promise<Found> {
  const about = { article: claimed, page, language }
  if (language !== 'en') return { ...NOTHING, topics: topicsOf({ ...about, named: [], subject: undefined }) }
  const named = map ? namesOn(page, map) : []
  const subjects = subjectsOf(page, named)
  const subject = subjects[0] ?? null
  const tagged = await tagBlocks(article, pause)
  const context = { page, present: presentIn(named), subjects }
  const found = termsOf(article, tagged, map && ((key) => chanceOfConcept(key, map, context)))
  await pause()
  const keys = found.candidates.map(({ name, likelihood }) => ({ name, salience: likelihood }))
  const linkHere = map && ((forms: Iterable<TopicId>) => linkOf(forms, map, context))
  const topics = topicsOf({ ...about, named: keys, subject: subject?.id, linkOf: linkHere })
  const content = await contentOf?.(topics.flatMap(({ concept }) => concept ?? []))
  const written = content ? draftsFromMap(topics, content, page, subject?.id) : []
  return { subject, topics, terms: found.terms, prompts: [...written, ...draftsOf(article, found, topics, language)] }
}
