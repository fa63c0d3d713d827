/**
 * A trained classifier: a logistic regression, or a net with one layer of `tanh` units in front of it.
 * Numbers only; made by `scripts/train/`, never by hand.
 */
export interface Model {
  /** Names of the features in the order that `weights` has them. */
  readonly features: readonly string[]
  readonly mean: readonly number[]
  readonly scale: readonly number[]
  /** Weights of the output: one a feature, or one a hidden unit. */
  readonly weights: readonly number[]
  readonly bias: number
  /** Hidden units; each has one weight a feature and then its bias. */
  readonly hidden?: readonly (readonly number[])[]
}

/** Further from the mean than this many deviations says nothing more. */
const FAR = 8

/** Chance of the class, 0 to 1, for features in the model's order. */
export function chance(model: Model, features: ArrayLike<number>): number {
  const inputs = standard(model, features)
  let sum = model.bias
  if (model.hidden) {
    for (const [unit, weights] of model.hidden.entries())
      sum += (model.weights[unit] ?? 0) * Math.tanh(weighted(weights, inputs))
  } else sum += weighted(model.weights, inputs)
  return 1 / (1 + Math.exp(-sum))
}

/** Sum of inputs times weights; a weight beyond the inputs is a bias. */
function weighted(weights: readonly number[], inputs: Float64Array): number {
  let sum = weights[inputs.length] ?? 0
  for (let i = 0; i < inputs.length; i++) sum += (weights[i] ?? 0) * (inputs[i] ?? 0)
  return sum
}

function standard(model: Model, features: ArrayLike<number>): Float64Array {
  const inputs = new Float64Array(model.mean.length)
  for (let i = 0; i < inputs.length; i++) {
    const far = ((features[i] ?? 0) - (model.mean[i] ?? 0)) / (model.scale[i] ?? 1)
    inputs[i] = Math.max(-FAR, Math.min(FAR, far))
  }
  return inputs
}
