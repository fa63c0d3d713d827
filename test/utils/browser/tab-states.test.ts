import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings } from '@/utils/browser/settings'
import { stateOfTab, tabRows, watchTab } from '@/utils/browser/tab-states'
import { CONSENT_VERSION } from '@/utils/messages/settings'
import type { TabState } from '@/utils/messages/tab-state'
import { haveLocks } from '../../support/locks'

vi.stubGlobal('navigator', {})
haveLocks()

interface Shown {
  url?: string
  title?: string
  incognito?: boolean
}
let shown: Shown | undefined
let granted: string[] = []
const onAccess = new Set<() => void>()

beforeEach(() => {
  fakeBrowser.reset()
  shown = { url: 'https://example.org/cell?token=secret#top', title: 'The cell' }
  granted = ['https://example.org/*']
  onAccess.clear()
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => {
    if (shown === undefined) throw new Error('No tab with id: 1')
    return shown
  }) as never)
  const event = {
    addListener: (act: () => void) => onAccess.add(act),
    removeListener: (act: () => void) => onAccess.delete(act),
  }
  fakeBrowser.permissions = {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin)),
    onAdded: event,
    onRemoved: event,
  } as never
})

const agree = () => changeSettings({ consent: { version: CONSENT_VERSION, at: 0 } })
const ROW: TabState = {
  url: 'https://example.org/cell',
  title: 'The cell',
  state: 'watching',
  reading: { step: 'waiting' },
  how: 'watched',
  at: 1,
}

describe('what is true of a tab', () => {
  test('is what the background wrote, as long as the same page is open', async () => {
    await agree()
    await tabRows.put(1, ROW)
    expect(await stateOfTab(1)).toEqual(ROW)
    shown = { url: 'https://example.org/wall' }
    expect(await stateOfTab(1)).toMatchObject({ state: 'off', url: 'https://example.org/wall' })
  })

  test('names no query of the page, which may hold a secret', async () => {
    expect(JSON.stringify(await stateOfTab(1))).not.toContain('secret')
  })

  test('before the student has agreed is that, and after it what else keeps Trellis away', async () => {
    expect(await stateOfTab(1)).toMatchObject({ state: 'off', why: 'no-consent' })
    await agree()
    granted = []
    expect(await stateOfTab(1)).toMatchObject({ state: 'off', why: 'not-allowed' })
  })

  test.each([
    ['of a private window', { url: 'https://example.org/', incognito: true }, 'private'],
    ['of a page of the browser', { url: 'chrome://settings/' }, 'browser-page'],
    ['of a mail program', { url: 'https://mail.google.com/' }, 'never-list'],
    ['whose address the browser does not tell', { title: 'Mail' }, 'not-allowed'],
    ['that is closed', undefined, 'not-allowed'],
  ])('%s is off, with the reason', async (_name, tab, why) => {
    await agree()
    shown = tab
    expect(await stateOfTab(1)).toMatchObject({ state: 'off', why })
  })

  test('is still that access was taken when the browser has stopped to tell the address', async () => {
    await agree()
    await tabRows.put(1, { ...ROW, state: 'off', why: 'revoked' })
    shown = {}
    expect((await stateOfTab(1)).why).toBe('revoked')
    await tabRows.put(1, ROW)
    expect((await stateOfTab(1)).why).toBe('not-allowed')
  })
})

describe('a panel beside a tab', () => {
  test('is told of a new row, a change of access and of settings, and of nothing after it is closed', async () => {
    await agree()
    const seen: (string | undefined)[] = []
    const end = watchTab(1, ({ state, why }) => seen.push(why ?? state))
    await vi.waitFor(() => expect(seen).toEqual(['not-allowed']))
    await tabRows.put(1, ROW)
    await vi.waitFor(() => expect(seen.at(-1)).toBe('watching'))
    await tabRows.drop(1)
    granted = []
    for (const look of onAccess) look()
    await vi.waitFor(() => expect(seen.at(-1)).toBe('not-allowed'))
    await changeSettings({ consent: undefined })
    await vi.waitFor(() => expect(seen.at(-1)).toBe('no-consent'))
    const before = seen.length
    end()
    await tabRows.put(1, ROW)
    await new Promise((done) => setTimeout(done, 0))
    expect(seen).toHaveLength(before)
    expect(onAccess.size).toBe(0)
  })

  test('is not told of rows of other tabs', async () => {
    await agree()
    const seen: TabState[] = []
    const end = watchTab(1, (state) => seen.push(state))
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    await tabRows.put(2, ROW)
    await new Promise((done) => setTimeout(done, 0))
    expect(seen).toHaveLength(1)
    end()
  })
})
