// A browser profile with ten years of study in it, made once and kept until what it holds would be another.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuild, hashOf } from '../../../scripts/lib/build.mjs'
import { root } from '../../../scripts/lib/node-modules.mjs'
import { extensionId, pageScript, withBrowser } from './browser.mjs'
import { consented } from './student.mjs'

const cache = join(root, 'node_modules/.cache/trellis-bench')

const TEN_YEARS = ['', '-calendar', '-student', '-world'].map((part) => `test/bench/ten-years${part}.ts`)

// Pieces of the store's shape, and the seed.
const SOURCES = ['utils/store', 'utils/evidence', 'utils/learner', 'utils/review', ...TEN_YEARS]

/** The Chrome package with an empty page beside its own. It always lies at one place, because its id follows the path. */
export function benchExtension() {
  const folder = join(cache, 'extension')
  rmSync(folder, { recursive: true, force: true })
  cpSync(ensureBuild('e2e'), folder, { recursive: true })
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><html lang="en"><title>Empty</title><p>Empty</p></html>')
  return folder
}

/** Address of a page of the extension. */
export async function extensionUrl(context, path) {
  return `chrome-extension://${await extensionId(context)}/${path}`
}

/** The folder of the profile; fills it when there is none of today's shape. */
export async function tenYearProfile(extension) {
  const profile = join(cache, `ten-years-${hashOf(SOURCES).slice(0, 12)}`)
  const mark = join(profile, 'filled')
  if (existsSync(mark)) return profile
  mkdirSync(cache, { recursive: true })
  for (const old of readdirSync(cache).filter((name) => name.startsWith('ten-years-'))) {
    rmSync(join(cache, old), { recursive: true, force: true })
  }
  console.log('Filling a profile with ten years of study ...')
  const begin = performance.now()
  await withBrowser({ extension, profile }, fill)
  writeFileSync(mark, '')
  console.log(`filled in ${((performance.now() - begin) / 1000).toFixed(0)} s`)
  return profile
}

async function fill(context) {
  const script = await pageScript('test/bench/ten-years.ts', 'tenYears')
  const page = await consented(context)
  // Through DevTools, because the page's own policy runs no such script.
  const client = await context.newCDPSession(page)
  const evaluate = async (expression) => {
    const { exceptionDetails } = await client.send('Runtime.evaluate', { expression, awaitPromise: true })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  }
  await evaluate(script.replace(/^var tenYears/, 'globalThis.tenYears'))
  await evaluate(`chrome.storage.local.get('settings').then(({ settings }) => tenYears.fillTenYears(settings.learner)).catch((failure) => {
    throw new Error(failure.message + ': ' + failure.cause)
  })`)
}
