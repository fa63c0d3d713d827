import { addDays, DAY, type Days, type Instant, type LocalDay, type Ms } from '../base/time'
import { type CalibrationWord, calibrationOf, calibrationWord } from '../learner/calibration'
import type { DayState } from '../learner/day-state'
import { type Interest, interestScales } from '../learner/interest'
import { LEVELS, type Level } from '../learner/level'
import { type Patterns, patternsOf } from '../learner/patterns'
import type { Skill } from '../learner/skill'
import type { TopicRow } from './receipt'

/** A topic as the profile needs it. */
export interface ProfileTopic extends TopicRow {
  readonly skill: Skill
  readonly interest: Interest
}

/** The profile at a glance: names and facts, no numbers that would look like a grade. */
export interface Profile {
  /** Topics that answers say something of, highest level first. */
  readonly levels: readonly { readonly level: Level; readonly topics: readonly TopicRow[] }[]
  /** What pulls the student now, and over the term where that differs. */
  readonly now: readonly TopicRow[]
  readonly term: readonly TopicRow[]
  /** Recalled on a later day within the month, the longest gap first. */
  readonly month: readonly TopicRow[]
  readonly pace?: Pace | undefined
  readonly habits?: Patterns | undefined
  readonly sureness: CalibrationWord
}

/** The last four weeks in facts. */
export interface Pace {
  readonly days: number
  readonly activeMs: Ms
  readonly answers: number
}

const MONTH: Days = 28
const PULLS = 3
const RECALLED = 6

/** Days that the profile looks back on. */
export const profileDays = (today: LocalDay): LocalDay[] =>
  Array.from({ length: MONTH }, (_, back) => addDays(today, -back))

/** The profile from the topics, strongest interest first, and the roll-ups of `profileDays`. */
export function profileOf(topics: readonly ProfileTopic[], days: readonly DayState[], now: Instant): Profile {
  const today = Math.floor(now / DAY)
  const pulls = (scale: 'week' | 'term') =>
    strongestBy(topics, ({ interest }) => interestScales(interest, today)[scale])
  const week = pulls('week')
  const studied = days.filter(({ activeMs, answers }) => activeMs > 0 || answers > 0)
  const sum = (of: (day: DayState) => number) => studied.reduce((all, day) => all + of(day), 0)
  const pace = { days: studied.length, activeMs: sum((day) => day.activeMs), answers: sum((day) => day.answers) }
  return {
    levels: [...LEVELS].reverse().flatMap((level) => {
      const those = topics.filter((topic) => topic.level === level && topic.skill.answers > 0)
      return those.length === 0 ? [] : [{ level, topics: those.map(row) }]
    }),
    now: week,
    term: pulls('term').filter(({ id }) => !week.some((one) => one.id === id)),
    month: topics
      .filter(({ skill }) => skill.rightDays >= 2 && today - skill.lastRightDay <= MONTH)
      .sort((a, b) => b.skill.gap - a.skill.gap)
      .slice(0, RECALLED)
      .map(row),
    ...(studied.length > 0 && { pace }),
    habits: patternsOf(studied),
    sureness: calibrationWord(calibrationOf(studied)),
  }
}

/** Below this there is no pull left to speak of: an hour, three months ago. */
const FAINT = 0.05

function strongestBy(topics: readonly ProfileTopic[], of: (topic: ProfileTopic) => number): TopicRow[] {
  const felt = topics.filter((topic) => of(topic) >= FAINT)
  return felt
    .sort((a, b) => of(b) - of(a))
    .slice(0, PULLS)
    .map(row)
}

const row = ({ id, name, level }: TopicRow): TopicRow => ({ id, name, level })
