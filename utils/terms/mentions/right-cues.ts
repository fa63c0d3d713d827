import { has, TAG, type TaggedSentence, type Word } from '../word'
import { isCalled } from './left-cues'

/** What stands after a name. Order is the order of features: a change needs new weights. */
export const RIGHT_CUES = [
  'is-a',
  'is-the',
  'is-when',
  'is-defined',
  'is-called',
  'is',
  'was',
  'refers',
  'means',
  'describes',
  'measures',
  'occurs',
  'involves',
  'states',
  'present',
  'past',
  'modal',
  'which-is',
  'in-which',
  'or-the',
  'that-is',
  'apposition',
  'dash',
  'colon',
  'gloss',
  'long-gloss',
  'abbreviation',
  'or',
  'end',
  'comma',
  'and',
  'that',
  'of',
  'preposition',
  'noun',
  'other',
] as const
export type RightCue = (typeof RIGHT_CUES)[number]

/** A cue and where what it speaks of begins. */
export interface RightContext {
  readonly cue: RightCue
  /** Index of the first word after the cue, in the same sentence; the number of words when there is none. */
  readonly next: number
}

const VERBS: ReadonlyMap<string, RightCue> = new Map([
  ...pairs('refers', 'refers refer'),
  ...pairs('means', 'means mean denotes denote'),
  ...pairs('describes', 'describes describe'),
  ...pairs('measures', 'measures measure'),
  ...pairs('occurs', 'occurs occur happens exists arises'),
  ...pairs('involves', 'involves involve includes include consists consist comprises'),
  ...pairs('states', 'states state says holds suggests proposes argues asserts claims predicts'),
])

function pairs(cue: RightCue, verbs: string): [string, RightCue][] {
  return verbs.split(' ').map((verb) => [verb, cue])
}

/** What stands after the words up to `to`; a gloss in parentheses and ", or so," are looked through. */
export function rightCue({ words }: TaggedSentence, to: number): RightContext {
  const gap = words[to - 1]?.gap ?? ''
  const gloss = glossAfter(words, to, gap)
  const at = gloss ? gloss.next : to
  if (gloss || /^["”’']? ?$/.test(gap)) {
    const verb = verbCue(words, at)
    if (verb) return verb
  }
  return gloss ?? signCue(words, to, gap) ?? { cue: wordCue(words[to]), next: to }
}

/** A gloss after a name, "(…)" or ", or …,". */
function glossAfter(words: readonly Word[], to: number, gap: string): RightContext | undefined {
  if (gap.includes('(')) return parenthesis(words, to)
  if (!gap.startsWith(',') || words[to]?.norm !== 'or') return undefined
  const end = opensPhrase(words[to + 1]) ? -1 : closing(words, to + 1, 6, ',')
  return end < 0 ? { cue: 'or-the', next: to + 1 } : { cue: 'or', next: end + 1 }
}

function parenthesis(words: readonly Word[], to: number): RightContext {
  const end = closing(words, to, 12, ')')
  if (end < 0) return { cue: 'gloss', next: to }
  const first = words[to]?.text ?? ''
  const short = end === to && /\p{Lu}.*\p{Lu}|^\p{Lu}$/u.test(first)
  const long = end - to > 2 && /^\p{Ll}/u.test(first)
  return { cue: short ? 'abbreviation' : long ? 'long-gloss' : 'gloss', next: end + 1 }
}

const opensPhrase = (word: Word | undefined): boolean => has(word, TAG.determiner | TAG.plural | TAG.gerund)

/** The first word within `reach` whose gap has `sign`; -1 when there is none. */
function closing(words: readonly Word[], from: number, reach: number, sign: string): number {
  for (let i = from; i < Math.min(words.length, from + reach); i++) if (words[i]?.gap.includes(sign)) return i
  return -1
}

function verbCue(words: readonly Word[], from: number): RightContext | undefined {
  let at = from
  while (at < from + 2 && has(words[at], TAG.adverb) && !has(words[at], TAG.negative)) at++
  const word = words[at]
  if (word === undefined) return undefined
  const cue = VERBS.get(word.norm)
  if (cue) return { cue, next: cue === 'refers' && words[at + 1]?.norm === 'to' ? at + 2 : at + 1 }
  if (word.norm === 'is' || word.norm === 'are') return copulaCue(words, at + 1)
  if (word.norm === 'was' || word.norm === 'were') return { cue: 'was', next: at + 1 }
  if (has(word, TAG.modal)) return { cue: 'modal', next: at + 1 }
  if (!has(word, TAG.verb) || has(word, TAG.gerund)) return undefined
  return { cue: has(word, TAG.past) ? 'past' : 'present', next: at }
}

function copulaCue(words: readonly Word[], from: number): RightContext {
  let at = from
  while (at < from + 2 && has(words[at], TAG.adverb) && !has(words[at], TAG.negative)) at++
  const norm = words[at]?.norm ?? ''
  const as = words[at + 1]?.norm === 'as'
  if (norm === 'defined') return { cue: 'is-defined', next: as ? at + 2 : at + 1 }
  if (isCalled(norm)) return { cue: 'is-called', next: at + 1 }
  if (norm === 'known' && as) return { cue: 'is-called', next: at + 2 }
  if (/^(?:an?|any|one)$/.test(norm)) return { cue: 'is-a', next: at }
  if (/^(?:the|those)$/.test(norm)) return { cue: 'is-the', next: at }
  return { cue: /^(?:when|where|what|how)$/.test(norm) ? 'is-when' : 'is', next: at }
}

function signCue(words: readonly Word[], to: number, gap: string): RightContext | undefined {
  const next = words[to]
  if (next === undefined) return { cue: /[:—–]/.test(gap) ? 'colon' : 'end', next: to }
  if (gap.includes(':')) return { cue: 'colon', next: to }
  if (/[—–]| - /.test(gap)) return { cue: next.norm === 'that' ? 'that-is' : 'dash', next: to }
  if (gap.includes(',') || gap.includes(';')) return { cue: commaCue(words, to), next: to }
  return undefined
}

function commaCue(words: readonly Word[], to: number): RightCue {
  const norm = words[to]?.norm ?? ''
  const after = words[to + 1]
  if (norm === 'that' && after?.norm === 'is') return 'that-is'
  if (/^(?:which|who)$/.test(norm) && has(after, TAG.verb)) return 'which-is'
  if (/^(?:where|whereby|when)$/.test(norm) || (after?.norm === 'which' && has(words[to], TAG.preposition)))
    return 'in-which'
  return /^(?:an?|the)$/.test(norm) ? 'apposition' : 'comma'
}

function wordCue(next: Word | undefined): RightCue {
  const norm = next?.norm ?? ''
  if (norm === 'of') return 'of'
  if (norm === 'and' || norm === 'or') return 'and'
  if (norm === 'that' || norm === 'which' || norm === 'who') return 'that'
  if (has(next, TAG.preposition)) return 'preposition'
  return has(next, TAG.noun | TAG.adjective) ? 'noun' : 'other'
}
