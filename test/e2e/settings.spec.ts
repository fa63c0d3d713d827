import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ANYWHERE } from '@/utils/attention/places'
import { SECOND } from '@/utils/base/time'
import type { Settings } from '@/utils/messages/settings'
import { expect, readUntil, test } from './fixtures'
import { html, lesson, study } from './pages'
import { words } from './panel'
import type { Trellis } from './trellis'

declare const chrome: {
  permissions: { getAll(): Promise<{ origins: string[] }> }
  alarms: { getAll(): Promise<object[]> }
  storage: Record<'local' | 'session' | 'sync', { get(key: null): Promise<{ settings?: Settings }> }>
}

test.use({ build: 'store' })

const HERE = 'http://127.0.0.1/*'
const CANARY = 'zymurgicalkestrel'
const AGREED = { consent: { version: 1, at: 1 }, look: 'picked', readAfterMs: SECOND } as const

type Key = Parameters<typeof words>[0]
const button = (page: Page, key: Key) => page.getByRole('button', { name: words(key), exact: true })
const forget = (page: Page, name: string) => page.getByRole('button', { name: `${words('ledger_forget')}: ${name}` })

async function open(trellis: Trellis, path = 'settings.html'): Promise<Page> {
  const page = await trellis.context.newPage()
  await page.goto(trellis.url(path))
  return page
}

const settingsOf = async (trellis: Trellis) =>
  (await trellis.screen()).evaluate(async () => (await chrome.storage.local.get(null)).settings)
const origins = async (trellis: Trellis) =>
  (await trellis.screen()).evaluate(async () => (await chrome.permissions.getAll()).origins)

/** A student who has read one lesson with an odd word in it. */
async function readOne(trellis: Trellis, page: Page, url: string): Promise<void> {
  await trellis.settings(AGREED)
  await trellis.grant(HERE)
  await page.goto(url)
  await page.bringToFront()
  await readUntil(page, async () => (await trellis.tab())?.reading.step === 'read')
  // The visit becomes evidence when the next one begins.
  await page.goto(new URL('/next', url).href)
  await expect.poll(() => trellis.rows('packs')).not.toEqual([])
}

async function saved(settings: Page): Promise<string> {
  const download = settings.waitForEvent('download')
  await button(settings, 'settings_save').click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^trellis-\d{4}-\d\d-\d\d\.trellis-backup\.json$/)
  return file.path()
}

const bring = (settings: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) =>
  settings.locator('input[type=file]').setInputFiles(file)

async function eraseEverything(settings: Page): Promise<void> {
  await settings.getByText(words('settings_erase'), { exact: true }).first().click()
  await settings.getByLabel(words('settings_erase_type', words('settings_erase_word'))).fill('delete')
  await button(settings, 'settings_erase').click()
  await expect(settings.getByRole('heading', { name: words('welcome_heading') })).toBeVisible()
}

test('what was forgotten is gone from every store, and an older backup does not bring it back', {
  tag: '@core',
}, async ({ trellis, site, page }) => {
  site.pages.set('/lesson', study().replace('</p>', ` The ${CANARY} is a word of its own.</p>`))
  await readOne(trellis, page, `${site.origin}/lesson`)
  const settings = await open(trellis)
  const backup = await saved(settings)
  expect(readFileSync(backup, 'utf8')).toContain(CANARY)

  const ledger = await open(trellis, 'settings.html#ledger')
  await ledger.getByText(words('ledger_by_site'), { exact: true }).click()
  await forget(ledger, new URL(site.origin).host).click()
  await expect(ledger.locator('output')).toBeFocused()
  await expect.poll(() => trellis.stores()).not.toContain(CANARY)
  expect(await trellis.rows('pages')).toEqual([])

  await bring(settings, backup)
  await expect(settings.getByText(/left out/)).toBeVisible()
  expect(await trellis.stores()).not.toContain(CANARY)
  expect(await trellis.rows('pages')).toEqual([])
})

