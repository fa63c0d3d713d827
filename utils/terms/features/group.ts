import type { Candidate } from '../candidates'
import type { PageView } from './page-view'

/** Some features of a candidate: their names, and their values in the same order. */
export interface FeatureGroup {
  readonly names: readonly string[]
  values(candidate: Candidate, page: PageView): readonly number[]
}

/** Features by name; a value for each name or it does not compile. */
export function group<const N extends string>(
  names: readonly N[],
  valuesOf: (candidate: Candidate, page: PageView) => Readonly<Record<N, number | boolean>>,
): FeatureGroup {
  return {
    names,
    values: (candidate, page) => {
      const values = valuesOf(candidate, page)
      return names.map((name) => Number(values[name]))
    },
  }
}

/** Log odds of a chance, kept within what a model can mean. */
export function logit(chance: number): number {
  const kept = Math.min(0.999, Math.max(0.0005, chance))
  return Math.log(kept / (1 - kept))
}
