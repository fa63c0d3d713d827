/** A logistic regression on standardised features. Numbers only; made by `scripts/train/`, never by hand. */
export interface Model {
  /** Mean and deviation of each feature over the training rows. */
  readonly mean: readonly number[]
  readonly scale: readonly number[]
  readonly weights: readonly number[]
  readonly bias: number
}

/** Further from the mean than this many deviations says nothing more. */
const FAR = 8

/** Chance of the class, 0 to 1, for features in the model's order. */
export function chance({ mean, scale, weights, bias }: Model, features: readonly number[]): number {
  let sum = bias
  for (let i = 0; i < weights.length; i++) {
    const deviations = ((features[i] ?? 0) - (mean[i] ?? 0)) / (scale[i] ?? 1)
    sum += (weights[i] ?? 0) * Math.max(-FAR, Math.min(FAR, deviations))
  }
  return 1 / (1 + Math.exp(-sum))
}
