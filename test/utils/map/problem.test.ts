import { expect, test } from 'vitest'
import { compileProblem } from '@/utils/cli/map/compile-problem'
import { asked, lineOf } from '@/utils/map/asked'
import { plain } from '@/utils/map/formula'
import { drawn } from '@/utils/map/problem'

const quadratic = compileProblem({
  draw: { p: '-6..6', q: '-6..6' },
  where: { b: '-(p + q)', c: 'p * q' },
  only: 'p != q and b != 0 and c != 0',
  ask: 'Solve $x^2 @+b x @+c = 0$.',
  answer: ['p', 'q'],
  tolerance: 0,
  steps: 'Two numbers with the sum @b and the product @c.',
})

const values = (seed: number) => {
  const answer = drawn(quadratic, seed)?.answer
  return answer && 'values' in answer ? answer.values : []
}

test('one seed is one problem on every device; tomorrow’s numbers differ', () => {
  expect(drawn(quadratic, 7)).toEqual(drawn(quadratic, 7))
  const first = [1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(drawn(quadratic, seed)?.ask))
  expect(new Set(first).size).toBeGreaterThan(4)
})

test('every draw meets the condition, and its answers solve what is asked', () => {
  for (let seed = 0; seed < 200; seed++) {
    const [p = 0, q = 0] = values(seed)
    expect(p).not.toBe(q)
    const text = asked({ is: '', wikipedia: '', search: '', prompts: [{ kind: 'apply', problem: quadratic }] }, 0, seed)
    const [, b = '', c = ''] = /x² (. ?\d*)x (. ?\d+) = 0/.exec(text?.question.replace(/ {2,}/g, ' ') ?? '') ?? []
    const number = (part: string) =>
      Number(
        part
          .replace(/\s/g, '')
          .replace('−', '-')
          .replace(/^([+-])$/, '$11'),
      )
    for (const x of [p, q]) expect(x * x + number(b) * x + number(c), text?.question).toBe(0)
  }
})

test('a number’s sign is written once, as a sign between terms', () => {
  const problem = compileProblem({ draw: { b: [-3] }, where: {}, ask: '$x @+b$', answer: 'b', tolerance: 0 })
  const [part] = drawn(problem, 1)?.ask ?? []
  expect(typeof part === 'object' && lineOf(part.formula)).toBe('x − 3')
})

test('a sign before a power is refused, because two readings differ', () => {
  const source = { draw: { m: '2..4' }, where: {}, ask: '@m', tolerance: 0 }
  expect(() => compileProblem({ ...source, answer: '-m ^ 2' })).toThrow('put -(a ^ b)')
  expect(() => compileProblem({ ...source, answer: 'm.constructor' })).toThrow('no meaning')
  expect(() => compileProblem({ ...source, answer: 'alert(1)' })).toThrow('there is no "alert"')
})

test.each([
  { value: -0.5, said: '−0.5' },
  { value: 0.1 + 0.2, said: '0.3' },
  { value: 0.0000001, said: '0.0000001' },
  { value: 1e21, said: '1e+21' },
])('$value is written $said', ({ value, said }) => {
  expect(plain(value)).toBe(said)
})
