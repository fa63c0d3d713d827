import { featuresOf } from './features'
import { logistic, logOddsOf } from './forest'
import type { PageShape } from './page-shape'
import weights from './weights.json'

/**
 * Weight of the forest that does without the chosen container. The other one is right more often where a page is
 * built like those that reader views were made for; this one where it is not.
 */
const OPEN_WEIGHT = 0.3

/** How likely each block is part of the article, 0 to 1, before anything is decided. */
export function likelihoodsOf(shape: PageShape): Float64Array {
  return Float64Array.from(featuresOf(shape), (row) =>
    logistic(OPEN_WEIGHT * logOddsOf(weights.open, row) + (1 - OPEN_WEIGHT) * logOddsOf(weights.guided, row)),
  )
}
