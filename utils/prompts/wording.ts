import { has, TAG, type Word } from '../terms/word'

/** Where a name stands among the words of its sentence: from inclusive, to exclusive. */
export interface NameAt {
  readonly from: number
  readonly to: number
}

/**
 * "What is a semipermeable membrane?": the question for a name, with the article and the number that the page's own
 * sentence gives it.
 *
 * @param words - the defining sentence
 */
export function whatIs(name: string, words: readonly Word[], { from, to }: NameAt): string {
  const isMany = words[to]?.norm === 'are'
  if (isMany) return `What are ${manyOf(name, words, { from, to })}?`
  const article = words[from - 1]?.norm
  if (article === 'the') return `What is the ${name}?`
  if (article === 'a' || article === 'an') return `What is ${opensWithVowel(name) ? 'an' : 'a'} ${name}?`
  return `What is ${name}?`
}

/** The name as the sentence has it when that is plural; a name may have been put into the singular. */
function manyOf(name: string, words: readonly Word[], { from, to }: NameAt): string {
  if (!has(words[to - 1], TAG.plural)) return name
  const there = words.slice(from, to)
  const said = there.map(({ text }, i) => text + (i < there.length - 1 ? words[from + i]?.gap || ' ' : '')).join('')
  const isLent = from === 0 && /^\p{Lu}\p{Ll}/u.test(said) && !/^\p{Lu}/u.test(name)
  return isLent ? said.charAt(0).toLowerCase() + said.slice(1) : said
}

// By sound where letters mislead: "a unit", "a one-way street", "an hour", "an X-ray".
function opensWithVowel(name: string): boolean {
  if (/^(?:uni(?!n|m)|use|usu|ut[ei]|eu|one\b|once\b|ubi)/i.test(name)) return false
  if (/^(?:hour|honest|honou?r|heir)/i.test(name)) return true
  if (/^[A-Z](?:[A-Z0-9-]|\b)/.test(name)) return /^[AEFHILMNORSX]/.test(name)
  return /^[aeiou]/i.test(name)
}

/** What stands after the copula as an answer: a capital in front, a full stop behind, no reference to a source. */
export function answerFrom(rest: string): string {
  const plain = rest
    .replace(/\s*(?:\[\d+\]|\((?:see |Figure|Table|Fig\.)[^)]*\))/g, '')
    .replace(/\s+([.,;])/g, '$1')
    .trim()
  const capital = plain.charAt(0).toUpperCase() + plain.slice(1)
  return /[.!?]["”’)]?$/.test(capital) ? capital : `${capital.replace(/[,;:]$/, '')}.`
}
