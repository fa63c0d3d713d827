import { type Quantity, quantitiesIn } from './quantity'

/** What is right: one number, or a set of them in any order. */
export interface RightNumbers {
  readonly values: readonly number[]
  readonly unit?: string | undefined
  /** Other ways to write the unit, and how many of `unit` one of each is. */
  readonly units: readonly (readonly [unit: string, size: number])[]
  readonly tolerance: { readonly by: 'unit' | 'share'; readonly most: number }
}

/** What the check says of typed numbers. `unit-missing` is right all the same: the number was asked for. */
export type NumbersVerdict = 'right' | 'unit-missing' | 'wrong' | 'wrong-unit' | 'some-missing' | 'unreadable'

/** Whether a verdict counts as a right answer. */
export const isRight = (verdict: NumbersVerdict): boolean => verdict === 'right' || verdict === 'unit-missing'

/**
 * Checks what was typed against numbers, with units: 3 g is not 3 kg, but 3000 g is. Every number of a set is needed,
 * in any order, and none besides.
 */
export function checkNumbers(typed: string, right: RightNumbers): NumbersVerdict {
  const given = quantitiesIn(typed)
  if (given === undefined) return 'unreadable'
  const sized = given.map((one) => inUnit(one, right))
  if (sized.includes(undefined)) return 'wrong-unit'
  const values = new Set(sized as number[])
  const left = right.values.filter((value) => ![...values].some((one) => isNear(one, value, right.tolerance)))
  const beside = [...values].filter((one) => !right.values.some((value) => isNear(one, value, right.tolerance)))
  if (beside.length > 0) return 'wrong'
  if (left.length > 0) return 'some-missing'
  return right.unit !== undefined && given.every(({ unit }) => unit === '') ? 'unit-missing' : 'right'
}

/** The number in the unit that was asked for; as it is when no unit was typed; undefined for a unit that does not fit. */
function inUnit({ value, unit }: Quantity, right: RightNumbers): number | undefined {
  if (unit === '') return value
  const typed = unitKey(unit)
  if (right.unit !== undefined && typed === unitKey(right.unit)) return value
  const other = right.units.find(([name]) => unitKey(name) === typed)
  if (other !== undefined) return value * other[1]
  const prefixed = right.unit === undefined ? undefined : sizeOf(typed, unitKey(right.unit))
  return prefixed === undefined ? undefined : value * prefixed
}

/** Prefixes of the units of physics; `kg` is a unit of its own with `g` a thousandth of it. */
const PREFIXES: { readonly [prefix: string]: number } = { G: 1e9, M: 1e6, k: 1e3, c: 1e-2, m: 1e-3, µ: 1e-6, n: 1e-9 }
const PREFIXED = /^([GMkcmµn])?(m|g|s|N|J|W|Pa|V|A|Ω|Hz|C|T|mol|L|l|eV|F|K)$/

/** How many of `wanted` one of `typed` is, for simple units that differ in their prefix alone. */
function sizeOf(typed: string, wanted: string): number | undefined {
  const [a, b] = [PREFIXED.exec(typed), PREFIXED.exec(wanted)]
  if (a === null || b === null || a[2] !== b[2]) return undefined
  return (PREFIXES[a[1] ?? ''] ?? 1) / (PREFIXES[b[1] ?? ''] ?? 1)
}

const SAME: readonly (readonly [RegExp, string])[] = [
  [/(?:metres?|meters?)\b/gi, 'm'],
  [/(?:kilograms?|kilos?)\b/gi, 'kg'],
  [/grams?\b/gi, 'g'],
  [/(?:seconds?|secs?)\b/gi, 's'],
  [/newtons?\b/gi, 'N'],
  [/joules?\b/gi, 'J'],
  [/watts?\b/gi, 'W'],
  [/volts?\b/gi, 'V'],
  [/(?:amperes?|amps?)\b/gi, 'A'],
  [/ohms?\b/gi, 'Ω'],
  [/(?:degrees?|deg)\b/gi, '°'],
  [/(?:percent|per cent)\b/gi, '%'],
  [/\bper\b/gi, '/'],
]

/** A unit without the ways to write it: `m/s²`, `m s^-2`, `metres per second²` and `m / s2` are one. */
function unitKey(unit: string): string {
  let key = unit.replaceAll('μ', 'µ')
  for (const [words, sign] of SAME) key = key.replace(words, sign)
  return key
    .replace(/[²³]/g, (raised) => (raised === '²' ? '2' : '3'))
    .replace(/⁻(?=[¹23])/g, '-')
    .replaceAll('¹', '1')
    .replace(
      /[\s·⋅*]+([A-Za-zΩµ°]+)\^?\(?-(\d)\)?$/,
      (_, name: string, power: string) => `/${name}${power === '1' ? '' : power}`,
    )
    .replace(/[·⋅*^()\s.]/g, '')
}

// A little more than the problem allows: what was right before rounding stays right.
const ROUNDING = 1e-9

function isNear(given: number, right: number, { by, most }: RightNumbers['tolerance']): boolean {
  const room = by === 'share' ? Math.abs(right) * most : most
  return Math.abs(given - right) <= room + ROUNDING * Math.max(1, Math.abs(right))
}
