import { has, TAG, type TaggedSentence, type Word } from './word'

/** What stands before a name. Order is the order of features: append only together with new weights. */
export const LEFT_CUES = [
  'start',
  'called',
  'known-as',
  'term',
  'or',
  'such-as',
  'idea-of',
  'kind-of',
  'define',
  'comma',
  'bracket',
  'quote',
  'of',
  'as',
  'copula',
  'verb',
  'preposition',
  'and',
  'noun',
  'other',
] as const
export type LeftCue = (typeof LEFT_CUES)[number]

/** What stands after a name. */
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
  'which-is',
  'apposition',
  'dash',
  'colon',
  'gloss',
  'abbreviation',
  'or',
  'end',
  'comma',
  'and',
  'that',
  'of',
  'modal',
  'verb',
  'preposition',
  'noun',
  'other',
] as const
export type RightCue = (typeof RIGHT_CUES)[number]

/** A cue and where what it speaks of begins: the index of the word after it. */
export interface RightContext {
  readonly cue: RightCue
  /** First word after the cue, in the same sentence. */
  readonly next: number
}

const CALLING = new Set(['called', 'termed', 'named', 'labeled', 'labelled', 'dubbed', 'nicknamed', 'coined'])
const IDEAS = new Set(
  'concept idea notion theory process principle practice phenomenon doctrine problem study field policy condition'.split(
    ' ',
  ),
)
const KINDS = new Set(
  'type types kind kinds form forms sort sorts class category categories species example examples'.split(' '),
)
const ARTICLES = new Set(['a', 'an', 'the'])

