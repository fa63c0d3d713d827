import { endsWithAbbreviation } from './abbreviations'

/** One sentence and where it stands in the text it was cut from, in UTF-16 units: from inclusive, to exclusive. */
export interface Sentence {
  readonly text: string
  readonly from: number
  readonly to: number
}

/**
 * The sentences of one block of text, in order; white space between them is left out.
 *
 * English has rules of its own (abbreviations, initials, decimals), linear in the length of the text.
 * Every other language is cut by the platform's segmenter, which knows where its script ends a sentence.
 *
 * @param text - one block; line breaks count as spaces
 * @param language - ISO 639-1 code; `und` when unknown
 */
export function sentencesOf(text: string, language: string): Sentence[] {
  return language === 'en' ? cut(text, englishEnds(text)) : cut(text, segmentedEnds(text, language))
}

const ENDS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', '»'])
const isSpace = (unit: string | undefined) => unit === ' ' || unit === '\n' || unit === '\t' || unit === '\u00a0'

function englishEnds(text: string): number[] {
  const ends: number[] = []
  let i = 0
  while (i < text.length) {
    if (!ENDS.has(text[i] ?? '')) {
      i++
      continue
    }
    const stop = i
    while (ENDS.has(text[i] ?? '')) i++
    const lone = i - stop === 1 && text[stop] === '.'
    while (CLOSERS.has(text[i] ?? '')) i++
    if (isSpace(text[i]) && endsHere(text, stop, i, lone)) ends.push(i)
  }
  return ends
}

/** A capital, digit or opening mark must follow, and a lone full stop must not belong to an abbreviation. */
function endsHere(text: string, stop: number, after: number, lone: boolean): boolean {
  let next = after
  while (isSpace(text[next])) next++
  const rest = text.slice(next, next + 24)
  if (!/^[\p{Lu}\p{N}"'“‘([¿¡]/u.test(rest)) return false
  return !(lone && endsWithAbbreviation(text.slice(Math.max(0, stop - 24), stop), rest))
}

/** Languages whose titles and short forms the platform's segmenter takes for ends ("Dr. Müller", "p. ex. Une"). */
const SHORT =
  /(?:^|[\s(])(?:\p{L}|[Dd]r|[Pp]rof|[Ss]r|[Ss]ra|[Mm]me|[Mm]lle|[Ss]t|[Aa]rt|[Nn]r|[Bb]zw|[Uu]sw|[Vv]gl|[Aa]bb|[Ff]ig|[Pp]ág|[Pp]\. ?ex|[Zz]\. ?B|[Ee]tc|[Ee]d|[Vv]ol|[Cc]ap|[Aa]bs|[Cc]a|[Mm]ax|[Mm]in|\d{1,2})\.$/u

const segmenters = new Map<string, Intl.Segmenter>()

function segmentedEnds(text: string, language: string): number[] {
  let segmenter = segmenters.get(language)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' })
    segmenters.set(language, segmenter)
  }
  const ends: number[] = []
  for (const { index, segment } of segmenter.segment(text)) {
    const tail = segment.slice(-16).trimEnd()
    if (!SHORT.test(tail)) ends.push(index + segment.length)
  }
  return ends
}

function cut(text: string, ends: readonly number[]): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const end of [...ends, text.length]) {
    let from = start
    let to = end
    while (from < to && isSpace(text[from])) from++
    while (to > from && isSpace(text[to - 1])) to--
    if (to > from) sentences.push({ text: text.slice(from, to), from, to })
    start = Math.max(start, end)
  }
  return sentences
}
