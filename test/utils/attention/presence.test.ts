import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { depthOf } from '@/utils/attention/depth'
import { leave, NOBODY, type Presence, pulse } from '@/utils/attention/presence'
import { LONGEST_SILENCE, SHORTEST_SILENCE, silenceFor } from '@/utils/attention/silence'
import { MINUTE, SECOND } from '@/utils/base/time'

const attended = (pulses: readonly number[], silence = MINUTE): Presence =>
  pulses.reduce((presence, at) => pulse(presence, at, silence), NOBODY)

describe('active time', () => {
  test('is nothing for one touch of the mouse: nobody is shown to have stayed', () => {
    expect(attended([5000])).toEqual({ last: 5000, activeMs: 0 })
  })

  test('counts a silence in which the words in view could be read, to its last moment', () => {
    expect(attended([0, MINUTE]).activeMs).toBe(MINUTE)
    expect(attended([0, MINUTE + 1]).activeMs).toBe(0)
  })

  test('goes on after somebody was away, and the time away is no study', () => {
    expect(attended([0, 30 * SECOND, 60 * MINUTE, 60 * MINUTE + 10 * SECOND]).activeMs).toBe(40 * SECOND)
  })

  test('does not shrink or jump when the clock is set back', () => {
    const { activeMs, last } = attended([10 * MINUTE, 10 * MINUTE + SECOND, 0, SECOND])
    expect(activeMs).toBe(2 * SECOND)
    expect(last).toBe(SECOND)
  })

  test('is never more than has passed, nor less by one more sign of somebody', () => {
    const signs = fc.array(fc.nat(10 * MINUTE), { minLength: 2 }).map((given) => given.sort((a, b) => a - b))
    fc.assert(
      fc.property(signs, fc.nat(3 * MINUTE), (given, silence) => {
        const whole = attended(given, silence)
        expect(whole.activeMs).toBeLessThanOrEqual((given.at(-1) as number) - (given[0] as number))
        expect(whole.activeMs).toBeGreaterThanOrEqual(attended(given.slice(0, -1), silence).activeMs)
      }),
    )
  })
})

describe('leaving a page', () => {
  test('counts the time up to it: turning away is something that somebody did', () => {
    expect(leave(attended([0]), 20 * SECOND, MINUTE)).toEqual({ last: undefined, activeMs: 20 * SECOND })
  })

  test('counts nothing of a silence that was too long to be reading', () => {
    expect(leave(attended([0, SECOND]), 5 * MINUTE, MINUTE).activeMs).toBe(SECOND)
  })

  test('makes what follows absence, so that an evening with another window adds nothing', () => {
    const left = leave(attended([0]), SECOND, MINUTE)
    expect(pulse(left, 30 * SECOND, MINUTE).activeMs).toBe(SECOND)
  })

  test('twice counts once', () => {
    const left = leave(attended([0]), SECOND, MINUTE)
    expect(leave(left, 30 * SECOND, MINUTE)).toEqual(left)
    expect(leave(NOBODY, SECOND, MINUTE)).toEqual(NOBODY)
  })
})

describe('a silence', () => {
  test('is allowed to a slow reader for as long as a full page takes', () => {
    expect(silenceFor(220)).toBe(2 * MINUTE)
  })

  test('is a minute before a picture and three before a wall of text, never less or more', () => {
    expect(silenceFor(0)).toBe(SHORTEST_SILENCE)
    expect(silenceFor(100_000)).toBe(LONGEST_SILENCE)
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (a, b) => {
        const [fewer, more] = [silenceFor(Math.min(a, b)), silenceFor(Math.max(a, b))]
        expect(fewer).toBeLessThanOrEqual(more)
        expect(fewer).toBeGreaterThanOrEqual(SHORTEST_SILENCE)
      }),
    )
  })
})

describe('depth', () => {
  test('is all of a page that fits into its view', () => {
    expect(depthOf({ above: 0, view: 800, whole: 600 })).toBe(1)
  })

  test('counts what is in view, not only what was scrolled past', () => {
    expect(depthOf({ above: 0, view: 500, whole: 2000 })).toBe(0.25)
    expect(depthOf({ above: 1500, view: 500, whole: 2000 })).toBe(1)
  })

  test('stays a share when a page bounces beyond its ends or has no height yet', () => {
    expect(depthOf({ above: 1600, view: 500, whole: 2000 })).toBe(1)
    expect(depthOf({ above: -900, view: 500, whole: 2000 })).toBe(0)
    for (const whole of [0, -1, Number.NaN]) expect(depthOf({ above: 0, view: 500, whole })).toBe(0)
  })
})
