import { compact, contentOf, plainly, tokensOf } from './plain-words'
import { distance } from './same-word'

/** A name as names are compared: without articles, spaces and marks. */
export const normalName = (name: string, language: string): string =>
  compact(contentOf(tokensOf(plainly(name), language), language).join(''))

/** The name that lies nearest to what was typed, and how many letters lie between; no name when all are far. */
export function nearestOf(
  typed: string,
  names: readonly string[],
  language: string,
): { readonly name: string | undefined; readonly slips: number } {
  const own = normalName(typed, language)
  let best: { name: string | undefined; slips: number } = { name: undefined, slips: FAR + 1 }
  for (const name of names) {
    const other = normalName(name, language)
    if (other === '' || Math.abs(other.length - own.length) > FAR) continue
    const slips = Math.min(distance(other, own), distance(`${other}s`, own))
    if (slips < best.slips) best = { name, slips }
  }
  return best
}

/** No slip is longer than this. */
const FAR = 4
