import type { LocalDay } from '../base/time'
import { startOfDay } from '../base/time'
import type { Span } from '../week/span'
import type { PageLanguage } from './blocks'
import ar from './words/ar.json'
import de from './words/de.json'
import en from './words/en.json'
import es from './words/es.json'
import fr from './words/fr.json'

/** A key of the words of the page; every language has the same, plural forms apart. */
export type WordKey = keyof typeof en
/** The stem of words that exist once for each plural form of a language. */
export type CountKey = WordKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never

/** The words of the page by language. */
export const WORDS: Readonly<Record<PageLanguage, Readonly<Record<string, string>>>> = { ar, de, en, es, fr }

/** Speaks one language of the page. */
export interface Speech {
  readonly language: PageLanguage
  readonly direction: 'ltr' | 'rtl'
  /** The words for `key`; what is put in keeps its own direction. */
  say(key: WordKey, ...put: readonly string[]): string
  /** The words for `n` things, by the plural rules of the language. */
  count(key: CountKey, n: number, ...put: readonly string[]): string
  weekday(day: LocalDay, how: 'short' | 'long'): string
  /** The days of a span as somebody would say them. */
  days(span: Pick<Span, 'from' | 'to'>): string
  list(items: readonly string[]): string
}

/** The page's words in `language`. */
export function speech(language: PageLanguage): Speech {
  const words = WORDS[language]
  const direction = language === 'ar' ? 'rtl' : 'ltr'
  const number = new Intl.NumberFormat(language)
  // Day before month, which nobody misreads.
  const dated = language === 'en' ? 'en-GB' : language
  const date = (how: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(dated, { ...how, timeZone: 'UTC' })
  const fill = (text: string, put: readonly string[]) =>
    text.replace(/\$(\d)/g, (_, digit: string) => isolated(put[Number(digit) - 1] ?? '', direction))
  return {
    language,
    direction,
    say: (key, ...put) => fill(words[key] ?? en[key], put),
    count: (key, n, ...put) => {
      const form = new Intl.PluralRules(language).select(n)
      return fill(words[`${key}_${form}`] ?? words[`${key}_other`] ?? '', [number.format(n), ...put])
    },
    weekday: (day, how) => date({ weekday: how }).format(startOfDay(day, 0)),
    days: ({ from, to }) =>
      date({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(startOfDay(from, 0), startOfDay(to, 0)),
    list: (items) => new Intl.ListFormat(language).format(items.map((item) => isolated(item, direction))),
  }
}

/** Text that keeps its own direction inside a sentence that runs the other way. */
function isolated(text: string, direction: Speech['direction']): string {
  const other = direction === 'rtl' ? /\p{Script=Latin}/u : /[\p{Script=Arabic}\p{Script=Hebrew}]/u
  return other.test(text) ? `\u2068${text}\u2069` : text
}
