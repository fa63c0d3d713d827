import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DeviceId, LearnerId } from '@/utils/base/ids'
import { SECOND } from '@/utils/base/time'
import { CONSENT_VERSION, hasConsent, isPaused, parseSettings, patched, type Settings } from '@/utils/messages/settings'
import { NO_CHOICES } from '@/utils/messages/week-choices'
import { USUAL_RETENTION } from '@/utils/review/load'

const fresh = { learner: 'fresh-learner' as LearnerId, device: 'fresh-device' as DeviceId }
const parse = (stored: unknown) => parseSettings(stored, fresh)
const FIRST = parse(undefined)
const ORIGIN = 'https://example.org'

/** Settings of a student who changed everything. */
const CHANGED: Settings = {
  version: 1,
  learner: 'l1' as LearnerId,
  device: 'd1' as DeviceId,
  consent: { version: 1, at: 5 },
  look: 'any',
  pausedUntil: 99,
  pausedSites: [ORIGIN],
  neverSites: ['https://a.org'],
  allowedSites: ['https://b.org'],
  readAfterMs: 0,
  textDays: 0,
  minutesADay: 240,
  askBy: 'typed',
  patternsOff: ['cloze'],
  patternsBack: { why: 7 },
  retention: 0.85,
  retentionOn: '2026-09-14',
  calls: { aDay: 0, quietFrom: 20, quietTo: 8 },
  week: { ...NO_CHOICES, name: 'Noor', ours: true },
  theme: 'dark',
  singleKeys: false,
}

test('at first nothing may be recorded, nothing is watched but what is picked, and texts go after a week', () => {
  expect(FIRST).toEqual({
    version: 1,
    ...fresh,
    look: 'picked',
    pausedSites: [],
    neverSites: [],
    allowedSites: [],
    readAfterMs: 20 * SECOND,
    textDays: 7,
    minutesADay: 5,
    askBy: 'fitting',
    patternsOff: [],
    patternsBack: {},
    retention: USUAL_RETENTION,
    retentionOn: '',
    calls: { aDay: 3, quietFrom: 22, quietTo: 7 },
    week: NO_CHOICES,
    theme: 'system',
    singleKeys: true,
  })
  expect(hasConsent(FIRST)).toBe(false)
})

test('what a student set is what is read', () => {
  expect(parse(structuredClone(CHANGED))).toEqual(CHANGED)
})

describe('a field that cannot be read', () => {
  const wrong: readonly (readonly [keyof Settings, unknown])[] = [
    ['learner', ''],
    ['learner', '../other'],
    ['learner', 7],
    ['device', 'd'.repeat(65)],
    ['consent', true],
    ['consent', { version: 1 }],
    ['consent', { version: 1, at: Number.POSITIVE_INFINITY }],
    ['consent', { version: 1, at: 5, by: 'page' }],
    ['look', 'everything'],
    ['pausedUntil', 'tomorrow'],
    ['pausedUntil', Number.NaN],
    ['pausedSites', ORIGIN],
    ['neverSites', [7]],
    ['neverSites', ['x'.repeat(301)]],
    ['allowedSites', Array(5001).fill(ORIGIN)],
    ['readAfterMs', -1],
    ['readAfterMs', 3_600_001],
    ['textDays', 3651],
    ['minutesADay', 0],
    ['minutesADay', 241],
    ['askBy', 'telepathy'],
    ['patternsOff', ['gossip']],
    ['patternsBack', { cloze: 'soon' }],
    ['retention', 0.2],
    ['retentionOn', 'x'.repeat(11)],
    ['calls', { aDay: 99, quietFrom: 22, quietTo: 7 }],
    ['theme', 'blue'],
    ['singleKeys', 'yes'],
  ]

  test.each(wrong.map(([field, value]) => ({ field, value })))('$field falls back alone', ({ field, value }) => {
    const { [field]: fallback, ...others } = { ...CHANGED, [field]: FIRST[field] }
    const { [field]: read, ...rest } = parse({ ...CHANGED, [field]: value })
    expect(rest).toEqual(others)
    expect(read).toEqual(fallback)
  })
})

test('whatever storage holds, there are settings, and no consent that was not given', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (stored) => {
      const settings = parse(stored)
      expect(parse(settings)).toEqual(settings)
      expect(hasConsent(settings)).toBe(false)
    }),
  )
})

test('settings cannot be inherited: a prototype that was planted gives no consent', () => {
  const planted = Object.create({ consent: { version: 99, at: 0 }, look: 'any' })
  expect(parse(planted)).toEqual(FIRST)
  const poisoned = JSON.parse('{"__proto__": {"consent": {"version": 99, "at": 0}}}')
  expect(hasConsent(parse(poisoned))).toBe(false)
})

describe('a change', () => {
  test('changes what it names and nothing else', () => {
    expect(patched(CHANGED, { theme: 'light' })).toEqual({ ...CHANGED, theme: 'light' })
    expect(patched(CHANGED, {})).toEqual(CHANGED)
  })

  test('takes back consent and a pause', () => {
    const { consent: _consent, pausedUntil: _until, ...rest } = CHANGED
    expect(patched(CHANGED, { consent: undefined, pausedUntil: undefined })).toEqual(rest)
  })

  test('never loses the way to the student’s database', () => {
    const nobody = patched(CHANGED, { learner: undefined, device: '' as DeviceId })
    expect(nobody.learner).toBe('l1')
    expect(nobody.device).toBe('d1')
  })

  test('that makes no sense sets the field back and not to nonsense', () => {
    expect(patched(CHANGED, { minutesADay: 10_000 }).minutesADay).toBe(5)
  })
})

test('consent to an older text is none, to a newer one it is', () => {
  const agreed = (version: number) => hasConsent({ ...FIRST, consent: { version, at: 0 } })
  expect([CONSENT_VERSION - 1, CONSENT_VERSION, CONSENT_VERSION + 1].map(agreed)).toEqual([false, true, true])
})

test('a pause ends by itself, a site is paused until it is taken out', () => {
  expect(isPaused({ ...FIRST, pausedUntil: 10 }, undefined, 9)).toBe(true)
  expect(isPaused({ ...FIRST, pausedUntil: 10 }, undefined, 10)).toBe(false)
  expect(isPaused({ ...FIRST, pausedSites: [ORIGIN] }, ORIGIN, 10)).toBe(true)
  expect(isPaused({ ...FIRST, pausedSites: [ORIGIN] }, 'https://example.org:8080', 10)).toBe(false)
  expect(isPaused({ ...FIRST, pausedSites: [ORIGIN] }, undefined, 10)).toBe(false)
})
