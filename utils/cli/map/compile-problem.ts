import type { Problem, Range } from '../../map/concept'
import { namesOf } from '../../map/problem'
import type { ApplySource } from '../../map/source'
import { parseExpression } from './parse-expression'
import { formulaOf, problemText } from './tex'

/** Most numbers that a name may be drawn from. */
const MOST_NUMBERS = 500

/**
 * A problem as it is shipped.
 *
 * @throws Error that says what is wrong, for an author to read
 */
export function compileProblem(source: ApplySource): Problem {
  const draw = Object.entries(source.draw).map(([name, range]) => [name, numbersIn(range)] as const)
  const where = Object.entries(source.where).map(([name, value]) => [name, parseExpression(value)] as const)
  const names = namesOf({ draw, where })
  const text = (given: string) => problemText(given, names)
  const { only, ask, formula, unit, steps } = source
  return {
    draw,
    where,
    ...(only !== undefined && { only: parseExpression(only) }),
    ask: text(ask),
    ...(formula !== undefined && { formula: formulaOf(formula, names) }),
    answer: answerOf(source.answer),
    ...(unit !== undefined && { unit }),
    units: unitsOf(source),
    tolerance: toleranceOf(source.tolerance),
    ...(steps !== undefined && { steps: text(steps) }),
  }
}

/** `2..20`, `0.5..4 step 0.5`, a number, or a list. */
function numbersIn(range: string | number | readonly number[]): Range {
  if (typeof range === 'number') return [range]
  if (typeof range !== 'string') return range
  const found = /^(-?[\d.]+?)\s*\.\.\s*(-?[\d.]+?)(?:\s+step\s+([\d.]+))?$/.exec(range.trim())
  if (found === null) throw new Error(`"${range}" is no range`)
  const [from, to, step] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 1)]
  const count = Math.floor((to - from) / step + 1e-9) + 1
  if (!(count >= 2 && count <= MOST_NUMBERS)) throw new Error(`"${range}" holds ${count} numbers`)
  return { from, step, count }
}

function answerOf(answer: ApplySource['answer']): Problem['answer'] {
  if (typeof answer === 'string' && /^["'].*["']$/.test(answer)) return { text: answer.slice(1, -1) }
  return { values: (Array.isArray(answer) ? answer : [answer]).map(parseExpression) }
}

function unitsOf({ accept = [] }: ApplySource): Problem['units'] {
  if (Array.isArray(accept)) return accept.map((unit) => [unit, 1] as const)
  return Object.entries(accept)
}

function toleranceOf(tolerance: string | number): Problem['tolerance'] {
  const text = String(tolerance)
  const most = Number.parseFloat(text)
  if (!(most >= 0)) throw new Error(`"${tolerance}" is no tolerance`)
  return text.endsWith('%') ? { by: 'share', most: most / 100 } : { by: 'unit', most }
}
