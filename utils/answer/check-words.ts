import { checkNumbers } from './check-numbers'
import { wordsOfLanguage } from './language-words'
import { nearestOf, normalName } from './other-names'
import { compact, plainly } from './plain-words'
import { quantitiesIn } from './quantity'
import { matchPhrase, type PhraseMatch, phraseOf } from './same-phrase'
import { mostSlips } from './same-word'

import { formsOf, isAbbreviation } from './word-forms'

/** What is right, and what a slip must not be taken for. */
export interface RightWords {
  readonly answer: string
  /** Other right answers. */
  readonly accept?: readonly string[] | undefined
  /** Names of other concepts: what equals one, or lies nearer to it, is no spelling mistake. */
  readonly others?: readonly string[] | undefined
  /** ISO 639-1; English where there are no rules. */
  readonly language?: string | undefined
  /** Its words may be said again in an answer, or left out of it. */
  readonly question?: string | undefined
}

/** What the check says of typed words, and what the screen says with it. */
export type WordsVerdict =
  | { readonly says: 'right' | 'wrong' | 'wrong-unit' }
  /** Right: the number was asked for. */
  | { readonly says: 'unit-missing'; readonly unit: string }
  /** Right, with a slip; `meant` is how it is written. */
  | { readonly says: 'spelling'; readonly meant: string }
  | { readonly says: 'other'; readonly name: string }
  | { readonly says: 'some-missing' }
  /** Too long to be compared word for word: only the student can tell. */
  | { readonly says: 'unsure' }

/** Whether a verdict counts as right; undefined when the check cannot tell. */
export function isRightAnswer({ says }: WordsVerdict): boolean | undefined {
  if (says === 'unsure') return undefined
  return says === 'right' || says === 'spelling' || says === 'unit-missing'
}

const WRONG: WordsVerdict = { says: 'wrong' }
/** An answer of more words than this can be put in too many ways. */
const LONGEST = 9

/**
 * Checks what was typed against the right answer, with room for case, accents, articles, plural, small slips and the
 * order of a list. What equals another concept or lies as near to it is never right.
 */
export function checkWords(typed: string, right: RightWords): WordsVerdict {
  const { language = 'en', others = [], question = '' } = right
  if (plainly(typed) === '') return WRONG
  const all = [right.answer, ...(right.accept ?? [])].flatMap((answer) => formsOf(answer, language))
  const forms = all.filter((form) => !isOtherSymbol(typed, form))
  const verdicts = forms.map((form) => against(typed, form, { language, question, others }))
  const best = verdicts.sort((a, b) => rank(a) - rank(b))[0] ?? WRONG
  return notAnother(best, typed, forms, others, language)
}

function against(typed: string, form: string, beside: Beside): WordsVerdict {
  const number = numbersIn(typed, form)
  if (number) return number
  if (isWritten(typed, form) || isWritten(withoutArticle(typed, beside.language), form)) return { says: 'right' }
  return wordsAgainst(typed, form, beside)
}

const RANKS = ['right', 'unit-missing', 'spelling', 'other', 'some-missing', 'wrong-unit', 'unsure', 'wrong'] as const
const rank = ({ says }: WordsVerdict) => RANKS.indexOf(says)

/** A formula has no article, but a sentence may begin with one. */
function withoutArticle(typed: string, language: string): string {
  const [first = '', ...rest] = typed.trim().split(/\s+/)
  return rest.length > 0 && wordsOfLanguage(language).articles.has(plainly(first)) ? rest.join(' ') : typed
}

/** The same, but for spaces, case, accents and marks. */
function isWritten(typed: string, form: string): boolean {
  const ways = [compact(plainly(form)), compact(plainly(form, 'ae'))]
  return ways.includes(compact(plainly(typed))) || ways.includes(compact(plainly(typed, 'ae')))
}

/** Co is no CO and mW no MW: two letters that are another symbol in another case. */
function isOtherSymbol(typed: string, form: string): boolean {
  const [a, b] = [form.trim(), typed.trim()]
  const sizes = a.slice(1) === b.slice(1) && /^[mM](?:[gWJVAmsLN]|Hz|Pa)$/.test(a)
  if (sizes && a !== b) return true
  const alike = a !== b && a.length === 2 && a.toLowerCase() === b.toLowerCase()
  return alike && /^[A-Z][A-Z]$/.test(a) !== /^[A-Z][A-Z]$/.test(b) && /^[A-Z]/.test(a) && /^[A-Z]/.test(b)
}

/** Numbers with units: undefined where the answer is none, or where only its unit is a word that may be bent. */
function numbersIn(typed: string, form: string): WordsVerdict | undefined {
  const right = quantitiesIn(grouped(form))
  if (right === undefined) return undefined
  const units = new Set(right.map(({ unit }) => unit))
  const [unit = ''] = units
  if (units.size > 1 || /\d{2}|\s\d/.test(unit)) return undefined
  const values = right.map(({ value }) => value)
  const tolerance = { by: 'unit', most: 0 } as const
  const verdict = checkNumbers(grouped(inDegrees(typed, unit)), {
    values,
    units: [],
    tolerance,
    ...(unit !== '' && { unit }),
  })
  if (verdict === 'unit-missing') return { says: 'unit-missing', unit }
  if (verdict === 'wrong-unit') return isSymbol(unit) || unit === '' ? undefinedOrWrong(unit) : undefined
  return verdict === 'unreadable' ? undefined : { says: verdict }
}

const undefinedOrWrong = (unit: string): WordsVerdict | undefined => (unit === '' ? undefined : { says: 'wrong-unit' })
/** Degrees in words, or with their letter alone, where degrees were asked for. */
const inDegrees = (typed: string, unit: string) =>
  unit === '°C' ? typed.replace(/\s*(?:°\s*c|degrees?\s*(?:celsius|c)?|celsius|c)\s*$/i, ' °C') : typed
const isSymbol = (unit: string) => unit.replace(/[^\p{L}]/gu, '').length < 4 || /[/²³^%°]/.test(unit)
const grouped = (text: string) => text.replace(/(?<=\d)[\s\u00a0\u202f']+(?=\d{3}(?!\d))/g, '')

/** Na+, CO2, F = ma: right or wrong to the last sign. */
const isFormula = (form: string) =>
  /\p{L}[\d₀-₉⁰-⁹²³⁺⁻+-]|\d\p{L}|\p{L}\s*[=^<>≤≥]/u.test(form) && !/\p{L}{3}/u.test(form)

interface Beside {
  readonly language: string
  readonly question: string
  readonly others: readonly string[]
}

function wordsAgainst(typed: string, form: string, { language, question, others }: Beside): WordsVerdict {
  if (isAbbreviation(typed, form, question, language)) return { says: 'right' }
  const right = phraseOf(form, language)
  if (isFormula(form)) return WRONG
  const match = matchPhrase(right, phraseOf(typed, language), { language, question, others })
  if (right.words > LONGEST && match.says !== 'same') return { says: 'unsure' }
  return verdictOf(match, form)
}

function verdictOf(match: PhraseMatch, form: string): WordsVerdict {
  if (match.says === 'other') return { says: 'other', name: match.name }
  if (match.says !== 'same') return { says: match.says }
  return match.slips === 0 ? { says: 'right' } : { says: 'spelling', meant: form }
}

/** A slip that equals another concept or lies as near to it is no slip; and a wrong answer may be a concept by name. */
function notAnother(
  verdict: WordsVerdict,
  typed: string,
  forms: readonly string[],
  others: readonly string[],
  language: string,
): WordsVerdict {
  if (verdict.says !== 'spelling' && verdict.says !== 'wrong' && verdict.says !== 'some-missing') return verdict
  const own = new Set(forms.map((form) => normalName(form, language)))
  const strange = others.filter((name) => !own.has(normalName(name, language)))
  const slips = verdict.says === 'spelling' ? nearestOf(typed, [verdict.meant], language).slips : 0
  const near = nearestOf(typed, strange, language)
  // What is wrong anyway may be told by name with a slip in it; what would be right must not even come as near.
  const room = verdict.says === 'spelling' ? slips : Math.min(1, mostSlips(near.name ?? ''))
  return near.name !== undefined && near.slips <= room ? { says: 'other', name: near.name } : verdict
}
