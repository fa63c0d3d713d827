import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '@/utils/base/time'
import type { OffReason } from '@/utils/messages/tab-state'
import { type StatusTab, statusView } from '@/utils/panel/status'

const now = 1_000_000_000
const endOfToday = now + 8 * HOUR
const view = (tab: Partial<StatusTab>, settings: { look?: 'picked' | 'any' | 'click'; pausedUntil?: number } = {}) =>
  statusView({ state: 'off', how: 'watched', visible: true, ...tab }, { look: 'picked', ...settings }, now, endOfToday)

describe('a watched page', () => {
  test('can be paused with one press and says who allowed it', () => {
    expect(view({ state: 'watching' })).toMatchObject({ title: 'watching', why: 'chosen', act: 'pause', more: [] })
    expect(view({ state: 'watching' }, { look: 'any' })).toMatchObject({ why: 'any' })
  })

  test('that was read after a press of the button does not claim to be watched for good', () => {
    expect(view({ state: 'watching', how: 'clicked' })).toMatchObject({
      title: 'once',
      why: 'asked',
      more: ['always_here'],
    })
  })
})

describe('a pause', () => {
  test('of a quarter of an hour tells when it ends and offers longer ones', () => {
    expect(view({ state: 'paused' }, { pausedUntil: now + 15 * MINUTE })).toMatchObject({
      why: 'until',
      until: now + 15 * MINUTE,
      act: 'resume',
      more: ['pause_today', 'pause_site'],
    })
  })

  test('until midnight is told as "until tomorrow" and does not offer what it already is', () => {
    expect(view({ state: 'paused' }, { pausedUntil: endOfToday })).toMatchObject({
      why: 'until_tomorrow',
      more: ['pause_site'],
    })
  })

  test('of the site has no end to tell, even when an older pause is long over', () => {
    expect(view({ state: 'paused' }, { pausedUntil: now - DAY })).toMatchObject({ title: 'paused_site', act: 'resume' })
    expect(view({ state: 'paused' }).until).toBeUndefined()
  })
})

describe('off', () => {
  test('on a site that was not allowed offers this page once and the site for good', () => {
    expect(view({ why: 'not-allowed' })).toMatchObject({ why: 'not_allowed', more: ['read_now', 'always_here'] })
  })

  test('on a page the panel may not see offers nothing that cannot work, and names no site', () => {
    expect(view({ why: 'not-allowed', visible: false })).toMatchObject({ why: 'unseen', more: [] })
  })

  test('because the student chose to click is not told as a missing permission', () => {
    expect(view({ why: 'not-allowed' }, { look: 'click' })).toMatchObject({ why: 'click_only' })
  })

  test('by the never-list offers to allow a site only where a list can be wrong', () => {
    expect(view({ why: 'never-list' }).more).toEqual(['allow_listed'])
    expect(view({ why: 'never-list', allowable: false }).more).toEqual([])
  })

  const reasons: OffReason[] = ['no-consent', 'never-list', 'never-here', 'browser-page', 'pdf', 'private', 'revoked']
  test.each(reasons)('because of %s says so, and not something else', (why) => {
    expect(view({ why })).toMatchObject({ state: 'off', why: why.replaceAll('-', '_') })
  })
})
