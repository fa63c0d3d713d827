import { describe, expect, test } from 'vitest'
import { NO_SIGNALS } from '@/utils/attention/never'
import { type Scene, whyOff } from '@/utils/attention/why-off'
import type { DeviceId, LearnerId } from '@/utils/base/ids'
import { HOUR } from '@/utils/base/time'
import { CONSENT_VERSION, parseSettings, type Settings } from '@/utils/messages/settings'

const NOW = 1_000_000
const AGREED: Settings = {
  ...parseSettings(undefined, { learner: 'l' as LearnerId, device: 'd' as DeviceId }),
  consent: { version: CONSENT_VERSION, at: 0 },
}
const LESSON: Scene = {
  url: 'https://example.org/lesson',
  private: false,
  granted: true,
  signals: NO_SIGNALS,
  how: 'watched',
}
const ORIGIN = 'https://example.org'

/** What keeps Trellis from an ordinary lesson; say only what is not ordinary. */
const off = (scene: Partial<Scene> = {}, settings: Partial<Settings> = {}) =>
  whyOff({ ...LESSON, ...scene }, { ...AGREED, ...settings }, NOW)

test('nothing keeps Trellis from a lesson on a site that was allowed', () => {
  expect(off()).toBeUndefined()
})

const { consent: _, ...undecided } = AGREED
const everywhere: readonly (readonly [string, Partial<Scene>, Settings, string])[] = [
  ['a private window', { private: true }, AGREED, 'private'],
  ['a student who has not agreed', {}, undecided, 'no-consent'],
  [
    'a text of consent that is out of date',
    {},
    { ...AGREED, consent: { version: CONSENT_VERSION - 1, at: 0 } },
    'no-consent',
  ],
  ['a page of the browser', { url: 'chrome://settings/' }, AGREED, 'browser-page'],
  ['a file', { url: 'file:///notes.html' }, AGREED, 'browser-page'],
  ['an address that is none', { url: 'https://' }, AGREED, 'browser-page'],
  ['a site that the student ruled out', {}, { ...AGREED, neverSites: [ORIGIN] }, 'never-here'],
  ['a login', { signals: { ...NO_SIGNALS, password: true } }, AGREED, 'never-list'],
  ['a PDF', { signals: { ...NO_SIGNALS, pdf: true } }, AGREED, 'pdf'],
]

describe.each(['watched', 'clicked'] as const)('%s:', (how) => {
  test.each(everywhere)('%s is left alone, press or no press', (_name, scene, settings, why) => {
    expect(whyOff({ ...LESSON, ...scene, how }, settings, NOW)).toMatchObject({ state: 'off', why })
  })

  test('a pause holds for as long as it was set and not a moment more', () => {
    expect(off({ how }, { pausedUntil: NOW + 1 })).toEqual({ state: 'paused' })
    expect(off({ how }, { pausedUntil: NOW })).toBeUndefined()
  })

  test('a site can be paused alone', () => {
    expect(off({ how }, { pausedSites: [ORIGIN] })).toEqual({ state: 'paused' })
    expect(off({ how, url: 'https://other.org/' }, { pausedSites: [ORIGIN] })).toBeUndefined()
    expect(off({ how, url: 'http://example.org/' }, { pausedSites: [ORIGIN] })).toBeUndefined()
  })
})

describe('permission', () => {
  test('is needed to watch, and a press of the button stands for it', () => {
    expect(off({ granted: false })?.why).toBe('not-allowed')
    expect(off({ granted: false, how: 'clicked' })).toBeUndefined()
  })

  test('of the browser is not enough where the student wants to press the button each time', () => {
    expect(off({}, { look: 'click' })?.why).toBe('not-allowed')
    expect(off({ how: 'clicked' }, { look: 'click' })).toBeUndefined()
  })

  test('lacks where the browser names no address, and a pause is told first', () => {
    expect(off({ url: undefined })?.why).toBe('not-allowed')
    expect(off({ url: undefined, how: 'clicked' })?.why).toBe('not-allowed')
    expect(off({ url: undefined }, { pausedUntil: NOW + HOUR })).toEqual({ state: 'paused' })
  })
})

describe('a site of the never-list', () => {
  const chat = { url: 'https://claude.ai/chat/1' }

  test('is read once the student has allowed it, and only that one', () => {
    expect(off(chat)).toMatchObject({ why: 'never-list', never: { reason: 'chat', allowable: true } })
    expect(off(chat, { allowedSites: ['https://claude.ai'] })).toBeUndefined()
    expect(off(chat, { allowedSites: [ORIGIN] })?.why).toBe('never-list')
  })

  test('stays unread when it is an exam or asks for a password, whatever was allowed', () => {
    const exam = { url: 'https://forms.gle/a' }
    expect(off(exam, { allowedSites: ['https://forms.gle'] })?.why).toBe('never-list')
    const login = { ...chat, signals: { ...NO_SIGNALS, password: true } }
    expect(off(login, { allowedSites: ['https://claude.ai'] })?.why).toBe('never-list')
  })

  test('is told as ruled out by the student when it was: the list could be overruled, that is their own word', () => {
    expect(off(chat, { neverSites: ['https://claude.ai'], allowedSites: ['https://claude.ai'] })?.why).toBe(
      'never-here',
    )
  })
})
