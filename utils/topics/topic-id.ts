import type { TopicId } from '../base/ids'
import { singular } from './singular'
import { oneSpelling } from './spelling'

/** No longer name is a topic: what a page calls so is a sentence. */
const LONGEST = 120

/** Names in which number is part of the name. */
const FIXED = new Set([
  'united states',
  'united nations',
  'human resources',
  'los angeles',
  'new orleans',
  'des moines',
])

/**
 * The id under which a topic is kept for ever: the same for "The Cell-Membranes (biology)" and "cell membrane".
 *
 * Lower case, no leading article, nothing in parentheses, hyphens as spaces, no possessive, each word
 * singular and in one spelling; never a stem, so that "population" and "populism" stay apart.
 * An id is its own id. Names in other languages than English keep number and spelling.
 *
 * @param name - as a page or a person writes it
 * @param language - ISO 639-1 code of the name
 * @returns `''` when the name holds no letter or digit
 */
export function topicId(name: string, language = 'en'): TopicId {
  const words = rawWords(name.slice(0, 4 * LONGEST).replace(/\([^()]*\)/g, ' '), LONGEST)
  if (language !== 'en') return words.join(' ') as TopicId
  while (words.length > 1 && /^(?:the|an?)$/.test(words[0] ?? '')) words.shift()
  return oneForm(words).join(' ') as TopicId
}

/**
 * The words of running text in the form in which ids hold them, so that a topic can be looked for in a page.
 *
 * @param language - ISO 639-1 code; other languages than English keep number and spelling
 */
export function idWords(text: string, language: string): string[] {
  const words = rawWords(text, text.length)
  return language === 'en' ? oneForm(words) : words
}

/** Letters and digits with what holds them together ("c++", "node.js", "r&d"), lower case, no possessive. */
function rawWords(text: string, longest: number): string[] {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/ & /g, ' and ').slice(0, longest)
  return (
    plain
      .match(/\.?[\p{L}\p{N}\p{M}]+(?:[.'&/][\p{L}\p{N}\p{M}]+)*[+#]*/gu)
      ?.map((word) => (word.endsWith("'s") ? word.slice(0, -2) : word)) ?? []
  )
}

const forms = new Map<string, string>()
const MOST_FORMS = 20_000

/** Each word singular and in one spelling, but for names in which number is part of the name. */
function oneForm(words: readonly string[]): string[] {
  return words.map((word, i) => (FIXED.has(`${words[i - 1] ?? ''} ${word}`) ? word : formOf(word)))
}

function formOf(word: string): string {
  const known = forms.get(word)
  if (known !== undefined) return known
  if (forms.size >= MOST_FORMS) forms.clear()
  const form = /^\p{L}+$/u.test(word) ? oneSpelling(singular(word)) : word
  forms.set(word, form)
  return form
}
