import { groupBy } from '../../base/group'
import type { Fault, Sourced } from '../source'

const LONGEST_DEFINITION = 30
const LONGEST_QUESTION = 40
/** A file's choices may have the right answer as their longest this often. */
const MOST_LONGEST = 0.25
/** A file's questions may begin with the same two words this often. */
const MOST_SAME_OPENING = 0.25
/** Files smaller than this are judged by a reader alone. */
const FEWEST = 8
/** Words of an answer that a typed answer may have. */
const SHORT = 4

/** An answer is read apart from its question, in the library and by the ear. */
const PRONOUN = /^["“]?(?:this|that|these|those|it|they|he|she|such)\b/i
const LAZY = /\b(?:which of the (?:following|these)|all of the above|none of the above|none of these)\b/i

/** What a program can find wrong with a concept's words. */
export function wordFaults(concept: Sourced): Fault[] {
  const { file, id, is, recall, choice, why } = concept
  const faults: Fault[] = []
  const fault = (code: string, field: string, says: string) => faults.push({ code, at: `${file} ${id}.${field}`, says })
  if (wordsIn(is).length > LONGEST_DEFINITION) fault('long', 'is', `${wordsIn(is).length} words`)
  for (const { ask } of [...recall, choice, why]) {
    if (wordsIn(ask).length > LONGEST_QUESTION) fault('long', 'ask', `a question of ${wordsIn(ask).length} words`)
    if (LAZY.test(ask)) fault('lazy', 'ask', ask)
  }
  for (const { ask, answer } of recall) if (leaks(ask, answer)) fault('leak', 'recall', `"${ask}" tells "${answer}"`)
  for (const answer of [...recall.map((one) => one.answer), choice.right, ...choice.wrong.map(({ says }) => says)])
    if (PRONOUN.test(answer)) fault('pronoun', 'answer', `"${answer}" does not say what it speaks of`)
  if (!recall.some(({ answer }) => wordsIn(answer).length <= SHORT)) fault('untypable', 'recall', 'no short answer')
  // "BB" and "Bb" are two genotypes.
  const options = [choice.right, ...choice.wrong.map(({ says }) => says)].map((one) => one.trim())
  if (new Set(options).size < options.length) fault('same-option', 'choice', 'two options are the same')
  return faults
}

/** A file whose right answers can be told by their length, or whose questions all begin alike. */
export function openingFaults(concepts: readonly Sourced[]): Fault[] {
  return [...groupBy(concepts, ({ file }) => file)].flatMap(([at, inFile]) => {
    if (inFile.length < FEWEST) return []
    const longest = inFile.filter(({ choice }) => choice.wrong.every(({ says }) => says.length < choice.right.length))
    const openings = inFile.flatMap(({ recall, choice, why }) =>
      [...recall, choice, why].map(({ ask }) => wordsIn(ask).slice(0, 2).join(' ').toLowerCase()),
    )
    const most = Math.max(...[...groupBy(openings, (one) => one).values()].map((same) => same.length))
    return [
      ...(longest.length > MOST_LONGEST * inFile.length
        ? [{ code: 'longest-is-right', at, says: `in ${longest.length} of ${inFile.length} choices` }]
        : []),
      ...(most > MOST_SAME_OPENING * openings.length
        ? [{ code: 'same-opening', at, says: `${most} of ${openings.length} questions` }]
        : []),
    ]
  })
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []

const EMPTY = new Set(
  'about after also before between both does each from have into less more most much only other over same some than that their them then there these they this those through under very what when where which while with would your'.split(
    ' ',
  ),
)

/** Whether the answer, or all of its words by their stems, stand in the question. One of two is left to a reader: "what number?". */
function leaks(ask: string, answer: string): boolean {
  const whole = (text: string) => ` ${wordsIn(text.toLowerCase()).join(' ')} `
  if (whole(answer).trim() !== '' && whole(ask).includes(whole(answer))) return true
  const asked = new Set(stems(ask))
  const told = stems(answer)
  return told.length > 0 && told.every((stem) => asked.has(stem)) && !isEitherOr(ask)
}

/** "Does it rise or fall?" has to name the answer. */
const isEitherOr = (ask: string): boolean => /\b(?:or|and)\b/.test(ask)

const stems = (text: string): string[] =>
  wordsIn(text.toLowerCase())
    .filter((word) => word.length > 3 && !EMPTY.has(word))
    .map((word) => word.replace(/(?:ies|y)$/, 'i').replace(/(?:ing|ed|es|s)$/, ''))
