import { expect, test } from 'vitest'
import { DAY } from '@/utils/base/time'
import { drawStretch } from '@/utils/panel/curve'
import { afterRecall } from '@/utils/review/memory'

const frame = { left: 10, right: 310, top: 10, low: 80 }
const good = (at: number) => ({ at, zone: 0, rating: 'good' as const })
const first = afterRecall(undefined, good(0))
const second = afterRecall(first, good(10 * DAY))
const heights = (path: string) =>
  path
    .slice(1)
    .split('L')
    .map((point) => Number(point.split(' ')[1]))

test('time runs at one scale from the last look, over today, to the next question', () => {
  const { x } = drawStretch({ from: 0, before: first, after: second }, frame)
  expect(x.from).toBe(10)
  expect(x.due).toBe(310)
  const scale = 300 / second.due
  expect(x.at).toBeCloseTo(10 + 10 * DAY * scale, 0)
})

test('a memory only fades until it is recalled, and starts anew from the top', () => {
  const { faded = '', fades } = drawStretch({ from: 0, before: first, after: second }, frame)
  for (const line of [heights(faded), heights(fades)]) {
    expect(line[0]).toBe(frame.top)
    expect(line).toEqual([...line].sort((a, b) => a - b))
    expect(Math.max(...line)).toBeLessThanOrEqual(frame.low)
  }
})

test('after a recall it fades more slowly, which is what the picture is there to show', () => {
  const { faded = '', fades, x } = drawStretch({ from: 0, before: first, after: second }, frame)
  const slope = (line: number[], width: number) => ((line.at(-1) ?? 0) - (line[0] ?? 0)) / width
  expect(slope(heights(fades), x.due - x.at)).toBeLessThan(slope(heights(faded), x.at - x.from))
})

test('a first answer draws no fading that nobody knows of', () => {
  expect(drawStretch({ from: 0, after: first }, frame).faded).toBeUndefined()
})

test('a memory that is long gone stays inside the frame', () => {
  const late = afterRecall(first, good(3000 * DAY))
  expect(Math.max(...heights(drawStretch({ from: 0, before: first, after: late }, frame).faded ?? ''))).toBe(frame.low)
})
