// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App } from '@/entrypoints/settings/App'
import { DAY } from '@/utils/base/time'
import type { TrellisDb } from '@/utils/store/db'
import { openDb } from '@/utils/store/open'
import { keepReading } from '@/utils/store/pages'
import { freshLearner } from '../../support/db'
import { haveLocks } from '../../support/locks'
import { press, screen, seen, show, write } from '../../support/screen'
import { lesson, settings, writerAt } from '../../support/student'
import { browser, freshBrowser } from './fakes'

vi.mock('@/utils/browser/permissions', async () => (await import('./fakes')).permissions)
vi.mock('@/utils/browser/messages', async () => (await import('./fakes')).messages)

const forgetting = vi.hoisted(() => ({ refuses: false }))
vi.mock('@/utils/store/forget', async (original) => {
  const real = await original<typeof import('@/utils/store/forget')>()
  const { StoreError } = await import('@/utils/store/failures')
  return {
    ...real,
    forgetPages: (...given: Parameters<typeof real.forgetPages>) =>
      forgetting.refuses ? Promise.reject(new StoreError('store.full', undefined)) : real.forgetPages(...given),
  }
})

beforeEach(() => {
  fakeBrowser.reset()
  freshBrowser()
  haveLocks()
  forgetting.refuses = false
})

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text), { timeout: 5000 })
const lose = (text: string) => vi.waitFor(() => expect(seen()).not.toContain(text), { timeout: 5000 })

/** The ledger of somebody who read `urls`, one a day, the first today. */
async function open(urls: readonly string[]): Promise<TrellisDb> {
  const learner = freshLearner()
  await fakeBrowser.storage.local.set({ settings: { ...settings, learner } })
  const opened = await openDb(learner)
  if (!opened.ok) throw opened.failure
  for (const [days, url] of urls.entries()) {
    const title = `Title of ${new URL(url).pathname.slice(1)}`
    await keepReading(
      opened.value,
      { url, title, how: 'watched', textDays: 7 },
      { ...lesson, title },
      writerAt(Date.now() - days * DAY),
    )
  }
  location.hash = '#ledger'
  show(<App />)
  await see('Everything that is stored')
  return opened.value
}
const by = (label: string) => fireEvent.click(screen.getByLabelText(label))
const names = () => [...document.querySelectorAll('.ledger-name')].map(({ textContent }) => textContent)

describe('by day', () => {
  test('every page stands under its day, the last read first', async () => {
    await open(['https://a.org/one', 'https://b.org/two'])
    await see('Title of two')
    expect(names()).toEqual(['Title of one', 'Title of two'])
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'today',
      'yesterday',
    ])
  })

  test('a page that is forgotten is gone from the store, leaves an undo line, and comes back where it stood', async () => {
    const db = await open(['https://a.org/one', 'https://b.org/two', 'https://c.org/three'])
    await see('Title of two')
    await press('Forget: Title of two')
    await see('Forgot “Title of two”.')
    expect(await db.pages.count()).toBe(2)
    expect(names()).toEqual(['Title of one', 'Title of three'])
    expect(browser.asked).toContainEqual({ name: 'dropTabs', payload: { origin: 'https://b.org' } })
    await press('Undo')
    await lose('Forgot')
    await vi.waitFor(() => expect(names()).toEqual(['Title of one', 'Title of two', 'Title of three']))
    expect(await db.pages.count()).toBe(3)
  })

  test('a page that could not be forgotten is not told as gone, and the next try forgets it', async () => {
    forgetting.refuses = true
    const db = await open(['https://a.org/one'])
    await see('Title of one')
    await press('Forget: Title of one')
    await vi.waitFor(() => expect(screen.getByRole('alert')).toBeTruthy())
    expect(seen()).not.toContain('Forgot “')
    expect(await db.pages.count()).toBe(1)
    forgetting.refuses = false
    fireEvent.click(screen.getByRole('alert').querySelector('button') as HTMLElement)
    await see('Forgot “Title of one”.')
    expect(await db.pages.count()).toBe(0)
  })

  test('more than fifty pages are shown a part at a time and can be searched', async () => {
    await open(Array.from({ length: 53 }, (_, at) => `https://a.org/page-${at}`))
    await see('Title of page-49')
    expect(names()).toHaveLength(50)
    await press('Show more')
    await see('Title of page-52')
    expect(names()).toHaveLength(53)
    write('Find a page by its title or address', 'PAGE-51')
    await vi.waitFor(() => expect(names()).toEqual(['Title of page-51']))
    write('Find a page by its title or address', 'nothing like it')
    await see('Nothing stored has these words.')
  })
})

describe('by site', () => {
  test('a site shows its pages when it is opened, and is forgotten whole', async () => {
    const db = await open(['https://a.org/one', 'https://a.org/two', 'https://b.org/three'])
    by('site')
    await see('b.org')
    expect(names()).toEqual(['a.org', 'b.org'])
    const fold = screen.getByLabelText('Pages: a.org').closest('details') as HTMLDetailsElement
    fold.open = true
    fireEvent(fold, new Event('toggle'))
    await see('Title of two')
    await press('Forget: a.org')
    await see('Forgot a.org: 2 pages, and what was made from them.')
    expect((await db.pages.toArray()).map(({ site }) => site)).toEqual(['b.org'])
    for (const origin of ['https://a.org', 'http://a.org'])
      expect(browser.asked).toContainEqual({ name: 'dropTabs', payload: { origin } })
    await press('Undo')
    await vi.waitFor(async () => expect(await db.pages.count()).toBe(3))
    await vi.waitFor(() => expect(names()).toContain('a.org'))
  })
})

describe('an undo line', () => {
  test('belongs to the list in which the thing was forgotten, and is still there on the way back', async () => {
    await open(['https://a.org/one', 'https://b.org/two'])
    await see('Title of two')
    await press('Forget: Title of two')
    await see('Forgot “Title of two”.')
    by('site')
    await see('a.org')
    expect(seen()).not.toContain('Forgot “')
    by('day')
    await see('Forgot “Title of two”.')
  })
})

test('with nothing stored says so, and the way back leads to the settings', async () => {
  await open([])
  await see('Nothing is stored yet.')
  expect(screen.getByRole('link', { name: 'Settings' }).getAttribute('href')).toBe('#own')
})
