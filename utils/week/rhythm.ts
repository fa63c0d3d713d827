import type { LocalDay } from '../base/time'
import type { DayState } from '../learner/day-state'
import type { WeekPlan } from './source'
import { daysOf, isIn, type Span } from './span'

/** What a day was: one of study, of rest, of a school break, or one that has not come yet. */
export const DAY_MARKS = ['studied', 'rest', 'break', 'ahead'] as const
export type DayMark = (typeof DAY_MARKS)[number]

/** On which days of a span there was study. */
export interface Rhythm {
  readonly days: readonly { readonly day: LocalDay; readonly mark: DayMark }[]
  readonly studied: number
  /** The days are over. */
  readonly over: boolean
  /** At least as many days of study as were planned for the days outside breaks. */
  readonly asPlanned: boolean
}

/** Whether anything was read, answered or made on a day. */
export function hadStudy({ activeMs, answers, made }: Pick<DayState, 'activeMs' | 'answers' | 'made'>): boolean {
  return activeMs > 0 || answers > 0 || made > 0
}

/**
 * The rhythm of a span. A day of rest is part of it: nothing breaks, and what is planned is a number of days a week,
 * never which ones.
 */
export function rhythmOf(span: Span, rolled: readonly DayState[], plan: WeekPlan, today: LocalDay): Rhythm {
  const studiedOn = new Set(rolled.filter(hadStudy).map(({ day }) => day))
  const mark = (day: LocalDay): DayMark => {
    if (studiedOn.has(day)) return 'studied'
    if (day > today) return 'ahead'
    return plan.breaks.some((each) => isIn(day, each)) ? 'break' : 'rest'
  }
  const days = daysOf(span).map((day) => ({ day, mark: mark(day) }))
  const studied = days.filter(({ mark: each }) => each === 'studied').length
  const free = daysOf(span).filter((day) => !plan.breaks.some((each) => isIn(day, each))).length
  const planned = plan.days === undefined ? undefined : Math.round((plan.days * free) / 7)
  return { days, studied, over: span.to < today, asPlanned: planned !== undefined && studied >= planned }
}
