import { type Asked, featuresOf } from './answer-features'
import { sigmoid } from './elo'
import model from './weights.json'

/** A logistic regression: what each feature of `FEATURES` moves the logits by, and where they start. */
export interface Head {
  readonly bias: number
  readonly weights: readonly number[]
}

/** What a prompt itself does to the chance of a right answer. */
export interface Wording {
  /** Number of options of a choice, else 0. */
  readonly options: number
  /** Difficulty guess in logits. */
  readonly difficulty: number
  /** Hints that were taken. */
  readonly hints: number
}

/** A prompt of which nothing is known. */
export const ANY_WORDING: Wording = { options: 0, difficulty: 0, hints: 0 }

/** What one hint is worth, in logits. */
const HINT = 0.4

/**
 * Chance of a right answer, 0 to 1, before it is seen.
 *
 * @see scripts/train/answers.mjs
 */
export function nextRight(asked: Asked, wording: Wording): number {
  return rightBy(model, featuresOf(asked), wording)
}

/** Chance of a right answer by `head`; who does not know may still guess. */
export function rightBy({ bias, weights }: Head, features: readonly number[], wording: Wording): number {
  const logits = features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), bias)
  const guess = wording.options > 1 ? 1 / wording.options : 0
  return guess + (1 - guess) * sigmoid(logits - wording.difficulty + HINT * wording.hints)
}
