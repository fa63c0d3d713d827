// A student who has said yes and may be watched, and the way that one reads.
import { extensionId } from './browser.mjs'

/** A page of the extension in which the student has consented, with `more` settings; the observer is registered. */
export async function consented(context, more = {}) {
  const id = await extensionId(context)
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/welcome.html`)
  // The background makes the settings at its first start.
  await page.waitForFunction(async () => Boolean((await chrome.storage.local.get('settings')).settings))
  await page.evaluate(async (changed) => {
    const { settings } = await chrome.storage.local.get('settings')
    const consent = { version: 1, at: Date.now() }
    await chrome.storage.local.set({ settings: { ...settings, consent, look: 'any', ...changed } })
  }, more)
  await page.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0)
  return page
}

/** Every tab's state as the background keeps it. */
export const tabStates = (page) =>
  page.evaluate(async () => {
    const all = await chrome.storage.session.get()
    return Object.entries(all)
      .filter(([key]) => key.startsWith('tab:'))
      .map(([, state]) => state)
  })

/** Scrolls and moves the pointer as a reader does, until `done` or for `ms`. */
export async function readOn(page, ms, done = async () => false) {
  await page.bringToFront()
  for (const end = performance.now() + ms; performance.now() < end; ) {
    await page.mouse.move(300 + (performance.now() % 200), 300)
    await page.mouse.wheel(0, 120)
    await page.waitForTimeout(500)
    if (await done()) return true
  }
  return done()
}
