import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesBelow } from '../../scripts/lib/build.mjs'
import { extensionId, pageScript, withBrowser } from './lib/browser.mjs'
import { Budgets, quantile, table } from './lib/table.mjs'
import { benchExtension, tenYearProfile } from './lib/ten-year-profile.mjs'

export const what = 'ms of one answer, and megabytes on disk, after ten years of study'

const ANSWERS = 200
const MOST_P95_MS = 10
const MOST_MB = 60

export async function run() {
  const extension = benchExtension()
  const filled = await tenYearProfile(extension)
  const budgets = new Budgets()
  // Answers change the profile, and the next bench wants it as it was.
  const profile = mkdtempSync(join(tmpdir(), 'trellis-answers-'))
  try {
    cpSync(filled, profile, { recursive: true })
    const times = await withBrowser({ extension, profile }, answer)
    const megabytes = storeBytes(profile) / 1e6
    const p95 = quantile(times, 0.95)
    table(
      ['what', 'measured', 'budget'],
      [
        ['one answer, p50 ms', quantile(times, 0.5).toFixed(1), ''],
        ['one answer, p95 ms', p95.toFixed(1), budgets.judge(p95, MOST_P95_MS)],
        ['the store on disk, MB', megabytes.toFixed(0), budgets.judge(megabytes, MOST_MB)],
      ],
    )
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return budgets.broken
}

const storeBytes = (profile) =>
  filesBelow(join(profile, 'Default/IndexedDB')).reduce((sum, file) => sum + statSync(file).size, 0)

async function answer(context) {
  const script = await pageScript('test/bench/lib/answer-many.ts', 'answers')
  const page = await context.newPage()
  await page.goto(`chrome-extension://${await extensionId(context)}/empty.html`)
  const client = await context.newCDPSession(page)
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  await evaluate(script.replace(/^var answers/, 'globalThis.answers'))
  return evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
    answers.answerMany(settings.learner, settings.device, ${ANSWERS}))`)
}
