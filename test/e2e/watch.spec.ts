import { SECOND } from '@/utils/base/time'
import { expect, readUntil, test } from './fixtures'
import { app, html, lesson } from './pages'
import { openWatched, readToEnd, SOON, settle, visits } from './student'

// In the background.
declare const browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

interface PageRow {
  readonly id: string
  readonly url: string
}

test('a lesson that got attention is read and kept', { tag: '@core' }, async ({ trellis, site, page }) => {
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/lesson?session=1#part`)
  expect((await readToEnd(trellis, page)).reading.step).toBe('read')
  expect(await trellis.rows<PageRow>('pages')).toMatchObject([{ url: `${site.origin}/lesson` }])
  expect(await trellis.rows('readings')).toHaveLength(1)
})

test('nothing is read before 20 seconds of attention', { tag: '@core' }, async ({ trellis, site, page }) => {
  await settle(trellis, { ...SOON, readAfterMs: 20 * SECOND })
  await openWatched(trellis, page, `${site.origin}/lesson`)
  const arrived = Date.now()
  const read = await readToEnd(trellis, page)
  expect(read.reading.step).toBe('read')
  expect(Date.now() - arrived).toBeGreaterThan(19 * SECOND)
  const [visit] = await visits(trellis)
  expect(visit?.activeMs).toBeGreaterThanOrEqual(20 * SECOND)
  expect(visit?.activeMs).toBeLessThanOrEqual(Date.now() - arrived + SECOND)
})

test('a page that nobody looks at is not read', async ({ trellis, site, page }) => {
  // It scrolls, makes up events and, after six seconds, says that it is done.
  const restless = `<script>
    setInterval(() => {
      scrollBy(0, 5)
      dispatchEvent(new WheelEvent('wheel'))
      document.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, screenX: performance.now() }))
    }, 20)
    setTimeout(() => fetch('/done'), 6000)
  </script>`
  site.pages.set('/restless', html(lesson() + restless))
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/restless`)
  // Text that slides past below a resting pointer is no hand either.
  await page.mouse.move(400, 300)
  await expect.poll(() => site.hits).toContain('/done')
  expect((await trellis.tab())?.reading.step).toBe('waiting')
  expect((await visits(trellis))[0]?.activeMs).toBeLessThan(SECOND)
})

test('the routes of a single-page app are visits of their own', { tag: '@core' }, async ({ trellis, site, page }) => {
  site.pages.set('/app', app())
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/app`)
  const start = (await trellis.tab())?.visit
  await page.click('#one')
  await expect.poll(async () => (await trellis.tab())?.url).toBe(`${site.origin}/app/one`)
  const first = (await trellis.tab())?.visit
  await readToEnd(trellis, page)
  await page.click('#two')
  await expect.poll(async () => (await trellis.tab())?.url).toBe(`${site.origin}/app/two`)
  await readToEnd(trellis, page)
  await page.goBack()
  await expect.poll(async () => (await trellis.tab())?.url).toBe(`${site.origin}/app/one`)
  const again = (await trellis.tab())?.visit
  expect(new Set([start, first, again]).size).toBe(3)
  const urls = (await trellis.rows<PageRow>('pages')).map(({ url }) => url).sort()
  expect(urls).toEqual([`${site.origin}/app/one`, `${site.origin}/app/two`])
})

test('coming back by the back button is another visit', async ({ trellis, site, page }) => {
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/one`)
  const first = (await trellis.tab())?.visit
  await openWatched(trellis, page, `${site.origin}/two`)
  await page.goBack({ waitUntil: 'commit' })
  await expect.poll(async () => (await trellis.tab())?.url).toBe(`${site.origin}/one`)
  // From the back/forward cache: the site was not asked again.
  expect(site.hits.filter((path) => path === '/one')).toHaveLength(1)
  expect((await trellis.tab())?.visit).not.toBe(first)
  expect((await readToEnd(trellis, page)).url).toBe(`${site.origin}/one`)
})

test('the text of a frame is read for the page around it', async ({ trellis, site, page }) => {
  const frame = '<iframe src="/chapter" style="width:900px;height:600px" title="chapter"></iframe>'
  site.pages.set('/course', html(`<nav><a href="/">Courses</a></nav>${frame}`, 'Course'))
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/course`)
  const read = await readToEnd(trellis, page)
  expect(read).toMatchObject({ url: `${site.origin}/course`, reading: { step: 'read' } })
  expect(read.frame).toBeGreaterThan(0)
  expect(await trellis.rows<PageRow>('pages')).toMatchObject([{ url: `${site.origin}/course` }])
})

test('the background dies over a report: nothing is lost, nothing counts twice', { tag: '@core' }, async ({
  trellis,
  site,
  page,
}) => {
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/lesson`)
  const arrived = Date.now()
  await readToEnd(trellis, page)
  const { activeMs: before } = (await visits(trellis))[0] ?? { activeMs: 0 }
  // From now on no write is confirmed to the background: it hangs between the write and its answer to the page.
  await (await trellis.worker()).evaluate(() => {
    const send = browser.runtime.sendMessage.bind(browser.runtime)
    browser.runtime.sendMessage = (message) => {
      send(message)
      return new Promise(() => {})
    }
  })
  const stored = () => trellis.rows<{ activeMs: number }>('openVisits').then(([row]) => row?.activeMs ?? 0)
  await readUntil(page, async () => (await stored()) > before)
  await trellis.stopWorker()
  const atDeath = await stored()
  await readUntil(page, async () => (await stored()) > atDeath)
  const elapsed = Date.now() - arrived
  const [visit] = await visits(trellis)
  expect(await stored()).toBe(visit?.activeMs)
  expect(visit?.activeMs).toBeLessThanOrEqual(elapsed)
  expect(visit?.activeMs).toBeGreaterThan(elapsed - 20 * SECOND)
  expect(await trellis.rows('pages')).toHaveLength(1)
})

test.describe('on the build of the store', () => {
  test.use({ build: 'store' })

  test('a site is watched from when it is allowed until it is taken back', { tag: '@core' }, async ({
    trellis,
    site,
    page,
  }) => {
    const host = 'http://127.0.0.1/*'
    await trellis.settings({ ...SOON, look: 'picked' })
    await page.goto(`${site.origin}/before`)
    expect(await trellis.tab()).toBeUndefined()
    await trellis.grant(host)
    // The page that is open already begins to be watched.
    await expect.poll(async () => (await trellis.tab())?.state).toBe('watching')
    await openWatched(trellis, page, `${site.origin}/lesson`)
    await readToEnd(trellis, page)
    await trellis.revoke('http://127.0.0.1/*')
    await expect.poll(async () => (await trellis.tab())?.why).toBe('revoked')
    await trellis.untilRegistered(0)
    const rows = await trellis.rows('openVisits')
    await readUntil(page, async () => true)
    await page.goto(`${site.origin}/after`)
    await readUntil(page, async () => true)
    expect(await trellis.rows('openVisits')).toEqual(rows)
    expect(await trellis.rows<PageRow>('pages')).toMatchObject([{ url: `${site.origin}/lesson` }])
  })
})

test('a text in an open shadow root is seen', async ({ trellis, site, page }) => {
  const script = `<script>document.body.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(lesson())}</script>`
  site.pages.set('/shadow', html(script, 'Shadow'))
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/shadow`)
  expect((await readToEnd(trellis, page)).reading.step).toBe('read')
})
