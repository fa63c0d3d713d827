import { wordsOfLanguage } from './language-words'

const GREEK: { readonly [letter: string]: string } = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  θ: 'theta',
  λ: 'lambda',
  μ: 'mu',
  µ: 'mu',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
}
const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/æ/g, 'ae'],
  [/œ/g, 'oe'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
]
const RAISED = /[⁰¹²³⁴-⁹⁺⁻ⁿ]+/g
const ROMAN: { readonly [numeral: string]: string } = {
  ii: '2',
  iii: '3',
  iv: '4',
  vi: '6',
  vii: '7',
  viii: '8',
  ix: '9',
  xi: '11',
  xii: '12',
  xiv: '14',
  xvi: '16',
}

/**
 * Words as they are compared: small letters, no accents, raised and lowered figures on the line, Greek letters by name,
 * signs that mean the same made one.
 *
 * @param umlauts - `ae` writes ä as "ae", `a` as "a"; a student without the key types either
 */
export function plainly(text: string, umlauts: 'a' | 'ae' = 'a'): string {
  let plain = text
    .normalize('NFC')
    // 10² is no 102, but x², x^2 and x2 are one.
    .replace(/(?<=\d)[⁰¹²³⁴-⁹]+/g, (raised) => `^${raised.normalize('NFKC')}`)
    .replace(RAISED, (raised) => raised.normalize('NFKC'))
    .normalize('NFKC')
    .toLowerCase()
  if (umlauts === 'ae') plain = plain.replace(/[äöü]/g, (letter) => `${letter.normalize('NFD')[0]}e`)
  for (const [letters, written] of LIGATURES) plain = plain.replace(letters, written)
  return plain
    .replace(/[α-ωµ]/g, (letter) => GREEK[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[−–—‐‑]/g, '-')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[·×⋅]/g, '*')
    .replace(/(?<=[a-z]|[a-wyz]\d+)\^(?=\d)/g, '')
    .replace(/(?<=\d)[\s']+(?=\d{3}(?!\d))/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Everything that is written together: what is left when spaces, hyphens and points do not count. */
export function compact(plain: string): string {
  return plain.replace(/[\s'".,;:!?¿¡()[\]{}«»“”„_]/g, '').replace(/-(?=[a-z0-9])(?<=[a-z0-9]-)/g, '')
}

/** The words of a plain text: hyphens part them, figures stay with their letters, short forms lose their mark. */
export function tokensOf(plain: string, language: string): string[] {
  const { elided, numbers } = wordsOfLanguage(language)
  const apart = elided === undefined ? plain : plain.replace(elided, ' ')
  const raw = apart
    .replace(/n't\b/g, ' not')
    .replace(/'s\b|s'(?=\s|$)/g, 's')
    .replace(/'/g, '')
  const tokens = raw.match(/[\p{L}\p{N}^]+(?:\.\d+)?[+%]?/gu) ?? []
  return added(tokens, numbers).map((token) => inTable(numbers, token) ?? inTable(ROMAN, token) ?? token)
}

/** "twenty one" is 21. */
function added(tokens: readonly string[], numbers: { readonly [word: string]: string }): string[] {
  return tokens.flatMap((token, at) => {
    const [tens, ones] = [inTable(numbers, token), inTable(numbers, tokens[at + 1])]
    if (tens && /^[2-9]0$/.test(tens) && ones && /^[1-9]$/.test(ones)) return [String(Number(tens) + Number(ones))]
    const before = inTable(numbers, tokens[at - 1])
    return before && /^[2-9]0$/.test(before) && /^[1-9]$/.test(inTable(numbers, token) ?? '') ? [] : [token]
  })
}

/** Words that carry the meaning: without articles and what people say around an answer. */
export function contentOf(tokens: readonly string[], language: string): string[] {
  const { articles, fillers } = wordsOfLanguage(language)
  const bare = tokens.filter((token) => !articles.has(token))
  const said = bare.filter((token) => !fillers.has(token))
  if (said.length > 0) return said
  return bare.length > 0 ? bare : [...tokens]
}

/** A student may type "constructor", which every object answers to. */
const inTable = (table: { readonly [word: string]: string }, word = ''): string | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined
