import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { pageScript, withBrowser } from './lib/browser.mjs'
import { bodyOf, evalFolder, fill, SECTION, textbookPages } from './lib/pages.mjs'
import { Budgets, median, table } from './lib/table.mjs'

export const what = 'CPU of the walk in a page, as a ratio to textContent of the same page, and its longest slice'

const SIZES = [
  { name: '100 kB', bytes: 100_000, most: 12 },
  { name: '1 MB', bytes: 1_000_000, most: 10 },
  { name: '5 MB', bytes: 5_000_000, most: 6 },
]
const MOST_SLICE_MS = 8
const ROUNDS = 7

function bodies() {
  const all = { own: SECTION }
  const [file] = evalFolder() ? textbookPages(1) : []
  if (file) {
    const bytes = readFileSync(file)
    all.textbook = bodyOf((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')).replace(
      /<script[\s\S]*?<[/]script>/gi,
      '',
    )
  }
  return all
}

export async function run() {
  const script = await pageScript('utils/article/walk.dom.ts', 'walker')
  const budgets = new Budgets()
  const rows = []
  await withBrowser({}, async (context) => {
    for (const [name, body] of Object.entries(bodies())) {
      for (const size of SIZES) {
        rows.push(await measure(context, [name, size], fill(body, size.bytes), script, budgets))
      }
    }
  })
  table(['page', 'size', 'textContent ms', 'walk ms', 'ratio', 'budget', 'longest slice ms', 'budget', 'blocks'], rows)
  return budgets.broken
}

async function measure(context, [name, size], body, script, budgets) {
  const plain = []
  const walks = []
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(await inFreshPage(context, body, '', textContent))
    walks.push(await inFreshPage(context, body, script, `(${walk})()`))
  }
  const text = median(plain.map((one) => one.cpu))
  const ms = median(walks.map((one) => one.cpu))
  // Wall clock: a neighbour on the machine makes a slice longer, never shorter.
  const slice = Math.min(...walks.map((one) => one.value.longest))
  return [
    name,
    size.name,
    text.toFixed(2),
    ms.toFixed(1),
    (ms / text).toFixed(1),
    budgets.judge(ms / text, size.most),
    slice.toFixed(1),
    budgets.judge(slice, MOST_SLICE_MS),
    walks[0].value.blocks,
  ]
}

const textContent = 'document.body.textContent.length'

// Runs in the page's isolated world, cold, as the reader does.
async function walk() {
  let since = performance.now()
  const slices = []
  const pause = async () => {
    slices.push(performance.now() - since)
    await scheduler.yield()
    since = performance.now()
  }
  const page = await globalThis.walker.walkPage(document, { now: () => performance.now(), pause })
  slices.push(performance.now() - since)
  return { longest: Math.max(...slices), blocks: page.blocks.length }
}

let pages = 0

/**
 * Evaluates in an isolated world of a page that nothing has touched, in a renderer of its own.
 * @returns what the expression gave, and ms of CPU on the page's main thread meanwhile
 */
async function inFreshPage(context, body, script, expression) {
  const page = await context.newPage()
  const html = `<!doctype html><title>t</title>${body}`
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  await page.goto(`http://bench${++pages}.localhost/`)
  const client = await context.newCDPSession(page)
  const { frameTree } = await client.send('Page.getFrameTree')
  const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  await client.send('Performance.enable', { timeDomain: 'threadTicks' })
  const evaluate = async (what) => {
    const before = await taskMs(client)
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression: what,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return { value: result.value, cpu: (await taskMs(client)) - before }
  }
  if (script) await evaluate(script)
  // What asking itself costs is taken off.
  const asking = Math.min((await evaluate('1')).cpu, (await evaluate('2')).cpu)
  const answer = await evaluate(expression)
  await page.close()
  return { value: answer.value, cpu: Math.max(answer.cpu - asking, 0.01) }
}

async function taskMs(client) {
  const { metrics } = await client.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000
}
