import { lookalikesOf } from './contrasts'
import { isSameInNumber, onesOf } from './plurals'

/** How a typed word stands to the right one: the number of slips, 0 for the same; `other` when it is another word. */
export type WordMatch = { readonly slips: number } | { readonly other: string } | undefined

const DIGIT = /\d/
/** Under this length one letter makes another word too easily. */
const SHORT = 5
/** Up to this length a consonant put for another makes another word: month and mouth, metal and medal. */
const MIDDLE = 6
const VOWELS = /[aeiouy]/

/** Compares a typed word with the right one; both plain. */
export function matchWord(right: string, typed: string, language: string): WordMatch {
  const [a, b] = [spelled(right, language), spelled(typed, language)]
  if (a === b || isSameInNumber(a, b, language)) return { slips: 0 }
  if (DIGIT.test(a) || DIGIT.test(b)) return undefined
  const slips = Math.min(...onesOf(a, language).map((form) => slipsBetween(form, b)))
  if (slips > mostSlips(a)) return undefined
  const other = lookalikesOf(right).find(
    (one) => Math.max(distance(spelled(one, language), b), distance(one, typed)) <= slips,
  )
  return other === undefined ? { slips } : { other }
}

/** Slips that a word of this length may have. */
export function mostSlips(word: string): number {
  if (word.length < SHORT) return 0
  return word.length < 9 ? 1 : word.length < 14 ? 2 : 3
}

/** Slips between two words; infinite when the difference is none that a slip makes. */
function slipsBetween(right: string, typed: string): number {
  if (!beginAlike(right, typed)) return FAR
  const slips = distance(right, typed)
  if (slips !== 1 || right.length > MIDDLE) return slips
  if (right.length !== typed.length) return right.length > SHORT || single(right) === single(typed) ? slips : FAR
  const at = [...right].findIndex((letter, i) => letter !== typed[i])
  const [a = '', b = ''] = [right[at], typed[at]]
  const swapped = right[at + 1] === b && typed[at + 1] === a
  return swapped || (VOWELS.test(a) && VOWELS.test(b)) ? slips : FAR
}

/** Without doubled letters. */
const single = (word: string) => word.replace(/(.)\1/g, '$1')
const FAR = Number.POSITIVE_INFINITY

/** Who makes a slip nearly always gets the first letter right; a first letter that differs makes afferent of efferent. */
function beginAlike(a: string, b: string): boolean {
  if (a[0] === b[0]) return true
  return a.length > MIDDLE && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
}

/** Letters put in, left out, put for another, or two of them swapped. */
export function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** English spellings that are both right: British and American, and sounds that are written in two ways. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^ps(?=[eiy])/g, 's'],
  [/ae|oe/g, 'e'],
  [/our(?=$|s$|ed$|ing$|less$|ful$|al)/g, 'or'],
  [/([bct])re(s?)$/g, '$1er$2'],
  [/is(e|es|ed|ing|ation|ations)$/g, 'iz$1'],
  [/yse(s|d|r)?$/g, 'yze$1'],
  [/([aeiou])ll(ed|ing|er|or|ers|ors)$/g, '$1l$2'],
  [/ence(s?)$/g, 'ense$1'],
  [/ogue(s?)$/g, 'og$1'],
  [/minium$/g, 'minum'],
  [/programme/g, 'program'],
  [/^grey/g, 'gray'],
  [/mould/g, 'mold'],
]

function spelled(word: string, language: string): string {
  const plain = word.replaceAll('ph', 'f')
  if (language.slice(0, 2) !== 'en') return plain
  return SPELLINGS.reduce((spelt, [found, put]) => spelt.replace(found, put), plain)
}
