import { addDays, type Days, type LocalDay } from '../base/time'
import { dayNumber } from '../evidence/order'

/** Days that are looked back on together; both ends belong to it. */
export interface Span {
  readonly kind: SpanKind
  readonly from: LocalDay
  readonly to: LocalDay
}

export const SPAN_KINDS = ['week', 'month', 'term'] as const
export type SpanKind = (typeof SPAN_KINDS)[number]

/** 0 is Sunday, 6 is Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

const WEEK: Days = 7
/** A term is this many weeks up to the one that is looked at. */
const TERM_WEEKS = 13

/** Regions whose week begins on Sunday and on Saturday (CLDR); everywhere else it is Monday. */
const SUNDAY =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'
const SATURDAY = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'

/** The day on which a week begins where this language (BCP 47) is spoken. */
export function firstWeekday(locale: string): Weekday {
  const region = new Intl.Locale(locale).maximize().region ?? ''
  if (SUNDAY.split(' ').includes(region)) return 0
  return SATURDAY.split(' ').includes(region) ? 6 : 1
}

/** The weekday of a local day. */
export function weekdayOf(day: LocalDay): Weekday {
  return ((((dayNumber(day) + 4) % WEEK) + WEEK) % WEEK) as Weekday
}

/** The week, month or term that `day` lies in; a term ends with the week of `day`. */
export function spanOf(kind: SpanKind, day: LocalDay, first: Weekday): Span {
  if (kind === 'month') return { kind, from: `${day.slice(0, 7)}-01`, to: lastOfMonth(day) }
  const from = addDays(day, -((weekdayOf(day) - first + WEEK) % WEEK))
  const to = addDays(from, WEEK - 1)
  return { kind, from: kind === 'week' ? from : addDays(from, WEEK * (1 - TERM_WEEKS)), to }
}

/** The span of the same kind that ends the day before `span` begins. */
export function spanBefore({ kind, from }: Span, first: Weekday): Span {
  return spanOf(kind, addDays(from, -1), first)
}

/** The span of the same kind that begins the day after `span` ends. */
export function spanAfter({ kind, to }: Span, first: Weekday): Span {
  return spanOf(kind, addDays(to, kind === 'term' ? WEEK * TERM_WEEKS : 1), first)
}

/** Every day of a span, first to last. */
export function daysOf({ from, to }: Pick<Span, 'from' | 'to'>): LocalDay[] {
  const count = dayNumber(to) - dayNumber(from) + 1
  return Array.from({ length: count }, (_, after) => addDays(from, after))
}

/** Whether a day lies in a span. */
export function isIn(day: LocalDay, { from, to }: Pick<Span, 'from' | 'to'>): boolean {
  return from <= day && day <= to
}

function lastOfMonth(day: LocalDay): LocalDay {
  const next = addDays(`${day.slice(0, 7)}-28`, 4)
  return addDays(`${next.slice(0, 7)}-01`, -1)
}