test('a page that was forgotten comes back with Undo, as if nothing had happened', async ({ trellis, site, page }) => {
  await readOne(trellis, page, `${site.origin}/lesson`)
  const before = await trellis.rows('pages')
  const ledger = await open(trellis, 'settings.html#ledger')
  await forget(ledger, '').first().click()
  await expect.poll(() => trellis.rows('pages')).toEqual([])
  await button(ledger, 'undo').click()
  await expect(forget(ledger, '').first()).toBeVisible()
  expect(await trellis.rows('pages')).toEqual(before)
})

test('a backup brings everything back into a Trellis that was emptied, and adds nothing the second time', async ({
  trellis,
  site,
  page,
}) => {
  await readOne(trellis, page, `${site.origin}/lesson`)
  const before = await trellis.rows('pages')
  const settings = await open(trellis)
  const file = { name: 'b.json', mimeType: 'application/json', buffer: readFileSync(await saved(settings)) }
  await eraseEverything(settings)
  expect(await trellis.rows('pages')).toEqual([])

  await trellis.settings(AGREED)
  await settings.goto(trellis.url('settings.html'))
  await bring(settings, file)
  await expect(settings.getByText(words('settings_added_one', 1))).toBeVisible()
  await expect.poll(() => trellis.rows('pages')).toEqual(before)
  await bring(settings, file)
  await expect(settings.getByText(words('settings_known_one', 1))).toBeVisible()
  expect(await trellis.rows('pages')).toEqual(before)
})

test.describe('a file that is no backup', () => {
  const files: { readonly [name: string]: string } = {
    'a holiday letter': 'Dear all, the weather is fine.',
    'other JSON': '{"format":"something/else","version":1}',
    'half a backup': '{"format":"trellis/backup","version":1,"packs":[{"day"',
    nothing: '',
  }

  test('is said to be none, and changes nothing', async ({ trellis, site, page }) => {
    await readOne(trellis, page, `${site.origin}/lesson`)
    const before = await trellis.rows('packs')
    const settings = await open(trellis)
    for (const [name, text] of Object.entries(files)) {
      await bring(settings, { name: `${name}.json`, mimeType: 'application/json', buffer: Buffer.from(text) })
      const alert = settings.getByRole('alert')
      await expect(alert, name).toContainText(words('backup_unchanged'))
      expect(await trellis.rows('packs'), name).toEqual(before)
    }
  })
})

test('delete everything deletes everything, here and in the browser, and ends where it all began', {
  tag: '@core',
}, async ({ trellis, site, page }) => {
  await readOne(trellis, page, `${site.origin}/lesson`)
  const learner = (await settingsOf(trellis))?.learner
  const settings = await open(trellis)
  await eraseEverything(settings)
  expect(settings.url()).toBe(trellis.url('welcome.html'))
  await expect(button(settings, 'welcome_agree')).toBeVisible()

  expect(await origins(trellis)).toEqual([])
  await trellis.untilRegistered(0)
  const screen = await trellis.screen()
  const left = await screen.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    session: await chrome.storage.session.get(null),
    sync: await chrome.storage.sync.get(null),
    alarms: await chrome.alarms.getAll(),
  }))
  expect(left).toEqual({ databases: [], session: {}, sync: {}, alarms: [] })
  const after = await settingsOf(trellis)
  expect(after?.consent).toBeUndefined()
  expect(after?.learner).not.toBe(learner)
})

test('a site is added by its address, in the press itself, and taken back', async ({ trellis }) => {
  await trellis.settings(AGREED)
  await trellis.pregrant('https://*.khanacademy.org/*')
  const settings = await open(trellis)
  await settings.getByLabel(words('settings_add')).fill('my school')
  await settings.keyboard.press('Enter')
  await expect(settings.getByText(words('settings_add_bad'))).toBeVisible()
  await settings.getByLabel(words('settings_add')).fill('www.khanacademy.org/math')
  await settings.keyboard.press('Enter')
  await expect(settings.getByText('khanacademy.org', { exact: true })).toBeVisible()
  await trellis.untilRegistered()
  await settings.getByRole('button', { name: `${words('settings_take_back')}: khanacademy.org` }).click()
  await expect(settings.getByText(words('settings_allowed_none'))).toBeVisible()
  expect(await origins(trellis)).toEqual([])
  await trellis.untilRegistered(0)
})

