import type { Article, ArticleBlock } from '../article/article'
import type { WalkedPage } from '../article/blocks'

/** How a page is built, whatever its language. Shares are 0 to 1. */
export interface Structure {
  readonly words: number
  /** Headings below the title, per 1,000 words. */
  readonly headings: number
  /** Mean words of a paragraph. */
  readonly paragraph: number
  /** Share of the blocks that hold fewer than eight words. */
  readonly short: number
  /** Share of the text inside links. */
  readonly linked: number
  /** Share of the text that is list items, code, tables. */
  readonly items: number
  readonly code: number
  readonly tables: number
  /** Formulas per 1,000 words. */
  readonly math: number
  /** Terms and code marked inside the text, per 1,000 words. */
  readonly marked: number
  /** Glossary markup and definition lists, per 1,000 words. */
  readonly glossary: number
  /** Share of the page's text that is article. */
  readonly articleShare: number
}

/** Measures the article against the page that it was taken from. */
export function structureOf(article: Article, page: WalkedPage): Structure {
  const { blocks, words } = article
  const size = Math.max(1, sum(blocks, textLength))
  const per1000 = (count: number) => (1000 * count) / Math.max(words, 100)
  const share = (role: ArticleBlock['role']) =>
    sum(blocks, (block) => (block.role === role ? block.text.length : 0)) / size
  const paragraphs = blocks.filter((block) => block.role === 'paragraph')
  const spans = blocks.flatMap((block) => block.spans)
  const kinds = (...names: string[]) => spans.filter((span) => names.includes(span.kind)).length
  return {
    words,
    headings: per1000(blocks.filter((block) => block.role === 'heading' && block.level >= 2).length),
    paragraph: sum(paragraphs, wordCount) / Math.max(1, paragraphs.length),
    short: blocks.filter((block) => wordCount(block) < 8).length / Math.max(1, blocks.length),
    linked: sum(blocks, (block) => page.blocks[block.place]?.linked ?? 0) / size,
    items: share('item'),
    code: share('code'),
    tables: share('row'),
    math: per1000(blocks.filter((block) => block.role === 'math').length),
    marked: per1000(kinds('strong', 'em', 'code', 'term')),
    glossary: per1000(kinds('term') + blocks.filter((block) => block.role === 'term').length),
    articleShare: size / Math.max(size, sum(page.blocks, textLength)),
  }
}

const textLength = (block: { readonly text: string }): number => block.text.length
const wordCount = (block: { readonly text: string }): number => block.text.split(' ').length

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0)
}
