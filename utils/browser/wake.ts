import browser from 'webextension-polyfill'
import { type Tab, toTab } from './tabs'

/** What can wake the background besides a message. */
export interface Wakes {
  /** The toolbar button, its shortcut or the menu: `tab` may be read while this turn lasts and a while after. */
  pressed(tab: Tab): void
  /** "Ask me about this" in the menu of selected words. */
  askedAbout(tab: Tab, selected: string): void
  installed(why: string): void
  started(): void
  accessGiven(): void
  accessTaken(): void
  /** Somebody wrote settings. */
  settingsChanged(): void
  alarm(name: string): void
  tabClosed(tab: number): void
}

const MENU = 'open'
const MENU_ASK = 'ask'

/** Listens to everything at once, in the first turn: what is listened to later does not wake the background. */
export function listenToWakes(wakes: Wakes): void {
  const press = (tab: browser.Tabs.Tab | undefined) => {
    const own = toTab(tab)
    if (own) wakes.pressed(own)
  }
  browser.action.onClicked.addListener(press)
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const own = menuItemId === MENU_ASK ? toTab(tab) : undefined
    if (own) wakes.askedAbout(own, selectionText)
    else press(tab)
  })
  browser.runtime.onInstalled.addListener(({ reason }) => wakes.installed(reason))
  browser.runtime.onStartup.addListener(() => wakes.started())
  browser.permissions.onAdded.addListener(() => wakes.accessGiven())
  browser.permissions.onRemoved.addListener(() => wakes.accessTaken())
  browser.storage.local.onChanged.addListener((changes) => {
    if ('settings' in changes) wakes.settingsChanged()
  })
  browser.alarms.onAlarm.addListener(({ name }) => wakes.alarm(name))
  browser.tabs.onRemoved.addListener((tab) => wakes.tabClosed(tab))
}

/** Puts the entries into the menu of every page: one opens the panel, one asks about selected words. */
export function makeMenu(title: string, ask: string): void {
  browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: MENU, title, contexts: ['page', 'selection', 'link', 'image'] })
    browser.contextMenus.create({ id: MENU_ASK, title: ask, contexts: ['selection'] })
  })
}
