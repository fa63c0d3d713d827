import { DAY, type Instant } from '../base/time'
import { recallAt } from '../review/memory'
import type { AimState, SeenTopic } from './seen'

/** What is likely on the day of a goal if nothing more is done; in grades of words, never in per cent. */
export type Forecast =
  | { readonly kind: 'none' | 'past' | 'untold' | 'keeps' }
  /** `fading`: topics that will probably have slipped by then; `all` when that is every one of them. */
  | { readonly kind: 'fades'; readonly fading: readonly string[]; readonly all: boolean }
  /** The day is too near for a recall days apart. */
  | { readonly kind: 'near' }

/** Below this chance of recall a topic is said to slip. */
const SLIPS = 0.8
/** A recall counts as held two days after the one before. */
const APART = 2 * DAY

/** The forecast for `dueAt`; `untold` while a topic has not been answered yet. */
export function forecastOf(
  topics: readonly SeenTopic[],
  state: AimState,
  now: Instant,
  dueAt: Instant | undefined,
): Forecast {
  if (dueAt === undefined) return { kind: 'none' }
  if (dueAt + DAY <= now) return { kind: 'past' }
  if (dueAt - now < APART && (state === 'not-yet' || state === 'recalled-once')) return { kind: 'near' }
  const answered = topics.filter((topic) => chanceAt(topic, now) !== undefined)
  if (answered.length === 0 || answered.length < topics.length) return { kind: 'untold' }
  const fading = answered.filter((topic) => (chanceAt(topic, Math.max(now, dueAt)) ?? 1) < SLIPS)
  if (fading.length === 0) return { kind: 'keeps' }
  return { kind: 'fades', fading: fading.map(({ name }) => name), all: fading.length === answered.length }
}

/** Whether a topic that was recalled before is about to fade. */
export function isSlipping(topic: SeenTopic, now: Instant): boolean {
  return topic.skill.right > 0 && (chanceAt(topic, now) ?? 1) < SLIPS
}

/** Mean chance of recall over a topic's answered prompts; undefined without one. */
function chanceAt({ prompts }: SeenTopic, at: Instant): number | undefined {
  const chances = prompts.flatMap(({ memory }) => (memory ? [recallAt(memory, at)] : []))
  return chances.length === 0 ? undefined : chances.reduce((sum, chance) => sum + chance, 0) / chances.length
}
