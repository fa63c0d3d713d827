import type { StudyReason, StudyVerdict } from '../reading/reading'
import { LITTLE_TEXT } from '../topics/page-words'
import { FEATURES } from './features'
import { featuresOf, type Judged, measure } from './measure'
import model from './weights.json'

/** Reasons that are shown at most. */
const MOST_REASONS = 3
/** A feature that moves the log odds by less is no reason. */
const LEAST_REASON = 0.15
/** How many standard deviations a feature may stray: one odd number never decides. */
const FARTHEST = 3
/** All that a page claims of itself, its address included, moves the log odds by no more than this. */
const MOST_CLAIMED = 1.5

/**
 * Whether a page is study, by a logistic regression over what its text, structure, claims and address show.
 *
 * @see scripts/train/study.mjs
 */
export function studyOf(judged: Judged): StudyVerdict {
  const measures = measure(judged)
  const pulls = pullsOf(featuresOf(measures), measures.structure.words < LITTLE_TEXT)
  const odds = model.bias + sumOf(pulls, false) + Math.max(-MOST_CLAIMED, Math.min(MOST_CLAIMED, sumOf(pulls, true)))
  const likelihood = 1 / (1 + Math.exp(-odds))
  const isStudy = likelihood >= model.threshold
  return { likelihood, isStudy, reasons: reasonsOf(pulls, isStudy ? 1 : -1) }
}

/** The pulls of the features that are claims, or of those that are not, together. */
function sumOf(pulls: readonly number[], weak: boolean): number {
  return pulls.reduce((sum, pull, i) => ((FEATURES[i]?.weak === true) === weak ? sum + pull : sum), 0)
}

/**
 * How far each feature moves the log odds; 0 where it could not be told.
 *
 * @param little - what a page of little text lacks proves nothing: only what is there counts, for or against
 */
function pullsOf(features: readonly (number | undefined)[], little: boolean): number[] {
  return features.map((value, i) => {
    if (value === undefined) return 0
    const z = (value - (model.means[i] ?? 0)) / (model.spreads[i] ?? 1)
    return (model.weights[i] ?? 0) * Math.max(little ? 0 : -FARTHEST, Math.min(FARTHEST, z))
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
