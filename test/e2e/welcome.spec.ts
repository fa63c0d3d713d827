import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ANYWHERE, PLACES } from '@/utils/attention/places'
import { CONSENT_VERSION, type Settings } from '@/utils/messages/settings'
import type { PromptState } from '@/utils/review/prompt-state'
import { expect, test } from './fixtures'
import { words } from './panel'
import type { Trellis } from './trellis'

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings: Settings }> } }
  permissions: {
    getAll(): Promise<{ origins: string[] }>
    request(what: object, answer?: (isGiven: boolean) => void): Promise<boolean>
  }
}

test.use({ build: 'store' })

const SUGGESTED = PLACES.slice(0, 2).flatMap(({ origins }) => origins)
const TABLES = ['packs', 'pages', 'readings', 'texts', 'prompts', 'topics', 'days', 'openVisits', 'counts']

async function openWelcome(trellis: Trellis): Promise<Page> {
  const page = await trellis.context.newPage()
  await page.goto(trellis.url('welcome.html'))
  await expect(page.getByRole('heading', { name: words('welcome_heading') })).toBeVisible()
  return page
}

const button = (page: Page, key: Parameters<typeof words>[0]) => page.getByRole('button', { name: words(key) })
const agree = (page: Page) => button(page, 'welcome_agree').click()
const origins = async (trellis: Trellis) =>
  (await trellis.screen()).evaluate(async () => (await chrome.permissions.getAll()).origins)

async function rowCount(trellis: Trellis): Promise<number> {
  const tables = await Promise.all(TABLES.map((table) => trellis.rows(table)))
  return tables.reduce((sum, rows) => sum + rows.length, 0)
}

/** Moves the focus on with Tab until it is on the element that has this name, and presses `key` there. */
async function tabTo(page: Page, name: string, key?: string): Promise<void> {
  const nameOf = () =>
    page.evaluate(() => {
      const { activeElement: at } = document
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent
      return (label ?? '').trim()
    })
  for (let steps = 0; !(await nameOf()).startsWith(name); steps++) {
    expect(steps, `nothing called "${name}" can be reached with the Tab key`).toBeLessThan(40)
    await page.keyboard.press('Tab')
  }
  if (key) await page.keyboard.press(key)
}

test('the first run from the sample to the end, by keyboard alone, in less than 90 seconds', { tag: '@core' }, async ({
  trellis,
}) => {
  await trellis.pregrant(...SUGGESTED)
  const page = await openWelcome(trellis)
  await page.bringToFront()
  const begun = Date.now()
  await tabTo(page, words('welcome_try'), 'Enter')
  await expect(button(page, 'prompt_show')).toBeVisible()
  await tabTo(page, words('prompt_show'), 'Enter')
  await tabTo(page, words('rating_good'), 'Enter')
  await expect(page.getByText(words('sample_rated_good'))).toBeFocused()
  expect(Date.now() - begun).toBeLessThan(90_000)
  expect(await rowCount(trellis)).toBe(0)

  await tabTo(page, words('welcome_try_on'), 'Enter')
  await tabTo(page, words('welcome_studying'))
  await page.keyboard.type('cell biology')
  await tabTo(page, words('welcome_test'))
  await page.keyboard.type('tomorrow')
  await tabTo(page, words('welcome_agree'), 'Enter')

  await expect(page.getByRole('heading', { name: words('welcome_ready'), exact: true })).toBeFocused()
  await expect(page.getByText('cell biology')).toBeVisible()
  await expect(page.getByText(words('welcome_step_done'), { exact: true })).toHaveCount(3)
  const prompts = await trellis.rows<PromptState>('prompts')
  expect(prompts).toMatchObject([{ origin: 'sample', memory: { reps: 1 } }])
  expect((await origins(trellis)).sort()).toEqual([...SUGGESTED].sort())
  await trellis.untilRegistered()
})

test('"Not now" leaves nothing behind: no row, no site, no script, no consent', async ({ trellis }) => {
  const page = await openWelcome(trellis)
  await page.getByLabel(words('welcome_studying')).fill('zymurgy')
  await button(page, 'welcome_not_now').click()
  await expect(page.getByText(words('welcome_later_nothing'))).toBeVisible()
  expect(await rowCount(trellis)).toBe(0)
  expect(await origins(trellis)).toEqual([])
  const stores = await trellis.stores()
  expect(stores).not.toContain('zymurgy')
  expect(stores).not.toContain('consent')
  await trellis.untilRegistered(0)
  await button(page, 'welcome_later_again').click()
  await expect(page.getByLabel(words('welcome_studying'))).toHaveValue('zymurgy')
})

