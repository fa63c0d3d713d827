import type { Days, Ms } from '../base/time'
import { MINUTE } from '../base/time'

/** Attention on one topic, on two scales; bring two of them to one day by `interestOn` before comparing. */
export interface Interest {
  /** Day of the last attention, as days since 1970. */
  readonly day: Days
  /** Sums of the earlier days as of `day`, halving in 7 and in 90 days. */
  readonly short: number
  readonly long: number
  /** What `day` itself adds. */
  readonly today: number
}

/** No attention yet. */
export const NO_INTEREST: Interest = { day: 0, short: 0, long: 0, today: 0 }

/** Days in which the two sums halve: about a week and about a term. */
const SHORT: Days = 7
const LONG: Days = 90

/** What all topics of one day may add up to. */
const DAY_CAP = 4

/**
 * What one day's attention to one topic adds: `log2(1 + minutes / 10)`, so that a binge counts little more than an
 * hour, scaled down when the day's topics would add up to more than 4. A binge of 300 minutes then takes a tenth of a
 * week's interest instead of two fifths.
 *
 * @param all - active time of every topic of that day, this one among them
 */
export function contribution(activeMs: Ms, all: readonly Ms[]): number {
  const total = all.reduce((sum, each) => sum + raw(each), 0)
  return raw(activeMs) * Math.min(1, DAY_CAP / Math.max(total, DAY_CAP))
}

/**
 * Interest with `added` as what `day` adds.
 *
 * @param day - not before `interest.day`; the same day replaces what that day added before
 */
export function withDay(interest: Interest, day: Days, added: number): Interest {
  if (day === interest.day) return { ...interest, today: added }
  return {
    day,
    short: (interest.short + interest.today) * halved(day - interest.day, SHORT),
    long: (interest.long + interest.today) * halved(day - interest.day, LONG),
    today: added,
  }
}

/** Strength of an interest on `day`, the two scales mixed: comparable between topics of the same day; 0 or more. */
export function interestOn(interest: Interest, day: Days): number {
  const { week, term } = interestScales(interest, day)
  return (0.6 * week) / SHORT + (0.4 * term) / LONG
}

/** The two scales of an interest on `day`: what pulls this week, and over the term; each 0 or more. */
export function interestScales(interest: Interest, day: Days): { readonly week: number; readonly term: number } {
  const after = Math.max(0, day - interest.day)
  return {
    week: (interest.short + interest.today) * halved(after, SHORT),
    term: (interest.long + interest.today) * halved(after, LONG),
  }
}

const raw = (activeMs: Ms) => Math.log2(1 + activeMs / (10 * MINUTE))

const halved = (after: Days, halfLife: Days) => 2 ** (-after / halfLife)
