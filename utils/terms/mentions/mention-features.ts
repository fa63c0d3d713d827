import type { Mention } from '../candidates'
import { has, TAG, type Word } from '../word'
import { genusAfter } from './genus'
import { LEFT_CUES, type LeftCue, leftCue } from './left-cues'
import { RIGHT_CUES, type RightContext, rightCue } from './right-cues'
import { SENTENCE_FLAGS, sentenceFlags } from './sentence-flags'

const NAME_FLAGS = [
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
  'odd-words',
  'entity',
  'known',
] as const
const BLOCK_FLAGS = ['item', 'caption', 'heading', 'row', 'aside', 'in-list'] as const
const PAIR_FLAGS = [
  'genus',
  'genus-narrowed',
  'negated',
  'example-before',
  'the-of',
  'in-start-comma',
  'start-a-present',
  'start-present',
] as const

/** Names of the features of a mention, in order: what the weights are checked against. All are yes or no. */
export const MENTION_FEATURES: readonly string[] = [
  ...LEFT_CUES.map((cue) => `left-${cue}`),
  ...RIGHT_CUES.map((cue) => `right-${cue}`),
  // At the start of a sentence they mean something else.
  ...RIGHT_CUES.map((cue) => `start+${cue}`),
  ...SENTENCE_FLAGS,
  ...NAME_FLAGS,
  ...BLOCK_FLAGS,
  ...PAIR_FLAGS,
]
const FIRST_RIGHT = LEFT_CUES.length
const FIRST_START = FIRST_RIGHT + RIGHT_CUES.length
const FIRST_FLAG = FIRST_START + RIGHT_CUES.length

/**
 * What speaks for and against that a mention stands where its name is introduced or its meaning told.
 *
 * @param known - whether the name stood in an earlier block
 * @returns indices of the features that hold
 */
export function mentionFeatures(mention: Mention, known: boolean): number[] {
  const { sentence, phrase, order } = mention
  const left = leftCue(sentence, phrase.from)
  const right = rightCue(sentence, phrase.to)
  const rightIndex = RIGHT_CUES.indexOf(right.cue)
  const on = [LEFT_CUES.indexOf(left), FIRST_RIGHT + rightIndex]
  if (left === 'start') on.push(FIRST_START + rightIndex)
  let at = FIRST_FLAG
  const flags = [
    sentenceFlags(sentence, order),
    nameFlags(mention, known),
    blockFlags(mention),
    pairFlags(mention, left, right),
  ]
  for (const some of flags)
    for (const holds of some)
      if (holds) on.push(at++)
      else at++
  return on
}

function nameFlags(mention: Mention, known: boolean): boolean[] {
  const { sentence, phrase, text } = mention
  const article = sentence.words[phrase.from - 1]
  const last = sentence.words[phrase.to - 1]
  const length = phrase.to - phrase.from
  const values: Record<(typeof NAME_FLAGS)[number], boolean> = {
    'article-a': article?.norm === 'a' || article?.norm === 'an',
    'article-the': article?.norm === 'the',
    'article-none': !has(article, TAG.determiner | TAG.possessive),
    whole: phrase.opens && phrase.closes,
    closes: phrase.closes,
    plural: has(last, TAG.plural),
    capital: phrase.from > 0 && /^\p{Lu}/u.test(text),
    'words-1': length === 1,
    'words-2': length === 2,
    'words-3': length === 3,
    'words-4': length > 3,
    'odd-words': someWord(mention, TAG.value | TAG.date),
    entity: someWord(mention, TAG.person | TAG.place),
    known,
  }
  return NAME_FLAGS.map((flag) => values[flag])
}

function blockFlags({ block: { role, aside } }: Mention): boolean[] {
  return [
    role === 'item',
    role === 'caption',
    role === 'heading',
    role === 'row',
    aside,
    role === 'definition' || role === 'term',
  ]
}

function pairFlags({ sentence: { words }, phrase }: Mention, left: LeftCue, right: RightContext): boolean[] {
  const article = words[phrase.from - 1]?.norm ?? ''
  const genus = genusAfter(words, right.next)
  const start = left === 'start' && right.cue === 'present'
  return [
    genus > 0,
    genus > 1,
    has(words[right.next], TAG.negative) || has(words[phrase.to], TAG.negative),
    left === 'such-as' || exampleBefore(words, phrase.from),
    article === 'the' && right.cue === 'of',
    left === 'in-start' && (words[phrase.to - 1]?.gap.startsWith(',') ?? false),
    start && /^an?$/.test(article),
    start && article === '',
  ]
}

function someWord({ sentence, phrase }: Mention, tags: number): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if (has(sentence.words[i], tags)) return true
  return false
}

const EXAMPLE = new Set(['example', 'instance', 'like', 'including'])

function exampleBefore(words: readonly Word[], from: number): boolean {
  for (let i = Math.max(0, from - 8); i < from; i++) if (EXAMPLE.has(words[i]?.norm ?? '')) return true
  return false
}
