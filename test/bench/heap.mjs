import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuild } from '../../scripts/lib/build.mjs'
import { withBrowser } from './lib/browser.mjs'
import { article } from './lib/pages.mjs'
import { serve } from './lib/serve.mjs'
import { consented, readOn, tabStates } from './lib/student.mjs'
import { Budgets, median, table } from './lib/table.mjs'

export const what = "KiB of a page's heap that are there because of Trellis, after the reader has run"

const MOST_KIB = 320
const ROUNDS = 3
const DONE = new Set(['read', 'not-study', 'failed'])

export async function run() {
  const extension = ensureBuild('e2e')
  const budgets = new Budgets()
  const { urls, stop } = await serve(new Map([['page', article(100_000)]]))
  const url = urls.get('page')
  const floor = floorExtension()
  const kinds = {
    'without Trellis': () => withBrowser({}, (context) => heapOf(context, url)),
    'floor: only names every element': () =>
      withBrowser({ extension: floor.folder }, (context) => heapOf(context, url)),
    'observer alone': () => withBrowser({ extension }, (context) => watched(context, url)),
    'observer and reader': () => withBrowser({ extension }, (context) => wasRead(context, url)),
  }
  const heaps = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]))
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, measure] of Object.entries(kinds)) heaps[name].push((await measure()) / 1024)
    }
  } finally {
    stop()
    floor.remove()
  }
  const none = median(heaps['without Trellis'])
  const rows = Object.entries(heaps).map(([name, all]) => {
    const more = median(all) - none
    return [
      name,
      median(all).toFixed(0),
      more.toFixed(0),
      name === 'observer and reader' ? budgets.judge(more, MOST_KIB) : '',
    ]
  })
  table(['page', 'heap KiB', 'more KiB', 'budget'], rows)
  return budgets.broken
}

/**
 * A content script that asks every element for its name and does nothing else. The browser makes an interface for each
 * class of element that a script touches, and keeps it: less than this no script can cost that walks the page.
 */
function floorExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-floor-'))
  const manifest = {
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    content_scripts: [{ matches: ['http://*/*'], js: ['floor.js'] }],
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'floor.js'), "for (const e of document.querySelectorAll('*')) e.localName")
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

async function watched(context, url) {
  await consented(context)
  return heapOf(context, url)
}

async function wasRead(context, url) {
  const screen = await consented(context, { readAfterMs: 1000 })
  const done = async () => (await tabStates(screen)).some((tab) => tab.url === url && DONE.has(tab.reading.step))
  const heap = await heapOf(context, url, done)
  if (!(await done())) throw new Error(`The page was not read: ${JSON.stringify(await tabStates(screen))}`)
  return heap
}

/** Bytes in use in the page's isolate after the page was read on for some seconds, or until `done`. */
async function heapOf(context, url, done) {
  const page = await context.newPage()
  await page.goto(url)
  await readOn(page, done ? 90_000 : 4000, done)
  const client = await context.newCDPSession(page)
  for (let i = 0; i < 2; i++) await client.send('HeapProfiler.collectGarbage')
  return (await client.send('Runtime.getHeapUsage')).usedSize
}
