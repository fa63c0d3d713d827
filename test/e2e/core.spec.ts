import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { SECOND } from '@/utils/base/time'
import { hasRealPages, walkPages } from './core-pages'
import { expect, readUntil, test } from './fixtures'
import { pressButton, RealPanel, sessionOf } from './real-panel'
import { launch, type Trellis } from './trellis'

type Messages = Record<string, { message: string }>
const file = fileURLToPath(new URL('../../public/_locales/en/messages.json', import.meta.url))
const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages
const words = (key: string) => messages[key]?.message ?? key

const CANARY = 'zymurgicalkestrel'
const STORE_BUILD = resolve(process.env['TRELLIS_BUILDS'] ?? '.output', 'chrome-mv3')
const EVERYWHERE = ['http://*/*', 'https://*/*']

test.use({ build: 'store' })

test(`from consent to a kept answer that outlives a crash, and is forgotten when asked, over ${hasRealPages ? 'real' : 'our own'} pages`, {
  tag: '@core',
}, async ({ gateway, site }) => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'trellis-core-'))
  const args = [`--proxy-server=${gateway.address}`, '--proxy-bypass-list=<-loopback>']
  const pages = walkPages()
  for (const { path, body, isStudy } of pages) {
    site.pages.set(
      path,
      isStudy ? body.replace('</p>', ` The ${CANARY} is a word that stands nowhere else.</p>`) : body,
    )
  }

  const first = await launch(folder, STORE_BUILD, { args })
  await consent(first)
  await first.settings({ readAfterMs: 2 * SECOND })
  const page = await first.context.newPage()
  for (const { path, isStudy } of pages) await walk(first, page, site.origin + path, isStudy)
  const lessons = pages.filter(({ isStudy }) => isStudy)
  expect(await first.rows('pages')).toHaveLength(lessons.length)

  // The lesson that the site has at every other path always offers a question.
  const lesson = `${site.origin}/raisin`
  await walk(first, page, lesson, true)
  await pressButton(first.context, first.id, lesson)
  const panel = await RealPanel.attach(first.context, first.id)
  await shows(panel, words('topics_here'))
  await shows(panel, words('terms_here'))
  await press(panel, words('draft_keep'))
  await shows(panel, words('draft_done_kept'))
  await answerInReview(panel)
  // The background goes in the middle of it, and the whole browser right after.
  await Promise.all([first.stopWorker(), shows(panel, words('review_set_done'))])
  await kill(first)

  const again = await launch(folder, STORE_BUILD, { args })
  const kept = await again.rows<{ state: string; memory?: object }>('prompts')
  expect(kept).toHaveLength(1)
  expect(kept[0]?.memory).toBeTruthy()
  expect(await again.stores()).toContain(CANARY)

  const backup = await saveBackup(again)
  expect(readFileSync(backup, 'utf8')).toContain(CANARY)
  await forgetSite(again, new URL(site.origin).host)
  expect(await again.stores()).not.toContain(CANARY)
  await restore(again, backup)
  expect(await again.stores()).not.toContain(CANARY)
  expect(await again.rows('pages')).toEqual([])

  const elsewhere = gateway.asked.filter((asked) => !asked.includes(`${site.origin}/`) && !isBrowsersOwn(asked))
  expect(elsewhere).toEqual([])
  await again.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Chromium asks these by itself, with or without an extension: its clock, its updates, its accounts, its autofill. */
const BROWSERS_OWN = new Set([
  'update.googleapis.com',
  'clients2.google.com',
  'accounts.google.com',
  'content-autofill.googleapis.com',
])

function isBrowsersOwn(asked: string): boolean {
  const target = asked.split(' ')[1] ?? ''
  const { hostname } = new URL(target.includes('://') ? target : `http://${target}`)
  return BROWSERS_OWN.has(hostname)
}

