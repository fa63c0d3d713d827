import { SECOND } from '@/utils/base/time'
import { expect, readUntil, test } from './fixtures'
import { html, lesson, study } from './pages'
import { askedElsewhere } from './site'
import { openWatched, readToEnd, SOON, settle } from './student'
import type { Trellis } from './trellis'

const CANARY = 'kakapo7341'

/** Elements and listeners that a page holds, the browser's own count. */
async function weigh(trellis: Trellis, url: string): Promise<{ elements: number; listeners: number }> {
  const page = await trellis.context.newPage()
  const cdp = await trellis.context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.goto(url)
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete')
  const answered = await trellis.settled()
  expect(answered).toBe(true)
  const { metrics } = await cdp.send('Performance.getMetrics')
  const listeners = metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? -1
  const elements = await page.evaluate(() => document.getElementsByTagName('*').length)
  await page.close()
  return { elements, listeners }
}

test('before consent a page holds nothing of Trellis and nothing is recorded', { tag: '@core' }, async ({
  trellis,
  site,
  page,
}) => {
  const bare = await weigh(trellis, `${site.origin}/lesson`)
  expect(bare.listeners).toBe(0)
  await page.goto(`${site.origin}/lesson`)
  await readUntil(page, async () => true)
  expect(await trellis.session('')).toEqual([])
  expect(await trellis.stores()).not.toContain(site.origin)

  await settle(trellis)
  const watched = await weigh(trellis, `${site.origin}/lesson`)
  expect(watched.elements).toBe(bare.elements)
  expect(watched.listeners).toBeGreaterThan(0)
  expect(watched.listeners).toBeLessThanOrEqual(4)
})

const login = `<form><label>Name <input name="u"></label><label>Password <input type="password"></label></form>`
const forum = `<header>${login}</header>${lesson()}`
const NEVER: readonly (readonly [why: string, host: string, path: string, page: string])[] = [
  ['a password field in the main area', '', '/account', html(`<main>${login}<p>Osmosis</p></main>`)],
  ['a card field', '', '/pay-here', html(`${lesson()}<input autocomplete="cc-number">`)],
  ["a patient's account", 'mychart.clinic.test', '/', study()],
  ['an online bank', 'onlinebanking.example.test', '/', study()],
  ['mail', 'webmail.school.test', '/inbox', study()],
  ['a graded quiz in Canvas', '', '/courses/12/quizzes/34/take', study()],
  ['a graded quiz in Moodle', '', '/mod/quiz/attempt.php', study()],
]

test('accounts, checkouts, mail and graded quizzes are never read', { tag: '@core' }, async ({
  trellis,
  site,
  page,
}) => {
  await settle(trellis)
  const { port } = new URL(site.origin)
  for (const [why, host, path, content] of NEVER) {
    site.pages.set(path, content)
    await page.goto(host ? `http://${host}:${port}${path}` : `${site.origin}${path}`)
    await expect.poll(async () => (await trellis.tab())?.why, why).toBe('never-list')
    const until = Date.now() + SOON.readAfterMs + SECOND
    await readUntil(page, async () => Date.now() > until)
    expect((await trellis.tab())?.reading.step, why).toBe('waiting')
  }
  expect(await trellis.session('job:')).toEqual([])
  for (const table of ['pages', 'readings', 'texts', 'packs', 'openVisits', 'counts'])
    expect(await trellis.rows(table), table).toEqual([])
})

test('a forum with a login box, a book on health and a practice quiz are study', async ({ trellis, site, page }) => {
  site.pages.set('/forum', html(forum, 'Forum'))
  site.pages.set('/health/patients/banking-of-blood', study('Blood'))
  site.pages.set('/practice/quiz', html(`${lesson()}<form><input type="radio" name="a"> ${CANARY}</form>`, 'Practice'))
  await settle(trellis)
  for (const path of ['/forum', '/health/patients/banking-of-blood', '/practice/quiz']) {
    await openWatched(trellis, page, site.origin + path)
    expect((await readToEnd(trellis, page)).reading.step, path).toBe('read')
  }
})

