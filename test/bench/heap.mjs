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
  try {
    const url = urls.get('page')
    const without = []
    const withReader = []
    for (let round = 0; round < ROUNDS; round++) {
      without.push(await withBrowser({}, (context) => heapOf(context, url)))
      withReader.push(await withBrowser({ extension }, (context) => heapWithReader(context, url)))
    }
    const more = (median(withReader) - median(without)) / 1024
    const KiB = (bytes) => (bytes / 1024).toFixed(0)
    table(
      ['without', 'with observer and reader', 'difference KiB', 'budget'],
      [[KiB(median(without)), KiB(median(withReader)), more.toFixed(0), budgets.judge(more, MOST_KIB)]],
    )
  } finally {
    stop()
  }
  return budgets.broken
}

async function heapWithReader(context, url) {
  const screen = await consented(context, { readAfterMs: 1000 })
  const wasRead = async () => (await tabStates(screen)).some((tab) => tab.url === url && DONE.has(tab.reading.step))
  return heapOf(context, url, wasRead)
}

async function heapOf(context, url, done) {
  const page = await context.newPage()
  await page.goto(url)
  if (!(await readOn(page, done ? 30_000 : 4000, done)) && done) throw new Error('The page was not read.')
  const client = await context.newCDPSession(page)
  for (let i = 0; i < 2; i++) await client.send('HeapProfiler.collectGarbage')
  return (await client.send('Runtime.getHeapUsage')).usedSize
}
