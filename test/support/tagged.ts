import type { Article, ArticleBlock, BlockRole, MarkedSpan, SpanKind } from '@/utils/article/article'
import { type Candidate, candidatesOf } from '@/utils/terms/candidates'
import { tagBlocks, tagPiece } from '@/utils/terms/tag'
import type { TaggedSentence } from '@/utils/terms/word'

/** The one sentence of a text, tagged. Throws where the tagger sees more than one or none. */
export function sentenceOf(text: string): TaggedSentence {
  const sentences = tagPiece(text, 0)
  if (sentences.length !== 1) throw new Error(`${sentences.length} sentences: ${text}`)
  return sentences[0] as TaggedSentence
}

/** Where the words of `name` stand in a sentence: from inclusive, to exclusive. */
export function wordsOf({ words }: TaggedSentence, name: string): { from: number; to: number } {
  const wanted = name.split(' ')
  const from = words.findIndex((_, i) => wanted.every((word, k) => words[i + k]?.text === word))
  if (from < 0) throw new Error(`${name} is not in: ${words.map(({ text }) => text).join(' ')}`)
  return { from, to: from + wanted.length }
}

const SIGNS: Readonly<Record<string, SpanKind>> = { '*': 'strong', _: 'em', '^': 'term' }

/** A block of an article. In `written`, `*strong*`, `_em_` and `^term^` are marked. */
export function block(written: string, role: BlockRole = 'paragraph', given: Partial<ArticleBlock> = {}): ArticleBlock {
  const spans: MarkedSpan[] = []
  let text = ''
  let open = -1
  for (const letter of written) {
    const kind = SIGNS[letter]
    if (kind === undefined) text += letter
    else if (open < 0) open = text.length
    else {
      spans.push({ kind, from: open, to: text.length })
      open = -1
    }
  }
  return { role, level: role === 'heading' ? 2 : 0, text, spans, place: 0, aside: false, ...given }
}

/** An article of these blocks; a text is a paragraph. */
export function articleOfBlocks(blocks: readonly (ArticleBlock | string)[], title = 'Cells'): Article {
  const own = blocks.map((one) => (typeof one === 'string' ? block(one) : one))
  const placed = own.map((one, place) => ({ ...one, place }))
  const text = placed.map((one) => one.text).join('\n')
  const meta = { title, lang: 'en', description: '', siteName: '', types: [], keywords: [] }
  return { meta, blocks: placed, text, words: text.split(/\s+/).length, truncated: false }
}

/** Tags an article without giving way to anybody. */
export const tagged = (article: Article) => tagBlocks(article, async () => undefined)

/** What may be a term of these blocks, by key. */
export async function candidatesIn(...blocks: readonly (ArticleBlock | string)[]): Promise<Map<string, Candidate>> {
  const article = articleOfBlocks(blocks)
  return new Map(candidatesOf(article, await tagged(article)).map((candidate) => [candidate.key, candidate]))
}
