import { CUE_GROUPS, CUES, type CueGroup } from './cues'

/** How often the cues of each group occur, per 100 words; undefined in a language without cues. */
export type CueRates = Readonly<Record<CueGroup, number>>

/** A word that is repeated says no more: it counts at most this many times, and once more per 500 words. */
const MOST_REPEATS = 6

const LONGEST_CUE = 4
const tables = new Map<string, ReadonlyMap<string, readonly CueGroup[]>>()

/**
 * Rates of the cue words in `words`.
 *
 * @param words - lower case, in reading order
 * @param language - ISO 639-1 code
 */
export function cueRates(words: readonly string[], language: string): CueRates | undefined {
  const table = tableOf(language)
  if (table === undefined) return undefined
  const most = MOST_REPEATS + words.length / 500
  const rates = Object.fromEntries(CUE_GROUPS.map((group) => [group, 0])) as Record<CueGroup, number>
  for (const [phrase, count] of phraseCounts(words, table)) {
    for (const group of table.get(phrase) ?? []) {
      rates[group] += (100 * Math.min(count, most)) / Math.max(words.length, 50)
    }
  }
  return rates
}

function phraseCounts(words: readonly string[], table: ReadonlyMap<string, unknown>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [i, word] of words.entries()) {
    let phrase = word
    for (let n = 1; n <= LONGEST_CUE; n++) {
      if (table.has(phrase)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1)
      phrase += ` ${words[i + n] ?? ''}`
    }
  }
  return counts
}

function tableOf(language: string): ReadonlyMap<string, readonly CueGroup[]> | undefined {
  const known = tables.get(language)
  const cues = CUES[language]
  if (known !== undefined || cues === undefined) return known
  const table = new Map<string, CueGroup[]>()
  for (const group of CUE_GROUPS) {
    for (const cue of cues[group].split(' ')) {
      const phrase = cue.replaceAll('_', ' ')
      table.set(phrase, [...(table.get(phrase) ?? []), group])
    }
  }
  tables.set(language, table)
  return table
}
