import browser from 'webextension-polyfill'
import { dropAccess, grantedPatterns } from './permissions'

/**
 * Takes back everything outside the database: granted sites, registered scripts, alarms and both storages.
 * The settings go last: they name the database, and without them a deletion that was cut off could not be tried again.
 *
 * @throws when the browser refuses a part of it
 */
export async function eraseBrowser(): Promise<void> {
  const patterns = await grantedPatterns()
  if (patterns.length > 0) await dropAccess(patterns)
  // The background brings registrations in line with permissions at the same moment, under this lock.
  await navigator.locks.request('reconcile', () => browser.scripting.unregisterContentScripts())
  await browser.alarms.clearAll()
  await browser.storage.session.clear()
  await browser.storage.local.clear()
}
