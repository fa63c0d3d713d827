import { addDays, DAY, HOUR, type Instant, type LocalDay, MINUTE, type Ms, startOfDay, type Zone } from '../base/time'
import { afterRecall, type Memory, recallAt } from './memory'
import type { PromptRow } from './prompt-state'
import { chanceAt, costOf, gainOf } from './worth'

/** What the plan is made for. */
export interface PlanFor {
  readonly now: Instant
  readonly zone: Zone
  readonly today: LocalDay
  /** The day of the test. */
  readonly on: LocalDay
  readonly minutesADay: number
}

/** What is likely to come in a test, and what to do until then. */
export interface Forecast {
  /** Questions that the test is about. */
  readonly of: number
  /** How many of them would come if it were today, and on the day with the plan. */
  readonly now: number
  readonly inTest: number
  readonly days: readonly PlannedDay[]
}

/** One day with something to do. */
export interface PlannedDay {
  readonly day: LocalDay
  readonly questions: number
  readonly minutes: number
}

/** A test is written in the morning. */
const MORNING: Ms = 9 * HOUR
/** An answer that helps less than this can be left out. */
const LITTLE = 0.005
/** Further ahead a plan by day says nothing. */
const MOST_DAYS = 60

/** The moment that a test on `day` is prepared for. */
export const testAt = (day: LocalDay, zone: Zone): Instant => startOfDay(day, zone) + MORNING

/**
 * How many of `prompts` are likely to come on the day of a test: today, and with a plan that gives each day's minutes
 * to what gains most a second. What an answer will be is not known, so the plan goes on with the likelier one and
 * counts both.
 */
export function forecast(prompts: readonly PromptRow[], plan: PlanFor): Forecast {
  const until = testAt(plan.on, plan.zone)
  const asked: Asked[] = prompts.map((row) => ({ row, memory: row.memory, inTest: withoutAnswer(row, until) }))
  const now = sum(prompts.map(({ memory }) => chanceAt(memory, plan.now)))
  const days: PlannedDay[] = []
  for (let ahead = 0; ahead < MOST_DAYS && addDays(plan.today, ahead) < plan.on; ahead++) {
    const planned = onDay(asked, plan.now + ahead * DAY, until, plan.minutesADay * MINUTE)
    const minutes = Math.ceil(planned.ms / MINUTE)
    if (planned.questions > 0) days.push({ day: addDays(plan.today, ahead), questions: planned.questions, minutes })
  }
  return { of: prompts.length, now, inTest: sum(asked.map(({ inTest }) => inTest)), days }
}

interface Asked {
  readonly row: PromptRow
  memory: Memory | undefined
  /** Chance of recall in the test. */
  inTest: number
}

/** Gives one day's minutes to what gains most a second; each question once. */
function onDay(asked: readonly Asked[], now: Instant, until: Instant, budgetMs: Ms): { questions: number; ms: Ms } {
  const able = asked
    .filter(({ memory }) => memory === undefined || now - memory.lastAt >= DAY / 2)
    .map((one) => ({ one, gain: gainOf(one.memory, now, until), cost: costOf(one.row) }))
    .filter(({ gain }) => gain > LITTLE)
    .sort((a, b) => b.gain / b.cost - a.gain / a.cost)
  let ms = 0
  let questions = 0
  for (const { one, gain, cost } of able) {
    if (ms + cost > budgetMs) break
    ms += cost
    questions += 1
    one.inTest = Math.min(1, withoutMore(one.memory, one.inTest, until) + gain)
    const rating = chanceAt(one.memory, now) >= 0.5 ? 'good' : 'again'
    one.memory = afterRecall(one.memory, { at: now, zone: 0, rating })
  }
  return { questions, ms }
}

const withoutAnswer = ({ memory }: PromptRow, until: Instant) => chanceAt(memory, until)

function withoutMore(memory: Memory | undefined, before: number, until: Instant): number {
  return memory === undefined ? before : recallAt(memory, until)
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
