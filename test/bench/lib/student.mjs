// A student who has said yes and may be watched, and the way that one reads.
import { giveConsent, isWatching } from '../../../scripts/perf-consent.mjs'
import { extensionId } from './browser.mjs'

/** A page of the extension in which the student has consented, with `more` settings; the observer is registered. */
export async function consented(context, more = {}) {
  const id = await extensionId(context)
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/welcome.html`)
  await page.evaluate(giveConsent(more))
  await page.waitForFunction(isWatching)
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
  for (let spent = 0; spent < ms; spent += 500) {
    await page.mouse.move(300 + (spent % 200), 300)
    await page.mouse.wheel(0, 120)
    await page.waitForTimeout(500)
    if (await done()) return true
  }
  return done()
}
