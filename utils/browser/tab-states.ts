import browser from 'webextension-polyfill'
import { NO_SIGNALS } from '../attention/never'
import { whyOff } from '../attention/why-off'
import { storedAddress } from '../evidence/address'
import type { TabState } from '../messages/tab-state'
import { mayAccess } from './permissions'
import { SessionRows } from './session'
import { readSettings } from './settings'

/** What is true of each tab by its id. Written by the background alone. */
export const tabRows = new SessionRows<TabState>('tab')

/**
 * What is true of `tab` at this moment: its row when the row is still about the page that is open, else
 * what keeps Trellis from it. Without permission the browser names no address, and neither does the state.
 */
export async function stateOfTab(tab: number): Promise<TabState> {
  const [row, shown, settings] = await Promise.all([tabRows.get(tab), tabOf(tab), readSettings()])
  if (row && isAbout(row, shown?.url)) return row
  const at = Date.now()
  const granted = shown?.url === undefined ? false : await mayAccess(shown.url)
  const scene = { url: shown?.url, private: shown?.incognito ?? false, granted, signals: NO_SIGNALS }
  const off = whyOff({ ...scene, how: 'watched' }, settings, at)
  const about = { url: (shown?.url && storedAddress(shown.url)) ?? '', title: shown?.title ?? '', at }
  return { ...about, reading: { step: 'waiting' }, how: 'watched', ...(off ?? { state: 'off', why: 'not-allowed' }) }
}

const tabOf = (tab: number) => browser.tabs.get(tab).catch(() => undefined)

function isAbout(row: TabState, url: string | undefined): boolean {
  if (url === undefined) return row.why === 'revoked'
  const address = storedAddress(url) ?? url
  return row.state === 'watching' ? row.url === address : address.startsWith(row.url)
}

/**
 * Calls back with the state of `tab` now and after every change: of its row, of the page that it shows, of
 * the settings and of permissions.
 *
 * @returns ends it
 */
export function watchTab(tab: number, changed: (state: TabState) => void): () => void {
  let latest = 0
  const look = async () => {
    latest += 1
    const mine = latest
    const state = await stateOfTab(tab)
    if (mine === latest) changed(state)
  }
  const stored = (changes: Record<string, unknown>) => {
    if (tabRows.nameOf(tab) in changes || 'settings' in changes) look()
  }
  const updated = (which: number) => {
    if (which === tab) look()
  }
  browser.storage.onChanged.addListener(stored)
  browser.tabs.onUpdated.addListener(updated)
  browser.permissions.onAdded.addListener(look)
  browser.permissions.onRemoved.addListener(look)
  look()
  return () => {
    latest = Number.POSITIVE_INFINITY
    browser.storage.onChanged.removeListener(stored)
    browser.tabs.onUpdated.removeListener(updated)
    browser.permissions.onAdded.removeListener(look)
    browser.permissions.onRemoved.removeListener(look)
  }
}
