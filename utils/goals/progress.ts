import type { Instant } from '../base/time'
import type { GoalTarget } from '../evidence/evidence'
import { LEVELS } from '../learner/level'
import type { Skill } from '../learner/skill'
import { type Forecast, forecastOf, isSlipping } from './forecast'
import { AIM_STATES, type AimState, type SeenGoal, type SeenTopic } from './seen'

/** The one thing to do next for a goal. */
export type NextStep =
  | { readonly kind: 'answer'; readonly due: number }
  | { readonly kind: 'ask'; readonly name: string }
  | { readonly kind: 'wait'; readonly until: Instant }
  | { readonly kind: 'stretch' }

/** How far a goal is, what is likely, and what comes next. */
export interface Progress {
  readonly state: AimState
  readonly target: { readonly of: GoalTarget | undefined; readonly done: number; readonly reached: boolean }
  readonly forecast: Forecast
  /** Topics that were recalled and are about to fade. */
  readonly slipping: readonly string[]
  /** Topics that the student marked as known. */
  readonly known: readonly string[]
  readonly next: NextStep
}

/** Days after which a recall says that something held, and that it lasts. */
const HELD_DAYS = 2
const LASTING_DAYS = 14

/**
 * How far a goal is, from answers alone: the least recalled of its topics counts. Topics that the student knows
 * already are skipped; topics without a question cannot be recalled and do not hold the others back.
 *
 * @param dueAt - when its day begins; undefined without a date
 */
export function progressOf(seen: SeenGoal, now: Instant, dueAt: Instant | undefined): Progress {
  const known = new Set(seen.goal.known)
  const open = seen.topics.filter(({ topic }) => !known.has(topic))
  const counted = open.length > 0 ? open : seen.topics
  const asked = counted.filter(({ prompts, skill }) => prompts.length > 0 || skill.answers > 0)
  const state = lowest(asked)
  return {
    state,
    target: targetOf(seen, asked, state),
    forecast: forecastOf(asked, state, now, dueAt),
    slipping: asked.filter((topic) => isSlipping(topic, now)).map(({ name }) => name),
    known: seen.topics.filter(({ topic }) => known.has(topic)).map(({ name }) => name),
    next: nextStep(open, state, now),
  }
}

/** How far one topic is. */
export function stateOf({ right, rightDays, gap }: Skill): AimState {
  if (rightDays >= 2 && gap >= LASTING_DAYS) return 'lasting'
  if (rightDays >= 2 && gap >= HELD_DAYS) return 'held'
  return right > 0 ? 'recalled-once' : 'not-yet'
}

function lowest(topics: readonly SeenTopic[]): AimState {
  const ranks = topics.map(({ skill }) => AIM_STATES.indexOf(stateOf(skill)))
  return AIM_STATES[Math.min(...ranks)] ?? 'not-yet'
}

function targetOf({ goal, readMs, pages }: SeenGoal, asked: readonly SeenTopic[], state: AimState): Progress['target'] {
  const of = goal.target
  if (of === undefined) {
    return { of, done: 0, reached: AIM_STATES.indexOf(state) >= AIM_STATES.indexOf('held') }
  }
  if (of.kind === 'level') {
    const reached = asked.filter(({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf(of.level)).length
    return { of, done: reached, reached: asked.length > 0 && reached === asked.length }
  }
  const days = asked.length === 0 ? 0 : Math.min(...asked.map(({ skill }) => skill.rightDays))
  const done = { recalls: days, minutes: Math.floor(readMs / 60_000), pages }[of.kind]
  return { of, done, reached: done >= of.n }
}

function nextStep(open: readonly SeenTopic[], state: AimState, now: Instant): NextStep {
  const prompts = new Map(open.flatMap((topic) => topic.prompts.map((prompt) => [prompt.id, prompt] as const)))
  // A new question waits from the start, whatever the clocks of two devices say.
  const due = [...prompts.values()].filter(({ due: at, memory }) => memory === undefined || at <= now).length
  if (due > 0) return { kind: 'answer', due }
  const without = open.find((topic) => topic.prompts.length === 0)
  if (without !== undefined && (prompts.size === 0 || state !== 'not-yet')) return { kind: 'ask', name: without.name }
  if (open.length === 0 || state === 'lasting') return { kind: 'stretch' }
  return { kind: 'wait', until: Math.min(...[...prompts.values()].map(({ due: at }) => at)) }
}
