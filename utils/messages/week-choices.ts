import * as v from 'valibot'
import type { LocalDay } from '../base/time'
import { BLOCKS, type BlockName, PAGE_LANGUAGES, type PageLanguage } from '../family/blocks'
import type { SchoolBreak } from '../week/source'
import type { Weekday } from '../week/span'

/** What the student chose about weeks and about the page of a week. Nothing of it is shared by itself. */
export interface WeekChoices {
  /** The weekday on which the panel offers to look back; absent: never by itself. */
  readonly lookBackOn?: Weekday | undefined
  /** The first day of the week for which the offer was put away. */
  readonly skipped?: LocalDay | undefined
  /** Days of study a week that the student plans. */
  readonly days?: number | undefined
  readonly breaks: readonly SchoolBreak[]
  /** What the page calls the student; `''` for "my week". */
  readonly name: string
  /** Language of the page; absent: the student's own where the page speaks it. */
  readonly language?: PageLanguage | undefined
  /** Blocks that are left out. */
  readonly hidden: readonly BlockName[]
  /** A bookmark on this computer shows the page that was released last. */
  readonly ours: boolean
}

/** Longest name on a page, and most breaks that are kept. */
export const LONGEST_NAME = 40
const MOST_BREAKS = 40

/** Nothing chosen. */
export const NO_CHOICES: WeekChoices = { breaks: [], name: '', hidden: [], ours: false }

const day = v.pipe(v.string(), v.isoDate())
const weekday = v.picklist([0, 1, 2, 3, 4, 5, 6])
const schoolBreak = v.pipe(
  v.strictObject({ from: day, to: day }),
  v.check(({ from, to }) => from <= to),
)

/** Choices as stored; each that cannot be read falls back alone. */
export const weekChoices: v.GenericSchema<unknown, WeekChoices> = v.object({
  lookBackOn: v.fallback(v.optional(weekday), undefined),
  skipped: v.fallback(v.optional(day), undefined),
  days: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), undefined),
  breaks: v.fallback(v.pipe(v.array(schoolBreak), v.maxLength(MOST_BREAKS)), []),
  name: v.fallback(v.pipe(v.string(), v.maxLength(LONGEST_NAME)), ''),
  language: v.fallback(v.optional(v.picklist(PAGE_LANGUAGES)), undefined),
  hidden: v.fallback(v.array(v.picklist(BLOCKS)), []),
  ours: v.fallback(v.boolean(), false),
})
