import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/base/time'
import { type Called, type CallRules, type CallScene, callFor, isUnwelcome } from '@/utils/review/call'
import { NOON } from '../../support/evidence'

const rules: CallRules = { aDay: 3, quietFrom: 22, quietTo: 7 }

/** The end of an article that was read, two questions of it due. */
const end: CallScene = {
  now: NOON,
  zone: 0,
  isStudy: true,
  fullscreen: false,
  audible: false,
  openMs: 10 * MINUTE,
  activeMs: 5 * MINUTE,
  depth: 0.95,
  stillMs: 5 * SECOND,
  fitting: 2,
  since: 30,
}
const held = (scene: Partial<CallScene>, calls: Called[] = [], page?: string) =>
  callFor({ ...end, ...scene }, rules, calls, page).held
const ago = (ms: number, how?: Called['how'], page?: string): Called => ({ at: NOON - ms, how, page })

test('at the end of an article that was read, says that questions of it wait', () => {
  expect(callFor(end, rules, [])).toEqual({ call: 'end_of_page', used: 0, budget: 3 })
})

describe('never', () => {
  test.each([
    ['where Trellis is off, or the page is not study', { isStudy: false }, 'off'],
    ['in fullscreen', { fullscreen: true }, 'fullscreen'],
    ['while a video plays or a call is on', { audible: true }, 'playing'],
    ['while somebody types', { typedMs: 19 * SECOND }, 'typing'],
    ['in the first minute of a page', { openMs: 59 * SECOND }, 'just-opened'],
    ['when nothing of it is due', { fitting: 0 }, 'nothing-due'],
    ['on the first day', { since: 0.9 }, 'first-days'],
  ] as const)('%s', (_why, scene, reason) => {
    expect(held(scene)).toBe(reason)
  })

  test.each([
    ['22:00', 22, true],
    ['midnight', 0, true],
    ['6:59', 6.99, true],
    ['7:00', 7, false],
    ['21:59', 21.98, false],
  ])('in quiet hours: %s', (_name, hour, isQuiet) => {
    const now = Date.UTC(2026, 8, 14) + hour * HOUR
    expect(held({ now }) === 'quiet-hours').toBe(isQuiet)
  })

  test('in quiet hours by the clock of the student, wherever they are', () => {
    expect(held({ zone: 11 * 60 })).toBe('quiet-hours')
    expect(callFor({ ...end, zone: 11 * 60 }, { ...rules, quietFrom: 0, quietTo: 0 }, []).call).toBe('end_of_page')
  })

  test('twenty seconds after the last key is no longer typing', () => {
    expect(held({ typedMs: 20 * SECOND })).toBeUndefined()
  })
})

describe('the budget of the day', () => {
  test('is three, and tells how much of it is used', () => {
    const two = [ago(2 * HOUR), ago(3 * HOUR)]
    expect(callFor(end, rules, two)).toEqual({ call: 'end_of_page', used: 2, budget: 3 })
    expect(held({}, [...two, ago(4 * HOUR)])).toBe('budget')
  })

  test('begins anew at midnight', () => {
    expect(held({}, [ago(13 * HOUR), ago(14 * HOUR), ago(15 * HOUR)])).toBeUndefined()
  })

  test('leaves 25 minutes between two calls, and one a page and day', () => {
    expect(held({}, [ago(24 * MINUTE)])).toBe('too-soon')
    expect(held({}, [ago(26 * MINUTE)])).toBeUndefined()
    expect(held({}, [ago(5 * HOUR, undefined, 'p1')], 'p1')).toBe('page-had-one')
    expect(held({}, [ago(5 * HOUR, undefined, 'p1')], 'p2')).toBeUndefined()
  })

  test('is one a day in the first week, and nothing when the student wants none', () => {
    expect(callFor({ ...end, since: 3 }, rules, [ago(2 * HOUR)])).toMatchObject({ held: 'budget', budget: 1 })
    expect(callFor(end, { ...rules, aDay: 0 }, [])).toMatchObject({ held: 'budget', budget: 0 })
  })
})

describe('backing off', () => {
  test('two dismissals give two hours of peace; ignored ones count half', () => {
    const dismissed = [ago(HOUR, 'dismissed'), ago(90 * MINUTE, 'dismissed')]
    expect(held({}, dismissed)).toBe('backing-off')
    expect(held({ now: NOON + 61 * MINUTE }, dismissed)).toBeUndefined()
    expect(held({}, [ago(HOUR, 'ignored'), ago(90 * MINUTE, 'ignored')])).toBeUndefined()
  })

  test('four in a week halve the budget', () => {
    const week = [1, 2, 3, 4].map((days) => ago(days * DAY + HOUR, 'dismissed'))
    expect(isUnwelcome(week, NOON)).toBe(true)
    expect(callFor(end, rules, week).budget).toBe(1)
    expect(isUnwelcome(week, NOON + 7 * DAY)).toBe(false)
  })

  test('accepted ones bring it back slowly', () => {
    const week = [1, 2, 3, 4].map((days) => ago(days * DAY + HOUR, 'dismissed'))
    expect(isUnwelcome([...week, ago(5 * HOUR, 'accepted')], NOON)).toBe(false)
  })
})

describe('only at a moment at which reading pauses by itself', () => {
  test.each([
    ['in the middle of an article', { depth: 0.5 }],
    ['after a glance', { activeMs: 89 * SECOND }],
    ['while the last lines are being read', { stillMs: 3 * SECOND }],
    ['a tab that was left for a moment', { depth: 0.2, back: { leftMs: 9 * MINUTE, forMs: SECOND } }],
    ['long after the return to a tab', { depth: 0.2, back: { leftMs: HOUR, forMs: 3 * MINUTE } }],
  ])('not %s', (_why, scene) => {
    expect(held(scene)).toBe('no-breakpoint')
  })

  test('on return to a tab, and in a new session of study', () => {
    const back = { leftMs: 11 * MINUTE, forMs: SECOND }
    expect(callFor({ ...end, depth: 0.2, back }, rules, []).call).toBe('back_at_tab')
    expect(callFor({ ...end, depth: 0.2, restedMs: 5 * HOUR }, rules, []).call).toBe('new_session')
  })
})
