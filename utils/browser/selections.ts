import browser from 'webextension-polyfill'
import { SessionRows } from './session'

/** Words that the student selected and wants to be asked about. In memory of the browser alone, until they are a question. */
export interface Selected {
  readonly text: string
}

/** Longest passage that a question rests on. */
export const LONGEST_SELECTION = 1000

/** By tab. Written by the background, dropped by the panel. */
export const selectedRows = new SessionRows<Selected>('selected')

/**
 * Calls back with what was selected in a tab to be asked about, now and after every change.
 *
 * @returns ends it
 */
export function watchSelected(tab: number, changed: (selected: { text: string | undefined }) => void): () => void {
  const name = selectedRows.nameOf(tab)
  let live = true
  const look = async () => {
    const row = await selectedRows.get(tab)
    if (live) changed({ text: row?.text })
  }
  const stored = (changes: Record<string, unknown>) => {
    if (name in changes) look()
  }
  browser.storage.onChanged.addListener(stored)
  look()
  return () => {
    live = false
    browser.storage.onChanged.removeListener(stored)
  }
}
