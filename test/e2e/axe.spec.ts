import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { serveGallery } from '../support/gallery/serve.mjs'
import { expect, test } from './fixtures'
import { AGREED, goTo, openPanel, readLesson, words } from './panel'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const NARROW = { width: 320, height: 720 }

/** No rule of axe is broken, and nothing has to be scrolled sideways. */
async function sound(page: Page, where: string): Promise<void> {
  // What has been scrolled under the places is half hidden by them, and axe would call half a button too small.
  await page.evaluate(() => scrollTo(0, 0))
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  expect(violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.html}`)).toEqual([])
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(over, `${where} overflows`).toBeLessThanOrEqual(0)
}

/** Light and dark, with nothing under way between them. */
async function inEachLook(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const theme of ['light', 'dark']) {
    await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme)
    await sound(page, `${where}, ${theme}`)
  }
}

test('every state of the panel can be read by everybody, in both themes, at 320 px and at twice the size', async ({
  page,
}) => {
  test.setTimeout(600_000)
  const gallery = await serveGallery()
  await page.setViewportSize(NARROW)
  await page.goto(gallery.url)
  // The first time, the server still gathers what the page is made of.
  await page.getByRole('link').first().waitFor({ timeout: 60_000 })
  const states = await page.getByRole('link').allInnerTexts()
  expect(states.length).toBeGreaterThan(30)
  for (const state of states)
    for (const look of ['dark&open', 'light&open&text=200']) {
      const asked = `#state=${state}&${look}`
      await page.goto(gallery.url + asked)
      await page.locator(`[data-ready="${asked}"]`).waitFor({ state: 'attached' })
      await sound(page, `${state}, ${look}`)
    }
  await gallery.close()
})

test('the panel itself is sound in each of its places', async ({ trellis, site, page }) => {
  await readLesson(trellis, page, `${site.origin}/lesson`)
  const panel = await openPanel(trellis, page)
  await panel.setViewportSize(NARROW)
  await expect(panel.getByRole('heading', { name: words('topics_here') })).toBeVisible()
  for (const fold of await panel.locator('details summary').all()) await fold.click()
  await panel
    .getByRole('button', { name: /why\?$/ })
    .first()
    .click()
  await inEachLook(panel, 'now')
  await panel.getByRole('button', { name: words('draft_keep') }).click()
  await expect(panel.getByText(words('draft_done_kept'))).toBeVisible()
  await inEachLook(panel, 'now, kept')
  await goTo(panel, 'review')
  await panel.getByRole('button', { name: words('prompt_show') }).click()
  await inEachLook(panel, 'review, answer')
  for (const place of ['goals', 'explore', 'week'] as const) {
    await goTo(panel, place)
    await expect(panel.getByRole('heading', { level: 1 })).toBeVisible()
    await inEachLook(panel, place)
  }
})

test('welcome and settings are sound', async ({ trellis, page }) => {
  await page.setViewportSize(NARROW)
  await page.goto(trellis.url('welcome.html'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await inEachLook(page, 'welcome')
  await trellis.settings(AGREED)
  await page.goto(trellis.url('settings.html'))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await inEachLook(page, 'settings')
})
