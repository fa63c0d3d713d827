import { wordsOfLanguage } from './language-words'
import { compact, contentOf, plainly, tokensOf } from './plain-words'
import { matchWord, mostSlips } from './same-word'

/** A text cut into what is compared: the items of a list, each in words that carry meaning. */
export interface Phrase {
  readonly plain: string
  readonly items: readonly (readonly string[])[]
  /** Number of words that carry meaning. */
  readonly words: number
  /** How many words turn the meaning round. */
  readonly negations: number
  /** Offers more than one answer: "a or b". */
  readonly hedged: boolean
}

/** How a typed phrase stands to the right one. */
export type PhraseMatch =
  | { readonly says: 'same'; readonly slips: number }
  | { readonly says: 'other'; readonly name: string }
  | { readonly says: 'some-missing' | 'wrong' }

interface Beside {
  readonly language: string
  readonly question: string
  readonly others: readonly string[]
}

const WRONG: PhraseMatch = { says: 'wrong' }

/** Cuts a text into what is compared. */
export function phraseOf(text: string, language: string): Phrase {
  const { joins, either, negations } = wordsOfLanguage(language)
  const plain = plainly(text)
  const all = tokensOf(plain, language)
  const items = plain.split(joins).map((item) => contentOf(turned(tokensOf(item, language), language), language))
  const full = items.filter((item) => item.length > 0)
  const count = full.reduce((sum, item) => sum + item.length, 0)
  const negated = all.filter((token) => negations.has(token)).length
  return { plain, items: full, words: count, negations: negated, hedged: either.test(plain) }
}

/** "membrane of the cell" is "cell membrane". */
function turned(tokens: readonly string[], language: string): readonly string[] {
  if (!language.startsWith('en') || !tokens.includes('of')) return tokens
  const parts = tokens.join(' ').split(' of ')
  const last = parts.map((part) => part.split(' ').filter((word) => !HEADLESS.has(word)))
  return last.some((part) => part.length === 0) ? tokens : last.reverse().flat()
}
const HEADLESS = new Set(['the', 'a', 'an'])

/** Compares a typed phrase with the right one. */
export function matchPhrase(right: Phrase, typed: Phrase, beside: Beside): PhraseMatch {
  if (typed.negations % 2 !== right.negations % 2) return WRONG
  if (typed.hedged && !right.hedged && compact(typed.plain) !== compact(right.plain)) return WRONG
  if (right.items.length > 1) return matchList(right, typed, beside)
  const one = matchItem(right.items.flat(), typed.items.flat(), beside)
  return one.says === 'some-missing' && typed.items.length > 1 ? WRONG : one
}

/** Every item of the right list is needed, in any order, and none besides. */
function matchList(right: Phrase, typed: Phrase, beside: Beside): PhraseMatch {
  if (typed.items.length === 1 && typed.words > 1) return matchBag(right.items.flat(), typed.items.flat(), beside)
  const left = [...typed.items]
  let slips = 0
  let missing = 0
  for (const item of right.items) {
    const at = left.findIndex((given) => matchItem(item, given, beside).says === 'same')
    const found = left[at]
    if (found === undefined) missing++
    else {
      const match = matchItem(item, found, beside)
      if (match.says === 'same') slips += match.slips
      left.splice(at, 1)
    }
  }
  if (left.length > 0) return otherIn(right.items, left, beside) ?? WRONG
  if (missing > 0) return missing < right.items.length ? { says: 'some-missing' } : WRONG
  return { says: 'same', slips }
}

/** A list typed without commas: its words in any order. */
function matchBag(right: readonly string[], typed: readonly string[], { language }: Beside): PhraseMatch {
  const left = [...typed]
  let slips = 0
  let missing = 0
  for (const word of right) {
    const at = left.findIndex((given) => 'slips' in (matchWord(word, given, language) ?? {}))
    const match = left[at] === undefined ? undefined : matchWord(word, left[at] ?? '', language)
    if (match === undefined || !('slips' in match)) missing++
    else {
      slips += match.slips
      left.splice(at, 1)
    }
  }
  if (left.length > 0) return WRONG
  return missing === 0 ? { says: 'same', slips } : { says: 'some-missing' }
}

/** Words that say what kind of thing it is, and may be left out where a person's name stands before them. */
const HEADS = new Set(
  'apparatus body cycle theorem law principle theory effect equation process method rule number constant reaction'.split(
    ' ',
  ),
)
const NAMES =
  /^(?:golgi|krebs|calvin|doppler|bayes|pythagoras|pythagorean|boyles?|charless?|avogadros?|coulombs?|faradays?|lenzs?|hookes?|archimedes|pascals?|bernoullis?|photoelectric|haber|le ?chateliers?)$/

/** Compares the words of one item in their order. */
function matchItem(right: readonly string[], typed: readonly string[], beside: Beside): PhraseMatch {
  const whole = matchJoined(right, typed, beside)
  if (whole) return whole
  const asked = new Set(contentOf(tokensOf(plainly(beside.question), beside.language), beside.language))
  let at = 0
  let slips = 0
  let missing = 0
  let extra = 0
  for (const word of right) {
    const found = typed.findIndex((given, i) => i >= at && matchWord(word, given, beside.language) !== undefined)
    const match = found < 0 ? undefined : matchWord(word, typed[found] ?? '', beside.language)
    if (match === undefined) {
      if (!mayBeLeftOut(word, right, asked)) missing++
      continue
    }
    if ('other' in match) return { says: 'other', name: match.other }
    extra += typed.slice(at, found).filter((given) => !isSaidAgain(given, asked, beside)).length
    slips += match.slips
    at = found + 1
  }
  extra += typed.slice(at).filter((given) => !isSaidAgain(given, asked, beside)).length
  if (at === 0 || extra > 0) return WRONG
  return missing > 0 ? { says: 'some-missing' } : { says: 'same', slips }
}

/** Written apart or together: "cell wall", "cellwall", "cell-wall". */
function matchJoined(
  right: readonly string[],
  typed: readonly string[],
  { language }: Beside,
): PhraseMatch | undefined {
  if (right.length === typed.length) return undefined
  const [a, b] = [right.join(''), typed.join('')]
  if (/\d/.test(a + b)) return a === b ? { says: 'same', slips: 0 } : undefined
  const match = matchWord(a, b, language)
  if (match === undefined || !('slips' in match) || match.slips >= Math.max(1, mostSlips(a))) return undefined
  return { says: 'same', slips: match.slips }
}

const mayBeLeftOut = (word: string, right: readonly string[], asked: ReadonlySet<string>) =>
  (asked.has(word) && right.some((other) => !asked.has(other))) ||
  (HEADS.has(word) && right.length === 2 && NAMES.test(right[0] ?? ''))

/** A word of the question may be said again, unless it is a concept of its own that was offered. */
function isSaidAgain(word: string, asked: ReadonlySet<string>, { others }: Beside): boolean {
  return asked.has(word) && !others.some((name) => plainly(name) === word)
}

function otherIn(
  right: readonly (readonly string[])[],
  left: readonly (readonly string[])[],
  beside: Beside,
): PhraseMatch | undefined {
  for (const item of right)
    for (const given of left) {
      const match = matchItem(item, given, beside)
      if (match.says === 'other') return match
    }
  return undefined
}
