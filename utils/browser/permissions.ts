import browser from 'webextension-polyfill'
import { patternOf } from '../attention/places'

/** Patterns of the sites that the student allowed, http and https alone. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((pattern) => /^(https?|\*):\/\//.test(pattern))
}

/** Whether the browser gives access to the site of `url` at this moment. False for anything but http and https. */
export async function mayAccess(url: string): Promise<boolean> {
  const pattern = patternOf(url)
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] })
}

/** Whether the browser gives access to all of `patterns` at this moment, however it was given. */
export const hasAccess = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...patterns] })

/**
 * Asks the student for access. Has to be called in the press of a button, before anything is awaited.
 *
 * @returns whether all of it was given
 */
export const requestAccess = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...patterns] })

/** Gives access back. Patterns that were never given are ignored. */
export const dropAccess = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...patterns] })

/**
 * Calls back whenever access is given or taken, here or in the browser's own settings.
 *
 * @returns ends it
 */
export function watchAccess(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  return () => {
    browser.permissions.onAdded.removeListener(changed)
    browser.permissions.onRemoved.removeListener(changed)
  }
}
