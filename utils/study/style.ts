/** How a text is written: rates per 100 words unless said otherwise. */
export interface Style {
  /** Mean words of a sentence. */
  readonly sentence: number
  readonly quotes: number
  readonly questions: number
  readonly exclamations: number
  readonly prices: number
  readonly numbers: number
  /** Recent years, clock times and written dates. */
  readonly dates: number
  /** Words with a capital inside sentences. */
  readonly names: number
  /** Mean letters of a word. */
  readonly letters: number
  /** English: share of past tense among the words that show tense; undefined elsewhere. */
  readonly past: number | undefined
  /** English: words built with abstract endings. */
  readonly abstract: number | undefined
  /** Distinct words among the first 300. */
  readonly variety: number
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/**
 * Measures the style of `text`. Every pattern is linear in its length.
 *
 * @param words - the words of `text`, lower case
 * @param language - ISO 639-1 code
 */
export function styleOf(text: string, words: readonly string[], language: string): Style {
  const per100 = (n: number) => (100 * n) / Math.max(words.length, 50)
  return {
    sentence: words.length / Math.max(1, count(text, /[.!?…。！？](?=\s|$)/g)),
    quotes: per100(count(text, /["“”«»„]/g)),
    questions: per100(count(text, /\?/g)),
    exclamations: per100(count(text, /!(?=\s|$)/g)),
    prices: per100(count(text, /[$€£¥]\s?\d|\d\s?[€£]/g)),
    numbers: per100(count(text, /\d+/g)),
    dates: per100(count(text, /\b20[012]\d\b|\b\d{1,2}:\d\d\b/g)),
    names: language === 'de' ? 0 : per100(count(text, /[\p{Ll},;] \p{Lu}\p{Ll}/gu)),
    letters: words.reduce((sum, word) => sum + word.length, 0) / Math.max(1, words.length),
    past: language === 'en' ? pastShare(words) : undefined,
    abstract: language === 'en' ? per100(words.filter((word) => ABSTRACT.test(word)).length) : undefined,
    variety: new Set(words.slice(0, 300)).size / Math.max(50, Math.min(300, words.length)),
  }
}

const ABSTRACT = /.{3}(?:tion|sion|ity|ism|ence|ance|ment|ness|ology|ysis|ics|ive|ical|ular)s?$/
const PAST = new Set(
  'was were had did said went came made took got saw knew thought became began felt left told'.split(' '),
)
const PRESENT = new Set(
  'is are has have does do can may means uses makes gives takes becomes contains includes shows allows requires occurs'.split(
    ' ',
  ),
)

function pastShare(words: readonly string[]): number {
  let past = 0
  let present = 0
  for (const word of words) {
    if (PAST.has(word)) past++
    else if (PRESENT.has(word)) present++
  }
  return (past + 1) / (past + present + 2)
}
