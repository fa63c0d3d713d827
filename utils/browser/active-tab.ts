import browser from 'webextension-polyfill'

/** The tab that a panel stands beside, as far as the browser lets the extension see it. */
export interface ActiveTab {
  readonly id: number
  /** Absent without permission for the page: then nothing is said about where the student is. */
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly private: boolean
}

/**
 * Calls back with the tab beside the panel now and whenever that is another one or its page changes.
 *
 * A panel opened as a tab of its own stands beside the tab that was used last.
 *
 * @returns ends it
 */
export function watchActiveTab(changed: (tab: ActiveTab | undefined) => void): () => void {
  let live = true
  let asked = 0
  const look = async () => {
    const turn = ++asked
    const tab = await besideTab()
    if (live && turn === asked) changed(tab)
  }
  const events = [
    browser.tabs.onActivated,
    browser.tabs.onUpdated,
    browser.tabs.onRemoved,
    browser.windows.onFocusChanged,
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
  ] as { addListener(act: () => void): void; removeListener(act: () => void): void }[]
  for (const event of events) event.addListener(look)
  look()
  return () => {
    live = false
    for (const event of events) event.removeListener(look)
  }
}

async function besideTab(): Promise<ActiveTab | undefined> {
  const own = await browser.tabs.getCurrent().catch(() => undefined)
  const tabs = await browser.tabs.query(
    own?.windowId === undefined ? { currentWindow: true } : { windowId: own.windowId },
  )
  const tab = own
    ? tabs.filter(({ id }) => id !== own.id).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]
    : tabs.find(({ active }) => active)
  return tab?.id === undefined
    ? undefined
    : { id: tab.id, url: tab.url || undefined, title: tab.title || undefined, private: tab.incognito }
}
