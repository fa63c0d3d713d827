/** One word of a tagged sentence. Offsets are UTF-16 units within the text of its block. */
export interface Word {
  /** As written, without the punctuation around it; `''` for the second half of a contraction. */
  readonly text: string
  /** Lower case, straight apostrophes; for a contraction what it stands for (`it's` gives `it`, `is`). */
  readonly norm: string
  readonly from: number
  readonly to: number
  /** A sum of `TAG` bits. */
  readonly tags: number
  /** What stands between this word and the next one, or the end of the sentence. */
  readonly gap: string
}

/** A sentence with its words; `from` and `to` within the text of its block. */
export interface TaggedSentence {
  readonly from: number
  readonly to: number
  readonly words: readonly Word[]
}

/** The sentences of one block. */
export interface TaggedBlock {
  /** Index in `article.blocks`. */
  readonly block: number
  readonly sentences: readonly TaggedSentence[]
}

/** What the tagger said of a word, as bits, so that a page of words stays small. */
export const TAG = {
  noun: 1,
  plural: 2,
  proper: 4,
  person: 8,
  place: 16,
  organization: 32,
  adjective: 64,
  verb: 128,
  gerund: 256,
  past: 512,
  adverb: 1024,
  determiner: 2048,
  preposition: 4096,
  conjunction: 8192,
  pronoun: 16384,
  value: 32768,
  date: 65536,
  possessive: 131072,
  copula: 262144,
  modal: 524288,
  acronym: 1048576,
  negative: 2097152,
  question: 4194304,
  present: 8388608,
  demonym: 16777216,
} as const

/** Whether `word` carries any of the `TAG` bits in `tags`. */
export const has = (word: Word | undefined, tags: number): boolean => word !== undefined && (word.tags & tags) !== 0
