import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { chromium, type Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { AGREED, openPanel, words } from './panel'
import { askedElsewhere } from './site'
import { CHROMIUM, launch, type Trellis } from './trellis'

const LESSON = `<!doctype html><html lang="en"><title>Transport</title><body><main><h1>Cell transport</h1>
<h2>Diffusion</h2><p>Particles spread out.</p><h2>Osmosis</h2><p>Water moves.</p>
<h2>Active transport</h2><p>It needs energy.</p></main></body></html>`
const QUESTION = 'What moves in osmosis?'

/** Saves what a press downloads into the shared folder, as a file share or a learning platform would. */
async function saved(page: Page, folder: string, press: () => Promise<void>): Promise<string> {
  const coming = page.waitForEvent('download')
  await press()
  const download = await coming
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return path
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const goal = (page: Page, n: number) => page.getByRole('group', { name: words('teach_goal', n), exact: true })

/** Another student: a browser profile of their own. */
async function another(folder: string): Promise<Trellis> {
  return launch(join(folder, 'other'), resolve(process.env['TRELLIS_BUILDS'] ?? '.output', 'e2e-chrome-mv3'))
}

async function open(trellis: Trellis, path: string): Promise<Page> {
  const page = await trellis.context.newPage()
  await page.goto(trellis.url('import.html'))
  await page.locator('input[type=file]').setInputFiles(path)
  return page
}

async function compose(trellis: Trellis, page: Page, folder: string): Promise<{ teach: Page; path: string }> {
  await page.bringToFront()
  const teach = await trellis.context.newPage()
  await teach.goto(trellis.url('teach.html'))
  await teach.getByText(words('teach_start_headings')).click()
  await button(teach, words('teach_headings_look')).click()
  await button(teach, words('teach_headings_use')).click()
  await expect(goal(teach, 4)).toBeVisible()
  await teach.getByLabel(words('teach_name'), { exact: true }).fill('Cell transport test')
  await goal(teach, 3).getByLabel(words('goal_new'), { exact: true }).fill('say which way water moves')
  await goal(teach, 3)
    .getByRole('button', { name: words('teach_add_question') })
    .click()
  await goal(teach, 3).getByLabel(words('teach_question', 1), { exact: true }).fill(QUESTION)
  await goal(teach, 3).getByLabel(words('edit_answer'), { exact: true }).fill('Water.')
  return { teach, path: await saved(teach, folder, () => button(teach, words('hand_page_save')).click()) }
}

/** A browser that has no Trellis opens the page by a double click. */
async function withoutTrellis(path: string): Promise<void> {
  const browser = await chromium.launch({ ...(CHROMIUM && { executablePath: CHROMIUM }), args: ['--no-sandbox'] })
  const page = await (await browser.newContext({ viewport: { width: 320, height: 700 } })).newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(pathToFileURL(path).href)
  await expect(page.getByRole('heading', { name: 'Cell transport test' })).toBeVisible()
  await page.getByText(QUESTION).click()
  await expect(page.getByText('Water.').first()).toBeVisible()
  await button(page, words('rating_good')).click()
  await expect(page.getByRole('status')).toHaveText(words('page_tally', 1, 1))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect((await new AxeBuilder({ page }).analyze()).violations, colorScheme).toEqual([])
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5000)
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([])
  await browser.close()
}

test('a teacher’s template goes by file to a student, who picks, rewords, answers, and keeps their words in version 2', {
  tag: '@goals',
}, async ({ trellis, site, gateway, page }) => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'trellis-goals-'))
  site.pages.set('/transport', LESSON)
  await page.goto(`${site.origin}/transport`)
  const { teach, path } = await compose(trellis, page, folder)
  expect(readFileSync(path).length).toBeLessThan(300_000)
  expect(readFileSync(path, 'utf8')).not.toContain(site.origin)
  await withoutTrellis(path)

  const student = await another(folder)
  await student.settings(AGREED)
  const imported = await open(student, path)
  await expect(imported.getByText(words('import_adds_nothing'))).toBeVisible()
  await imported.getByRole('checkbox', { name: /Cell transport/ }).uncheck()
  const reword = words('offer_reword_label', 'say which way water moves')
  await imported.getByLabel(reword).click()
  const mine = imported.getByLabel(words('goal_new'), { exact: true }).and(imported.locator(':visible'))
  await mine.fill('tell where water goes')
  await button(imported, 'Add 3 goals').click()
  await expect(imported.getByText(/3 goals are added\. 1 question is added\./)).toBeVisible()

  const panel = await openPanel(student, imported, 'goals')
  await expect(panel.getByRole('heading', { name: 'Cell transport test' })).toBeVisible()
  await expect(panel.getByText('I can tell where water goes')).toBeVisible()
  await expect(panel.getByText('I can explain: Cell transport')).toHaveCount(0)
  await answerDue(panel)
  await panel.goto(student.url('sidepanel.html#goals'))
  await expect(panel.getByText(words('aim_recalled_once')).first()).toBeVisible()

  await goal(teach, 3).getByLabel(words('goal_new'), { exact: true }).fill('say which way water moves, and why')
  const second = await saved(teach, folder, () => button(teach, words('hand_page_save')).click())
  const update = await open(student, second)
  await expect(update.getByText(words('import_kind_newer'))).toBeVisible()
  await expect(update.getByText(words('change_keeps', 'tell where water goes'))).toBeVisible()
  await button(update, words('import_take')).click()
  await expect(update.getByRole('link', { name: words('taken_go') })).toBeVisible()
  await panel.reload()
  await expect(panel.getByText('I can tell where water goes')).toBeVisible()

  await student.close()
  expect(askedElsewhere(gateway, site)).toEqual([])
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** Answers the one question that is waiting. */
async function answerDue(panel: Page): Promise<void> {
  await panel.goto(panel.url().replace('#goals', '#review'))
  await expect(panel.getByText(QUESTION)).toBeVisible()
  await panel.getByRole('button', { name: words('prompt_show') }).click()
  await panel.getByRole('button', { name: new RegExp(`^${words('rating_good')}`) }).click()
  await expect(panel.getByText(words('review_set_done'))).toBeVisible()
}

