// The one command on a fresh machine: installs, builds, finds or installs a browser, and opens it with Trellis in it.
//   npm start               a window with the welcome page, in a profile of its own (.output/profile)
//   npm start -- --check    the same without a window in a throw-away profile; ends with 0 when the welcome page opened
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ensureChromium } from './lib/browsers.mjs'
import { ensureBuild } from './lib/build.mjs'
import { die, ensureDependencies, orDie, root } from './lib/node-modules.mjs'
import { openBrowser } from './lib/pipe.mjs'

const WELCOME = 'welcome.html'
const PATIENCE_MS = 20_000

const check = process.argv.includes('--check')
ensureDependencies()
const extension = orDie(() => ensureBuild('chrome'))
const program = await ensureChromium()

const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
if (noDisplay && !check) {
  die(
    `Trellis is built in ${extension}, but there is no display here. Run "npm start -- --check" to try it without one, ` +
      'or load that folder in chrome://extensions on a desktop.',
  )
}

const profile = check ? mkdtempSync(join(tmpdir(), 'trellis-check-')) : join(root, '.output/profile')
mkdirSync(profile, { recursive: true })
console.log(`Opening ${program}`)
const browser = openBrowser(program, { profile, headless: check })

async function pages() {
  const { targetInfos } = await browser.call('Target.getTargets')
  return targetInfos.filter((target) => target.type === 'page')
}

/** Asks until `found` gives something; undefined when patience ends. */
async function until(found, patience = PATIENCE_MS) {
  for (const end = performance.now() + patience; performance.now() < end; await pause(100)) {
    const value = await found()
    if (value) return value
  }
  return undefined
}

// A first installation opens the welcome page by itself; a profile that knows Trellis already does not.
async function openWelcome(url) {
  const opened = () => pages().then((all) => all.find((page) => page.url.startsWith(url)))
  if (!(await until(opened, 1500))) await browser.call('Target.createTarget', { url })
  const blank = (await pages()).find((page) => page.url === 'about:blank')
  if (blank) await browser.call('Target.closeTarget', { targetId: blank.targetId })
  return until(opened)
}

/** The title that the welcome page must come to have: the page alone does not have it before its script has run. */
function welcomeTitle() {
  const messages = JSON.parse(readFileSync(join(extension, '_locales/en/messages.json'), 'utf8'))
  return messages.welcome_title?.message ?? messages.extension_name.message
}

async function verify(url) {
  const title = welcomeTitle()
  const seen = await until(() =>
    pages().then((all) => all.find((page) => page.url.startsWith(url) && page.title === title)),
  )
  if (!seen) throw new Error(`The welcome page did not come up with the title "${title}".`)
  console.log(`The welcome page is up: "${title}".`)
}

let failed = false
try {
  const { product } = await browser.call('Browser.getVersion')
  const { id } = await browser.call('Extensions.loadUnpacked', { path: extension })
  console.log(`${product} has loaded Trellis (${id}).`)
  const url = `chrome-extension://${id}/${WELCOME}`
  await openWelcome(url)
  if (check) await verify(url)
  else console.log('Close the browser window to end.')
} catch (failure) {
  failed = true
  console.error(String(failure))
  console.error(`To load it by hand: chrome://extensions, "Developer mode", "Load unpacked", ${extension}`)
}

if (check) {
  await browser.call('Browser.close').catch(() => {})
  await browser.ended
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  console.log(failed ? 'check failed' : 'check passed')
  process.exit(failed ? 1 : 0)
}
process.exit(Math.max(await browser.ended, failed ? 1 : 0))
