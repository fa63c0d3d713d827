import { has, TAG, type TaggedSentence, type Word } from './word'

/** A stretch of words of one sentence that may name something: from inclusive, to exclusive. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** Nothing of the noun phrase is left over before it. */
  readonly opens: boolean
  /** Nothing of the noun phrase is left over after it. */
  readonly closes: boolean
  /** Two noun phrases held together by a preposition ("barriers to entry"). */
  readonly joined: boolean
}

/** Most words of a name. */
const LONGEST_NAME = 6
/** A chunk longer than this is a list without commas, not a phrase. */
const LONGEST_CHUNK = 12

/** Words that belong to no name although they are often tagged as if they could. */
const NEVER_IN_NAME = new Set(
  (
    'same such other another many much few several more most less least own only very various certain different ' +
    'following above below previous next last latter former etc e.g. eg i.e. ie vs lot lots something anything ' +
    'nothing everything someone anyone everyone one ones today yesterday tomorrow able likely due so-called ' +
    'refers describes involves occurs includes consists requires allows denotes means called known'
  ).split(' '),
)

const JOINTS = new Set(['of', 'to', 'in', 'for', 'with', 'without'])

/**
 * Every stretch of `sentence` that may be a name: noun phrases, what is left when words are taken
 * from their front, shorter names inside them, and two of them joined by a preposition.
 *
 * Deliberately lenient: ranking is for later, but what is missing here can never be found.
 */
export function phrasesOf(sentence: TaggedSentence): Phrase[] {
  const phrases: Phrase[] = []
  for (const [from, to] of chunksOf(sentence.words)) addPhrases(sentence.words, from, to, phrases)
  return phrases
}

/** Longest stretches of words that may stand in names. */
function chunksOf(words: readonly Word[]): (readonly [number, number])[] {
  const chunks: (readonly [number, number])[] = []
  let from = 0
  while (from < words.length) {
    let to = from
    while (to < words.length && to - from < LONGEST_CHUNK && fitsInside(words, to, from)) {
      if (breaks(words[to++]?.gap ?? '')) break
    }
    if (to > from) chunks.push([from, to])
    from = Math.max(to, from + 1)
  }
  return chunks
}

/** Anything but a space or a hyphen between two words ends a phrase. */
const breaks = (gap: string): boolean => gap !== ' ' && gap !== '/' && gap !== '–' && !isHyphen(gap)

const isHyphen = (gap: string | undefined): boolean => gap === '-' || gap === '‑'

function fitsInside(words: readonly Word[], i: number, from: number): boolean {
  const word = words[i]
  if (word === undefined || !/[\p{L}\p{N}]/u.test(word.text)) return false
  if (isHyphenated(words, i)) return true
  if (isJoint(words, i, from)) return true
  if (NEVER_IN_NAME.has(word.norm)) return false
  return isHead(word) || isModifier(word) || isMistakenVerb(words, i) || isDegree(words, i)
}

const isHyphenated = (words: readonly Word[], i: number): boolean =>
  isHyphen(words[i]?.gap) || (i > 0 && isHyphen(words[i - 1]?.gap))

/** A preposition between two noun phrases, or the article after it in a proper name ("Office of the President"). */
function isJoint(words: readonly Word[], i: number, from: number): boolean {
  const word = words[i]
  if (word === undefined || i === from) return false
  if (word.norm === 'the') return words[i - 1]?.norm === 'of' && /^\p{Lu}/u.test(words[i + 1]?.text ?? '')
  if (!JOINTS.has(word.norm) || word.gap !== ' ' || !isHead(words[i - 1])) return false
  const next = words[i + 1]
  if (next?.norm === 'the') return word.norm === 'of' && /^\p{Lu}/u.test(words[i + 2]?.text ?? '')
  return next !== undefined && !NEVER_IN_NAME.has(next.norm) && (isHead(next) || isModifier(next))
}

/** Whether a name may end in `word`. */
export function isHead(word: Word | undefined): boolean {
  if (word === undefined || has(word, TAG.pronoun | TAG.determiner)) return word?.text === 'I'
  if (has(word, TAG.date | TAG.value) && !/^(\p{Lu}|\d{1,2}$)/u.test(word.text)) return false
  return has(word, TAG.noun | TAG.gerund | TAG.acronym | TAG.value)
}

/** Whether `word` may stand before the head of a name. */
function isModifier(word: Word): boolean {
  if (has(word, TAG.pronoun | TAG.determiner | TAG.modal | TAG.copula | TAG.negative | TAG.conjunction)) return false
  if (has(word, TAG.value)) return !has(word, TAG.date) && !/\d/.test(word.text)
  return has(word, TAG.adjective | TAG.past) || /^\p{Lu}/u.test(word.text)
}

/** A noun that the tagger took for a verb: after an article ("an advance directive"), or before a verb or a comma. */
function isMistakenVerb(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (!has(word, TAG.verb) || has(word, TAG.copula | TAG.modal)) return false
  const before = words[i - 1]
  if (before === undefined) return has(words[i + 1], TAG.noun)
  if (before.gap !== ' ') return false
  if (has(before, TAG.determiner | TAG.adjective)) return true
  const ends = breaks(word?.gap ?? '') || has(words[i + 1], TAG.verb | TAG.modal | TAG.question)
  return ends && has(before, TAG.noun) && has(word, TAG.present)
}

/** An adverb before an adjective ("highly elastic demand"). */
const isDegree = (words: readonly Word[], i: number): boolean =>
  has(words[i], TAG.adverb) && !has(words[i], TAG.negative) && words[i]?.gap === ' ' && has(words[i + 1], TAG.adjective)

function addPhrases(words: readonly Word[], from: number, to: number, phrases: Phrase[]): void {
  for (let start = from; start < to; start++) {
    if (!mayStart(words, start)) continue
    let joined = false
    for (let end = start + 1; end <= Math.min(to, start + LONGEST_NAME); end++) {
      joined ||= JOINTS.has(words[end - 1]?.norm ?? '')
      if (mayEnd(words, start, end, to))
        phrases.push({ from: start, to: end, opens: start === from, closes: end === to, joined })
    }
  }
}

function mayStart(words: readonly Word[], start: number): boolean {
  const word = words[start]
  if (word === undefined || JOINTS.has(word.norm) || word.norm === 'the') return false
  return !(start > 0 && isHyphen(words[start - 1]?.gap))
}

/** The phrase ends in a head, or in an adjective that nothing follows ("the collective unconscious"). */
function mayEnd(words: readonly Word[], start: number, end: number, chunkEnd: number): boolean {
  const last = words[end - 1]
  if (last === undefined || JOINTS.has(last.norm) || last.norm === 'the') return false
  if (end < chunkEnd && isHyphen(last.gap)) return false
  if (isHead(last) || isMistakenVerb(words, end - 1)) return true
  if (isHyphenated(words, end - 1) && !has(last, TAG.preposition | TAG.determiner | TAG.adverb)) return true
  return has(last, TAG.adjective) && (end === chunkEnd || end - start === 1)
}
