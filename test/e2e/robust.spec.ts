import { expect, readUntil, test } from './fixtures'
import { html, lesson } from './pages'
import { pressButton, RealPanel } from './real-panel'
import { openWatched, readToEnd, SOON, settle, visits } from './student'

test('a page of 20 MB is read as far as it goes, and the page stays awake', async ({ trellis, site, page }) => {
  const filler = `<div class="row"><p>${'A sentence about nothing in particular, said once more. '.repeat(20)}</p></div>`
  site.pages.set('/huge', html(lesson() + filler.repeat(Math.ceil(20_000_000 / filler.length))))
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/huge`)
  const read = await readToEnd(trellis, page)
  expect(['read', 'not-study']).toContain(read.reading.step)
  if (read.reading.step === 'read')
    expect(await trellis.rows('readings')).toMatchObject([{ reading: { article: { truncated: true } } }])
  expect(await page.evaluate(() => document.title)).toContain('raisin')
})

test('a page that rewrites itself every 50 ms comes to an end', async ({ trellis, site, page }) => {
  const rewriting = `<script>setInterval(() => { document.querySelector('article').innerHTML += '<p>And again.</p>' }, 50)</script>`
  site.pages.set('/restless', html(lesson() + rewriting))
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/restless`)
  expect((await readToEnd(trellis, page)).reading.step).toBe('read')
})

test('a page that is closed while it is read leaves nothing half-done', async ({ trellis, site, page }) => {
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/first`)
  await readUntil(page, async () => (await trellis.tab())?.reading.step !== 'waiting')
  await page.close()
  await expect.poll(async () => [...(await trellis.session('tab:')), ...(await visits(trellis))]).toEqual([])
  expect(await trellis.session('job:')).toEqual([])
  const next = await trellis.context.newPage()
  await openWatched(trellis, next, `${site.origin}/second`)
  expect((await readToEnd(trellis, next)).reading.step).toBe('read')
})

test('a store that refuses to write says so, and the next try works', async ({ trellis, site, page }) => {
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/kept`)
  await readToEnd(trellis, page)
  const kept = await trellis.rows('pages')
  // The pages are kept by the understand worker's page: its disk is full now.
  const understand = await RealPanel.attach(trellis.context, trellis.id, 10_000, 'understand.html')
  await understand.evaluate(`(() => {
    globalThis.add = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => { throw new DOMException('full', 'QuotaExceededError') }
  })()`)
  await openWatched(trellis, page, `${site.origin}/refused`)
  const failed = await readToEnd(trellis, page)
  expect(failed.reading).toEqual({ step: 'failed', code: 'store.full' })
  expect(await trellis.rows('pages')).toEqual(kept)
  await understand.evaluate('void (IDBObjectStore.prototype.put = globalThis.add)')
  await page.bringToFront()
  await pressButton(trellis.context, trellis.id, `${site.origin}/refused`)
  await expect.poll(async () => (await trellis.tab())?.reading.step).toBe('read')
  expect(await trellis.rows('pages')).toHaveLength(2)
})

test.describe('the toolbar button on the build of the store', () => {
  test.use({ build: 'store' })

  test('reads one page of a site that was never allowed, and opens the panel beside it', { tag: '@core' }, async ({
    trellis,
    site,
    page,
  }) => {
    await trellis.settings({ ...SOON, look: 'click' })
    await page.goto(`${site.origin}/lesson`)
    await page.bringToFront()
    await pressButton(trellis.context, trellis.id, page.url())
    await expect.poll(async () => (await trellis.tab())?.reading.step).toBe('read')
    expect(await trellis.tab()).toMatchObject({ how: 'clicked', url: `${site.origin}/lesson` })
    await RealPanel.attach(trellis.context, trellis.id)
    expect(await trellis.rows('pages')).toHaveLength(1)
    // Once: the next page is not looked at.
    await page.goto(`${site.origin}/next`)
    await readUntil(page, async () => true)
    expect(await trellis.rows('pages')).toHaveLength(1)
  })

  test('says why it cannot read a PDF, a page of the browser, an account', async ({ trellis, site, page }) => {
    const pdf =
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>'
    site.pages.set('/paper', { type: 'application/pdf', body: pdf })
    site.pages.set('/account', html('<main><form><input type="password"></form></main>'))
    await trellis.settings({ ...SOON, look: 'click' })
    for (const [url, why] of [
      [`${site.origin}/paper`, 'pdf'],
      ['chrome://version/', 'browser-page'],
      [`${site.origin}/account`, 'never-list'],
    ] as const) {
      await page.goto(url)
      await page.bringToFront()
      await pressButton(trellis.context, trellis.id, url)
      await expect.poll(async () => (await trellis.tab())?.why, why).toBe(why)
    }
    expect(await trellis.rows('pages')).toEqual([])
  })

  test('reads nothing before consent', async ({ trellis, site, page }) => {
    // The press of a button whose background has not started yet goes nowhere.
    await trellis.ask('reconcile', {})
    await page.goto(`${site.origin}/lesson`)
    await page.bringToFront()
    await pressButton(trellis.context, trellis.id, page.url())
    await expect.poll(async () => (await trellis.tab())?.why).toBe('no-consent')
    expect(await trellis.session('job:')).toEqual([])
  })
})
