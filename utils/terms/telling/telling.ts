import type { Candidate, Mention } from '../candidates'
import type { MentionChances } from '../features/page-view'
import { chance } from '../model'
import { tellingFeatures } from './telling-features'
import weights from './weights.json'

/** The mention of a name that most likely tells its meaning. */
export interface Telling {
  readonly mention: Mention
  /** Chance that it does, 0 to 1, given that the name is a key term. */
  readonly likelihood: number
}

/** Where the meaning of a key term is told, if anywhere: its mentions are weighed against each other. */
export function tellingOf(candidate: Candidate, chances: ReadonlyMap<Mention, MentionChances>): Telling | undefined {
  let best: Telling | undefined
  for (const [i, features] of tellingFeatures(candidate, chances).entries()) {
    const mention = candidate.mentions[i]
    const likelihood = chance(weights.model, features)
    if (mention && likelihood > (best?.likelihood ?? 0)) best = { mention, likelihood }
  }
  return best
}
