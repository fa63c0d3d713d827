import { describe, expect, test } from 'vitest'
import { checkNumbers, isRight, type RightNumbers } from '@/utils/answer/check-numbers'

const right = (values: number[], given: Partial<RightNumbers> = {}): RightNumbers => ({
  values,
  units: [],
  tolerance: { by: 'share', most: 0.01 },
  ...given,
})
const roots = right([2, -3], { tolerance: { by: 'unit', most: 0 } })

describe('a set of solutions', () => {
  test.each(['x=2, x=-3', '-3; 2', 'x = −3 or 2', '2 and -3', '{2, -3}', 'x1 = 2, x2 = -3', '2,-3', 'x_1=-3; x_2=2'])(
    '"%s" is right',
    (typed) => expect(checkNumbers(typed, roots)).toBe('right'),
  )

  test.each([
    { typed: '2', verdict: 'some-missing' },
    { typed: '2, 3', verdict: 'wrong' },
    { typed: '2, -3, 4', verdict: 'wrong' },
    { typed: '2, 2', verdict: 'some-missing' },
    { typed: 'two', verdict: 'unreadable' },
    { typed: '', verdict: 'unreadable' },
  ])('"$typed" is $verdict', ({ typed, verdict }) => expect(checkNumbers(typed, roots)).toBe(verdict))

  test('± stands for both', () => {
    expect(checkNumbers('±4', right([4, -4]))).toBe('right')
    expect(checkNumbers('± 4', right([4]))).toBe('wrong')
  })
})

describe('one number', () => {
  test.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['3/2', 1.5],
    ['1 1/2', 1.5],
    ['1½', 1.5],
    ['1,500', 1500],
    ['1,234,567', 1_234_567],
    ['2 × 10^5', 200_000],
    ['2*10^5', 200_000],
    ['2e5', 200_000],
    ['2 × 10⁻³', 0.002],
    ['√9', 3],
    ['y = -7', -7],
    ['.5', 0.5],
  ])('"%s" is %d', (typed, value) => expect(checkNumbers(typed, right([value]))).toBe('right'))

  test('may be off by what the problem allows and no more', () => {
    expect(checkNumbers('10.1', right([10]))).toBe('right')
    expect(checkNumbers('10.2', right([10]))).toBe('wrong')
    expect(checkNumbers('10.01', right([10], { tolerance: { by: 'unit', most: 0 } }))).toBe('wrong')
  })
})

describe('a unit', () => {
  const force = right([12], { unit: 'N', units: [['kg m/s²', 1]] })
  const mass = right([3], { unit: 'kg' })

  test.each([
    ['12 N', 'right'],
    ['12N', 'right'],
    ['12 newtons', 'right'],
    ['12 kg m/s^2', 'right'],
    ['12 kg·m/s²', 'right'],
    ['0.012 kN', 'right'],
    ['12', 'unit-missing'],
    ['12 J', 'wrong-unit'],
    ['12 m', 'wrong-unit'],
    ['12 kN', 'wrong'],
  ])('of a force: "%s" is %s', (typed, verdict) => expect(checkNumbers(typed, force)).toBe(verdict))

  test('3 g is not 3 kg, 3000 g is', () => {
    expect(isRight(checkNumbers('3 kg', mass))).toBe(true)
    expect(isRight(checkNumbers('3 g', mass))).toBe(false)
    expect(isRight(checkNumbers('3000 g', mass))).toBe(true)
  })

  test.each(['5 m/s', '5 m s^-1', '5 m s⁻¹', '5 metres per second', '5 m / s'])(
    'of a speed may be written "%s"',
    (typed) => expect(checkNumbers(typed, right([5], { unit: 'm/s' }))).toBe('right'),
  )

  test('of a problem without one is refused, because it says something else', () => {
    expect(checkNumbers('5 kg', right([5]))).toBe('wrong-unit')
  })

  test.each(['50 %', '50%', '50 percent'])('percent: "%s"', (typed) =>
    expect(checkNumbers(typed, right([50], { unit: '%' }))).toBe('right'),
  )
})

test('a very long answer is read in no time and is wrong', () => {
  expect(checkNumbers('1'.repeat(100_000), right([1]))).toBe('wrong')
  expect(checkNumbers('- '.repeat(50_000), right([1]))).toBe('unreadable')
})
