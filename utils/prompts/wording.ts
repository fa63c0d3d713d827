import { has, TAG, type Word } from '../terms/word'

/** Where a name stands among the words of its sentence: from inclusive, to exclusive. */
export interface NameAt {
  readonly from: number
  readonly to: number
}

/**
 * "What is a semipermeable membrane?": the question for a name, in the form, the number and with the article that the
 * page's own sentence gives it. "What is a parasomnias?" would come of any other form.
 *
 * @param words - the defining sentence
 */
export function whatIs(words: readonly Word[], at: NameAt): string {
  const name = nameThere(words, at)
  const article = words[at.from - 1]?.norm
  if (words[at.to]?.norm === 'are') return `What are ${name}?`
  if (article === 'the') return `What is the ${name}?`
  if (article === 'a' || article === 'an') return `What is ${opensWithVowel(name) ? 'an' : 'a'} ${name}?`
  return `What is ${name}?`
}

/** The name as the sentence has it, without the capital that only the start of the sentence explains. */
function nameThere(words: readonly Word[], { from, to }: NameAt): string {
  const there = words.slice(from, to)
  const said = there.map(({ text, gap }, i) => text + (i < there.length - 1 ? gap || ' ' : '')).join('')
  const isOwn = has(words[from], TAG.proper | TAG.person | TAG.place | TAG.organization | TAG.demonym)
  const isLent = from === 0 && /^\p{Lu}\p{Ll}/u.test(said) && !/\s\p{Lu}/u.test(said) && !isOwn
  return isLent ? said.charAt(0).toLowerCase() + said.slice(1) : said
}

// By sound where letters mislead: "a unit", "a one-way street", "an hour", "an X-ray".
function opensWithVowel(name: string): boolean {
  if (/^(?:uni(?!n|m)|use|usu|ut[ei]|eu|one\b|once\b|ubi)/i.test(name)) return false
  if (/^(?:hour|honest|honou?r|heir)/i.test(name)) return true
  if (/^[A-Z](?:[A-Z0-9-]|\b)/.test(name)) return /^[AEFHILMNORSX]/.test(name)
  return /^[aeiou]/i.test(name)
}

/** What stands after the copula as an answer: a capital in front, a full stop behind, no reference to a figure or a source. */
export function answerFrom(rest: string): string {
  const plain = rest
    .replace(/\s*(?:\[\d+\]|\((?:see |Figure|Table|Fig\.)[^)]*\))/g, '')
    // Who said it and when: "(Bartlett, 1932)".
    .replace(/\s*\([^()]{1,80}\b(?:1[5-9]|20)\d\d[a-z]?\)/g, '')
    .replace(/\s+([.,;])/g, '$1')
    .trim()
  const capital = plain.charAt(0).toUpperCase() + plain.slice(1)
  return /[.!?]["”’)]?$/.test(capital) ? capital : `${capital.replace(/[,;:]$/, '')}.`
}
