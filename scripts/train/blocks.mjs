// Trains the judge of blocks: `node scripts/train/blocks.mjs [--data DIR] [--write]`
// Reads pages with gold text (textbook sections, pages of a reader view) and the pages of test/fixtures/pages, prints
// scores by cross-validation with whole books and whole pages held out, and with --write replaces
// utils/article/weights.json. DIR is the evaluation folder: --data, TRELLIS_EVAL or ../shared/eval.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { load } from '../bundle.mjs'
import { boost } from './boost.mjs'
import { labelsOf, score, shingles, words } from './gold.mjs'

const argv = process.argv.slice(2)
const data = resolve(
  argv.includes('--data') ? argv[argv.indexOf('--data') + 1] : (process.env.TRELLIS_EVAL ?? '../shared/eval'),
)
const FOLDS = 5
/** What a page of each set weighs. All textbook sections share three invented layouts: together they weigh 20 pages. */
const WEIGHT = { pages: 1, textbook: 0.1, own: 0.6 }
/** Copies of each page without class words, and without telling tags, so that neither is leaned on. */
const COPY_WEIGHT = 0.25
const TELLING = /^(?:article|main|nav|aside|header|footer|section|figure)$/

const { walkFile } = await load('utils/cli/walk-file.ts')
const { pageWalk } = await load('utils/cli/parse5-node.ts')
const { shapeOf } = await load('utils/article/page-shape.ts')
const { contextOf } = await load('utils/article/context.ts')
const { decide } = await load('utils/article/decide.ts')
const { FEATURES, featuresOf, isOfChoice } = await load('utils/article/features.ts')
const { OPEN_WEIGHT } = await load('utils/article/likelihood.ts')
const { logistic, logOddsOf } = await load('utils/article/forest.ts')

const jsonl = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const measured = (doc) => {
  const shape = shapeOf(doc.page)
  const context = contextOf(shape)
  return { ...doc, shape, rows: doc.page.blocks.map((_, i) => featuresOf(shape, context, i)) }
}

async function goldPages(set, list, group) {
  const docs = []
  for (const row of jsonl(join(data, set, list))) {
    const page = await walkFile(resolve(data, set, row.file))
    const labels = labelsOf(page.blocks, row.main_text)
    docs.push(
      measured({
        set,
        group: group(row),
        page,
        labels,
        gold: shingles(words(row.main_text)),
        counts: (row.words ?? 999) > 60,
      }),
    )
  }
  return docs
}

/** Own pages say themselves what is article: `data-keep` is yes, no or any on an element and holds within it. */
async function ownPages(folder) {
  const docs = []
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(folder, name), 'utf8')
    const page = await pageWalk(html)
    // The walker takes test ids among the words of a container: there the mark can be read from the walked page.
    const marked = await pageWalk(html.replace(/data-keep="(\w+)"/g, 'data-testid="keep-$1"'))
    const labels = marked.blocks.map((block) => markOf(marked, block.in))
    const gold = page.blocks.filter((_, i) => labels[i] === 1).map(({ text }) => text)
    docs.push(measured({ set: 'own', group: name, page, labels, gold: shingles(words(gold.join('\n'))), counts: true }))
  }
  return docs
}

function markOf(page, container) {
  for (let at = container; at >= 0; at = page.containers[at].parent) {
    const mark = /\bkeep-(yes|no|any)\b/.exec(page.containers[at].words)?.[1]
    if (mark) return { yes: 1, no: 0, any: -1 }[mark]
  }
  return 0
}

function copiesOf(doc) {
  const wordless = (container) => ({ ...container, words: '' })
  const bare = ({ parent, tag }) => ({ parent, tag: TELLING.test(tag) ? 'div' : tag, words: '' })
  return [wordless, bare].map((change) =>
    measured({ ...doc, page: { ...doc.page, containers: doc.page.containers.map(change) }, copy: true }),
  )
}

function train(docs, allowed) {
  const rows = []
  const y = []
  const w = []
  for (const { set, copy, shape, labels, rows: own } of docs) {
    const weights = shape.blocks.map(({ words: count }, i) => (labels[i] < 0 ? 0 : Math.sqrt(count + 1)))
    const total = weights.reduce((a, b) => a + b, 0)
    weights.forEach((weight, i) => {
      if (weight === 0) return
      rows.push(own[i])
      y.push(labels[i])
      w.push((weight / total) * WEIGHT[set] * (copy ? COPY_WEIGHT : 1))
    })
  }
  return boost(rows, y, w, { allowed })
}

/** One forest without the chosen container, on all copies; one with it, on the pages as they are. */
const forests = (docs, copies) => ({
  open: train(
    [...docs, ...copies],
    FEATURES.map((name) => !isOfChoice(name)),
  ),
  guided: train(docs),
})

function scoreOf({ open, guided }, { shape, rows, page, gold }) {
  const likely = rows.map((row) =>
    logistic(OPEN_WEIGHT * logOddsOf(open, row) + (1 - OPEN_WEIGHT) * logOddsOf(guided, row)),
  )
  const verdicts = decide(shape, likely)
  return score(
    page.blocks
      .filter((_, i) => verdicts[i].keep)
      .map(({ text }) => text)
      .join('\n'),
    gold,
  )
}

function summary(scores) {
  const mean = (name) => Number(((100 * scores.reduce((sum, one) => sum + one[name], 0)) / scores.length).toFixed(2))
  return { n: scores.length, precision: mean('p'), recall: mean('r'), f1: mean('f') }
}

const docs = [
  ...(await goldPages('textbook', 'sections.jsonl', (row) => row.book_slug)),
  ...(await goldPages('pages', 'pages.jsonl', (row) => row.id)),
  ...(await ownPages('test/fixtures/pages')),
]
const groups = [...new Set(docs.map(({ group }) => group))]
for (const doc of docs) doc.fold = groups.indexOf(doc.group) % FOLDS
// Textbook layouts are three: copies of one section in four are enough.
const copied = docs.filter(({ set }, i) => set !== 'textbook' || i % 4 === 0)
const copies = copied.flatMap(copiesOf)

const held = { textbook: [], pages: [], own: [] }
for (let fold = 0; fold < FOLDS; fold++) {
  const others = ({ fold: own }) => own !== fold
  const trained = forests(docs.filter(others), copies.filter(others))
  for (const doc of docs) if (doc.fold === fold && doc.counts) held[doc.set].push(scoreOf(trained, doc))
}
const crossValidated = Object.fromEntries(Object.entries(held).map(([set, scores]) => [set, summary(scores)]))
const unseen = forests(
  docs.filter(({ set }) => set !== 'textbook'),
  copies.filter(({ set }) => set !== 'textbook'),
)
const textbookUnseen = summary(docs.filter(({ set }) => set === 'textbook').map((doc) => scoreOf(unseen, doc)))
const header = {
  command: 'node scripts/train/blocks.mjs --write',
  rows: { pages: docs.length, blocks: docs.reduce((sum, { rows }) => sum + rows.length, 0) },
  crossValidated,
  textbookUnseen,
  note: 'whole books and whole pages held out; textbookUnseen: no textbook section was trained on',
}
console.log(JSON.stringify(header, null, 1))

if (argv.includes('--write')) {
  const { open, guided } = forests(docs, copies)
  const trees = (forest) =>
    `{ "base": ${forest.base}, "trees": [\n${forest.trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n] }`
  const text = `{\n"header": ${JSON.stringify(header, null, 1)},\n"features": ${JSON.stringify(FEATURES)},\n"open": ${trees(open)},\n"guided": ${trees(guided)}\n}\n`
  writeFileSync('utils/article/weights.json', text)
}
