import browser from 'webextension-polyfill'
import { type Tab, toTab } from './tabs'

/**
 * Calls back with the tab beside the panel now, and whenever that is another one, its page changes or access
 * to it is given or taken. A panel that was opened as a tab of its own stands beside the tab used last.
 *
 * @returns ends it
 */
export function watchBesideTab(changed: (tab: Tab | undefined) => void): () => void {
  let live = true
  let asked = 0
  const look = async () => {
    const turn = ++asked
    const tab = await besideTab()
    if (live && turn === asked) changed(tab)
  }
  const events: Event[] = [
    browser.tabs.onActivated,
    browser.tabs.onUpdated,
    browser.tabs.onRemoved,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ]
  for (const event of events) event.addListener(look)
  look()
  return () => {
    live = false
    for (const event of events) event.removeListener(look)
  }
}

interface Event {
  addListener(act: () => void): void
  removeListener(act: () => void): void
}

/** The tab that the page which asks stands beside; a page that is a tab itself, beside the one used last. */
export async function besideTab(): Promise<Tab | undefined> {
  const own = await browser.tabs.getCurrent().catch(() => undefined)
  if (own?.windowId === undefined) return toTab((await browser.tabs.query({ active: true, currentWindow: true }))[0])
  const others = (await browser.tabs.query({ windowId: own.windowId })).filter(({ id }) => id !== own.id)
  return toTab(others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0])
}
