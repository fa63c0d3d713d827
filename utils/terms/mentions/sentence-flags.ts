import { has, TAG, type TaggedSentence } from '../word'

/** What all mentions in a sentence share, in the order of features. */
export const SENTENCE_FLAGS = [
  'pronoun-first',
  'deictic-first',
  'first-in-block',
  'past-tense',
  'short',
  'long',
  'entities',
  'question',
  'we',
  'example',
] as const

const SHORT = 9
const LONG = 35
const PAST = new Set(['was', 'were', 'had'])
const READERS = new Set(['we', 'you', 'i'])

const known = new WeakMap<TaggedSentence, readonly boolean[]>()

/**
 * Whether each of `SENTENCE_FLAGS` holds; found once a sentence.
 *
 * @param order - number of the sentence in its block
 */
export function sentenceFlags(sentence: TaggedSentence, order: number): readonly boolean[] {
  const found = known.get(sentence) ?? flagsOf(sentence, order)
  known.set(sentence, found)
  return found
}

function flagsOf({ words }: TaggedSentence, order: number): boolean[] {
  const first = words[0]
  const values: Record<(typeof SENTENCE_FLAGS)[number], boolean> = {
    'pronoun-first': has(first, TAG.pronoun),
    'deictic-first': /^(?:this|that|these|those|such)$/.test(first?.norm ?? ''),
    'first-in-block': order === 0,
    'past-tense': words.some(({ norm }) => PAST.has(norm)),
    short: words.length < SHORT,
    long: words.length > LONG,
    entities: words.some((word, i) => i > 0 && has(word, TAG.person | TAG.place | TAG.date)),
    question: words.at(-1)?.gap.includes('?') ?? false,
    we: words.some(({ norm }) => READERS.has(norm)),
    example: words.slice(0, 4).some(({ norm }) => norm === 'example' || norm === 'instance'),
  }
  return SENTENCE_FLAGS.map((flag) => values[flag])
}
