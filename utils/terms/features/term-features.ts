import type { Candidate } from '../candidates'
import { concepts } from './concepts'
import { contexts } from './contexts'
import { counts } from './counts'
import type { FeatureGroup } from './group'
import { marks } from './marks'
import type { PageView } from './page-view'
import { places } from './places'
import { wording } from './wording'

const TEXT_GROUPS: readonly FeatureGroup[] = [contexts, counts, places, wording, concepts]

/** Names of the features that the text and the curriculum map give, in order. */
export const TEXT_FEATURES: readonly string[] = TEXT_GROUPS.flatMap(({ names }) => names)

/** The same with those of markup behind them. */
export const MARKED_FEATURES: readonly string[] = [...TEXT_FEATURES, ...marks.names]

/** What speaks for and against a candidate being a key term of its page, in the order of `MARKED_FEATURES`. */
export function termFeatures(candidate: Candidate, page: PageView, withMarks: boolean): number[] {
  const values: number[] = []
  for (const { values: valuesOf } of TEXT_GROUPS) values.push(...valuesOf(candidate, page))
  if (withMarks) values.push(...marks.values(candidate, page))
  return values
}
