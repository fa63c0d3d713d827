import type { Context } from './context'
import { featuresOf } from './features'
import { logistic, logOddsOf } from './forest'
import type { PageShape } from './page-shape'
import weights from './weights.json'

/**
 * Weight of the forest that does without the chosen container. The other one is right more often where a page is
 * built like those that reader views were made for; this one where it is not.
 */
export const OPEN_WEIGHT = 0.3

/** How likely block `i` is part of the article, 0 to 1, before anything is decided. */
export function likelihoodOf(shape: PageShape, context: Context, i: number): number {
  const row = featuresOf(shape, context, i)
  return logistic(OPEN_WEIGHT * logOddsOf(weights.open, row) + (1 - OPEN_WEIGHT) * logOddsOf(weights.guided, row))
}
