import table from './common-words.json'

/** Least share of pages that a word of each band stands on, commonest first. */
export const BANDS = [0.32, 0.16, 0.08, 0.04, 0.02] as const

const bandOf = new Map<string, number>()
for (const [band, words] of table.bands.entries()) for (const word of words.split(' ')) bandOf.set(word, band)

/**
 * How common a word is in English prose: 1 for the commonest band of words, 0 for a word in none.
 *
 * From counts over pages of many subjects, made by `scripts/train/common-words.mjs`.
 *
 * @param word - as `topicId` writes it: lower case, singular
 */
export function commonness(word: string): number {
  const band = bandOf.get(word)
  return band === undefined ? 0 : 1 - band / BANDS.length
}
