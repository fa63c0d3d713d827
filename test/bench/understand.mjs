import nlp from 'compromise/two'
import { load } from '../../scripts/bundle.mjs'
import { bodyOf, ownPages, textbookPages } from './lib/pages.mjs'
import { Budgets, median, quantile, table } from './lib/table.mjs'

export const what = "ms of understanding per 1,000 words, beside compromise's own tagging of the same text"

const MOST_MS = 100
const MOST_SLICE_MS = 200
const PAGES = 20
const ROUNDS = 3

export async function run() {
  const { pageText } = await load('utils/cli/walk-file.ts')
  const { pageWalk } = await load('utils/cli/parse5-node.ts')
  const { understand } = await load('utils/reading/understand.ts')
  const budgets = new Budgets()
  const sets = {
    // One after another on one page: alone they are too short to have a rate.
    'own, as one page': [ownPages().map(pageText).map(bodyOf).join('\n')],
    textbook: textbookPages(PAGES).map(pageText),
  }
  const rows = []
  for (const [name, texts] of Object.entries(sets)) {
    const measured = await measure(await Promise.all(texts.map(pageWalk)), understand)
    if (measured.length > 0) rows.push(row(name, measured, budgets))
  }
  table(['pages', 'n', 'words', 'ms / 1,000 words', 'worst page', 'tagging', 'ratio', 'longest slice', 'budgets'], rows)
  return budgets.broken
}

function row(name, pages, budgets) {
  const rate = pages.map(({ ms, words }) => (ms / words) * 1000)
  const tagging = pages.map((page) => (page.tagging / page.words) * 1000)
  const ratio = pages.reduce((sum, page) => sum + page.ms, 0) / pages.reduce((sum, page) => sum + page.tagging, 0)
  const slice = Math.max(...pages.map((page) => page.slice))
  return [
    name,
    pages.length,
    median(pages.map(({ words }) => words)),
    median(rate).toFixed(1),
    quantile(rate, 1).toFixed(1),
    median(tagging).toFixed(1),
    ratio.toFixed(2),
    slice.toFixed(0),
    `${budgets.judge(median(rate), MOST_MS)}, ${budgets.judge(slice, MOST_SLICE_MS)}`,
  ]
}

/**
 * Study pages with enough words to have a rate (a page that is not study is not understood any further); each is
 * measured in turn with its tagging, the best of a few rounds.
 */
async function measure(walked, understand) {
  const pages = []
  for (const page of walked) {
    const { article, study } = await understand(page, '', async () => {})
    if (!study.isStudy || article.words < 200) continue
    pages.push({ page, text: article.text, words: article.words, ms: [], tagging: [], slice: [] })
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of pages) {
      one.tagging.push(cpuOf(() => nlp(one.text)))
      const slices = new Slices()
      const begin = process.cpuUsage()
      await understand(one.page, '', () => slices.pause())
      one.ms.push(cpuSince(begin))
      one.slice.push(slices.longest())
    }
  }
  const best = (numbers) => Math.min(...numbers)
  return pages.map(({ words, ms, tagging, slice }) => ({
    words,
    ms: best(ms),
    tagging: best(tagging),
    slice: best(slice),
  }))
}

/** How much CPU it takes from one pause to the next; a neighbour on the machine does not count. */
class Slices {
  #since = process.cpuUsage()
  #all = []

  async pause() {
    this.#all.push(cpuSince(this.#since))
    await new Promise((go) => setImmediate(go))
    this.#since = process.cpuUsage()
  }

  longest() {
    return Math.max(...this.#all, cpuSince(this.#since))
  }
}

function cpuOf(work) {
  const begin = process.cpuUsage()
  work()
  return cpuSince(begin)
}

function cpuSince(begin) {
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}
