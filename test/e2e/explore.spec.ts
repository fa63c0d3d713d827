import { expect, readUntil, test } from './fixtures'
import { study } from './pages'
import { openPanel, readLesson, words } from './panel'

test('two pages on two sites are one topic: its receipt can be opened, contested and put back', async ({
  trellis,
  site,
}) => {
  test.setTimeout(120_000)
  site.pages.set('/osmotic', study('Raisins').replace(/<h1>.*?<\/h1>/, '<h1>How raisins swell</h1>'))
  const page = await trellis.context.newPage()
  await readLesson(trellis, page, `${site.origin}/osmosis`)
  await readLesson(trellis, page, `${site.origin.replace('127.0.0.1', 'other.test')}/osmotic`)
  // What is told of the tab may still be of the page before.
  await readUntil(page, async () => (await trellis.rows('pages')).length === 2)

  const panel = await openPanel(trellis, page)
  await expect(panel.getByText(/^You met .+ before:/)).toBeVisible()
  await expect(panel.locator('main a[href$="/osmosis"]')).toBeVisible()
  await panel.getByRole('button', { name: words('draft_keep') }).click()

  await panel.goto(trellis.url('sidepanel.html#explore/osmosis'))
  await expect(panel.getByRole('heading', { level: 1, name: 'Osmosis' })).toBeVisible()
  await expect(panel.getByText('No answers yet, so it is New.')).toBeVisible()
  await panel.getByRole('button', { name: words('contest_known') }).click()
  await expect(panel.getByText(words('claim_known'))).toBeVisible()
  await panel.getByRole('button', { name: words('undo') }).click()
  await expect(panel.getByText(words('claim_known'))).toHaveCount(0)

  await panel.getByRole('button', { name: 'Osmosis is the wrong topic' }).click()
  await panel.getByLabel(words('topic_picker_own')).fill('Water wandering')
  await panel.getByRole('button', { name: words('topic_picker_move') }).click()
  await expect(panel.getByRole('heading', { level: 1, name: 'Water wandering' })).toBeVisible()
  await panel.getByRole('button', { name: words('undo') }).click()
  await expect(panel.getByRole('heading', { level: 1, name: 'Osmosis' })).toBeVisible()

  await panel.goto(trellis.url('explore.html'))
  await expect(panel.getByRole('link', { name: /^Osmosis: New/ })).toBeVisible()
  await panel.getByRole('button', { name: words('map_list') }).click()
  await expect(panel.getByRole('link', { name: /^Osmosis: New/ })).toBeVisible()
})
