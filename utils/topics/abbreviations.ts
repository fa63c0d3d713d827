import type { TopicId } from '../base/ids'
import { topicId } from './topic-id'

/** A short form that a text explains, e.g. `GDP` for `gross domestic product`. */
export interface Abbreviation {
  readonly short: string
  readonly long: string
}

/** A bracket that explains a name is short; longer ones are asides. */
const LONGEST_INSIDE = 80
const SHORT = /^\p{Lu}[\p{L}\p{N}&-]{1,9}$/u

/**
 * Short forms explained in `text`, either way round: "gross domestic product (GDP)" or "GDP (gross domestic product)".
 *
 * @see Schwartz & Hearst 2003, "A simple algorithm for identifying abbreviation definitions in biomedical text"
 */
export function abbreviationsIn(text: string): Abbreviation[] {
  const found: Abbreviation[] = []
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const bracket = text.slice(open + 1, open + LONGEST_INSIDE)
    const close = bracket.indexOf(')')
    if (close < 0) continue
    const pair = pairAt(text.slice(Math.max(0, open - 120), open).trimEnd(), bracket.slice(0, close).trim())
    if (pair !== undefined) found.push(pair)
  }
  return found
}

function pairAt(before: string, inside: string): Abbreviation | undefined {
  const short = shortForm(inside)
  if (short !== undefined) {
    const words = before.split(/[\s]+/).slice(-Math.min(short.length + 5, 2 * short.length))
    const long = longForm(short, words.join(' '))
    return long === undefined ? undefined : { short, long }
  }
  const earlier = shortForm(before.slice(before.lastIndexOf(' ') + 1))
  const whole = earlier === undefined ? undefined : longForm(earlier, inside)
  return earlier !== undefined && whole === inside ? { short: earlier, long: inside } : undefined
}

/** A plural s is no letter of the short form; at least two capitals tell it from a word. */
function shortForm(word: string): string | undefined {
  const bare = word.replace(/^["“']|["”']$/g, '').replace(/(?<=\p{Lu})s$/u, '')
  return SHORT.test(bare) && (bare.match(/\p{Lu}/gu)?.length ?? 0) >= 2 ? bare : undefined
}

/** The shortest end of `text` whose letters spell `short` from back to front, its first letter beginning a word. */
function longForm(short: string, text: string): string | undefined {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const low = text.toLowerCase()
  let at = low.length - 1
  for (let i = letters.length - 1; i >= 0; i--) {
    while (at >= 0 && (low[at] !== letters[i] || (i === 0 && /[\p{L}\p{N}]/u.test(low[at - 1] ?? '')))) at--
    if (at < 0) return undefined
    at--
  }
  const long = text.slice(at + 1)
  const plain =
    /^[\p{L}\p{N}'’ -]+$/u.test(long) &&
    !/(?:^(?:of|in|the|and|for|to|its|his|her|their|our)| (?:is|are|was|were|has|have)) /.test(long)
  return plain && long.length > short.length && long.split(' ').length > 1 ? long : undefined
}

/**
 * Which topics are one: the id of each short form that the texts explain, and the id of what it stands for.
 *
 * @param texts - blocks of one page; of two explanations the first counts
 */
export function aliasesIn(texts: Iterable<string>): Map<TopicId, { readonly id: TopicId; readonly name: string }> {
  const aliases = new Map<TopicId, { readonly id: TopicId; readonly name: string }>()
  for (const text of texts) {
    for (const { short, long } of abbreviationsIn(text)) {
      const id = topicId(short)
      if (!aliases.has(id) && id !== topicId(long)) aliases.set(id, { id: topicId(long), name: long })
    }
  }
  return aliases
}
