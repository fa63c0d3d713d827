import { withBrowser } from './lib/browser.mjs'
import { Budgets, median, table } from './lib/table.mjs'
import { benchExtension, extensionUrl, tenYearProfile } from './lib/ten-year-profile.mjs'

export const what = 'first paint of the panel on a profile of ten years, beside an empty page of the extension'

const MOST_RATIO = 1.6
const FRESH = 5
const WARM = 9
const PAGES = { empty: 'empty.html', now: 'sidepanel.html#now', review: 'sidepanel.html#review' }

export async function run() {
  const extension = benchExtension()
  const profile = await tenYearProfile(extension)
  const budgets = new Budgets()
  const fresh = await freshPaints({ extension, profile })
  const warm = await warmPaints({ extension, profile })
  const rows = Object.entries({ 'fresh browser': fresh, warm }).flatMap(([name, times]) => rowsOf(name, times, budgets))
  table(['browser', 'page', 'first paint ms', 'ratio to empty', 'budget', 'its content ms', 'ratio to empty'], rows)
  return budgets.broken
}

function rowsOf(name, times, budgets) {
  const empty = median(times.empty.map(({ first }) => first))
  return Object.keys(PAGES).map((page) => {
    const first = median(times[page].map((one) => one.first))
    const content = median(times[page].map((one) => one.largest))
    const judged = page === 'empty' ? '' : budgets.judge(first / empty, MOST_RATIO)
    return [
      name,
      page,
      first.toFixed(0),
      (first / empty).toFixed(2),
      judged,
      content.toFixed(0),
      (content / empty).toFixed(2),
    ]
  })
}

const nothing = () => Object.fromEntries(Object.keys(PAGES).map((page) => [page, []]))

// The order changes from round to round: who comes first pays for what is only done once.
const inTurn = (round) => Object.entries(PAGES).map((_, at, all) => all[(at + round) % all.length])

async function freshPaints(options) {
  const times = nothing()
  for (let round = 0; round < FRESH; round++) {
    for (const [name, path] of inTurn(round)) {
      times[name].push(await withBrowser(options, (context) => paint(context, path)))
    }
  }
  return times
}

function warmPaints(options) {
  return withBrowser(options, async (context) => {
    const times = nothing()
    for (let round = -2; round < WARM; round++) {
      for (const [name, path] of inTurn(round + 2)) {
        const one = await paint(context, path)
        if (round >= 0) times[name].push(one)
      }
    }
    return times
  })
}

/** Opens a page of the extension in a tab of its own: ms from navigation to its first and to its largest paint. */
async function paint(context, path) {
  const url = await extensionUrl(context, path)
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  const times = await page.evaluate(
    () =>
      new Promise((done) => {
        const largest = []
        new PerformanceObserver((list) => largest.push(...list.getEntries())).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
        // Whatever the panel shows of the store is there long before.
        setTimeout(() => {
          const [first] = performance.getEntriesByName('first-contentful-paint')
          done({ first: first.startTime, largest: largest.at(-1)?.startTime ?? first.startTime })
        }, 1500)
      }),
  )
  await page.close()
  return times
}
