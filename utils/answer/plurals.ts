type Endings = readonly (readonly [RegExp, string])[]
const LATIN: Endings = [
  [/a$/, 'um'],
  [/a$/, 'on'],
  [/i$/, 'us'],
  [/e$/, 'a'],
  [/ae$/, 'a'],
  [/ses$/, 'sis'],
  [/xes$/, 'xis'],
  [/ices$/, 'ex'],
  [/ices$/, 'ix'],
  [/era$/, 'us'],
]
/** Plural endings, and what stands there for one; by language. */
const PLURALS: { readonly [language: string]: Endings } = {
  en: [
    [/s$/, ''],
    [/(?<=[sxzo]|[cs]h)es$/, ''],
    [/ies$/, 'y'],
    [/ves$/, 'f'],
    [/ves$/, 'fe'],
    [/eet$/, 'oot'],
    ...LATIN,
  ],
  fr: [
    [/s$/, ''],
    [/x$/, ''],
    [/aux$/, 'al'],
    [/es$/, ''],
    [/e$/, ''],
  ],
  es: [
    [/s$/, ''],
    [/es$/, ''],
    [/ces$/, 'z'],
    [/a$/, 'o'],
    [/as$/, 'o'],
  ],
  pt: [
    [/s$/, ''],
    [/es$/, ''],
    [/oes$/, 'ao'],
    [/ais$/, 'al'],
    [/eis$/, 'el'],
    [/ns$/, 'm'],
    [/a$/, 'o'],
    [/as$/, 'o'],
  ],
  it: [
    [/i$/, 'o'],
    [/i$/, 'e'],
    [/e$/, 'a'],
    [/i$/, 'a'],
    [/chi$/, 'co'],
    [/a$/, 'o'],
    [/e$/, 'o'],
  ],
  de: [
    [/e$/, ''],
    [/n$/, ''],
    [/en$/, ''],
    [/er$/, ''],
    [/s$/, ''],
    [/nen$/, ''],
    [/es$/, ''],
  ],
}
const IRREGULAR: { readonly [plural: string]: string } = {
  men: 'man',
  women: 'woman',
  children: 'child',
  mice: 'mouse',
  teeth: 'tooth',
  people: 'person',
}

/** Shorter words are not bent: gas is no plural of ga. */
const BENDABLE = 4

/** A word and what it may be the plural of. */
export function onesOf(word: string, language: string): string[] {
  if (word.length < BENDABLE || /ss$/.test(word)) return [word]
  const endings = PLURALS[language.slice(0, 2)] ?? PLURALS['en'] ?? []
  const ones = endings.filter(([found]) => found.test(word)).map(([found, put]) => word.replace(found, put))
  return [
    word,
    ...ones.filter((one) => one.length > 2),
    (Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined) ?? word,
  ]
}

/** Whether two words are one but for their number. */
export function isSameInNumber(a: string, b: string, language: string): boolean {
  const ones = new Set(onesOf(a, language))
  return onesOf(b, language).some((one) => ones.has(one))
}
