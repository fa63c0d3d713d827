import { wordsOfLanguage } from './language-words'
import { compact, contentOf, plainly, tokensOf } from './plain-words'

/** Short forms that are the name itself, and signs that stand for a name. */
const SHORT_FORMS: readonly (readonly [name: string, ...short: string[]])[] = [
  ['deoxyribonucleic acid', 'dna'],
  ['ribonucleic acid', 'rna'],
  ['adenosine triphosphate', 'atp'],
  ['adenosine diphosphate', 'adp'],
  ['carbon dioxide', 'co2'],
  ['carbon monoxide', 'co'],
  ['water', 'h2o'],
  ['oxygen', 'o2'],
  ['hydrogen', 'h2'],
  ['nitrogen', 'n2'],
  ['sodium chloride', 'nacl'],
  ['ammonia', 'nh3'],
  ['methane', 'ch4'],
  ['glucose', 'c6h12o6'],
  ['hydrochloric acid', 'hcl'],
  ['sulfuric acid', 'h2so4'],
  ['first world war', 'world war 1', 'ww1', 'wwi'],
  ['second world war', 'world war 2', 'ww2', 'wwii'],
  ['united states', 'usa', 'us', 'united states of america'],
  ['united kingdom', 'uk'],
  ['union of soviet socialist republics', 'ussr', 'soviet union'],
  ['ohm', 'omega'],
  ['newton', 'n'],
  ['joule', 'j'],
  ['watt', 'w'],
  ['volt', 'v'],
  ['ampere', 'a'],
  ['hertz', 'hz'],
  ['kelvin', 'k'],
  ['pascal', 'pa'],
  ['kilogram', 'kg'],
  ['acide desoxyribonucleique', 'adn'],
  ['acido desoxirribonucleico', 'adn'],
  ['acido desossiribonucleico', 'dna'],
  ['desoxyribonukleinsaure', 'dns', 'dna'],
]

/** Whether one of the two is the short form of the other. What stands in the question was asked for by its other name. */
export function isAbbreviation(typed: string, form: string, question: string, language: string): boolean {
  const [given, right] = [typed, form].map((text) => contentOf(tokensOf(plainly(text), language), language))
  if (given === undefined || right === undefined) return false
  if (` ${compactWords(question, language).join(' ')} `.includes(` ${given.join(' ')} `)) return false
  const [a, b] = [given.join(' '), right.join(' ')]
  const group = SHORT_FORMS.find((names) => names.map((name) => bare(name, language)).includes(b))
  if (group?.map((name) => bare(name, language)).includes(a)) return !isSignFor(a, b)
  const initials = right.map((word) => word[0]).join('')
  const named = right.length > 2 || form.split(' ').every((word) => /^\p{Lu}/u.test(word))
  return named && right.length > 1 && given.length === 1 && compact(plainly(typed)) === initials
}

const bare = (name: string, language: string) => contentOf(tokensOf(plainly(name), language), language).join(' ')
const compactWords = (text: string, language: string) => tokensOf(plainly(text), language)
/** A formula that is asked for is not answered by the name. */
const isSignFor = (typed: string, right: string) => /\d/.test(right) && !/\d/.test(typed) && !right.includes(' ')

/** The ways to write one right answer: what stands in parentheses may be left out, or be the whole of it; either of two. */
export function formsOf(answer: string, language: string): string[] {
  const inside = /\(([^()]+)\)/.exec(answer)?.[1]
  const without = answer.replace(/\s*\([^()]*\)/g, '').trim()
  const whole = without === '' ? answer : without
  const either = isFormula(answer) ? [] : whole.split(wordsOfLanguage(language).either)
  const short = inside !== undefined && /^[\p{Lu}\d₀-₉]{2,8}$/u.test(inside.trim()) ? [inside.trim()] : []
  const ways = either.length > 1 && either.every((one) => one.split(' ').length < 4) ? either : []
  return [...new Set([answer, whole, ...ways, ...short])].filter((form) => form.trim() !== '')
}

const isFormula = (text: string) => /[=^²³]|\d\s*\/\s*\d|\b[a-z]{1,3}\/[a-z]{1,3}\b/i.test(text)
