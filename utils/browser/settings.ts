import browser from 'webextension-polyfill'
import { type DeviceId, type LearnerId, randomId } from '../base/ids'
import { parseSettings, patched, type Settings, type SettingsPatch } from '../messages/settings'
import { randomBits } from './random'

const KEY = 'settings'

const freshIds = () => ({ learner: randomId<LearnerId>(randomBits), device: randomId<DeviceId>(randomBits) })

/**
 * The settings as stored; at first start they are made, with ids of their own.
 *
 * @throws when the browser refuses storage
 */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY]
  return stored === undefined ? changeSettings({}) : parseSettings(stored, freshIds())
}

/**
 * Changes settings and returns them. Two windows that change different fields at once lose neither,
 * which storage alone does not promise.
 */
export function changeSettings(patch: SettingsPatch | ((now: Settings) => SettingsPatch)): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const stored = (await browser.storage.local.get(KEY))[KEY]
    const now = parseSettings(stored, freshIds())
    const next = patched(now, typeof patch === 'function' ? patch(now) : patch)
    await browser.storage.local.set({ [KEY]: next })
    return next
  })
}

/**
 * Calls back with the settings now and after every change, in whatever window it was made.
 *
 * @returns ends it
 */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  let live = true
  let seen = false
  const listener = (changes: Record<string, browser.Storage.StorageChange>) => {
    if (!(KEY in changes) || !live) return
    seen = true
    changed(parseSettings(changes[KEY]?.newValue, freshIds()))
  }
  browser.storage.local.onChanged.addListener(listener)
  readSettings().then((settings) => live && !seen && changed(settings))
  return () => {
    live = false
    browser.storage.local.onChanged.removeListener(listener)
  }
}
