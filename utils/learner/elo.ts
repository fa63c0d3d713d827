/** A belief about one number in logits. */
export interface Gaussian {
  readonly mean: number
  readonly variance: number
}

/** One of the beliefs that an answer bears on: a student's, a topic's, a prompt's. */
export interface Part {
  readonly belief: Gaussian
  /** How much of it counts towards the answer. */
  readonly share: number
  /** How much doubt every answer adds, so that old answers lose their hold. */
  readonly drift: number
}

/** 0 to 1 from logits. */
export function sigmoid(logits: number): number {
  return 1 / (1 + Math.exp(-logits))
}

/** Logits from a share above 0 and below 1. */
export function logit(share: number): number {
  return Math.log(share / (1 - share))
}

/**
 * Logits of a right answer: the sum of the parts' means, drawn towards even odds by how doubtful they are together.
 *
 * @param offset - what is known without doubt
 */
export function expected(parts: readonly Part[], offset: number): number {
  const mean = parts.reduce((sum, { belief, share }) => sum + share * belief.mean, offset)
  return mean / Math.sqrt(1 + (Math.PI * doubt(parts)) / 8)
}

/**
 * The beliefs after one answer: hierarchical Bayesian Elo. Each part takes its share of the surprise, the more the
 * less sure it was, and becomes surer by as much as the answer could tell.
 *
 * @param weight - how much the answer weighs, 0 to 1
 * @returns one belief a part, in their order
 */
export function observed(parts: readonly Part[], offset: number, right: boolean, weight: number): Gaussian[] {
  const chance = sigmoid(expected(parts, offset))
  const told = weight * chance * (1 - chance)
  const dampened = 1 + told * doubt(parts)
  const surprise = (weight * ((right ? 1 : 0) - chance)) / dampened
  return parts.map(({ belief: { mean, variance }, share, drift }) => ({
    mean: mean + variance * share * surprise,
    variance: variance - (variance * variance * share * share * told) / dampened + drift,
  }))
}

const doubt = (parts: readonly Part[]) =>
  parts.reduce((sum, { belief, share }) => sum + share ** 2 * belief.variance, 0)
