import type { Days } from '../base/time'

declare const brand: unique symbol

/**
 * Local days (as days since 1970) in ascending order without repeats, as a short text. A topic of ten years has
 * hundreds of days and there are tens of thousands of prompts: as lists of numbers they would be a tenth of all that
 * is stored.
 *
 * Each day is its distance to the one before, seven bits a character, the high bit set on all but its last one.
 */
export type DayList = string & { readonly [brand]: 'days' }

/** No day at all. */
export const NO_DAYS = '' as DayList

/** A day of 0 is 1 January 1970; the earliest local day that a piece can have lies one before it. */
const BEFORE_FIRST: Days = -1

/** A list of these days. */
export function listOf(days: Iterable<Days>): DayList {
  let before = BEFORE_FIRST
  let list = ''
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    list += written(day - before)
    before = day
  }
  return list as DayList
}

/** The days of a list, ascending. */
export function daysIn(list: DayList): Days[] {
  const days: Days[] = []
  let day = BEFORE_FIRST
  let gap = 0
  for (let i = 0; i < list.length; i++) {
    const code = list.charCodeAt(i)
    gap = gap * 128 + (code & 127)
    if (code > 127) continue
    day += gap
    gap = 0
    days.push(day)
  }
  return days
}

/** The latest day of a list; undefined for an empty one. */
export function lastIn(list: DayList): Days | undefined {
  return daysIn(list).at(-1)
}

/** A list with one more day; the same list when it has the day already. */
export function dayAdded(list: DayList, day: Days): DayList {
  const days = daysIn(list)
  const last = days.at(-1)
  if (last === day) return list
  if (last === undefined || day > last) return `${list}${written(day - (last ?? BEFORE_FIRST))}` as DayList
  return days.includes(day) ? list : listOf([...days, day])
}

function written(gap: number): string {
  const last = String.fromCharCode(gap % 128)
  return gap < 128 ? last : [...written(Math.floor(gap / 128))].map(more).join('') + last
}

const more = (character: string) => String.fromCharCode(character.charCodeAt(0) | 128)
