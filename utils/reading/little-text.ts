import type { Article, ArticleBlock } from '../article/article'

/** Below so many words a page is a video, a slide or a simulation, and what it says of itself has to do. */
export const LITTLE_TEXT = 120

/**
 * The article with the page's own description and the names of its parts after it, when it has hardly any text.
 * Only for telling what the page is about: nothing may be quoted from it, because no reader sees it on the page.
 */
export function withClaims(article: Article): Article {
  const { description, parts = [] } = article.meta
  if (article.words >= LITTLE_TEXT || (description === '' && parts.length === 0)) return article
  const claims = [
    ...(description === '' ? [] : [block('paragraph', 0, description)]),
    ...parts.map((part) => block('heading', 2, part)),
  ].filter(({ text }) => !article.text.includes(text))
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
