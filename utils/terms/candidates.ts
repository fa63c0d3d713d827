import type { Article, ArticleBlock } from '../article/article'
import { topicId } from '../topics/topic-id'
import { type Phrase, phrasesOf } from './chunk'
import { type MarkKind, markedPhrases } from './marked'
import type { TaggedBlock, TaggedSentence } from './word'

/** One place where a candidate stands. */
export interface Mention {
  readonly block: ArticleBlock
  /** Index of the block in the article. */
  readonly index: number
  /** Number of the sentence in its block. */
  readonly order: number
  readonly sentence: TaggedSentence
  /** The sentence before it in the same block. */
  readonly before?: TaggedSentence | undefined
  readonly phrase: Phrase
  /** As written there. */
  readonly text: string
  /** The page marks exactly these words. */
  readonly mark?: MarkKind
}

/** Something that may be a term, with every place where it stands, in reading order. */
export interface Candidate {
  readonly key: string
  readonly mentions: readonly Mention[]
}

/** A name longer than this is no name. */
const LONGEST = 80

/**
 * What may be a term of an article: phrases that stand whole somewhere, or more than once, or are marked.
 * Plural, hyphen and spelling variants are one candidate.
 */
export function candidatesOf(article: Article, tagged: readonly TaggedBlock[]): Candidate[] {
  const found = new Map<string, Mention[]>()
  const keys = new Map<string, string>()
  for (const mention of mentionsOf(article, tagged)) {
    const key = keyOf(mention.text, keys)
    const known = found.get(key)
    if (known) known.push(mention)
    else if (key !== '') found.set(key, [mention])
  }
  return [...found].filter(([, mentions]) => standsAlone(mentions)).map(([key, mentions]) => ({ key, mentions }))
}

/** Every phrase of the article that may be a name, in reading order. */
function* mentionsOf(article: Article, tagged: readonly TaggedBlock[]): Generator<Mention> {
  for (const { block: index, sentences } of tagged) {
    const block = article.blocks[index]
    if (block === undefined) continue
    for (const [order, sentence] of sentences.entries()) {
      const place = { block, index, order, sentence, before: sentences[order - 1] }
      for (const [phrase, mark] of phrasesWithMarks(block, sentence)) {
        yield { ...place, phrase, text: textOf(block, sentence, phrase), ...(mark && { mark }) }
      }
    }
  }
}

function phrasesWithMarks(block: ArticleBlock, sentence: TaggedSentence): (readonly [Phrase, MarkKind?])[] {
  const phrases: (readonly [Phrase, MarkKind?])[] = []
  const marks = markedPhrases(block, sentence)
  for (const phrase of phrasesOf(sentence)) {
    const at = marks.findIndex(([marked]) => marked.from === phrase.from && marked.to === phrase.to)
    const mark = marks.splice(at, at < 0 ? 0 : 1)[0]
    phrases.push(mark ? [phrase, mark[1]] : [phrase])
  }
  return phrases.concat(marks)
}

function textOf(block: ArticleBlock, sentence: TaggedSentence, phrase: Phrase): string {
  const from = sentence.words[phrase.from]?.from ?? 0
  const to = sentence.words[phrase.to - 1]?.to ?? 0
  return block.text.slice(from, to)
}

function keyOf(text: string, keys: Map<string, string>): string {
  let key = keys.get(text)
  if (key === undefined) {
    key = text.length > LONGEST || !/\p{L}/u.test(text) ? '' : topicId(text)
    keys.set(text, key)
  }
  return key
}

const standsAlone = (mentions: readonly Mention[]): boolean =>
  mentions.length > 1 ||
  mentions.some(({ phrase, mark }) => mark !== undefined || (phrase.closes && (phrase.opens || !phrase.joined)))