test('questions go from one student to another, who answers them; nothing of the first one goes with them', {
  tag: '@goals',
}, async ({ trellis, page }) => {
  test.setTimeout(180_000)
  const folder = mkdtempSync(join(tmpdir(), 'trellis-pack-'))
  await trellis.settings(AGREED)
  const panel = await openPanel(trellis, page, 'goals')
  await panel.getByLabel(words('goal_new'), { exact: true }).fill('osmosis')
  await button(panel, words('goal_add')).click()
  await panel.getByText(words('goal_part_ask')).click()
  await panel.getByRole('textbox', { name: words('edit_question') }).fill(QUESTION)
  await panel.getByRole('textbox', { name: words('edit_answer') }).fill('Water.')
  await button(panel, words('save')).click()
  await expect(panel.getByText(words('goal_asked'))).toBeVisible()
  await answerDue(panel)

  await panel.goto(trellis.url('sidepanel.html#goals'))
  await panel.getByText(words('goal_part_give')).click()
  await panel.getByLabel(words('give_from'), { exact: true }).fill('Kim')
  const path = await saved(panel, folder, () => button(panel, words('give_save_one', 1)).click())
  const [, data = ''] = readFileSync(path, 'utf8').match(/id="trellis">(.*?)<\/script>/) ?? []
  expect(Object.keys(JSON.parse(data).goals[0].prompts[0])).toEqual(['question', 'answer'])

  const friend = await another(folder)
  await friend.settings(AGREED)
  const imported = await open(friend, path)
  await expect(imported.getByText(words('handover_from', 'Kim'))).toBeVisible()
  await button(imported, 'Add 1 question').click()
  await expect(imported.getByText(/1 question is added\./)).toBeVisible()
  await answerDue(await openPanel(friend, imported, 'review'))
  const again = await open(friend, path)
  await expect(again.getByRole('button', { name: 'Add 0 questions' })).toBeDisabled()

  await friend.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

test('a damaged file is refused with its reason, and a code is as good as the file', { tag: '@goals' }, async ({
  trellis,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-code-'))
  const teach = await trellis.context.newPage()
  await teach.goto(trellis.url('teach.html'))
  await teach.getByText(words('teach_start_ready')).click()
  await teach.getByRole('button', { name: /^Cell transport/ }).click()
  const path = await saved(teach, folder, () => button(teach, words('hand_page_save')).click())
  const html = readFileSync(path, 'utf8')
  const cut = join(folder, 'cut.html')
  writeFileSync(cut, html.slice(0, html.indexOf('"goals"')))
  const imported = await open(trellis, cut)
  await expect(imported.getByRole('alert')).toContainText(words('failed_template_cut_off'))
  const code = html.match(/T1:[\w-]+/)?.[0] ?? ''
  await imported.getByText(words('import_paste')).click()
  await imported.getByLabel(words('import_code'), { exact: true }).fill(`Hello, here it is: ${code}`)
  await button(imported, words('import_open')).click()
  await expect(imported.getByRole('heading', { name: 'Cell transport', exact: true })).toBeVisible()
  await expect(imported.getByRole('button', { name: 'Add 4 goals' })).toBeDisabled()

  await teach.reload()
  await expect(teach.getByLabel(words('teach_name'), { exact: true })).toHaveValue('Cell transport')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})
