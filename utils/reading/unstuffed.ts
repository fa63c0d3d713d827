import type { Article, ArticleBlock } from '../article/article'

/** Shorter blocks cannot repeat enough to matter. */
const LEAST_WORDS = 40
/** Prose of n words holds well over 2 √n different ones; repeated keywords hold a handful. */
const LEAST_VARIETY = 2
/** Longest group of words whose repetition is looked for. */
const LONGEST_PERIOD = 8
/** A block that repeats itself for more than this share is no text. */
const MOST_PERIODIC = 0.3

/**
 * The article without blocks that only repeat keywords, and without a block that was there before word for word.
 * What is left keeps its places. Code, formulas and table rows may repeat.
 */
export function unstuffed(article: Article): Article {
  const seen = new Set<string>()
  const blocks = article.blocks.filter((block) => {
    if (block.role === 'code' || block.role === 'math' || block.role === 'row') return true
    if (seen.has(block.text) || isStuffed(block)) return false
    seen.add(block.text)
    return true
  })
  if (blocks.length === article.blocks.length) return article
  const text = blocks.map((block) => block.text).join('\n')
  return { ...article, blocks, text, words: Math.min(article.words, text.split(/\s+/).length) }
}

function isStuffed({ text }: ArticleBlock): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < LEAST_WORDS) return false
  const variety = new Set(words).size / Math.sqrt(words.length)
  return variety < LEAST_VARIETY || periodicShare(words) > MOST_PERIODIC
}

/** Share of the words that repeat the word `period` places before them, for the period that explains most. */
function periodicShare(words: readonly string[]): number {
  let most = 0
  for (let period = 1; period <= LONGEST_PERIOD; period++) {
    const repeats = words.filter((word, i) => word === words[i - period]).length
    most = Math.max(most, repeats / words.length)
  }
  return most
}
