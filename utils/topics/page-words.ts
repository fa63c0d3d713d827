import type { Article, ArticleBlock } from '../article/article'
import { idWords } from './topic-id'

/** Below so many words a page is a video, a slide or a simulation, and what it says of itself has to do. */
export const LITTLE_TEXT = 120

/** The words of one block in the form of topic ids. */
export interface BlockWords {
  readonly words: readonly string[]
  readonly block: ArticleBlock
}

/** The words of an article: blocks that say the same count once, code and formulas not at all. */
export interface PageWords {
  readonly blocks: readonly BlockWords[]
  /** In which blocks each word stands, each once. A keyword repeated in one block gains nothing. */
  readonly where: ReadonlyMap<string, readonly BlockWords[]>
}

/**
 * Prepares an article for looking up topics and seed words.
 *
 * @param language - ISO 639-1 code
 */
export function pageWords(article: Pick<Article, 'blocks'>, language: string): PageWords {
  const seen = new Set<string>()
  const blocks: BlockWords[] = []
  const where = new Map<string, BlockWords[]>()
  for (const block of article.blocks) {
    if (block.role === 'code' || block.role === 'math') continue
    const words = idWords(block.text, language)
    const distinct = new Set(words)
    // Blocks are the same when they hold the same words: shuffling or repeating a keyword makes no new block.
    const key = [...distinct].sort().join(' ')
    if (words.length === 0 || seen.has(key)) continue
    seen.add(key)
    const entry = { words, block }
    blocks.push(entry)
    for (const word of distinct) {
      const known = where.get(word)
      if (known) known.push(entry)
      else where.set(word, [entry])
    }
  }
  return { blocks, where }
}

/**
 * The blocks in which the words of `id` stand next to each other.
 *
 * @param id - a topic id; words parted by spaces
 */
export function blocksWith(id: string, page: PageWords): readonly BlockWords[] {
  const words = id.split(' ')
  let rarest: readonly BlockWords[] | undefined
  for (const word of words) {
    const blocks = page.where.get(word) ?? []
    if (rarest === undefined || blocks.length < rarest.length) rarest = blocks
  }
  if (rarest === undefined || words.length === 1) return rarest ?? []
  return rarest.filter((block) => isIn(words, block.words))
}

function isIn(words: readonly string[], text: readonly string[]): boolean {
  const first = words[0] ?? ''
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (words.every((word, i) => text[at + i] === word)) return true
  }
  return false
}
