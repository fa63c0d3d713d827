import type { Problem, ProblemText, Range } from './concept'
import { type Numbers, worth } from './expression'
import { type Formula, filled, plain } from './formula'

/** A problem with its numbers. */
export interface Drawn {
  readonly ask: readonly ProblemPart[]
  readonly formula?: Formula
  /** Right answers in the unit, all of them needed; or the text that is right. */
  readonly answer: { readonly values: readonly number[] } | { readonly text: string }
  readonly steps: readonly ProblemPart[]
}
export type ProblemPart = string | { readonly formula: Formula }

/** Draws that fail the condition are drawn again; a problem that needs more than these is a fault of the map. */
const MOST_DRAWS = 200

/**
 * A problem with the numbers that belong to `seed`: the same seed gives the same problem on every device.
 *
 * @param seed - any whole number; the review gives one that changes with every answer
 * @returns undefined when no draw meets the problem's condition, which the build rules out
 */
export function drawn(problem: Problem, seed: number): Drawn | undefined {
  const numbers = numbersFor(problem, seed)
  return numbers && withNumbers(problem, numbers)
}

/** The numbers that belong to `seed`, computed ones too. Undefined as `drawn`. */
export function numbersFor(problem: Problem, seed: number): Numbers | undefined {
  const chance = random(seed)
  for (let tries = 0; tries < MOST_DRAWS; tries++) {
    const numbers = numbersOf(problem, chance)
    if (problem.only === undefined || worth(problem.only, numbers) !== 0) return numbers
  }
  return undefined
}

/** What is right for some numbers; empty where the answer is a text. */
export const valuesFor = ({ answer }: Problem, numbers: Numbers): number[] =>
  'text' in answer ? [] : answer.values.map((value) => worth(value, numbers))

/** The problem's names in their order: what slots in formulas count by. */
export const namesOf = ({ draw, where }: Pick<Problem, 'draw' | 'where'>): string[] =>
  [...draw, ...where].map(([name]) => name)

/** One draw, whether or not it meets the condition. */
function numbersOf({ draw, where }: Problem, chance: () => number): Numbers {
  const numbers = new Map<string, number>()
  for (const [name, from] of draw) numbers.set(name, numberFrom(from, chance()))
  for (const [name, value] of where) numbers.set(name, worth(value, numbers))
  return numbers
}

function numberFrom(range: Range, chance: number): number {
  if (!('step' in range)) return range[Math.floor(chance * range.length)] ?? Number.NaN
  return Number((range.from + Math.floor(chance * range.count) * range.step).toPrecision(12))
}

function withNumbers(problem: Problem, numbers: Numbers): Drawn {
  const names = namesOf(problem)
  const fill = (text: ProblemText) => text.map((part) => partWith(part, names, numbers))
  const { ask, formula, answer, steps = [] } = problem
  return {
    ask: fill(ask),
    ...(formula !== undefined && { formula: filled(formula, names, numbers) }),
    answer: 'text' in answer ? { text: textWith(answer.text, numbers) } : { values: valuesFor(problem, numbers) },
    steps: fill(steps),
  }
}

const partWith = (part: ProblemText[number], names: readonly string[], numbers: Numbers): ProblemPart =>
  typeof part === 'string' ? textWith(part, numbers) : { formula: filled(part.formula, names, numbers) }

/** `@m` is a number, `@+m` one with its sign, `@m.2` one with two decimals. */
export const PLACE = /@(\+?)([a-z]\w*)(?:\.(\d))?/gi

function textWith(text: string, numbers: Numbers): string {
  return text.replace(PLACE, (_, signed: string, name: string, places?: string) => {
    const value = numbers.get(name) ?? Number.NaN
    const digits = (of: number) => (places === undefined ? plain(of) : of.toFixed(Number(places)).replace('-', '−'))
    if (!signed) return digits(value)
    return value < 0 ? `− ${digits(-value)}` : `+ ${digits(value)}`
  })
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
