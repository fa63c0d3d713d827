import type { Article, ArticleBlock } from '../article/article'
import { idWords } from './topic-id'

/** The words of one block in the form of topic ids. */
export interface BlockWords {
  readonly words: readonly string[]
  readonly block: ArticleBlock
}

/** The words of an article: blocks that say the same count once, code and formulas not at all. */
export interface PageWords {
  readonly blocks: readonly BlockWords[]
  /** In how many blocks each word stands. A keyword repeated in one block gains nothing. */
  readonly spread: ReadonlyMap<string, number>
}

/**
 * Prepares an article for looking up topics and seed words.
 *
 * @param language - ISO 639-1 code
 */
export function pageWords(article: Pick<Article, 'blocks'>, language: string): PageWords {
  const seen = new Set<string>()
  const blocks: BlockWords[] = []
  const spread = new Map<string, number>()
  for (const block of article.blocks) {
    if (block.role === 'code' || block.role === 'math') continue
    const words = idWords(block.text, language)
    const distinct = new Set(words)
    // Blocks are the same when they hold the same words: shuffling or repeating a keyword makes no new block.
    const key = [...distinct].sort().join(' ')
    if (words.length === 0 || seen.has(key)) continue
    seen.add(key)
    blocks.push({ words, block })
    for (const word of distinct) spread.set(word, (spread.get(word) ?? 0) + 1)
  }
  return { blocks, spread }
}

/**
 * In how many blocks the words of `id` stand next to each other.
 *
 * @param id - a topic id; words parted by spaces
 */
export function blocksWith(id: string, page: PageWords): BlockWords[] {
  const words = id.split(' ')
  const first = words[0] ?? ''
  if (!page.spread.has(first)) return []
  return page.blocks.filter((block) => countIn(words, block.words, 1) > 0)
}

/** How often the words stand next to each other in `text`, at most `most` times. */
export function countIn(words: readonly string[], text: readonly string[], most: number): number {
  const first = words[0] ?? ''
  let count = 0
  for (let at = text.indexOf(first); at >= 0 && count < most; at = text.indexOf(first, at + 1)) {
    if (words.every((word, i) => text[at + i] === word)) count++
  }
  return count
}
