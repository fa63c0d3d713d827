import { articleOf } from '../article/article-of'
import type { WalkedPage } from '../article/blocks'
import { languageOf } from '../language/language'
import { studyOf } from '../study/study-of'
import { pageWords } from '../topics/page-words'
import { subjectsOf } from '../topics/subject'
import type { Reading } from './reading'

/**
 * Understands a walked page: what is article, in what language, whether it is study, and if so its subject,
 * topics, terms and drafts.
 *
 * @param url - address of the page; `''` when unknown
 * @param pause - called between slices of work; the caller decides whether to let others run
 */
export async function understand(page: WalkedPage, url: string, pause: () => Promise<void>): Promise<Reading> {
  const article = articleOf(page)
  await pause()
  const language = languageOf(article.text, article.meta.lang)
  const study = studyOf(article, page, url, language.code)
  await pause()
  const { text, words, truncated } = article
  const [subject] = language.code === 'en' ? subjectsOf(pageWords(article, 'en')) : []
  return {
    title: article.meta.title,
    language: language.code,
    roughly: language.rough,
    study,
    article: { text, words, truncated },
    subject: subject ?? null,
    topics: [],
    terms: [],
    prompts: [],
  }
}
