/**
 * Arithmetic of problems, as the build left it: a number, a name, or an operator with what it works on. Parsed when the
 * map is built (`utils/cli/map/parse-expression.ts`), because an extension may not make code from text.
 */
export type Expression = number | string | Operation
/** An operator and what it works on. */
export interface Operation extends ReadonlyArray<Expression> {
  readonly 0: string
}

/** Numbers by name. Truth is 1, falsehood 0. */
export type Numbers = ReadonlyMap<string, number>

const DEGREES = Math.PI / 180
const truth = (is: boolean): number => (is ? 1 : 0)

/** Every operator and function that a problem may use. `sin`, `cos` and `tan` take degrees. */
export const OPERATORS: { readonly [op: string]: (...of: number[]) => number } = {
  '+': (a = 0, b = 0) => a + b,
  '-': (a = 0, b = 0) => a - b,
  '*': (a = 0, b = 0) => a * b,
  '/': (a = 0, b = 0) => a / b,
  '%': (a = 0, b = 0) => a % b,
  '^': (a = 0, b = 0) => a ** b,
  neg: (a = 0) => -a,
  '==': (a = 0, b = 0) => truth(Math.abs(a - b) < 1e-9),
  '!=': (a = 0, b = 0) => truth(Math.abs(a - b) >= 1e-9),
  '<': (a = 0, b = 0) => truth(a < b),
  '<=': (a = 0, b = 0) => truth(a <= b),
  '>': (a = 0, b = 0) => truth(a > b),
  '>=': (a = 0, b = 0) => truth(a >= b),
  and: (a = 0, b = 0) => truth(a !== 0 && b !== 0),
  or: (a = 0, b = 0) => truth(a !== 0 || b !== 0),
  not: (a = 0) => truth(a === 0),
  if: (condition = 0, a = 0, b = 0) => (condition !== 0 ? a : b),
  sqrt: (a = 0) => Math.sqrt(a),
  cbrt: (a = 0) => Math.cbrt(a),
  abs: (a = 0) => Math.abs(a),
  round: (a = 0, places = 0) => Math.round(a * 10 ** places + 1e-9) / 10 ** places,
  floor: (a = 0) => Math.floor(a + 1e-9),
  ceil: (a = 0) => Math.ceil(a - 1e-9),
  min: (...of) => Math.min(...of),
  max: (...of) => Math.max(...of),
  sin: (a = 0) => Math.sin(a * DEGREES),
  cos: (a = 0) => Math.cos(a * DEGREES),
  tan: (a = 0) => Math.tan(a * DEGREES),
  asin: (a = 0) => Math.asin(a) / DEGREES,
  acos: (a = 0) => Math.acos(a) / DEGREES,
  atan: (a = 0) => Math.atan(a) / DEGREES,
  ln: (a = 0) => Math.log(a),
  log10: (a = 0) => Math.log10(a),
  log2: (a = 0) => Math.log2(a),
  exp: (a = 0) => Math.exp(a),
  rad: (a = 0) => a * DEGREES,
  deg: (a = 0) => a / DEGREES,
  gcd: (a = 0, b = 0) => gcd(Math.abs(a), Math.abs(b)),
  lcm: (a = 0, b = 0) => Math.abs(a * b) / gcd(Math.abs(a), Math.abs(b)),
  mod: (a = 0, b = 0) => ((a % b) + b) % b,
  fact: (a = 0) => choosing(a, a).reduce((product, factor) => product * factor, 1),
  choose: (n = 0, k = 0) => choosing(n, k).reduce((product, factor, i) => (product * factor) / (i + 1), 1),
  bin: (a = 0) => Number(a.toString(2)),
}

const CONSTANTS: { readonly [name: string]: number } = { pi: Math.PI }

const gcd = (a: number, b: number): number => (b < 0.5 ? a : gcd(b, a % b))
/** n, n - 1 ... down to n - k + 1. */
const choosing = (n: number, k: number) => Array.from({ length: Math.min(k, 200) }, (_, i) => n - i)

/**
 * What an expression comes to.
 *
 * @returns NaN when a name has no number
 */
export function worth(expression: Expression, numbers: Numbers): number {
  if (typeof expression === 'number') return expression
  if (typeof expression === 'string') return numbers.get(expression) ?? CONSTANTS[expression] ?? Number.NaN
  const [op, ...of] = expression
  return OPERATORS[op as string]?.(...of.map((part) => worth(part, numbers))) ?? Number.NaN
}

/** The names that an expression stands on, constants left out. */
export function namesIn(expression: Expression): string[] {
  if (typeof expression === 'number') return []
  if (typeof expression === 'string') return expression in CONSTANTS ? [] : [expression]
  return expression.slice(1).flatMap(namesIn)
}
