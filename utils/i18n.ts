import type messages from '../public/_locales/en/messages.json'

/** A key of the English messages; every other language has the same keys. */
export type MessageKey = keyof typeof messages
/** The stem of messages that exist once for each plural form, e.g. `sources` for `sources_one` and `sources_other`. */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never

/** Finds the text of a key and puts the substitutions in place of `$1` to `$9`; `''` when there is none. */
export type Lookup = (key: string, substitutions: string[]) => string

let lookup: Lookup = (key) => key
let readerLocale = 'en'

/**
 * Says where messages come from; called once by each entrypoint and by the test setup.
 *
 * @param from - `browser.i18n.getMessage`, or the English file in a test
 * @param preferred - the language of the browser, BCP 47; used for dates and plurals when it is a
 *   variety of the language that the messages are in, so that a date never speaks another language
 */
export function useMessages(from: Lookup, preferred = 'en'): void {
  lookup = from
  const written = from('locale_code', []) || 'en'
  const base = (tag: string) => tag.split('-')[0]
  readerLocale = base(preferred) === base(written) ? preferred : written
}

/** The text for `key` in the learner's language. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return lookup(key, substitutions.map(String))
}

/** The text for `n` things: `key_one`, `key_few` and so on, by the rules of the language; `$1` is `n`. */
export function plural(key: PluralKey, n: number, ...more: (string | number)[]): string {
  const form = new Intl.PluralRules(readerLocale).select(n)
  const given = [new Intl.NumberFormat(readerLocale).format(n), ...more.map(String)]
  return lookup(`${key}_${form}`, given) || lookup(`${key}_other`, given)
}

/** The text for a key that is put together from an id; undefined when no such message was written. */
export function tMaybe(key: string, ...substitutions: (string | number)[]): string | undefined {
  return lookup(key, substitutions.map(String)) || undefined
}

/** The language that numbers and dates are written in, BCP 47. */
export const locale = (): string => readerLocale

/**
 * `key` cut at its substitutions, for sentences with a part that is marked up.
 *
 * @returns texts and the numbers of the substitutions (from 0) between them, in the order of the language
 */
export function pieces(key: MessageKey, substitutions: number): (string | number)[] {
  const mark = (index: number) => `\u0001${index}\u0001`
  const text = lookup(
    key,
    Array.from({ length: substitutions }, (_, index) => mark(index)),
  )
  return text
    .split('\u0001')
    .map((piece, at) => (at % 2 ? Number(piece) : piece))
    .filter((piece) => piece !== '')
}
