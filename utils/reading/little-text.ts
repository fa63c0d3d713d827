import type { Article, ArticleBlock } from '../article/article'
import { LITTLE_TEXT } from '../topics/page-words'

/**
 * The article with the page's own description and the names of its parts after it, when it has hardly any text.
 * They are believed only when they share a word with the heading that a reader sees.
 * Only for telling what the page is about: nothing may be quoted from it, because no reader sees it on the page.
 */
export function withClaims(article: Article): Article {
  const { description, parts = [] } = article.meta
  if (article.words >= LITTLE_TEXT || (description === '' && parts.length === 0)) return article
  const shown = longWords(article.blocks.find(({ role }) => role === 'heading')?.text ?? article.meta.title)
  const claims = [
    ...(description === '' ? [] : [block('paragraph', 0, description)]),
    ...parts.map((part) => block('heading', 2, part)),
  ].filter(({ text }) => !article.text.includes(text))
  if (![...longWords(claims.map(({ text }) => text).join(' '))].some((word) => shown.has(word))) return article
  const blocks = [...article.blocks, ...claims]
  return { ...article, blocks, text: blocks.map(({ text }) => text).join('\n') }
}

const block = (role: 'heading' | 'paragraph', level: number, text: string): ArticleBlock => ({
  role,
  level,
  text,
  spans: [],
  place: -1,
  aside: true,
})

const longWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu))
