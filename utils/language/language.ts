import { COMMON_WORDS, SCRIPTS } from './profiles'

/** The language that a page is read as. */
export interface Language {
  /** ISO 639-1 code; `und` when none could be told. */
  readonly code: string
  /** False when only the page's own word, or next to nothing, speaks for `code`. */
  readonly sure: boolean
  /** True when Trellis has no rules for it: only markup and counts are used, and the student is told. */
  readonly rough: boolean
}

/** Languages with stop words and term rules of their own. */
const WELL_READ = new Set(['en', 'fr', 'es', 'de'])

/** How much of a text is looked at, in UTF-16 units: its beginning, middle and end in equal parts. */
const SAMPLE = 9000
/** Below this many words a text cannot overrule what the page declares. */
const FEW_WORDS = 12
/** A language's common words make up at least this share of its running text. */
const LEAST_SHARE = 0.12

/**
 * The language of `text`. The declared language counts first, but a text that plainly speaks another overrules it:
 * many pages inherit `lang="en"` from a template.
 *
 * @param text - the article's text
 * @param declared - `<html lang>`, e.g. `en-gb`; `''` when absent
 */
export function languageOf(text: string, declared: string): Language {
  const said = primary(declared)
  const heard = hear(sample(text))
  const code = heard.code === 'und' || (!heard.sure && said !== '') ? said || heard.code : heard.code
  const agrees = code === heard.code || code === said
  return { code: code || 'und', sure: heard.sure && agrees && code !== '', rough: !WELL_READ.has(code) }
}

/** What the words of a text alone say. */
interface Heard {
  readonly code: string
  readonly sure: boolean
}

function primary(declared: string): string {
  const code = /^[a-z]{2,3}(?![a-z])/.exec(declared.toLowerCase())?.[0] ?? ''
  return code === 'nb' || code === 'nn' ? 'no' : code
}

function sample(text: string): string {
  if (text.length <= SAMPLE) return text
  const third = Math.floor(SAMPLE / 3)
  const middle = Math.floor((text.length - third) / 2)
  return `${text.slice(0, third)} ${text.slice(middle, middle + third)} ${text.slice(-third)}`
}

function hear(text: string): Heard {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters > 0 && latin < letters / 2) return otherScript(text, letters)
  return latinLanguage(text.toLowerCase().match(/\p{L}+/gu) ?? [])
}

/** The first script language whose letters are no accident in the text; Japanese shows by its kana, Persian by four letters. */
function otherScript(text: string, letters: number): Heard {
  for (const [code, sign] of SCRIPTS) {
    const hits = text.match(new RegExp(sign, sign.flags.includes('i') ? 'giu' : 'gu'))?.length ?? 0
    if (hits >= Math.max(1, letters * 0.01)) return { code, sure: letters >= 20 }
  }
  return { code: 'und', sure: false }
}

const speakers = new Map<string, string[]>()
for (const [code, words] of Object.entries(COMMON_WORDS)) {
  for (const word of words.split(' ')) speakers.set(word, [...(speakers.get(word) ?? []), code])
}

function latinLanguage(words: readonly string[]): Heard {
  const marks = new Map<string, number>()
  const shares = new Map<string, number>()
  for (const word of words) {
    const codes = speakers.get(word) ?? []
    for (const code of codes) {
      shares.set(code, (shares.get(code) ?? 0) + 1 / words.length)
      marks.set(code, (marks.get(code) ?? 0) + 1 / Math.sqrt(codes.length))
    }
  }
  const [best, second] = [...marks].sort((a, b) => b[1] - a[1])
  if (best === undefined) return { code: 'und', sure: false }
  const clear = best[1] >= 1.2 * (second?.[1] ?? 0)
  const enough = (shares.get(best[0]) ?? 0) >= LEAST_SHARE
  return { code: clear || enough ? best[0] : 'und', sure: clear && enough && words.length >= FEW_WORDS }
}
