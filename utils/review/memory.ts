import {
  type Card,
  computeDecayFactor,
  createEmptyCard,
  default_w,
  Rating as Fsrs,
  fsrs,
  type Grade,
  generatorParameters,
  State,
} from 'ts-fsrs'
import { DAY, type Days, type Instant, MINUTE, type Zone } from '../base/time'
import type { Rating } from '../evidence/evidence'

/**
 * Memory of one prompt, in the names of FSRS.
 * @see https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
export interface Memory {
  readonly due: Instant
  /** Days until the chance of recall falls to 90 %. */
  readonly stability: Days
  /** 1 (easy) to 10 (hard). */
  readonly difficulty: number
  readonly lapses: number
  readonly reps: number
  readonly lastAt: Instant
  readonly lastRating: Rating
  /** `learning` and `relearning`: to be asked again within minutes; `review`: after days. */
  readonly phase: 'learning' | 'review' | 'relearning'
}

/** One answer as memory sees it. */
export interface Recall {
  readonly at: Instant
  readonly zone: Zone
  readonly rating: Rating
}

const GRADES: { readonly [R in Rating]: Grade } = {
  again: Fsrs.Again,
  hard: Fsrs.Hard,
  good: Fsrs.Good,
  easy: Fsrs.Easy,
}
// The curve of forgetting as ts-fsrs has it: (1 + factor * days / stability) ^ decay.
const CURVE = computeDecayFactor(default_w)
const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const

// Without fuzz the schedule is a function of the log alone, which undo, merge and replay need. One short step: what
// was missed comes back in ten minutes, what was recalled goes to days at once.
const scheduler = fsrs(generatorParameters({ enable_fuzz: false, learning_steps: ['10m'], relearning_steps: ['10m'] }))

/** Memory after one more answer; `undefined` before the first. */
export function afterRecall(memory: Memory | undefined, { at, zone, rating }: Recall): Memory {
  // A clock that was set back must not count a negative time; FSRS would throw.
  const local = Math.max(at, memory?.lastAt ?? at) + zone * MINUTE
  const { card } = scheduler.next(cardOf(memory, local, zone), new Date(local), GRADES[rating])
  return {
    due: card.due.getTime() - zone * MINUTE,
    stability: card.stability,
    difficulty: card.difficulty,
    lapses: card.lapses,
    reps: card.reps,
    lastAt: at,
    lastRating: rating,
    phase: card.state === State.Learning ? 'learning' : card.state === State.Relearning ? 'relearning' : 'review',
  }
}

/** Days, or fractions of one, until each answer would be asked for again, if it were given at `now`. */
export function intervalsFor(memory: Memory | undefined, now: Instant, zone: Zone): { readonly [R in Rating]: Days } {
  const after = (rating: Rating) => (afterRecall(memory, { at: now, zone, rating }).due - now) / DAY
  return { again: after('again'), hard: after('hard'), good: after('good'), easy: after('easy') }
}

/** Chance of recall at `now`, 0 to 1. */
export function recallAt(memory: Memory, now: Instant): number {
  return scheduler.forgetting_curve(Math.max(0, now - memory.lastAt) / DAY, memory.stability)
}

/** When the chance of recall has fallen to `retention`; while it is being learned, when it is due. */
export function dueAtRetention(memory: Memory, retention: number): Instant {
  if (memory.phase !== 'review') return memory.due
  const days = (memory.stability / CURVE.factor) * (retention ** (1 / CURVE.decay) - 1)
  return memory.lastAt + days * DAY
}

// FSRS counts days by the calendar of UTC; here it is given the student's clock in its place.
function cardOf(memory: Memory | undefined, local: number, zone: Zone): Card {
  if (memory === undefined) return createEmptyCard(new Date(local))
  return {
    due: new Date(memory.due + zone * MINUTE),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: memory.reps,
    lapses: memory.lapses,
    state: STATES[memory.phase],
    last_review: new Date(memory.lastAt + zone * MINUTE),
  }
}
