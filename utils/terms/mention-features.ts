import type { Mention } from './candidates'
import { LEFT_CUES, leftCue, RIGHT_CUES, rightCue } from './cues'
import { has, TAG, type Word } from './word'

const NUMBERS = [
  'article-a',
  'article-the',
  'article-none',
  'whole',
  'closes',
  'plural',
  'capital',
  'words-1',
  'words-2',
  'words-3',
  'words-4',
  'value-or-date',
  'person-or-place',
  'pronoun-first',
  'deictic-first',
  'first-in-block',
  'genus',
  'genus-relative',
  'past',
  'short-sentence',
  'long-sentence',
  'names-in-sentence',
  'in-item',
  'in-caption',
  'in-heading',
  'in-row',
  'in-aside',
  'question',
  'start-and-is-a',
  'start-and-is-the',
  'start-and-verb',
  'start-and-gloss',
  'start-and-comma',
  'start-and-states',
  'item-and-colon',
  'the-and-of',
  'example-before',
  'hedged',
] as const

/** Names of the features of a mention, in order: what the weights are checked against. */
export const MENTION_FEATURES: readonly string[] = [
  ...LEFT_CUES.map((cue) => `left-${cue}`),
  ...RIGHT_CUES.map((cue) => `right-${cue}`),
  ...NUMBERS,
]

const OFFSET = LEFT_CUES.length + RIGHT_CUES.length

/** Words that begin the meaning of something: "X is the *process* of …". */
const GENUS = new Set(
  (
    'process type kind form set system measure act ability tendency theory study method way state condition group ' +
    'person people someone something phenomenon practice branch field amount number rate degree level change ' +
    'movement belief idea concept principle law approach technique disorder feeling series collection part region ' +
    'area quantity value unit force property point line period time situation relationship difference ratio sum ' +
    'instrument device object body material substance structure organization institution agreement policy program ' +
    'plan pattern position point process view attempt use lack loss result response instance event place model'
  ).split(' '),
)
const RELATIVE = new Set([
  'that',
  'which',
  'who',
  'whose',
  'in',
  'of',
  'by',
  'when',
  'where',
  'for',
  'to',
  'designed',
  'used',
  'between',
])

/** What speaks for and against that `mention` stands where its meaning is told. */
export function mentionFeatures(mention: Mention): Float64Array {
  const features = new Float64Array(MENTION_FEATURES.length)
  const { sentence, phrase, block } = mention
  const { words } = sentence
  const left = leftCue(sentence, phrase.from)
  const right = rightCue(sentence, phrase.to)
  features[LEFT_CUES.indexOf(left)] = 1
  features[LEFT_CUES.length + RIGHT_CUES.indexOf(right.cue)] = 1
  const set = (name: (typeof NUMBERS)[number], value: boolean | number) => {
    features[OFFSET + NUMBERS.indexOf(name)] = Number(value)
  }
  const article = words[phrase.from - 1]?.norm ?? ''
  const first = words[0]
  const length = phrase.to - phrase.from
  const start = left === 'start'
  set('article-a', article === 'a' || article === 'an')
  set('article-the', article === 'the')
  set('article-none', !/^(?:an?|the|this|that|these|those|its|their|his|our|your)$/.test(article))
  set('whole', phrase.opens && phrase.closes)
  set('closes', phrase.closes)
  set('plural', has(words[phrase.to - 1], TAG.plural))
  set('capital', /^\p{Lu}/u.test(mention.text) && phrase.from > 0)
  set('words-1', length === 1)
  set('words-2', length === 2)
  set('words-3', length === 3)
  set('words-4', length >= 4)
  set('value-or-date', someWord(mention, TAG.value | TAG.date))
  set('person-or-place', someWord(mention, TAG.person | TAG.place))
  set('pronoun-first', has(first, TAG.pronoun))
  set('deictic-first', /^(?:this|that|these|those|such)$/.test(first?.norm ?? ''))
  set('first-in-block', mention.order === 0)
  const genus = genusAfter(words, right.next)
  set('genus', genus > 0)
  set('genus-relative', genus > 1)
  set(
    'past',
    words.some((word) => word.norm === 'was' || word.norm === 'were' || word.norm === 'had'),
  )
  set('short-sentence', words.length < 9)
  set('long-sentence', words.length > 35)
  set(
    'names-in-sentence',
    words.some((word, i) => i > 0 && has(word, TAG.person | TAG.place | TAG.date)),
  )
  set('in-item', block.role === 'item')
  set('in-caption', block.role === 'caption')
  set('in-heading', block.role === 'heading')
  set('in-row', block.role === 'row')
  set('in-aside', block.aside)
  set('question', words.at(-1)?.gap.includes('?') ?? false)
  set('start-and-is-a', start && right.cue === 'is-a')
  set('start-and-is-the', start && (right.cue === 'is-the' || right.cue === 'is-when'))
  set('start-and-verb', start && right.cue === 'verb')
  set('start-and-gloss', start && (right.cue === 'gloss' || right.cue === 'abbreviation'))
  set('start-and-comma', start && (right.cue === 'comma' || right.cue === 'apposition' || right.cue === 'which-is'))
  set('start-and-states', start && (right.cue === 'states' || right.cue === 'involves' || right.cue === 'means'))
  set('item-and-colon', start && (right.cue === 'colon' || right.cue === 'dash') && mention.order === 0)
  set('the-and-of', article === 'the' && right.cue === 'of')
  set(
    'example-before',
    words.slice(0, phrase.from).some((word) => word.norm === 'example' || word.norm === 'instance'),
  )
  set(
    'hedged',
    words.slice(phrase.to, phrase.to + 4).some((word) => has(word, TAG.negative)),
  )
  return features
}

function someWord({ sentence, phrase }: Mention, tags: number): boolean {
  return sentence.words.slice(phrase.from, phrase.to).some((word) => has(word, tags))
}

/** 2 when a word of kind stands soon after `next` and is narrowed, 1 when it is not, 0 when there is none. */
function genusAfter(words: readonly Word[], next: number): number {
  for (let i = next; i < Math.min(words.length, next + 6); i++) {
    const norm = words[i]?.norm ?? ''
    const one = norm.length > 3 && norm.endsWith('s') && !norm.endsWith('ss') ? norm.slice(0, -1) : norm
    if (GENUS.has(norm) || GENUS.has(one)) return RELATIVE.has(words[i + 1]?.norm ?? '') ? 2 : 1
  }
  return 0
}
