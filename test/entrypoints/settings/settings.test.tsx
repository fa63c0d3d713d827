// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App } from '@/entrypoints/settings/App'
import { ANYWHERE, PLACES } from '@/utils/attention/places'
import { MINUTE, SECOND } from '@/utils/base/time'
import type { Settings } from '@/utils/messages/settings'
import { freshLearner } from '../../support/db'
import { haveLocks } from '../../support/locks'
import { press, screen, seen, show, write } from '../../support/screen'
import { settings } from '../../support/student'
import { browser, freshBrowser } from './fakes'

vi.mock('@/utils/browser/permissions', async () => (await import('./fakes')).permissions)

beforeEach(() => {
  fakeBrowser.reset()
  freshBrowser()
  haveLocks()
  location.hash = ''
})

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text), { timeout: 5000 })
const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'] as Settings
const becomes = (patch: Partial<Settings>) => vi.waitFor(async () => expect(await stored()).toMatchObject(patch))

async function open(given: Partial<Settings> = {}) {
  await fakeBrowser.storage.local.set({ settings: { ...settings, learner: freshLearner(), ...given } })
  show(<App />)
  await see('Suggested sites')
}
const radio = (label: RegExp) => screen.getByLabelText(label) as HTMLInputElement
const number = (label: string, value: string) => {
  write(label, value)
  fireEvent.change(screen.getByLabelText(label))
}

describe('where Trellis looks', () => {
  test('lists what the browser allows, by site and group, as the browser has it', async () => {
    browser.granted = new Set(['https://*.wikipedia.org/*', 'https://*.school.example/*'])
    await open()
    const [first, second] = screen.getAllByRole('button', { name: /^Take back/ })
    expect(first?.getAttribute('aria-label')).toBe('Take back: school.example')
    expect(second?.getAttribute('aria-label')).toBe('Take back: wikipedia.org')
    browser.granted.clear()
    for (const changed of browser.changed) changed()
    await see('No site is allowed.')
  })

  test('a suggested group is asked for whole, in the press itself, and leaves the suggestions once it is allowed', async () => {
    await open()
    fireEvent.click(screen.getByRole('button', { name: 'Allow: Maths' }))
    expect(browser.requested).toEqual([PLACES.find(({ id }) => id === 'maths')?.origins])
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Allow: Maths' })).toBeNull())
  })

  test('a refusal is told, and the next yes takes the words back', async () => {
    await open()
    browser.answer = false
    await press('Allow: Maths')
    await see('Your browser did not allow it.')
    browser.answer = true
    await press('Allow: Maths')
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  test('"any site" takes effect only once the browser has said yes', async () => {
    await open({ look: 'click' })
    browser.answer = false
    fireEvent.click(radio(/On any site/))
    await see('Your browser did not allow it.')
    await becomes({ look: 'click' })
    await vi.waitFor(() => expect(radio(/Only when I click/).checked).toBe(true))
    browser.answer = true
    fireEvent.click(radio(/On any site/))
    await becomes({ look: 'any' })
    expect(browser.requested.at(-1)).toEqual(ANYWHERE)
    await see('Every site')
  })

  test('taking "every site" back also ends "any site"', async () => {
    browser.granted = new Set(ANYWHERE)
    await open({ look: 'any' })
    await press('Take back: Every site')
    await becomes({ look: 'picked' })
    expect(browser.dropped).toEqual([ANYWHERE])
  })

  test('going back to picked sites gives every site back', async () => {
    browser.granted = new Set([...ANYWHERE, 'https://*.wikipedia.org/*'])
    await open({ look: 'any' })
    fireEvent.click(radio(/On sites I pick/))
    await becomes({ look: 'picked' })
    expect([...browser.granted]).toEqual(['https://*.wikipedia.org/*'])
  })
})

describe('a pause', () => {
  test('of 15 minutes ends in 15 minutes, one of today at midnight by the clock on the wall', async () => {
    await open()
    const before = Date.now()
    await press('15 minutes')
    await see('It goes on in 15 minutes.')
    const until = (await stored()).pausedUntil ?? 0
    expect(until - before).toBeGreaterThanOrEqual(15 * MINUTE)
    expect(until - before).toBeLessThan(16 * MINUTE)
    await press('All today')
    await vi.waitFor(async () => {
      const midnight = new Date((await stored()).pausedUntil ?? 0)
      expect([midnight.getHours(), midnight.getMinutes()]).toEqual([0, 0])
    })
    await press('Resume')
    await see('Trellis is not paused.')
    expect((await stored()).pausedUntil).toBeUndefined()
  })

  test('of a site, and "never here", end one by one', async () => {
    await open({ neverSites: ['https://a.org', 'https://b.org'], pausedSites: ['https://c.org'] })
    await press('Take off the list: a.org')
    await becomes({ neverSites: ['https://b.org'], pausedSites: ['https://c.org'] })
  })
})

describe('numbers, theme and keys', () => {
  test('take effect at once, and what cannot be used changes nothing', async () => {
    await open()
    number('Read a page after', '45')
    await becomes({ readAfterMs: 45 * SECOND })
    number('Keep the text of a page for', '0')
    await becomes({ textDays: 0 })
    await see('thrown away as soon as the page is understood')
    number('Review for about', '12')
    await becomes({ minutesADay: 12 })
    number('Review for about', '0')
    fireEvent.click(screen.getByLabelText('Dark'))
    fireEvent.click(screen.getByLabelText(/Single keys/))
    await becomes({ theme: 'dark', singleKeys: false, minutesADay: 12 })
    await vi.waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'))
  })
})

test('without a consent nothing is opened, and it says where to begin', async () => {
  const learner = freshLearner()
  await fakeBrowser.storage.local.set({ settings: { version: 1, learner, device: 'laptop' } })
  show(<App />)
  await see('you have not said yes to Trellis yet')
  expect(screen.getByRole('link', { name: 'Start here' }).getAttribute('href')).toBe('/welcome.html')
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`trellis-${learner}`)
})
