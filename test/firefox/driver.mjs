// A Firefox with the built extension in it, driven over WebDriver BiDi: no driver program, no network.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import puppeteer from 'puppeteer-core'

const UUID = '11111111-2222-4333-8444-555555555555'
const PATIENCE_MS = 20_000

/** Starts `program` headless with `extension` installed. */
export async function openFirefox(program, extension) {
  const { browser_specific_settings: own } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: process.env.HEADED !== '1',
    // Else BiDi refuses to go to the extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // The host of the extension's pages, known beforehand.
      'extensions.webextensions.uuids': JSON.stringify({ [own.gecko.id]: UUID }),
      // There is nobody to press "Allow" in a headless browser; the request itself is real.
      'extensions.webextOptionalPermissionPrompts': false,
      'ui.prefersReducedMotion': 1,
    },
  })
  await browser.installExtension(extension)
  return browser
}

/** Asks until `ask` gives something true; an error counts as "not yet". */
export async function until(what, ask, patience = PATIENCE_MS) {
  let last
  for (const end = performance.now() + patience; performance.now() < end; await pause(50)) {
    try {
      const value = await ask()
      if (value) return value
    } catch (failure) {
      last = failure
    }
  }
  throw new Error(`${what}: not within ${patience / 1000} s${last ? ` (${last.message})` : ''}`)
}

/** Opens a page of the extension. Firefox tells nobody when such a page has loaded, so `goto` would wait in vain. */
export async function openOwn(page, path) {
  const url = `moz-extension://${UUID}/${path}`
  page.goto(url, { timeout: 1 }).catch(() => {})
  await until(`open ${path}`, () =>
    page.evaluate((at) => document.readyState === 'complete' && location.href === at, url),
  )
}

/** Presses the button, link or labelled control that says `label`, with a real press of the pointer. */
export async function press(page, label) {
  // Keys and pointer only reach the tab in front, and the extension may just have opened another.
  await page.bringToFront()
  const control = await until(`"${label}" can be pressed`, () => find(page, label))
  await control.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await control.click()
}

async function find(page, label) {
  const handle = await page.evaluateHandle((wanted) => {
    const text = (element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    const controls = [...document.querySelectorAll('button, a, label, summary')]
    const shown = controls.filter((control) => control.checkVisibility() && !control.disabled)
    return (
      shown.find((control) => text(control) === wanted) ?? shown.find((control) => text(control).startsWith(wanted))
    )
  }, label)
  return handle.asElement()
}

/** Waits until the page says `text`. */
export const says = (page, text, patience) =>
  until(
    `the page says "${text}"`,
    () => page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
    patience,
  )
