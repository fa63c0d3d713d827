import { addDays, DAY, type LocalDay, localDay } from '../base/time'
import type { Reader } from '../dates'

/** How far ahead a distance in words is understood. */
const FARTHEST = { day: 90, week: 26, month: 12 } as const
const DAYS_IN = { day: 1, week: 7, month: 30 } as const

/**
 * The day that somebody means who writes when a test is: `Friday`, `tomorrow`, `in 3 weeks`, `14 Nov`, `2027-01-15`.
 *
 * Names of days and months come from the reader's language. A weekday or a date without a year is the
 * next one after today.
 *
 * @returns undefined when no day to come can be told: better none than a wrong one
 */
export function dayInWords(words: string, reader: Reader): LocalDay | undefined {
  const said = plain(words, reader.locale)
  const today = localDay(reader.now, reader.zone)
  const day = writtenDay(said) ?? distance(said, today, reader.locale) ?? named(said, today, reader.locale)
  return day !== undefined && day >= today ? day : undefined
}

function writtenDay(said: string): LocalDay | undefined {
  const found = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(said)
  return found ? realDay(Number(found[1]), Number(found[2]), Number(found[3])) : undefined
}

/** `today`, `tomorrow`, `in 10 days`, `next week`: whatever the language itself would write for that distance. */
function distance(said: string, today: LocalDay, locale: string): LocalDay | undefined {
  const formats = (['auto', 'always'] as const).map((numeric) => new Intl.RelativeTimeFormat(locale, { numeric }))
  for (const unit of ['day', 'week', 'month'] as const) {
    for (let count = unit === 'day' ? 0 : 1; count <= FARTHEST[unit]; count++) {
      const isSaid = formats.some((format) => plain(format.format(count, unit), locale) === said)
      if (isSaid) return addDays(today, count * DAYS_IN[unit])
    }
  }
  return undefined
}

function named(said: string, today: LocalDay, locale: string): LocalDay | undefined {
  const words = said.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
  const month = indexOfName(words, locale, 'month')
  return month === undefined ? nextWeekday(words, today, locale) : nextDate(words, month + 1, today)
}

function nextDate(words: readonly string[], month: number, today: LocalDay): LocalDay | undefined {
  const numbers = words.map((word) => /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1]).filter((n) => n !== undefined)
  const date = numbers.find((n) => n.length <= 2)
  if (date === undefined) return undefined
  const given = numbers.find((n) => n.length === 4)
  const year = Number(given ?? today.slice(0, 4))
  const day = realDay(year, month, Number(date))
  const isPast = day !== undefined && day < today
  return isPast && given === undefined ? realDay(year + 1, month, Number(date)) : day
}

function nextWeekday(words: readonly string[], today: LocalDay, locale: string): LocalDay | undefined {
  const weekday = indexOfName(words, locale, 'weekday')
  if (weekday === undefined) return undefined
  const now = new Date(`${today}T00:00:00Z`).getUTCDay()
  return addDays(today, ((weekday - now + 6) % 7) + 1)
}

/** Which month (0 is January) or weekday (0 is Sunday) one of `words` names, in full or short. */
function indexOfName(words: readonly string[], locale: string, what: 'month' | 'weekday'): number | undefined {
  // 1970-01-04 was a Sunday; the middle of a month stays in its month.
  const at = what === 'month' ? (i: number) => Date.UTC(1970, i, 15) : (i: number) => (3 + i) * DAY
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { [what]: style, timeZone: 'UTC' })
    for (let index = 0; index < (what === 'month' ? 12 : 7); index++) {
      if (words.includes(plain(format.format(at(index)), locale).replace(/\.$/, ''))) return index
    }
  }
  return undefined
}

function realDay(year: number, month: number, date: number): LocalDay | undefined {
  const day = new Date(Date.UTC(year, month - 1, date))
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date ? localDay(day.getTime(), 0) : undefined
}

const plain = (words: string, locale: string) => words.trim().toLocaleLowerCase(locale).replace(/\s+/g, ' ')
