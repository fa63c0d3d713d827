import type { Candidate, Mention } from '../candidates'
import type { MentionChances } from '../features/page-view'
import { mentionFeatures } from './mention-features'
import weights from './weights.json'

/** What the trained models say of every mention: is the name introduced there, is its meaning told there? */
export function mentionChances(all: readonly Candidate[]): Map<Mention, MentionChances> {
  const chances = new Map<Mention, MentionChances>()
  for (const { mentions } of all) {
    const first = mentions[0]?.index ?? 0
    for (const mention of mentions) {
      const features = mentionFeatures(mention, mention.index > first)
      chances.set(mention, {
        introducing: chanceOf(weights.introducing, features),
        defining: chanceOf(weights.defining, features),
      })
    }
  }
  return chances
}

function chanceOf(
  model: { readonly weights: readonly number[]; readonly bias: number },
  features: readonly number[],
): number {
  let sum = model.bias
  for (const feature of features) sum += model.weights[feature] ?? 0
  return 1 / (1 + Math.exp(-sum))
}
