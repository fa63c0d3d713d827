import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extensionId, pageScript, withBrowser } from './lib/browser.mjs'
import { Budgets, median, quantile, table } from './lib/table.mjs'
import { benchExtension, extensionUrl, tenYearProfile } from './lib/ten-year-profile.mjs'

export const what = 'ms of an answer and of what the panel asks on a profile of ten years, and its MB on disk'

const BUDGETS = { 'one answer': 10 }

export async function run() {
  const extension = benchExtension()
  const budgets = new Budgets()
  // On a copy: answers would make another student of the one that is kept.
  const profile = mkdtempSync(join(tmpdir(), 'trellis-store-'))
  cpSync(await tenYearProfile(extension), profile, { recursive: true })
  try {
    const { times, id } = await withBrowser({ extension, profile }, async (context) => ({
      times: await measure(context),
      id: await extensionId(context),
    }))
    const rows = Object.entries(times).map(([name, all]) => {
      const late = quantile(all, 0.95)
      return [name, all.length, median(all).toFixed(1), late.toFixed(1), budgets.judge(late, BUDGETS[name])]
    })
    table(['act', 'times', 'p50 ms', 'p95 ms', 'budget'], rows)
    console.log(`on disk: ${(sizeOf(profile, id) / 1e6).toFixed(0)} MB`)
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return budgets.broken
}

async function measure(context) {
  const page = await context.newPage()
  await page.goto(await extensionUrl(context, 'empty.html'))
  const script = await pageScript('test/bench/store-times.ts', 'bench')
  // Through DevTools, because the page's own policy runs no such script.
  const client = await context.newCDPSession(page)
  const evaluate = async (expression) => {
    const options = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', options)
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await evaluate(script.replace(/^var bench/, 'globalThis.bench'))
  return evaluate("chrome.storage.local.get('settings').then(({ settings }) => bench.storeTimes(settings.learner))")
}

/** Bytes of the extension's databases. */
function sizeOf(profile, id) {
  const folder = join(profile, 'Default', 'IndexedDB', `chrome-extension_${id}_0.indexeddb.leveldb`)
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
}