test('queries, fragments and what is typed are stored nowhere, and nothing leaves', { tag: '@core' }, async ({
  trellis,
  site,
  page,
  gateway,
}) => {
  const fields = `<form><input id="field" value="${CANARY}"><textarea id="area">${CANARY}</textarea>
    <select><option selected>${CANARY}</option></select></form><div id="note" contenteditable>${CANARY}</div>`
  site.pages.set('/lesson', html(lesson() + fields))
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/lesson?q=${CANARY}#${CANARY}`)
  for (const id of ['field', 'area', 'note']) await page.locator(`#${id}`).pressSequentially(` ${CANARY}`)
  expect((await readToEnd(trellis, page)).reading.step).toBe('read')
  const stores = await trellis.stores()
  expect(stores).toContain('semipermeable membrane')
  expect(stores).not.toContain(CANARY)
  expect(askedElsewhere(gateway, site)).toEqual([])
  expect(gateway.asked).toContain(`GET ${site.origin}/lesson?q=${CANARY}`)
})

test('paused, fifty pages leave no row', async ({ trellis, site, page }) => {
  await trellis.settings({ ...SOON, pausedUntil: Date.now() + 3600 * SECOND })
  await trellis.untilRegistered(0)
  const before = await trellis.stores()
  for (let i = 0; i < 50; i++) {
    await page.goto(`${site.origin}/lesson-${i}`)
    await page.mouse.wheel(0, 100)
  }
  expect(await trellis.stores()).toBe(before)
})

test('paused while a page is watched, its next word is the last', async ({ trellis, site, page }) => {
  await settle(trellis, { ...SOON, readAfterMs: 2 * SECOND })
  await openWatched(trellis, page, `${site.origin}/lesson`)
  await trellis.settings({ pausedSites: [site.origin] })
  await expect.poll(async () => (await trellis.tab())?.state).toBe('paused')
  const until = Date.now() + 4 * SECOND
  await readUntil(page, async () => Date.now() > until)
  expect(await trellis.session('visit:')).toEqual([])
  expect(await trellis.rows('pages')).toEqual([])
})

test('a page that speaks as the extension is answered as a page', { tag: '@core' }, async ({ trellis, site, page }) => {
  await settle(trellis)
  await openWatched(trellis, page, `${site.origin}/lesson`)
  await readToEnd(trellis, page)
  // What somebody could do who took over the page's process: speak from inside the observer's own world.
  const cdp = await trellis.context.newCDPSession(page)
  const world = new Promise<number>((found) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) found(context.id)
    })
  })
  await cdp.send('Runtime.enable')
  const say = async (message: object) => {
    const expression = `chrome.runtime.sendMessage(${JSON.stringify(message)}).then((answer) => answer ?? 'nothing', () => 'nothing')`
    const { result } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: await world,
      awaitPromise: true,
      returnByValue: true,
    })
    return result.value
  }
  const nothing = 'nothing'
  expect(await say({ to: 'background', name: 'dropTabs', payload: {} })).toBe(nothing)
  expect(await say({ to: 'background', name: 'readNow', payload: { tab: 1 } })).toBe(nothing)
  expect(await say({ to: 'background', name: 'mayKeep', payload: { job: '1.a' } })).toBe(nothing)
  expect(await say({ to: 'understand', name: 'tidy', payload: { learner: 'x', device: 'y' } })).toBe(nothing)
  expect(await say({ to: 'background', name: 'reportVisit', payload: { visit: 'made-up', seq: 1 } })).toBe(nothing)
  const madeUp = { visit: 'made-up', seq: 1, activeMs: 1e9, depth: 1, ended: false }
  expect(await say({ to: 'background', name: 'reportVisit', payload: madeUp })).toEqual({ stop: true })
  expect(await trellis.rows('pages')).toHaveLength(1)
})
