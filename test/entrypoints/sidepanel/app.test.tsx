// @vitest-environment happy-dom
import { act } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App } from '@/entrypoints/sidepanel/App'
import type { Tab } from '@/utils/browser/tabs'
import type { Settings } from '@/utils/messages/settings'
import type { TabState } from '@/utils/messages/tab-state'
import { freshLearner } from '../../support/db'
import { haveLocks } from '../../support/locks'
import { press, screen, seen, show } from '../../support/screen'
import { LESSON, settings } from '../../support/student'

const browser = vi.hoisted(() => ({
  tab: undefined as Tab | undefined,
  changed: undefined as ((tab: Tab | undefined) => void) | undefined,
  row: undefined as TabState | undefined,
  rowChanged: undefined as ((row: TabState | undefined) => void) | undefined,
  granted: true,
  requested: [] as string[][],
  opened: [] as string[],
}))

vi.mock('@/utils/browser/active-tab', () => ({
  watchBesideTab: (changed: (tab: Tab | undefined) => void) => {
    browser.changed = changed
    changed(browser.tab)
    return () => undefined
  },
}))
vi.mock('@/utils/browser/tab-states', () => ({
  watchTab: (_tab: number, changed: (row: TabState | undefined) => void) => {
    browser.rowChanged = changed
    changed(browser.row)
    return () => undefined
  },
}))
vi.mock('@/utils/browser/permissions', () => ({
  mayAccess: async () => browser.granted,
  requestAccess: async (patterns: string[]) => {
    browser.requested.push(patterns)
    return true
  },
}))
vi.mock('@/utils/browser/tabs', () => ({ openPage: async (path: string) => void browser.opened.push(path) }))

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text), { timeout: 5000 })
const tab = (given: Partial<Tab> = {}): Tab => ({ id: 1, url: LESSON, title: 'Lesson', private: false, ...given })

async function open({ stored = {}, row }: { stored?: Partial<Settings>; row?: Partial<TabState> } = {}) {
  await fakeBrowser.storage.local.set({ settings: { ...settings, learner: freshLearner(), ...stored } })
  if (row) say(row)
  return show(<App />)
}

/** The background says something of the tab. */
function say(row: Partial<TabState>) {
  browser.row = {
    url: LESSON,
    title: '',
    state: 'watching',
    reading: { step: 'waiting' },
    how: 'watched',
    at: 1,
    ...row,
  }
  browser.rowChanged?.(browser.row)
}

const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'] as Settings

beforeEach(() => {
  fakeBrowser.reset()
  haveLocks()
  location.hash = ''
  Object.assign(browser, { tab: tab(), row: undefined, granted: true, requested: [], opened: [] })
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined)
})
afterEach(() => vi.restoreAllMocks())

describe('the panel', () => {
  test('paints the five places before anything has been read from the disk', () => {
    show(<App />)
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Now',
      'Review',
      'Goals',
      'Explore',
      'Week',
    ])
  })

  test('says what is true of the tab beside it, and of the next one as soon as that is there', async () => {
    await open()
    await see('Watching this page: you chose this site')
    browser.granted = false
    await act(() => browser.changed?.(tab({ id: 2, url: 'chrome://settings/' })))
    await see('The browser’s own pages cannot be read')
  })

  test('shows what the background found without being opened anew', async () => {
    await open()
    await see('Watching')
    await act(() => say({ state: 'off', why: 'pdf', url: 'https://example.org/' }))
    await see('PDF files cannot be read yet')
  })

  test('takes the theme that the student chose, and changes it when they do', async () => {
    await open({ stored: { theme: 'dark' } })
    await vi.waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'))
    await act(async () => fakeBrowser.storage.local.set({ settings: { ...(await stored()), theme: 'light' } }))
    await vi.waitFor(() => expect(document.documentElement.dataset['theme']).toBe('light'))
  })

  test('moves the focus to a place when it is gone to, and not when the panel opens', async () => {
    await open()
    await see('Read it now')
    expect(document.activeElement).toBe(document.body)
    await act(() => {
      location.hash = '#week'
      dispatchEvent(new HashChangeEvent('hashchange'))
    })
    await see('A quiet week so far')
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('MAIN'))
  })

  test('stays at Now for an address that it does not know', async () => {
    location.hash = '#nowhere'
    await open()
    await see('Read it now')
  })
})

