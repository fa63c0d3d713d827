import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openPanel, readLesson, words } from './panel'

/** Presses Tab until what has the focus is called `name`; every stop on the way has to show where it is. */
async function tabTo(panel: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await panel.keyboard.press('Tab')
    const { label, ring } = await panel.evaluate(() => {
      const here = document.activeElement
      if (!(here instanceof HTMLElement) || here === document.body) return { label: '', ring: 'solid' }
      return { label: here.ariaLabel ?? here.innerText.trim(), ring: getComputedStyle(here).outlineStyle }
    })
    expect(ring, `${label} shows that it has the focus`).not.toBe('none')
    if (label.startsWith(name)) return
  }
  throw new Error(`The keyboard does not reach ${name}.`)
}

async function pressTo(panel: Page, name: string): Promise<void> {
  await tabTo(panel, name)
  await panel.keyboard.press('Enter')
}

const focused = (panel: Page) => panel.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '')

test('the whole path, from a read page to an answered question, by keyboard alone', { tag: '@core' }, async ({
  trellis,
  site,
  page,
}) => {
  await readLesson(trellis, page, `${site.origin}/lesson`)
  const panel = await openPanel(trellis, page)
  await expect(panel.getByRole('button', { name: words('draft_try') })).toBeVisible()

  await pressTo(panel, words('act_pause'))
  await expect.poll(() => focused(panel)).toBe(words('status_paused'))
  await pressTo(panel, words('act_resume'))
  await expect.poll(() => focused(panel)).toBe(words('status_watching'))

  await pressTo(panel, words('draft_try'))
  await expect.poll(() => focused(panel)).toMatch(/\?$/)
  await pressTo(panel, words('prompt_show'))
  await expect.poll(() => panel.evaluate(() => document.activeElement?.className)).toBe('told')
  await pressTo(panel, words('rating_again'))
  await expect.poll(() => focused(panel)).toMatch(/^Kept and answered/)

  await pressTo(panel, words('undo'))
  await pressTo(panel, words('draft_keep'))
  await expect.poll(() => focused(panel)).toBe(words('draft_done_kept'))

  await panel.reload()
  await pressTo(panel, words('place_review'))
  await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  await expect(panel.getByRole('button', { name: words('prompt_show') })).toBeVisible()
  await panel.keyboard.press(' ')
  await expect(panel.getByText(words('prompt_rate'))).toBeVisible()
  await panel.keyboard.press('1')
  await expect(panel.getByText(words('review_set_done'))).toBeVisible()
  await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe('H1')
})