test('"any site" and back again: what was allowed for it is given back, not kept under another name', async ({
  trellis,
}) => {
  await trellis.settings({ ...AGREED, look: 'click' })
  await trellis.pregrant(...ANYWHERE)
  const settings = await open(trellis)
  await settings.getByRole('radio', { name: words('welcome_look_any') }).check()
  await expect(settings.getByText(words('settings_every_site'), { exact: true })).toBeVisible()
  await expect.poll(async () => (await settingsOf(trellis))?.look).toBe('any')
  await settings.getByRole('radio', { name: words('welcome_look_picked') }).check()
  await expect(settings.getByText(words('settings_allowed_none'))).toBeVisible()
  expect(await origins(trellis)).toEqual([])
  await expect.poll(async () => (await settingsOf(trellis))?.look).toBe('picked')
})

test('settings take effect at once and outlive the page', async ({ trellis }) => {
  await trellis.settings(AGREED)
  const settings = await open(trellis)
  const number = async (key: Key, value: string) => {
    await settings.getByLabel(words(key)).fill(value)
    await settings.keyboard.press('Enter')
  }
  await number('settings_read_after', '45')
  await number('settings_text_days', '0')
  await number('settings_minutes', '12')
  await number('settings_minutes', 'many')
  await settings.getByText(words('settings_theme_dark'), { exact: true }).click()
  await settings.getByRole('checkbox', { name: words('settings_keys') }).uncheck()
  const expected = { readAfterMs: 45 * SECOND, textDays: 0, minutesADay: 12, theme: 'dark', singleKeys: false }
  await expect.poll(() => settingsOf(trellis)).toMatchObject(expected)
  await expect(settings.locator('html')).toHaveAttribute('data-theme', 'dark')
  await settings.reload()
  await expect(settings.getByLabel(words('settings_minutes'))).toHaveValue('12')
})

test('a pause stops every observer, and ends when the student says so', async ({ trellis }) => {
  await trellis.settings(AGREED)
  await trellis.grant(HERE)
  const settings = await open(trellis)
  await button(settings, 'settings_pause_short').click()
  await expect(button(settings, 'act_resume')).toBeVisible()
  await trellis.untilRegistered(0)
  await button(settings, 'act_resume').click()
  await expect(settings.getByText(words('settings_not_paused'))).toBeVisible()
  await trellis.untilRegistered(1)
})

test('without a consent looking at the settings stores nothing', async ({ trellis }) => {
  const settings = await open(trellis)
  await expect(settings.getByText(words('settings_not_agreed'))).toBeVisible()
  await settings.goto(trellis.url('settings.html#ledger'))
  await expect(settings.getByText(words('ledger_empty'))).toBeVisible()
  const screen = await trellis.screen()
  expect(await screen.evaluate(async () => indexedDB.databases())).toEqual([])
})

test('settings and ledger are free of what axe can find, in both themes, at 320 px and with large text', async ({
  trellis,
  site,
  page,
}) => {
  const name = 'Plasmahyperosmolalitaet'.repeat(3)
  site.pages.set('/lesson', html(lesson(), `<i>${name}</i>`))
  await readOne(trellis, page, `${site.origin}/lesson`)
  const screen = await open(trellis)
  await screen.setViewportSize({ width: 320, height: 800 })
  for (const path of ['settings.html', 'settings.html#ledger']) {
    await screen.goto(trellis.url(path))
    await screen.reload()
    await expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    if (path.endsWith('ledger')) await expect(forget(screen, '').first()).toBeVisible()
    else await screen.getByText(words('settings_erase'), { exact: true }).first().click()
    for (const theme of ['light', 'dark'] as const) {
      await screen.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      const { violations } = await new AxeBuilder({ page: screen })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => [path, theme, id, nodes[0]?.target])).toEqual([])
    }
    await screen.evaluate(() => document.documentElement.setAttribute('style', 'font-size: 200%'))
    expect(await screen.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
})
