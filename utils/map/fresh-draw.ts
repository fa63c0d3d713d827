import { idWords } from '../topics/topic-id'
import { type Asked, asked } from './asked'
import type { ConceptContent } from './concept'

/** The seed of the draw that a page's drafts show. */
export const FIRST_DRAW = 1
const MOST_DRAWS = 8

/**
 * A prompt of the map as it is asked with `seed`. Problems are drawn anew each time; a draw whose answer is among its
 * numbers gives way to the next.
 */
export function freshDraw(content: ConceptContent | undefined, number: number, seed: number): Asked | undefined {
  const draws = Array.from({ length: MOST_DRAWS }, (_, n) => asked(content, number, seed + n) ?? []).flat()
  return draws.find(({ question, answer }) => !tells(question, answer)) ?? draws[0]
}

const tells = (question: string, answer: string) =>
  ` ${idWords(question, 'en').join(' ')} `.includes(` ${idWords(answer, 'en').join(' ')} `)
