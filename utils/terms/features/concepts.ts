import { group } from './group'

/** What the curriculum map says of a candidate's name: nothing where there is no map. */
export const concepts = group(['concept', 'concept-chance', 'concept-part'], ({ key }, page) => {
  const chance = page.conceptChance(key)
  return {
    concept: chance !== undefined,
    'concept-chance': chance ?? 0,
    'concept-part': chance === undefined && key.split(' ').some((word) => (page.conceptChance(word) ?? 0) > 0.5),
  }
})
