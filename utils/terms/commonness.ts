import bands from './common-words.json'

const shares = new Map<string, number>()
for (const [share, words] of Object.entries(bands.bands))
  for (const word of words.split(' ')) shares.set(word, Number(share))

/**
 * How common a word (singular, lower case) is in English prose: 0 for a word outside the few thousand most common, 1 for the most common.
 *
 * From counts over pages of many subjects, made by `scripts/train/common-words.mjs`.
 */
export const commonness = (word: string): number => shares.get(word) ?? 0
