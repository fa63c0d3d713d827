import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { backupOf, CANARY, type Profile } from '../support/week-backup'
import { expect, test } from './fixtures'
import { AGREED, words } from './panel'
import type { Trellis } from './trellis'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PHRASE = 'four quiet grey donkeys'
/** What a page may never hold, whatever it is made from. */
const NEVER = new RegExp(`${CANARY}|https?:|www\\.|\\d\\d:\\d\\d|\\d\\s?%`, 'i')

/** The page of a week, for a student with this profile. */
async function openWeek(trellis: Trellis, profile: Profile | 'none'): Promise<Page> {
  await trellis.settings(AGREED)
  const page = await trellis.context.newPage()
  if (profile !== 'none') {
    await page.goto(trellis.url('settings.html'))
    const buffer = Buffer.from(backupOf(profile, Date.now()))
    await page.locator('input[type=file]').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer })
    await expect.poll(async () => (await trellis.rows('packs')).length, { timeout: 60_000 }).toBeGreaterThan(0)
    await expect.poll(async () => (await trellis.rows('panel')).length, { timeout: 60_000 }).toBeGreaterThan(0)
  }
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(trellis.url('week.html'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 })
  return page
}

async function sound(page: Page, where: string): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
    expect(violations.map(({ id, nodes }) => `${where}, ${theme}: ${id} at ${nodes[0]?.html}`)).toEqual([])
  }
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(over, `${where} overflows`).toBeLessThanOrEqual(0)
}

/** How many sheets of paper it takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Buffer; path: string }> {
  const download = page.waitForEvent('download')
  await press()
  const file = await download
  const path = await file.path()
  return { name: file.suggestedFilename(), bytes: readFileSync(path), path }
}

const button = (page: Page, key: Parameters<typeof words>[0]) => page.getByRole('button', { name: words(key) })
const unfold = (page: Page, key: Parameters<typeof words>[0]) => page.getByText(words(key), { exact: true }).click()

for (const profile of ['none', 'first', 'thin', 'normal', 'ten-years'] as const) {
  test(`@week of a student with ${profile} says only what is true, on one sheet, at 320 px and in both themes`, async ({
    trellis,
  }) => {
    test.setTimeout(180_000)
    const page = await openWeek(trellis, profile)
    const sheet = page.getByRole('main')
    await expect(sheet).not.toContainText(NEVER)
    await expect(sheet).toContainText('Not on this page')
    if (profile === 'none') await expect(sheet).toContainText('Rest belongs to learning.')
    if (profile === 'first') {
      await expect(sheet).toContainText('My first week')
      await expect(sheet).toContainText('Osmosis')
      await expect(sheet).not.toContainText('What stuck')
    }
    if (profile === 'normal') await expect(sheet).toContainText('Ask me')
    expect(await sheets(page)).toBe(1)
    await page.setViewportSize({ width: 320, height: 720 })
    await sound(page, profile)
  })
}

test('@week of every way of handing it over holds the page and nothing that would give a site away', async ({
  trellis,
}) => {
  test.setTimeout(180_000)
  const page = await openWeek(trellis, 'normal')
  await unfold(page, 'week_ways')
  const file = await saved(page, () => button(page, 'week_file').click())
  const text = file.bytes.toString('utf8')
  expect(file.name).toMatch(/^trellis-week-\d{4}-\d\d-\d\d\.html$/)
  expect(text).toContain('Osmosis')
  expect(text).toContain('--paper')
  expect(text).not.toMatch(/<script|<link|<iframe/i)
  expect(text).not.toContain(CANARY)
  const picture = await saved(page, () => button(page, 'week_picture').click())
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect(picture.bytes.length).toBeGreaterThan(10_000)
  expect(picture.bytes.includes(CANARY)).toBe(false)
})

test('@week locked with a passphrase opens offline, and says clearly when the passphrase is wrong', async ({
  trellis,
}) => {
  test.setTimeout(180_000)
  const page = await openWeek(trellis, 'normal')
  await unfold(page, 'week_ways')
  await page.getByLabel(words('week_phrase')).fill(PHRASE)
  const { bytes, path } = await saved(page, () => button(page, 'week_locked').click())
  expect(bytes.toString('utf8')).not.toMatch(/Osmosis|donkeys/)

  const parent = await trellis.context.newPage()
  const asked: string[] = []
  parent.on('request', (request) => asked.push(request.url()))
  await trellis.context.setOffline(true)
  await parent.route('**/locked.html', (route) => route.fulfill({ body: bytes, contentType: 'text/html' }))
  await parent.goto(`file://${path}`).catch(() => undefined)
  const isOpen = await parent.getByLabel('Passphrase').count()
  // A download has no ending, and a browser may then show it as text: the same bytes under a name of their own.
  if (isOpen === 0) await parent.goto('https://localhost/locked.html')
  const before = asked.length
  await parent.getByLabel('Passphrase').fill('not the passphrase')
  await parent.getByRole('button', { name: 'Open' }).click()
  await expect(parent.getByRole('status')).toContainText('That is not the passphrase', { timeout: 30_000 })
  await parent.getByLabel('Passphrase').fill(PHRASE)
  await parent.getByRole('button', { name: 'Open' }).click()
  await expect(parent.getByRole('heading', { name: 'My week' })).toBeVisible({ timeout: 30_000 })
  await expect(parent.getByText('Osmosis').first()).toBeVisible()
  expect(await parent.locator('script').count()).toBe(0)
  expect(asked.slice(before)).toEqual([])
  await trellis.context.setOffline(false)
})

test('@week in Arabic runs from right to left, and our page shows what was released and nothing before', async ({
  trellis,
}) => {
  test.setTimeout(180_000)
  const page = await openWeek(trellis, 'normal')
  const ours = await trellis.context.newPage()
  await ours.goto(trellis.url('week.html#ours'))
  await expect(ours.getByText(words('week_ours_none'))).toBeVisible()
  await page.bringToFront()
  await unfold(page, 'week_edit')
  await page.getByLabel(words('week_language')).selectOption('ar')
  await expect(page.getByRole('main')).toHaveAttribute('dir', 'rtl')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('أسبوعي')
  await unfold(page, 'week_ways')
  await page.getByRole('checkbox', { name: words('week_ours') }).check()
  await button(page, 'week_release').click()
  await expect(page.getByText(words('week_released'))).toBeVisible()
  await ours.reload()
  await expect(ours.getByRole('heading', { level: 1 })).toHaveText('أسبوعي')
  await sound(ours, 'our page in Arabic')
  expect(await sheets(ours)).toBe(1)
})

test('@week with the keyboard alone can be looked at together and left again', async ({ trellis }) => {
  const page = await openWeek(trellis, 'first')
  await button(page, 'week_together').press('Enter')
  await expect(button(page, 'week_print')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(button(page, 'week_print')).toBeVisible()
})
