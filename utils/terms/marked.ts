import type { ArticleBlock, SpanKind } from '../article/article'
import type { Phrase } from './chunk'
import type { TaggedSentence } from './word'

/** How a page marks a name, strongest first. */
export const MARK_KINDS = ['term', 'strong', 'em', 'link'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** More words than this are emphasis, not a name. */
const LONGEST = 8

const isMark = (kind: SpanKind): kind is MarkKind => kind !== 'code'

/** The phrases of `sentence` that the page itself marks, without the article in front. */
export function markedPhrases(block: ArticleBlock, sentence: TaggedSentence): [Phrase, MarkKind][] {
  const marked: [Phrase, MarkKind][] = []
  for (const span of block.spans) {
    if (!isMark(span.kind) || span.to <= sentence.from || span.from >= sentence.to) continue
    const phrase = phraseAt(sentence, span.from, span.to)
    const same = marked.find(([{ from, to }]) => from === phrase?.from && to === phrase.to)
    if (phrase === undefined) continue
    if (same === undefined) marked.push([phrase, span.kind])
    else if (MARK_KINDS.indexOf(span.kind) < MARK_KINDS.indexOf(same[1])) same[1] = span.kind
  }
  return marked
}

function phraseAt({ words }: TaggedSentence, spanFrom: number, spanTo: number): Phrase | undefined {
  let from = words.findIndex((word) => word.from >= spanFrom && word.text !== '')
  if (from < 0) return undefined
  let to = from
  // A parenthesis ends the name: what is in it is another name for the same.
  while (to < words.length && (words[to]?.to ?? 0) <= spanTo) if (/[(,;:]/.test(words[to++]?.gap ?? '')) break
  if (/^(?:an?|the)$/.test(words[from]?.text ?? '') && to - from > 1) from++
  if (to <= from || to - from > LONGEST) return undefined
  return { from, to, opens: true, closes: true, joined: false }
}
