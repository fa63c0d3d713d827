// Gives consent in a browser that is being measured, as a student does on the welcome page: for a measuring program that
// calls `default({ browser, id, sleep })` with a DevTools session and the id of the extension.

/** What an extension page evaluates: the settings as they are, with consent, looking at any site that was granted. */
export const giveConsent = (more = {}) => `(async () => {
  const { settings } = await chrome.storage.local.get('settings')
  const consent = { version: 1, at: Date.now() }
  await chrome.storage.local.set({ settings: { ...settings, consent, look: 'any', ...${JSON.stringify(more)} } })
})()`

/** What an extension page evaluates to learn whether the observer is registered. */
export const isWatching = `chrome.scripting.getRegisteredContentScripts().then((all) => all.length > 0)`

const PATIENCE_MS = 10_000

export default async function setup({ browser, id, sleep }) {
  const page = await browser.newPage(`chrome-extension://${id}/welcome.html`)
  try {
    await sleep(1000)
    await page.eval(giveConsent())
    // Without a granted origin there is nothing to register, and nothing to wait for.
    const { origins } = await page.eval('chrome.permissions.getAll()')
    for (let waited = 0; origins.length > 0 && waited < PATIENCE_MS; waited += 100) {
      if (await page.eval(isWatching)) return
      await sleep(100)
    }
    if (origins.length > 0) throw new Error('The observer was not registered.')
  } finally {
    await browser.closePage(page)
  }
}
