import type { StudyReason, StudyVerdict } from '../reading/reading'
import { FEATURES } from './features'
import { featuresOf, type Judged, measure } from './measure'
import model from './weights.json'

/** Reasons that are shown at most. */
const MOST_REASONS = 3
/** A feature that moves the log odds by less is no reason. */
const LEAST_REASON = 0.15
/** How many standard deviations a feature may stray: one odd number never decides. */
const FARTHEST = 3

/**
 * Whether a page is study, by a logistic regression over what its text, structure, claims and address show.
 *
 * @see scripts/train/study.mjs
 */
export function studyOf(judged: Judged): StudyVerdict {
  const pulls = pullsOf(featuresOf(measure(judged)))
  const odds = pulls.reduce((sum, pull) => sum + pull, model.bias)
  const likelihood = 1 / (1 + Math.exp(-odds))
  const isStudy = likelihood >= model.threshold
  return { likelihood, isStudy, reasons: reasonsOf(pulls, isStudy ? 1 : -1) }
}

/** How far each feature moves the log odds; 0 where it could not be told. */
function pullsOf(features: readonly (number | undefined)[]): number[] {
  return features.map((value, i) => {
    if (value === undefined) return 0
    const z = (value - (model.means[i] ?? 0)) / (model.spreads[i] ?? 1)
    return (model.weights[i] ?? 0) * Math.max(-FARTHEST, Math.min(FARTHEST, z))
  })
}

/** The reasons that moved the verdict most, each once. Only features that speak for the verdict's side by nature count. */
function reasonsOf(pulls: readonly number[], side: 1 | -1): StudyReason[] {
  const totals = new Map<StudyReason, number>()
  for (const [i, { reason, sign }] of FEATURES.entries()) {
    const pull = (pulls[i] ?? 0) * side
    if (reason !== undefined && sign === side && pull > 0) totals.set(reason, (totals.get(reason) ?? 0) + pull)
  }
  return [...totals]
    .filter(([, pull]) => pull >= LEAST_REASON)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_REASONS)
    .map(([reason]) => reason)
}
