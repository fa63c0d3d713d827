import { DAY, type Days, type Instant, type LocalDay } from '@/utils/base/time'
import { dayName } from '@/utils/evidence/order'
import type { Dice } from '../support/seeded'

/** How much of everything happens on one day. */
export interface PlannedDay {
  readonly day: Days
  readonly answers: number
  readonly visits: number
  readonly prompts: number
}

/** Number of days from the first to the last: ten years. */
export const DAYS = 3652

/**
 * Spreads totals over ten years that end on the day of `end`: terms, week-ends, holidays, binges before exams, and
 * days on which nothing happened at all. The sums are met exactly.
 */
export function plan(end: Instant, totals: Omit<PlannedDay, 'day'>, dice: Dice): PlannedDay[] {
  const last = Math.floor(end / DAY)
  const loads = Array.from({ length: DAYS }, (_, i) => loadOf(last - DAYS + 1 + i, dice))
  const answers = spread(loads, totals.answers)
  const visits = spread(loads, totals.visits)
  const prompts = spread(loads, totals.prompts)
  return loads.map((_, i) => ({
    day: last - DAYS + 1 + i,
    answers: answers[i] ?? 0,
    visits: visits[i] ?? 0,
    prompts: prompts[i] ?? 0,
  }))
}

/** How much a day holds, beside an ordinary school day of 1. */
function loadOf(day: Days, dice: Dice): number {
  const date = dayName(day).slice(5)
  const weekend = [6, 0].includes(new Date(day * DAY).getUTCDay())
  const usual = (weekend ? 0.5 : 1) * (0.5 + dice.share())
  if (isHoliday(date)) return dice.happens(0.7) ? 0 : usual * 0.4
  if (dice.happens(0.06)) return 0
  const binge = isBeforeExams(date) && dice.happens(0.35)
  return usual * (binge ? 4 + 4 * dice.share() : 1)
}

function isHoliday(date: LocalDay): boolean {
  const summer = date >= '07-05' && date <= '08-25'
  const easter = date >= '04-08' && date <= '04-18'
  return summer || easter || date >= '12-22' || date <= '01-03'
}

function isBeforeExams(date: LocalDay): boolean {
  return (date >= '01-10' && date <= '01-31') || (date >= '05-20' && date <= '06-15')
}

/** `total` in whole numbers by `loads`. */
function spread(loads: readonly number[], total: number): number[] {
  const all = loads.reduce((sum, load) => sum + load, 0)
  let load = 0
  let given = 0
  return loads.map((each) => {
    load += each
    const now = Math.round((total * load) / all) - given
    given += now
    return now
  })
}
