import type { Candidate, Mention } from '../candidates'
import type { MentionChances } from '../features/page-view'
import { leftCue } from '../mentions/left-cues'
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
    if (mention === undefined) continue
    const likelihood = Math.max(chance(weights.model, features), namesWhatItTold(mention) ? PLAIN : 0)
    if (likelihood > (best?.likelihood ?? 0)) best = { mention, likelihood }
  }
  return best
}

/** The form is proof enough where it holds; glossaries say more than such a sentence, so the model doubts it. */
const PLAIN = 0.6
const NARROWS = new Set(['that', 'which', 'who', 'of', 'in'])

/** "The pressure that would stop osmosis is called osmotic pressure": the meaning first, then its name. */
function namesWhatItTold({ sentence, phrase }: Mention): boolean {
  const cue = leftCue(sentence, phrase.from)
  if (cue !== 'called' && cue !== 'known-as') return false
  const before = sentence.words.slice(0, phrase.from).map(({ norm }) => norm)
  if (!/^(?:an?|the)$/.test(before[0] ?? '')) return false
  const copula = Math.max(before.lastIndexOf('is'), before.lastIndexOf('are'))
  return copula > 0 && phrase.from - copula <= FARTHEST && before.slice(0, copula).some((word) => NARROWS.has(word))
}

/** Words from "is" to the name at most: "is often referred to as the …". */
const FARTHEST = 6
