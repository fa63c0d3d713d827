// For the page-cost measure (docs/quality.md has the command): gives consent through the product's own settings,
// look "any", and reads back at the end on how many visits the reader ran, before the browser closes.
import { mkdirSync, writeFileSync } from 'node:fs'

const OUT = '.output/perf-readings.json'

/** Runs in a page of the extension. */
const give = `(async () => {
  const until = async (there) => { while (!(await there())) await new Promise((again) => setTimeout(again, 100)) }
  const stored = async () => (await chrome.storage.local.get('settings')).settings
  await until(stored)
  const consent = { version: 1, at: Date.now() }
  await chrome.storage.local.set({ settings: { ...(await stored()), consent, look: 'any' } })
  await chrome.runtime.sendMessage({ to: 'background', name: 'reconcile', payload: {} })
  await until(async () => (await chrome.scripting.getRegisteredContentScripts()).length === 1)
})()`

/** Visits on which a page was read and kept, and pages that were read and were not study. */
const count = `(async () => {
  const done = (asked) => new Promise((heard, broke) => { asked.onsuccess = () => heard(asked.result); asked.onerror = () => broke(asked.error) })
  const found = { kept: 0, notStudy: 0 }
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name))
    const rows = async (table) => db.objectStoreNames.contains(table) ? done(db.transaction(table).objectStore(table).getAll()) : []
    found.kept += (await rows('openVisits')).filter(({ page }) => page).length
    for (const { notStudy } of await rows('counts')) found.notStudy += notStudy
    db.close()
  }
  return found
})()`

async function inExtension(browser, id, expression) {
  const page = await browser.newPage(`chrome-extension://${id}/icon/on-16.png`)
  await page.send('Runtime.enable')
  // The address settles a moment after the tab is there.
  for (
    let tries = 0;
    tries < 100 && !(await page.eval('Boolean(globalThis.chrome?.storage)').catch(() => false));
    tries++
  )
    await new Promise((again) => setTimeout(again, 50))
  const answer = await page.eval(expression)
  await browser.closePage(page)
  return answer
}

/** Called by the measure once a browser; `browser` speaks DevTools. */
export default async ({ browser, id }) => {
  await inExtension(browser, id, give)
  const close = browser.close.bind(browser)
  browser.close = async () => {
    browser.close = close
    try {
      const { kept, notStudy } = await inExtension(browser, id, count)
      mkdirSync('.output', { recursive: true })
      writeFileSync(OUT, `${JSON.stringify({ read: kept + notStudy, kept, notStudy })}\n`)
      console.error(
        `The reader ran on ${kept + notStudy} visits: ${kept} kept as study, ${notStudy} not study (${OUT}).`,
      )
    } catch (error) {
      console.error(`The counter of readings could not be read back: ${error.message}`)
    }
    return close()
  }
}