/** What stands before the words from `from` on, articles and opening quotes looked through. */
export function leftCue(sentence: TaggedSentence, from: number): LeftCue {
  const { words } = sentence
  let at = from - 1
  if (at >= 0 && ARTICLES.has(words[at]?.norm ?? '') && words[at]?.gap.trim() === '') at--
  const before = words[at]
  if (before === undefined) return 'start'
  const quoted = /["“‘']$/.test(words[from - 1]?.gap ?? '')
  const named = namingCue(words, at)
  if (named) return named
  const { gap } = before
  if (gap.includes('(') || gap.includes('[')) return 'bracket'
  if (/[,;:—–]/.test(gap)) return 'comma'
  return quoted ? 'quote' : plainLeft(words, at)
}

function namingCue(words: readonly Word[], at: number): LeftCue | undefined {
  const word = words[at]
  const norm = word?.norm ?? ''
  const previous = words[at - 1]
  if (CALLING.has(norm)) return 'called'
  if (norm === 'as') {
    if (previous?.norm === 'known' || (previous?.norm === 'to' && words[at - 2]?.norm === 'referred')) return 'known-as'
    return previous?.norm === 'such' ? 'such-as' : undefined
  }
  if (norm === 'term' || norm === 'terms' || norm === 'word' || norm === 'phrase') return 'term'
  if (norm === 'or' && previous !== undefined && /[,(—]/.test(previous.gap)) return 'or'
  if (norm === 'of' && previous !== undefined) {
    if (IDEAS.has(previous.norm)) return 'idea-of'
    if (KINDS.has(previous.norm)) return 'kind-of'
  }
  return /^defin(?:e|es|ed|ing)$/.test(norm) ? 'define' : undefined
}

function plainLeft(words: readonly Word[], at: number): LeftCue {
  const word = words[at]
  const norm = word?.norm ?? ''
  if (norm === 'of') return 'of'
  if (norm === 'as') return 'as'
  if (norm === 'and' || norm === 'or') return 'and'
  if (has(word, TAG.copula)) return 'copula'
  if (has(word, TAG.preposition)) return 'preposition'
  if (has(word, TAG.verb | TAG.modal)) return 'verb'
  return has(word, TAG.noun | TAG.adjective) ? 'noun' : 'other'
}

/** What stands after the words up to `to`; a gloss in parentheses and "or so," are looked through. */
export function rightCue(sentence: TaggedSentence, to: number): RightContext {
  const { words } = sentence
  const last = words[to - 1]
  const gap = last?.gap ?? ''
  const past = pastGloss(words, to)
  const cue = past.at < words.length ? verbCue(words, past.at) : undefined
  if (cue && (past.glossed || /^["”’']?,? ?$/.test(gap)) && !/,/.test(past.glossed ? '' : gap)) return cue
  if (past.glossed) return { cue: past.glossed, next: past.at }
  return { cue: signCue(words, to, gap), next: to }
}

/** Beyond "(…)" or ", or …," after a name; `at` is the first word after it. */
function pastGloss(words: readonly Word[], to: number): { at: number; glossed?: RightCue } {
  const gap = words[to - 1]?.gap ?? ''
  if (gap.includes('(')) {
    for (let i = to; i < Math.min(words.length, to + 9); i++) {
      if (!words[i]?.gap.includes(')')) continue
      const short = i === to && /\p{Lu}.*\p{Lu}|^\p{Lu}$/u.test(words[i]?.text ?? '')
      return { at: i + 1, glossed: short ? 'abbreviation' : 'gloss' }
    }
  }
  if (gap.startsWith(',') && words[to]?.norm === 'or') {
    for (let i = to + 1; i < Math.min(words.length, to + 7); i++)
      if (words[i]?.gap.startsWith(',')) return { at: i + 1, glossed: 'or' }
  }
  return { at: to }
}

const VERBS: Readonly<Record<string, RightCue>> = {
  refers: 'refers',
  refer: 'refers',
  means: 'means',
  mean: 'means',
  denotes: 'means',
  describes: 'describes',
  describe: 'describes',
  measures: 'measures',
  measure: 'measures',
  occurs: 'occurs',
  occur: 'occurs',
  happens: 'occurs',
  exists: 'occurs',
  involves: 'involves',
  involve: 'involves',
  includes: 'involves',
  include: 'involves',
  consists: 'involves',
  consist: 'involves',
  states: 'states',
  state: 'states',
  says: 'states',
  holds: 'states',
  suggests: 'states',
  proposes: 'states',
  argues: 'states',
}

function verbCue(words: readonly Word[], at: number): RightContext | undefined {
  const word = words[at]
  if (word === undefined) return undefined
  const plain = VERBS[word.norm]
  if (plain) return { cue: plain, next: plain === 'refers' && words[at + 1]?.norm === 'to' ? at + 2 : at + 1 }
  if (!has(word, TAG.copula)) return undefined
  if (word.norm === 'was' || word.norm === 'were') return { cue: 'was', next: at + 1 }
  if (word.norm !== 'is' && word.norm !== 'are') return undefined
  let next = at + 1
  while (next < words.length && has(words[next], TAG.adverb) && words[next]?.norm !== 'not' && next < at + 3) next++
  return copulaCue(words, next)
}

function copulaCue(words: readonly Word[], at: number): RightContext {
  const norm = words[at]?.norm ?? ''
  const after = words[at + 1]?.norm ?? ''
  if (norm === 'defined') return { cue: 'is-defined', next: after === 'as' ? at + 2 : at + 1 }
  if (CALLING.has(norm)) return { cue: 'is-called', next: at + 1 }
  if (norm === 'known' && after === 'as') return { cue: 'is-called', next: at + 2 }
  if (norm === 'a' || norm === 'an' || norm === 'any' || norm === 'one') return { cue: 'is-a', next: at }
  if (norm === 'the' || norm === 'those') return { cue: 'is-the', next: at }
  if (norm === 'when' || norm === 'where' || norm === 'what' || norm === 'how') return { cue: 'is-when', next: at }
  return { cue: 'is', next: at }
}

function signCue(words: readonly Word[], to: number, gap: string): RightCue {
  const next = words[to]
  if (next === undefined) return /[:—–-]/.test(gap) ? 'colon' : 'end'
  if (gap.includes('(')) return 'gloss'
  if (gap.includes(':')) return 'colon'
  if (/[—–]| - /.test(gap)) return 'dash'
  if (gap.includes(',')) return commaCue(words, to)
  return plainRight(next)
}

function commaCue(words: readonly Word[], to: number): RightCue {
  const norm = words[to]?.norm ?? ''
  if ((norm === 'which' || norm === 'who') && has(words[to + 1], TAG.verb)) return 'which-is'
  return ARTICLES.has(norm) ? 'apposition' : 'comma'
}

function plainRight(next: Word): RightCue {
  if (next.norm === 'of') return 'of'
  if (next.norm === 'and' || next.norm === 'or') return 'and'
  if (next.norm === 'that' || next.norm === 'which' || next.norm === 'who') return 'that'
  if (has(next, TAG.modal)) return 'modal'
  if (has(next, TAG.verb | TAG.copula)) return 'verb'
  if (has(next, TAG.preposition)) return 'preposition'
  return has(next, TAG.noun | TAG.adjective) ? 'noun' : 'other'
}
