import type { Page } from '@playwright/test'
import { DAY } from '@/utils/base/time'
import { expect, test } from './fixtures'
import { goTo, openPanel, readLesson, words } from './panel'

const QUESTION = 'Water crosses a membrane. What is that called?'

/** Selects the first words of the page's first paragraph that reads on, as a student drags over them. */
async function selectSentence(page: Page): Promise<void> {
  await page.bringToFront()
  await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => (textContent ?? '').length > 80)
    if (paragraph) getSelection()?.selectAllChildren(paragraph)
  })
}

/** The panel as it is some days later: the same store, another clock. */
async function later(panel: Page, days: number): Promise<void> {
  await panel.clock.setFixedTime(Date.now() + days * DAY)
  await panel.reload()
}

async function type(panel: Page, answer: string): Promise<void> {
  await panel.getByRole('textbox', { name: words('prompt_type') }).fill(answer)
  await panel.getByRole('textbox', { name: words('prompt_type') }).press('Enter')
}

interface Row {
  readonly form: string
  readonly origin: string
  readonly state: string
  readonly page?: string
  readonly memory?: { readonly reps: number; readonly lastRating: string }
}

test('what was selected becomes a question, comes back when it is due, forgives a slip, and can be mended or binned', {
  tag: '@review',
}, async ({ trellis, site, page }) => {
  await readLesson(trellis, page, `${site.origin}/lesson`)
  const panel = await openPanel(trellis, page)
  await expect(panel.getByRole('heading', { name: words('topics_here') })).toBeVisible()
  const row = async () => (await trellis.rows<Row>('prompts')).find(({ origin }) => origin === 'own')

  await test.step('nothing is selected: it says so, and makes nothing', async () => {
    await panel.getByRole('button', { name: words('own_from_selection') }).click()
    await expect(panel.getByText(words('own_nothing_selected'))).toBeVisible()
  })

  await test.step('a selection on the page becomes a question', async () => {
    await selectSentence(page)
    await panel.bringToFront()
    await panel.getByRole('button', { name: words('own_from_selection') }).click()
    await expect(panel.getByRole('heading', { name: words('own_title') })).toBeFocused()
    await panel.getByRole('textbox', { name: words('edit_question') }).fill(QUESTION)
    await panel.getByRole('textbox', { name: words('edit_answer') }).fill('osmosis')
    await panel.getByRole('radio', { name: words('own_form_typed') }).check()
    await panel.getByRole('button', { name: words('own_keep') }).click()
    await expect(panel.getByText(words('own_done'))).toBeVisible()
    expect(await row()).toMatchObject({ form: 'typed', state: 'active', page: expect.any(String) })
  })

  await test.step('it is answered by typing, and is not due on the same day again', async () => {
    await goTo(panel, 'review')
    await expect(panel.getByRole('heading', { name: QUESTION })).toBeVisible()
    await type(panel, 'osmosis')
    await expect(panel.getByText(words('check_right'), { exact: true })).toBeVisible()
    await panel.keyboard.press('Enter')
    await expect(panel.getByText(words('review_set_done'))).toBeVisible()
    await panel.reload()
    await expect(panel.getByRole('heading', { name: words('review_none_more') })).toBeVisible()
  })

  await test.step('ten days later it is due, and a slip is right', async () => {
    await later(panel, 10)
    await expect(panel.getByRole('heading', { name: QUESTION })).toBeVisible()
    await type(panel, 'ossmosis')
    await expect(panel.getByText(words('check_spelling_named', 'osmosis'))).toBeVisible()
    await panel.keyboard.press('Enter')
    await expect(panel.getByText(words('review_set_done'))).toBeVisible()
    expect((await row())?.memory).toMatchObject({ reps: 2, lastRating: 'good' })
  })

  await test.step('undo takes the answer back, and it is asked again', async () => {
    await panel.getByRole('button', { name: words('undo') }).click()
    await expect(panel.getByRole('heading', { name: QUESTION })).toBeVisible()
    await expect.poll(async () => (await row())?.memory?.reps).toBe(1)
  })

  await test.step('its words are changed in place', async () => {
    await panel.getByText(words('bad_question'), { exact: true }).click()
    await panel.getByRole('button', { name: words('bad_edit') }).click()
    await panel.getByRole('textbox', { name: words('edit_question') }).fill('What moves water through a membrane?')
    await panel.getByRole('button', { name: words('save') }).click()
    await expect(panel.getByRole('heading', { name: 'What moves water through a membrane?' })).toBeVisible()
  })

  await test.step('another concept is not accepted, however it is spelt', async () => {
    await type(panel, 'meiosis')
    await expect(panel.getByRole('button', { name: words('check_count_right') })).toBeVisible()
    await expect(panel.locator('[data-does="accept"]')).toHaveText(new RegExp(words('rating_again')))
  })

  await test.step('a bad question goes to the bin uncounted', async () => {
    await panel.getByText(words('bad_question'), { exact: true }).click()
    await panel.getByRole('button', { name: words('bad_unclear') }).click()
    await expect(panel.getByText(words('bad_done'))).toBeVisible()
    expect(await row()).toMatchObject({ state: 'binned', memory: { reps: 1 } })
  })
})