test('trying the sample stores nothing, and what was answered is gone with the page', async ({ trellis }) => {
  const page = await openWelcome(trellis)
  await page.getByRole('link', { name: words('welcome_try') }).click()
  await button(page, 'prompt_show').click()
  await button(page, 'rating_hard').click()
  await expect(page.getByText(words('welcome_try_unstored'))).toBeVisible()
  const stores = (await trellis.stores()).toLowerCase()
  for (const word of ['osmosis', 'raisin', 'membrane', 'turgor']) expect(stores).not.toContain(word)
  expect(await rowCount(trellis)).toBe(0)
})

test('any site is asked for as any site, and only by the button', async ({ trellis }) => {
  await trellis.pregrant(...ANYWHERE)
  const page = await openWelcome(trellis)
  await page.getByRole('radio', { name: words('welcome_look_any') }).check()
  expect(await origins(trellis)).toEqual([])
  await agree(page)
  await expect(page.getByText(words('welcome_place_any'))).toBeVisible()
  expect((await origins(trellis)).sort()).toEqual([...ANYWHERE].sort())
})

test('"only when I click" asks the browser for nothing', async ({ trellis }) => {
  const page = await openWelcome(trellis)
  await page.getByRole('radio', { name: words('welcome_look_click') }).check()
  await agree(page)
  await expect(page.getByText(words('welcome_place_click'))).toBeVisible()
  expect(await origins(trellis)).toEqual([])
  await trellis.untilRegistered(0)
})

test('a refused permission is told, and asking again is one press', async ({ trellis }) => {
  await trellis.pregrant(...SUGGESTED)
  await trellis.context.addInitScript(() => {
    // There is no prompt here to refuse: the first question is answered with no, the next one by the browser.
    if (typeof chrome === 'undefined' || !chrome.permissions) return
    const { permissions } = chrome
    const ask = permissions.request.bind(permissions)
    permissions.request = (_what, answer) => {
      permissions.request = ask
      answer?.(false)
      return Promise.resolve(false)
    }
  })
  const page = await openWelcome(trellis)
  await agree(page)
  await expect(page.getByText(words('welcome_ready_nowhere'))).toBeVisible()
  await expect(page.getByText(words('welcome_refused_kept'))).toBeVisible()
  expect(await origins(trellis)).toEqual([])
  await button(page, 'welcome_ask_again').click()
  await expect(page.getByText(words('welcome_refused_kept'))).toBeHidden()
  expect((await origins(trellis)).sort()).toEqual([...SUGGESTED].sort())
})

test('an older consent counts as none until the student agrees to what has changed', async ({ trellis }) => {
  await trellis.settings({ consent: { version: 0, at: 1 } })
  await trellis.untilRegistered(0)
  const page = await openWelcome(trellis)
  await expect(page.getByText(words('welcome_changed'))).toBeVisible()
  await expect(page.getByLabel(words('welcome_studying'))).toBeHidden()
  await page.getByRole('radio', { name: words('welcome_look_click') }).check()
  await agree(page)
  await expect(page.getByText(words('welcome_ready'), { exact: true })).toBeVisible()
  const screen = await trellis.screen()
  const { settings } = await screen.evaluate(() => chrome.storage.local.get('settings'))
  expect(settings).toMatchObject({ consent: { version: CONSENT_VERSION }, look: 'click' })
})

test.describe('for everybody', () => {
  const screens: { readonly [name: string]: (page: Page) => Promise<void> } = {
    questions: async () => undefined,
    sample: async (page) => {
      await page.getByRole('link', { name: words('welcome_try') }).click()
      await button(page, 'prompt_show').click()
    },
    'not now': async (page) => button(page, 'welcome_not_now').click(),
    end: async (page) => {
      await page.getByRole('radio', { name: words('welcome_look_click') }).check()
      await agree(page)
      await expect(page.getByText(words('welcome_ready'), { exact: true })).toBeVisible()
    },
  }

  test('every step is free of what axe can find, in both themes, at 320 px and with large text', async ({
    trellis,
  }) => {
    const page = await openWelcome(trellis)
    await page.setViewportSize({ width: 320, height: 800 })
    for (const [name, go] of Object.entries(screens)) {
      await page.goto(trellis.url('welcome.html'))
      await go(page)
      for (const theme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
          .analyze()
        expect(violations.map(({ id, nodes }) => [name, theme, id, nodes[0]?.target])).toEqual([])
      }
      await page.evaluate(() => document.documentElement.setAttribute('style', 'font-size: 200%'))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
  })
})
