import type { TopicId } from '../base/ids'
import { DAY, type Instant } from '../base/time'
import type { Rating } from '../evidence/evidence'
import { expected, type Gaussian, logit, observed, type Part, sigmoid } from '../learner/elo'
import { isRight } from '../learner/skill'
import { type Memory, recallAt } from './memory'

/**
 * How one student's memory differs from the curve of FSRS, in logits and learnt from their own answers alone: whether
 * they recall more or less than it says, whether its sure forecasts are too sure, whether prompts that are hard for
 * memory are harder for them still, and which topics stick.
 */
export interface OwnCurve {
  readonly level: Gaussian
  readonly slope: Gaussian
  readonly difficulty: Gaussian
  readonly topics: ReadonlyMap<TopicId, Gaussian>
}

/** Before the first answer: FSRS as it is. */
export const PLAIN_CURVE: OwnCurve = {
  level: { mean: 0, variance: 0.3 },
  slope: { mean: 0, variance: 0.05 },
  difficulty: { mean: 0, variance: 0.03 },
  topics: new Map(),
}

const NEW_TOPIC: Gaussian = { mean: 0, variance: 0.1 }
const DRIFT = { level: 1e-5, slope: 1e-6, difficulty: 1e-6, topic: 1e-5 }

/** A chance of recall in between, in logits, and a difficulty in between; the curve turns there. */
const MIDDLE = 1.8
const MIDDLE_DIFFICULTY = 5
const DIFFICULTY_SPREAD = 3
/** Chances beyond these say no more than these. */
const LEAST_CHANCE = 0.02
const MOST_CHANCE = 0.995
/** An answer sooner than this after the last one tells of the minutes since, not of the curve. */
const SPACED = DAY / 2

/**
 * Chance of recall at `now`, 0 to 1, as this student has been recalling.
 *
 * @param topics - what the prompt is about, each once
 */
export function recallOf(curve: OwnCurve, memory: Memory, topics: readonly TopicId[], now: Instant): number {
  const plain = plainLogits(memory, now)
  return sigmoid(expected(partsOf(curve, memory, topics, plain), plain))
}

/** The curve after one more answer to a prompt; `memory` is the prompt's from before it. */
export function curveAfter(
  curve: OwnCurve,
  memory: Memory,
  topics: readonly TopicId[],
  { at, rating }: { readonly at: Instant; readonly rating: Rating },
): OwnCurve {
  if (at - memory.lastAt < SPACED) return curve
  const plain = plainLogits(memory, at)
  const beliefs = observed(partsOf(curve, memory, topics, plain), plain, isRight(rating), 1)
  const [level = curve.level, slope = curve.slope, difficulty = curve.difficulty, ...rest] = beliefs
  const learnt = topics.map((topic, i) => [topic, rest[i] ?? NEW_TOPIC] as const)
  return { level, slope, difficulty, topics: learnt.length > 0 ? new Map([...curve.topics, ...learnt]) : curve.topics }
}

function plainLogits(memory: Memory, now: Instant): number {
  return logit(Math.min(MOST_CHANCE, Math.max(LEAST_CHANCE, recallAt(memory, now))))
}

function partsOf(curve: OwnCurve, memory: Memory, topics: readonly TopicId[], plain: number): Part[] {
  const hard = (memory.difficulty - MIDDLE_DIFFICULTY) / DIFFICULTY_SPREAD
  return [
    { belief: curve.level, share: 1, drift: DRIFT.level },
    { belief: curve.slope, share: plain - MIDDLE, drift: DRIFT.slope },
    { belief: curve.difficulty, share: hard, drift: DRIFT.difficulty },
    ...topics.map((topic) => ({
      belief: curve.topics.get(topic) ?? NEW_TOPIC,
      share: 1 / topics.length,
      drift: DRIFT.topic,
    })),
  ]
}
