import browser from 'webextension-polyfill'
import { tabsOf } from './tabs'

const OBSERVER = 'observer'
const OBSERVER_FILE = '/observer.js'

/**
 * Registers the observer for exactly `patterns`, or takes the registration away when there are none. Brings
 * whatever was registered before in line; registrations outlive a taken permission, and an unpacked
 * extension loses them at each start.
 *
 * @param except - patterns of sites where the student never wants it
 */
export async function registerObserver(patterns: readonly string[], except: readonly string[]): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [OBSERVER] })
  if (patterns.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [OBSERVER] })
    return
  }
  const script = {
    id: OBSERVER,
    js: [OBSERVER_FILE],
    matches: [...patterns],
    excludeMatches: [...except],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
  if (known) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** Starts the observer in pages that are open already. A page that has one ignores it. */
export async function observeOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return
  const tabs = await tabsOf(patterns)
  await Promise.allSettled(tabs.map((tab) => run(tab, OBSERVER_FILE, { frame: 0 })))
}

/** Where a script runs: in one frame, 0 being the page itself, or in all that the extension may enter. */
export type Where = { readonly frame: number } | { readonly allFrames: true }

/**
 * Runs a packaged script in a tab.
 *
 * @returns what it returned, by frame
 * @throws when the tab is gone or may not be entered
 */
export async function run<T>(tab: number, file: string, where: Where): Promise<{ frame: number; result: T }[]> {
  const done = await browser.scripting.executeScript({ target: targetOf(tab, where), files: [file] })
  return done.map(({ frameId, result }) => ({ frame: frameId, result: result as T }))
}

/** Sets `globalThis[name]` of the extension's own world in a frame, for the packaged script that runs next. */
export async function hand(tab: number, frame: number, name: string, value: unknown): Promise<void> {
  await browser.scripting.executeScript({
    target: targetOf(tab, { frame }),
    func: (key: string, given: unknown) => {
      Object.assign(globalThis, { [key]: given })
    },
    args: [name, value],
  })
}

const targetOf = (tabId: number, where: Where) =>
  'frame' in where ? { tabId, frameIds: [where.frame] } : { tabId, allFrames: true }
