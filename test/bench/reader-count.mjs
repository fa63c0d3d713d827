import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { ensureBuild } from '../../scripts/lib/build.mjs'
import { withBrowser } from './lib/browser.mjs'
import { evalFolder } from './lib/pages.mjs'
import { serve } from './lib/serve.mjs'
import { consented, readOn, tabStates } from './lib/student.mjs'
import { table } from './lib/table.mjs'

export const what =
  'on how many of twelve real pages the reader ran within 40 seconds of reading, counted in the browser'

const PAGES = 12
const DWELL_MS = 40_000
const DONE = new Set(['read', 'not-study', 'failed'])

export async function run() {
  const folder = evalFolder()
  if (!folder) {
    console.error('There are no saved pages here: set TRELLIS_EVAL to a folder of evaluation data.')
    return 1
  }
  const pages = everyNth(join(folder, 'pages/html'))
  const { urls, stop } = await serve(pages)
  try {
    const rows = await withBrowser({ extension: ensureBuild('e2e') }, (context) => readAll(context, urls))
    table(
      ['page', 'kB', 'reading', 'after s'],
      rows.map(([name, step, s]) => [name, size(pages.get(name)), step, s]),
    )
    const ran = rows.filter(([, step]) => DONE.has(step)).length
    console.log(`the reader ran on ${ran} of ${rows.length} pages`)
    return rows.length - ran
  } finally {
    stop()
  }
}

const size = (html) => (html.length / 1000).toFixed(0)

/** Saved pages from the smallest to the largest, every n-th, so that there are twelve. */
function everyNth(folder) {
  const all = readdirSync(folder)
    .filter((file) => file.endsWith('.source.html.gz'))
    .map((file) => ({
      name: file.slice(0, -'.source.html.gz'.length),
      html: gunzipSync(readFileSync(join(folder, file))),
    }))
    .sort((a, b) => a.html.length - b.html.length)
  const step = Math.ceil(all.length / PAGES)
  return new Map(all.filter((_, at) => at % step === 0).map(({ name, html }) => [name, html]))
}

// The threshold is the product's own 20 seconds. A page may take its address along: a redirect counts for the same tab.
async function readAll(context, urls) {
  const screen = await consented(context)
  const rows = []
  for (const [name, url] of urls) {
    const begin = performance.now()
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'commit' })
    const step = async () => (await tabStates(screen)).find((tab) => tab.url.startsWith(url))?.reading.step
    await readOn(page, DWELL_MS, async () => DONE.has(await step()))
    rows.push([name, (await step()) ?? 'not seen', ((performance.now() - begin) / 1000).toFixed(0)])
    await page.close()
  }
  return rows
}
