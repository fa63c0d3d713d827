import nlp from 'compromise/two'
import type { Article, ArticleBlock } from '../article/article'
import { piecesOf } from './pieces'
import { TAG, type TaggedBlock, type TaggedSentence, type Word } from './word'

/** Characters of an article that are tagged; the rest is not looked at. */
export const TAGGED_CHARACTERS = 200_000
/** Characters tagged between two pauses: about 40 ms of work, at worst about 200. */
const SLICE = 3000

const UNTAGGED_ROLES = new Set<ArticleBlock['role']>(['code', 'math'])

/**
 * The words of an English article with their parts of speech, block by block.
 *
 * Blocks of code and mathematics are left out: the tagger calls nearly everything in them a noun.
 *
 * @param pause - called between slices of work; the caller decides whether to let others run
 */
export async function tagBlocks(article: Article, pause: () => Promise<void>): Promise<TaggedBlock[]> {
  const tagged: TaggedBlock[] = []
  let left = TAGGED_CHARACTERS
  let slice = SLICE
  for (const [index, block] of article.blocks.entries()) {
    if (UNTAGGED_ROLES.has(block.role)) continue
    const sentences: TaggedSentence[] = []
    for (const piece of piecesOf(block.text.slice(0, left), block.role === 'row')) {
      slice -= piece.text.length
      if (slice < 0) {
        await pause()
        slice = SLICE
      }
      sentences.push(...tagPiece(piece.text, piece.from))
    }
    tagged.push({ block: index, sentences })
    left -= block.text.length
    if (left <= 0) break
  }
  return tagged
}

interface TaggerTerm {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly normal: string
  readonly implicit?: string
  readonly tags?: ReadonlySet<string>
}

/** Sentences of a short text; offsets are moved by `start`. */
export function tagPiece(text: string, start: number): TaggedSentence[] {
  const sentences: TaggedSentence[] = []
  let at = start
  for (const terms of nlp(text).docs as unknown as readonly (readonly TaggerTerm[])[]) {
    const words: Word[] = []
    for (const [i, term] of terms.entries()) {
      const from = at + term.pre.length
      const to = from + term.text.length
      at = to + term.post.length
      const gap = term.post + (terms[i + 1]?.pre ?? '')
      words.push({ text: term.text, norm: normOf(term), from, to, tags: bitsOf(term), gap })
    }
    const first = words[0]
    const last = words.at(-1)
    if (first === undefined || last === undefined) continue
    const opening = terms[0]?.pre.trimStart().length ?? 0
    sentences.push({ from: first.from - opening, to: last.to + last.gap.trimEnd().length, words })
  }
  return sentences
}

const normOf = (term: TaggerTerm): string => term.implicit || term.text.toLowerCase().replaceAll('’', "'")

const BITS: Readonly<Record<string, number>> = {
  Noun: TAG.noun,
  Plural: TAG.plural,
  ProperNoun: TAG.proper,
  Person: TAG.person,
  Place: TAG.place,
  Organization: TAG.organization,
  Adjective: TAG.adjective,
  Verb: TAG.verb,
  Gerund: TAG.gerund,
  PastTense: TAG.past,
  Participle: TAG.past,
  Adverb: TAG.adverb,
  Determiner: TAG.determiner,
  Preposition: TAG.preposition,
  Conjunction: TAG.conjunction,
  Pronoun: TAG.pronoun,
  Value: TAG.value,
  Date: TAG.date,
  Possessive: TAG.possessive,
  Copula: TAG.copula,
  Modal: TAG.modal,
  Acronym: TAG.acronym,
  Negative: TAG.negative,
  QuestionWord: TAG.question,
  PresentTense: TAG.present,
  Demonym: TAG.demonym,
}

function bitsOf(term: TaggerTerm): number {
  let bits = 0
  for (const tag of term.tags ?? []) bits |= BITS[tag] ?? 0
  return bits
}
