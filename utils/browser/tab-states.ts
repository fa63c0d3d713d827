import browser from 'webextension-polyfill'
import type { TabState } from '../messages/tab-state'

const keyOf = (tab: number) => `tab:${tab}`
const session = () => browser.storage.session

/** What is true of `tab`; undefined when Trellis never saw it. Written by the background alone. */
export async function readTab(tab: number): Promise<TabState | undefined> {
  return (await session().get(keyOf(tab)))[keyOf(tab)] as TabState | undefined
}

/** Keeps what is true of `tab`; `undefined` forgets it. */
export async function writeTab(tab: number, state: TabState | undefined): Promise<void> {
  if (state === undefined) await session().remove(keyOf(tab))
  else await session().set({ [keyOf(tab)]: state })
}

/** Every tab that Trellis knows something of. */
export async function allTabs(): Promise<Map<number, TabState>> {
  const all = Object.entries(await session().get(null))
  return new Map(
    all.flatMap(([key, state]) => (key.startsWith('tab:') ? [[Number(key.slice(4)), state as TabState]] : [])),
  )
}

/**
 * Calls back with the state of `tab` now and after every change.
 *
 * @returns ends it
 */
export function watchTab(tab: number, changed: (state: TabState | undefined) => void): () => void {
  let live = true
  let seen = false
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area !== 'session' || !(keyOf(tab) in changes) || !live) return
    seen = true
    changed(changes[keyOf(tab)]?.newValue as TabState | undefined)
  }
  browser.storage.onChanged.addListener(listener)
  readTab(tab).then((state) => live && !seen && changed(state))
  return () => {
    live = false
    browser.storage.onChanged.removeListener(listener)
  }
}