describe('before consent', () => {
  test('nothing is watched or opened, and the way in is one press away', async () => {
    await open({ stored: { consent: undefined as never } })
    await see('Off everywhere')
    await see('Here you will see what a page is about')
    await press('Start here')
    expect(browser.opened).toEqual(['/welcome.html'])
    expect(await indexedDB.databases()).not.toContainEqual(
      expect.objectContaining({ name: `trellis-${(await stored()).learner}` }),
    )
  })
})

describe('one press in the header', () => {
  test('pauses for a quarter of an hour, tells the background, and shows at once', async () => {
    const before = Date.now()
    await open()
    await see('Watching')
    await press('Pause')
    await see('Paused')
    const { pausedUntil = 0 } = await stored()
    expect(pausedUntil - before).toBeGreaterThanOrEqual(15 * 60_000)
    expect(pausedUntil - before).toBeLessThan(15 * 60_000 + 5000)
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledWith({ to: 'background', name: 'reconcile', payload: {} })
  })

  test('pauses for today: until the next midnight of the student’s own clock', async () => {
    await open({ stored: { pausedUntil: Date.now() + 60_000 } })
    await see('Paused')
    await press('All today')
    await see('until tomorrow')
    const end = new Date((await stored()).pausedUntil ?? 0)
    expect([end.getHours(), end.getMinutes()]).toEqual([0, 0])
    expect(end.getTime()).toBeGreaterThan(Date.now())
  })

  test('pauses this site alone, which ends the pause of everything', async () => {
    await open({ stored: { pausedUntil: Date.now() + 60_000 } })
    await see('Paused')
    await press('Only this site')
    await see('Nothing is read on this site')
    expect(await stored()).toMatchObject({ pausedSites: ['https://example.org'] })
    expect((await stored()).pausedUntil).toBeUndefined()
  })

  test('resumes from either pause, and leaves other sites paused', async () => {
    await open({
      stored: { pausedSites: ['https://example.org', 'https://other.org'], pausedUntil: Date.now() + 60_000 },
    })
    await see('Paused')
    await press('Resume')
    await see('Watching')
    expect((await stored()).pausedSites).toEqual(['https://other.org'])
  })

  test('asks for the site, in the press, and ends "only when I click" when it is given', async () => {
    browser.granted = false
    await open({ stored: { look: 'click', neverSites: [] } })
    await see('Trellis looks only when you click')
    await press('Always here')
    expect(browser.requested).toEqual([['https://example.org/*']])
    await vi.waitFor(async () => expect((await stored()).look).toBe('picked'))
  })

  test('reads this page once', async () => {
    browser.granted = false
    await open()
    await see('You have not allowed this site')
    await press('This page now')
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledWith({
      to: 'background',
      name: 'readNow',
      payload: { tab: 1 },
    })
  })

  test('allows again what was never to be read', async () => {
    await open({ stored: { neverSites: ['https://example.org', 'https://other.org'] } })
    await see('You said: never on this site')
    await press('Allow it again')
    await see('Watching')
    expect((await stored()).neverSites).toEqual(['https://other.org'])
  })

  test('allows a listed site where a list can be wrong', async () => {
    await open({
      row: {
        state: 'off',
        why: 'never-list',
        url: 'https://example.org/',
        never: { reason: 'login', allowable: true },
      },
    })
    await see('Logins, mail, banks')
    await press('I study here')
    await vi.waitFor(async () => expect((await stored()).allowedSites).toEqual(['https://example.org']))
  })
})
