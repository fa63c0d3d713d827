import { has, TAG, type TaggedSentence, type Word } from '../word'

/** What stands before a name. Order is the order of features: a change needs new weights. */
export const LEFT_CUES = [
  'start',
  'in-start',
  'called',
  'call-this',
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
  'to-be',
  'verb',
  'preposition',
  'and',
  'noun',
  'other',
] as const
export type LeftCue = (typeof LEFT_CUES)[number]

const CALLED = new Set(['called', 'termed', 'named', 'labeled', 'labelled', 'dubbed', 'nicknamed', 'coined', 'titled'])
const CALL = new Set(['call', 'calls', 'term', 'label', 'called', 'termed', 'labeled', 'labelled', 'dubbed'])
const THIS = new Set(['this', 'these', 'it', 'them', 'that', 'those'])
const IDEAS = new Set(
  (
    'concept idea notion theory process principle practice phenomenon doctrine problem study field policy condition ' +
    'belief method system strategy technique'
  ).split(' '),
)
const KINDS = new Set(
  'type types kind kinds form forms sort sorts class category categories example examples'.split(' '),
)
const OPENERS = new Set(['in', 'with', 'under', 'through', 'during', 'by', 'for', 'using', 'at'])

/** Whether `norm` is a participle of naming ("called", "termed"). */
export const isCalled = (norm: string): boolean => CALLED.has(norm)

/** What stands before the words from `from` on; articles and opening quotes are looked through. */
export function leftCue({ words }: TaggedSentence, from: number): LeftCue {
  const at = isArticle(words[from - 1]) ? from - 2 : from - 1
  const before = words[at]
  if (before === undefined) return 'start'
  if (at === 0 && OPENERS.has(before.norm) && before.gap === ' ') return 'in-start'
  return namingCue(words, at) ?? signCue(before.gap, words[from - 1]?.gap ?? '') ?? wordCue(words, at)
}

const isArticle = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:an?|the|one's|its|their)$/.test(word.norm) && /^\s*["“‘']?$/.test(word.gap)

function namingCue(words: readonly Word[], at: number): LeftCue | undefined {
  const norm = words[at]?.norm ?? ''
  const previous = words[at - 1]?.norm ?? ''
  if (THIS.has(norm) && CALL.has(previous)) return 'call-this'
  if (CALLED.has(norm)) return 'called'
  if (norm === 'as') return asCue(previous, words[at - 2]?.norm)
  if (norm === 'of') return ofCue(previous)
  if (norm === 'or' && /[,(—]/.test(words[at - 1]?.gap ?? '')) return 'or'
  if (norm === 'be' && previous === 'to') return 'to-be'
  if (/^(?:terms?|word|phrase|expression)$/.test(norm)) return 'term'
  return /^defin(?:e|es|ed|ing)$/.test(norm) ? 'define' : undefined
}

function ofCue(previous: string): LeftCue | undefined {
  if (IDEAS.has(previous)) return 'idea-of'
  return KINDS.has(previous) ? 'kind-of' : undefined
}

function asCue(previous: string, beforeThat: string | undefined): LeftCue | undefined {
  if (previous === 'known' || (previous === 'to' && beforeThat === 'referred')) return 'known-as'
  return previous === 'such' ? 'such-as' : undefined
}

function signCue(gap: string, lastGap: string): LeftCue | undefined {
  if (/[([]/.test(gap)) return 'bracket'
  if (/[,;:—–]/.test(gap)) return 'comma'
  return /["“‘]$/.test(lastGap) ? 'quote' : undefined
}

function wordCue(words: readonly Word[], at: number): LeftCue {
  const word = words[at]
  const norm = word?.norm ?? ''
  if (norm === 'of' || norm === 'as') return norm
  if (norm === 'and' || norm === 'or') return 'and'
  if (has(word, TAG.copula)) return 'copula'
  if (has(word, TAG.preposition)) return 'preposition'
  if (has(word, TAG.verb | TAG.modal)) return 'verb'
  return has(word, TAG.noun | TAG.adjective) ? 'noun' : 'other'
}
