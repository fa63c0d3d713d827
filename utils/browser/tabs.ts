import browser from 'webextension-polyfill'

/** A tab as far as the extension may see it: without permission it has no address. */
export interface Tab {
  readonly id: number
  readonly url: string | undefined
  readonly title: string
  readonly private: boolean
}

/** A tab as the browser gave it; undefined for one without an id. */
export const toTab = (tab: browser.Tabs.Tab | undefined): Tab | undefined =>
  tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, title: tab.title ?? '', private: tab.incognito }

/** The tab with this id; undefined when it is closed. */
export const tabById = (id: number): Promise<Tab | undefined> => browser.tabs.get(id).then(toTab, () => undefined)

/** The tab that the student looks at in the window of the page that asks. */
export async function currentTab(): Promise<Tab | undefined> {
  return toTab((await browser.tabs.query({ active: true, currentWindow: true }))[0])
}

/** Whether a tab makes sound, as a video or a call does, and whether its window fills the screen. */
export async function tabScene(id: number): Promise<{ readonly audible: boolean; readonly fullscreen: boolean }> {
  const tab = await browser.tabs.get(id)
  const { state } = await browser.windows.get(tab.windowId as number)
  return { audible: tab.audible ?? false, fullscreen: state === 'fullscreen' }
}

/** Ids of the open, loaded tabs whose address matches one of `patterns`. */
export async function tabsOf(patterns: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false })
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
}

/** Opens a page of the extension, e.g. `/welcome.html`, in a tab of its own, or shows the one that is open. */
export async function openPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path)
  const [open] = await browser.tabs.query({ url }).catch(() => [])
  if (open?.id === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(open.id, { active: true })
}
