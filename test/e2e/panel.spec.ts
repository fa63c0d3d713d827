import type { LearnerId } from '@/utils/base/ids'
import { expect, readUntil, test } from './fixtures'
import { shop } from './pages'
import { AGREED, goTo, openPanel, readLesson, words } from './panel'

test('what is understood of a page appears without a reload', async ({ trellis, site, page }) => {
  await trellis.settings(AGREED)
  await trellis.untilRegistered()
  await page.goto(`${site.origin}/lesson`)
  const panel = await openPanel(trellis, page)
  await expect(panel.getByText(words('not_yet_now'))).toBeVisible()
  await readLesson(trellis, page, `${site.origin}/lesson`)
  await expect(panel.getByRole('heading', { name: words('topics_here') })).toBeVisible()
  await expect(panel.getByRole('heading', { name: words('terms_here') })).toBeVisible()
  await expect(panel.getByRole('button', { name: words('draft_try') })).toBeVisible()
})

test('a page that is no study is told so and leaves nothing behind, until the student says that it is', async ({
  trellis,
  site,
  page,
}) => {
  site.pages.set('/shop', shop())
  await trellis.settings(AGREED)
  await trellis.untilRegistered()
  await page.goto(`${site.origin}/shop`)
  await readUntil(page, async () => (await trellis.tab())?.reading.step === 'not-study')
  const panel = await openPanel(trellis, page)
  await expect(panel.getByRole('heading', { name: words('not_study') })).toBeVisible()
  expect(await trellis.rows('pages')).toEqual([])
  await panel.getByRole('button', { name: words('not_study_but_is') }).click()
  await expect(panel.getByRole('heading', { name: words('topics_here') })).toBeVisible()
  expect(await trellis.rows('pages')).toMatchObject([{ url: `${site.origin}/shop`, verdict: 'is-study' }])
  expect(await trellis.rows('counts')).toEqual([])
})

test('a question is tried on the spot, comes back in Review, and each step can be taken back', async ({
  trellis,
  site,
  page,
}) => {
  await readLesson(trellis, page, `${site.origin}/lesson`)
  const panel = await openPanel(trellis, page)
  await panel.getByRole('button', { name: words('draft_keep') }).click()
  await expect(panel.getByText(words('draft_done_kept'))).toBeFocused()
  await panel.getByRole('button', { name: words('undo') }).click()
  await expect(panel.getByRole('button', { name: words('draft_try') })).toBeVisible()
  await panel.getByRole('button', { name: words('draft_keep') }).click()
  await expect(panel.getByText(words('draft_done_kept'))).toBeVisible()

  await goTo(panel, 'review')
  await panel.getByRole('button', { name: words('prompt_show') }).click()
  await expect(panel.getByRole('link', { name: 'Why a raisin swells in water' })).toHaveAttribute(
    'href',
    new RegExp(`^${site.origin}/lesson#:~:text=`),
  )
  await panel.getByRole('button', { name: words('rating_again') }).click()
  await expect(panel.getByText(words('review_set_done'))).toBeVisible()
  await panel.getByRole('button', { name: words('undo') }).click()
  await panel.getByRole('button', { name: words('prompt_show') }).click()
  await panel.getByRole('button', { name: words('rating_good') }).click()
  await expect(panel.getByText(words('review_set_done'))).toBeVisible()
  const [prompt] = await trellis.rows<{ memory: { reps: number; lastRating: string } }>('prompts')
  expect(prompt?.memory).toMatchObject({ reps: 1, lastRating: 'good' })
})

test('"never on this site" empties the store of it, and undo gives everything back', async ({
  trellis,
  site,
  page,
}) => {
  await readLesson(trellis, page, `${site.origin}/lesson`)
  const panel = await openPanel(trellis, page)
  await panel.getByText(words('correct'), { exact: true }).click()
  await panel.getByRole('button', { name: words('correct_never') }).click()
  await expect(panel.getByText(words('correct_done_never_one'))).toBeFocused()
  await expect(panel.getByText(words('status_why_never_here'))).toBeVisible()
  expect(await trellis.rows('pages')).toEqual([])
  await panel.getByRole('button', { name: words('undo') }).click()
  await expect(panel.getByRole('heading', { name: words('topics_here') })).toBeVisible()
  await expect(panel.getByText(words('status_why_never_here'))).toHaveCount(0)
})

