import type { TopicId } from '../base/ids'
import { singular } from './singular'
import { oneSpelling } from './spelling'

/** No longer name is a topic: what a page calls so is a sentence. */
const LONGEST = 120

/** Names in which number is part of the name. */
const FIXED = new Set(['united states', 'united nations', 'human resources', 'los angeles', 'new orleans', 'des moines'])

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
  const words = wordsOfName(name)
  if (language !== 'en') return words.join(' ') as TopicId
  while (words.length > 1 && /^(?:the|an?)$/.test(words[0] ?? '')) words.shift()
  return onePlace(words).join(' ') as TopicId
}

/** Words of a name: letters and digits with what holds them together ("c++", "node.js", "r&d"), lower case. */
function wordsOfName(name: string): string[] {
  const plain = name
    .slice(0, 4 * LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\([^()]*\)/g, ' ')
    .replace(/ & /g, ' and ')
    .slice(0, LONGEST)
  return plain.match(/\.?[\p{L}\p{N}\p{M}]+(?:[.'&/][\p{L}\p{N}\p{M}]+)*[+#]*/gu)?.map((word) => word.replace(/'s$/, '')) ?? []
}

function onePlace(words: readonly string[]): string[] {
  const ids: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const pair = `${word} ${words[i + 1] ?? ''}`
    if (FIXED.has(pair)) {
      ids.push(pair)
      i++
    } else ids.push(/^\p{L}+$/u.test(word) ? oneSpelling(singular(word)) : word)
  }
  return ids
}
