import browser from 'webextension-polyfill'
import type { Instant, Ms } from '../base/time'
import { MINUTE } from '../base/time'

/** Wakes the background under `name` every `every`, starting one period from now. Kept when it is set already. */
export async function repeat(name: string, every: Ms): Promise<void> {
  const known = await browser.alarms.get(name)
  if (known?.periodInMinutes !== every / MINUTE) browser.alarms.create(name, { periodInMinutes: every / MINUTE })
}

/** Wakes the background under `name` at `at`; at once when that is past. */
export const wakeAt = async (name: string, at: Instant): Promise<void> => browser.alarms.create(name, { when: at })

/** Takes an alarm away. */
export async function forgetAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name)
}