test('a pause is one press away, is told at once, holds, and ends with one press', async ({ trellis, site, page }) => {
  await trellis.settings(AGREED)
  await trellis.untilRegistered()
  await page.goto(`${site.origin}/lesson`)
  const panel = await openPanel(trellis, page)
  await panel.getByRole('button', { name: words('act_pause'), exact: true }).click()
  await expect(panel.getByText(words('status_paused'), { exact: true })).toBeFocused()
  await page.goto(`${site.origin}/other`)
  await expect(panel.getByText(words('paused_title'))).toBeVisible()
  await panel.getByRole('button', { name: words('act_pause_site') }).click()
  await expect(panel.getByText(words('status_paused_site'), { exact: true })).toBeFocused()
  await panel.getByRole('button', { name: words('act_resume') }).click()
  await expect(panel.getByText(words('status_watching'), { exact: true })).toBeFocused()
})

test('a key term leads to its sentence in the page', async ({ trellis, site, page }) => {
  await readLesson(trellis, page, `${site.origin}/lesson`)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  const panel = await openPanel(trellis, page)
  const before = await page.evaluate(() => scrollY)
  const term = panel.locator('.terms details').first()
  await term.locator('summary').click()
  await term.getByRole('button', { name: words('show_in_page') }).click()
  await page.bringToFront()
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before)
  await expect(panel.getByText(words('show_in_page_missing'))).toHaveCount(0)
})

test('before consent every place says that nothing happens yet, and leads to where it begins', async ({
  trellis,
  site,
  page,
}) => {
  await page.goto(`${site.origin}/lesson`)
  const panel = await openPanel(trellis, page)
  await expect(panel.getByText(words('status_off_everywhere'))).toBeVisible()
  await goTo(panel, 'review')
  await expect(panel.getByRole('heading', { name: words('before_review') })).toBeVisible()
  await panel.goBack()
  await expect(panel.getByRole('heading', { name: words('before_now') })).toBeVisible()
  expect(await panel.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
})

test('the sample can be tried in the panel and its question is then one’s own', async ({ trellis, page }) => {
  await trellis.settings(AGREED)
  await page.goto('about:blank')
  const panel = await openPanel(trellis, page)
  await expect(panel.getByRole('heading', { name: words('elsewhere') })).toBeVisible()
  await panel.getByRole('button', { name: words('prompt_show') }).click()
  await panel.getByRole('button', { name: words('rating_good') }).click()
  await expect(panel.getByText(words('elsewhere_kept'))).toBeVisible()
  expect(await trellis.rows('prompts')).toHaveLength(1)
})

test('a store that another window holds is told, and is there again once that window lets go', async ({
  trellis,
  page,
}) => {
  const screen = await trellis.screen()
  await screen.evaluate(
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('trellis-held', 1)
        // An older Trellis that does not step aside for a newer one.
        opening.onsuccess = () => done(void Object.assign(globalThis, { held: opening.result }))
      }),
  )
  await trellis.settings({ ...AGREED, learner: 'held' as LearnerId })
  await page.goto('about:blank')
  const panel = await openPanel(trellis, page)
  await expect(panel.getByText(words('store_blocked'))).toBeVisible({ timeout: 20_000 })
  await screen.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close())
  await expect(panel.getByRole('heading', { name: words('elsewhere') })).toBeVisible()
})

test.describe('on the store build', () => {
  test.use({ build: 'store' })

  test('a site that was not allowed is not named, is watched once it is allowed, and no longer when that is taken back', async ({
    trellis,
    site,
    page,
  }) => {
    await trellis.settings({ ...AGREED, look: 'picked' })
    await page.goto(`${site.origin}/lesson`)
    const panel = await openPanel(trellis, page)
    await expect(panel.getByText(words('status_why_unseen'))).toBeVisible()
    await expect(panel.getByText('127.0.0.1')).toHaveCount(0)
    await trellis.grant('http://127.0.0.1/*')
    await page.bringToFront()
    await page.reload()
    await expect(panel.getByText(words('status_watching'), { exact: true })).toBeVisible()

    await trellis.revoke('http://127.0.0.1/*')
    await page.bringToFront()
    await expect(panel.getByText(words('status_why_revoked'))).toBeVisible({ timeout: 30_000 })
    await expect(panel.getByRole('button', { name: words('act_always_here') })).toBeVisible()
  })
})