/** The welcome page, as a new student would go through it. */
async function consent(trellis: Trellis): Promise<void> {
  await trellis.pregrant(...EVERYWHERE)
  const welcome = await trellis.context.newPage()
  await welcome.goto(trellis.url('welcome.html'))
  await welcome.getByLabel(words('welcome_studying')).fill('cell biology')
  await welcome.getByRole('radio', { name: words('welcome_look_any') }).check()
  await welcome.getByRole('button', { name: words('welcome_agree') }).click()
  await expect(welcome.getByText(words('welcome_ready'))).toBeVisible()
  await expect(welcome.getByText('cell biology')).toBeVisible()
  await trellis.untilRegistered()
  await welcome.close()
}

/** Opens a page and reads it with wheel and pointer until Trellis has made up its mind. */
async function walk(trellis: Trellis, page: Page, url: string, isStudy: boolean): Promise<void> {
  await page.goto(url)
  await page.bringToFront()
  const step = async () => {
    const tab = await trellis.tab()
    return tab?.url === url ? tab.reading.step : 'none'
  }
  const ends = ['read', 'not-study', 'failed']
  await readUntil(page, async () => ends.includes(await step()))
  expect(await step(), url).toBe(isStudy ? 'read' : 'not-study')
}

async function answerInReview(panel: RealPanel): Promise<void> {
  await press(panel, words('place_review'))
  await press(panel, words('prompt_show'))
  await press(panel, words('rating_good'))
}

const shows = (panel: RealPanel, text: string) => expect.poll(() => panel.text(), { timeout: 15_000 }).toContain(text)

/** Presses the first button or link of the panel that begins with `name`. */
async function press(panel: RealPanel, name: string): Promise<void> {
  const find = `[...document.querySelectorAll('button, nav a')].find((each) => each.innerText.trim().startsWith(${JSON.stringify(name)}))`
  await expect.poll(() => panel.evaluate<boolean>(`!!${find}`), { timeout: 15_000 }).toBe(true)
  await panel.evaluate(`${find}.setAttribute('data-pressed-by-test', '')`)
  await panel.click('[data-pressed-by-test]')
  await panel.evaluate(
    `document.querySelectorAll('[data-pressed-by-test]').forEach((each) => each.removeAttribute('data-pressed-by-test'))`,
  )
}

/** SIGKILL to the browser: nothing gets a chance to finish. */
async function kill({ context }: Trellis): Promise<void> {
  const cdp = await sessionOf(context)
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  const browser = processInfo.find(({ type }) => type === 'browser')
  if (browser === undefined) throw new Error('The browser names no process of its own.')
  const gone = new Promise<void>((closed) => {
    context.on('close', () => closed())
  })
  process.kill(browser.id, 'SIGKILL')
  await gone
}

async function saveBackup(trellis: Trellis): Promise<string> {
  const settings = await trellis.context.newPage()
  await settings.goto(trellis.url('settings.html'))
  const saved = settings.waitForEvent('download')
  await settings.getByRole('button', { name: words('settings_save') }).click()
  const path = await (await saved).path()
  await settings.close()
  return path
}

async function forgetSite(trellis: Trellis, host: string): Promise<void> {
  const ledger = await trellis.context.newPage()
  await ledger.goto(trellis.url('settings.html#ledger'))
  await ledger.getByText(words('ledger_by_site'), { exact: true }).click()
  await ledger.getByRole('button', { name: `${words('ledger_forget')}: ${host}` }).click()
  await expect(ledger.getByRole('button', { name: words('undo') })).toBeVisible()
  await ledger.close()
}

async function restore(trellis: Trellis, backup: string): Promise<void> {
  const settings = await trellis.context.newPage()
  await settings.goto(trellis.url('settings.html'))
  await settings.locator('input[type=file]').setInputFiles(backup)
  await expect(settings.getByText(words('settings_left_out_other').replace('$1 ', ''))).toBeVisible()
  await settings.close()
}
