import { describe, expect, test } from 'vitest'
import type { DeviceId, LearnerId } from '@/utils/base/ids'
import { MINUTE } from '@/utils/base/time'
import { parseSettings, type Settings } from '@/utils/messages/settings'
import type { TabState } from '@/utils/messages/tab-state'
import { tabStatus } from '@/utils/panel/tab-status'

const now = 1_000_000_000
const fresh = { learner: 'me' as LearnerId, device: 'laptop' as DeviceId }
const settings: Settings = parseSettings({ consent: { version: 1, at: 1 } }, fresh)
const url = 'https://en.wikipedia.org/wiki/Osmosis'
const tab = { url, private: false, granted: true }
const row = (given: Partial<TabState>): TabState => ({
  url,
  title: 'Osmosis',
  state: 'watching',
  reading: { step: 'waiting' },
  how: 'watched',
  at: now,
  ...given,
})
const status = (given: Partial<TabState> | undefined, tabGiven = {}, patch: Partial<Settings> = {}) =>
  tabStatus({ ...tab, ...tabGiven }, given && row(given), { ...settings, ...patch }, now)

describe('tabStatus', () => {
  test('an allowed page that has just been opened is watched before anybody has said so', () => {
    expect(status(undefined)).toEqual({ state: 'watching', how: 'watched', visible: true })
  })

  test('a pause shows at once, not when the background has got round to it', () => {
    expect(status({ state: 'watching' }, {}, { pausedUntil: now + MINUTE })).toMatchObject({ state: 'paused' })
  })

  test('a pause that has run out does not stay on the screen', () => {
    expect(status({ state: 'paused' }, {}, { pausedUntil: now - 1 })).toMatchObject({ state: 'watching' })
  })

  test('without consent nothing is watched, whatever was found before', () => {
    const { consent: _consent, ...without } = settings
    expect(tabStatus(tab, row({}), without, now)).toMatchObject({ state: 'off', why: 'no-consent' })
  })

  test('what the background saw in the page outweighs a harmless address', () => {
    const never = { reason: 'login' as const, allowable: false }
    expect(status({ state: 'off', why: 'never-list', never })).toMatchObject({ why: 'never-list', allowable: false })
    expect(status({ state: 'off', why: 'pdf' })).toMatchObject({ why: 'pdf' })
  })

  test('a permission that was taken away is told, and is over once it is given again', () => {
    expect(status({ state: 'off', why: 'revoked' }, { granted: false })).toMatchObject({ why: 'revoked' })
    expect(status({ state: 'off', why: 'revoked' })).toMatchObject({ state: 'watching' })
  })

  test('"never here" ends when the student allows the site again, not at the next visit', () => {
    expect(status(undefined, {}, { neverSites: ['https://en.wikipedia.org'] })).toMatchObject({ why: 'never-here' })
    expect(status({ state: 'off', why: 'never-here' })).toMatchObject({ state: 'watching' })
  })

  test('a page of the browser and a page out of sight are told apart', () => {
    expect(status(undefined, { url: 'chrome://settings/', granted: false })).toMatchObject({ why: 'browser-page' })
    expect(status(undefined, { url: undefined, granted: false })).toMatchObject({ why: 'not-allowed', visible: false })
  })

  test('a page out of sight, of which the background knows no more, is not taken for one of the browser’s', () => {
    const unseen = { url: '', state: 'off', why: 'not-allowed' } as const
    expect(status(unseen, { url: undefined, granted: false })).toMatchObject({ why: 'not-allowed', visible: false })
  })

  test('a private window is never watched', () => {
    expect(status({}, { private: true })).toMatchObject({ why: 'private' })
  })

  test('a page that was read on request stays one that was asked for', () => {
    expect(status({ how: 'clicked' }, { granted: false })).toEqual({ state: 'watching', how: 'clicked', visible: true })
  })
})
