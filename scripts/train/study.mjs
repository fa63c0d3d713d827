// Trains the judge of study pages: `node scripts/train/study.mjs [--data DIR] [--write]`
// Reads labelled pages (labels.jsonl) and textbook sections, prints scores by cross-validation with whole sites and
// whole books held out, and with --write replaces utils/study/weights.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { load } from '../bundle.mjs'

const argv = process.argv.slice(2)
const data = resolve(argv.includes('--data') ? argv[argv.indexOf('--data') + 1] : '../shared/eval')
const L2 = 1.2
/** The most that a weak feature may weigh, and the least spread it is given: together at most one unit of log odds. */
const WEAK_WEIGHT = 0.5
const WEAK_SPREAD = 0.5
/** From here on a page is kept: below the middle, because cross-validation finds no more false alarms there. */
const THRESHOLD = 0.42
/** No feature may decide alone: at three standard deviations it moves the log odds by less than four. */
const MOST_WEIGHT = 1.2
const FOLDS = 12
/** All textbook sections together weigh as much as this many labelled pages. */
const TEXTBOOK_WEIGHT = 30

const { parsePage } = await load('utils/cli/parse5-node.ts')
const { walkPage } = await load('utils/article/walk.dom.ts')
const { articleOf } = await load('utils/article/article-of.ts')
const { unstuffed } = await load('utils/reading/unstuffed.ts')
const { withClaims } = await load('utils/reading/little-text.ts')
const { languageOf } = await load('utils/language/language.ts')
const { LITTLE_TEXT, pageWords } = await load('utils/topics/page-words.ts')
const { FEATURES } = await load('utils/study/features.ts')
const { featuresOf, measure } = await load('utils/study/measure.ts')

const jsonl = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

async function walkFile(file) {
  const bytes = readFileSync(file)
  const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return walkPage(parsePage(html), { now: () => performance.now(), pause: async () => {} })
}

/** Both readings of a page, with its address and without. */
async function rowsOf({ file, url, label, group, weight, real, kind }) {
  const page = await walkFile(file)
  const article = withClaims(unstuffed(articleOf(page)))
  const { code } = languageOf(article.text, page.meta.lang)
  const words = pageWords(article, code)
  return [url, ''].map((address, i) => ({
    little: article.words < LITTLE_TEXT,
    x: featuresOf(measure({ article, page, pageWords: words, url: address, language: code })),
    y: label === 'study' ? 1 : 0,
    label,
    group,
    real,
    kind,
    weight: weight / 2,
    addressed: i === 0,
    file,
  }))
}

const host = (row) => (URL.canParse(row.url) ? new URL(row.url).hostname.split('.').slice(-2).join('.') : row.id)
const labels = jsonl(join(data, 'study/labels.jsonl')).map((row) => ({
  file: resolve(data, 'study', row.file),
  url: row.url ?? '',
  label: row.label,
  weight: 1,
  group: /openstax/.test(row.source) ? `book ${row.title}` : host(row),
  real: row.html_origin === 'real_html',
  kind: 'label',
}))
const sections = jsonl(join(data, 'textbook/sections.jsonl'))
const labelled = new Set(labels.map((row) => row.file))
const books = sections.map((row) => ({
  file: resolve(data, 'textbook', row.file),
  url: row.url,
  label: 'study',
  weight: TEXTBOOK_WEIGHT / sections.length,
  group: `book ${row.book_slug}`,
  real: false,
  kind: 'book',
}))
// A section that is labelled too belongs to its book's group.
const bookOf = new Map(books.map((row) => [row.file, row.group]))
for (const row of labels) row.group = bookOf.get(row.file) ?? row.group

const rows = []
for (const page of [...labels, ...books.filter((row) => !labelled.has(row.file))]) rows.push(...(await rowsOf(page)))

const sigmoid = (z) => 1 / (1 + Math.exp(-z))
const bounds = FEATURES.map(({ weak }) => (weak ? WEAK_WEIGHT : MOST_WEIGHT))
const signs = FEATURES.map((feature) => feature.sign)

/** Mean and spread of each feature where it is known. */
function scaleOf(sample) {
  return FEATURES.map(({ weak }, j) => {
    const known = sample.filter((row) => row.x[j] !== undefined)
    const total = known.reduce((sum, row) => sum + row.weight, 0) || 1
    const mean = known.reduce((sum, row) => sum + row.weight * row.x[j], 0) / total
    const sd = Math.sqrt(known.reduce((sum, row) => sum + row.weight * (row.x[j] - mean) ** 2, 0) / total)
    return [mean, Math.max(sd, weak ? WEAK_SPREAD : 0.02)]
  })
}
// The same as utils/study/study-of.ts does with the numbers.
const scaled = ({ x, little }, scale) =>
  x.map((value, j) => (value === undefined ? 0 : clip((value - scale[j][0]) / scale[j][1], little)))
const clip = (z, little) => Math.max(little ? 0 : -3, Math.min(3, z))

/** Logistic regression whose weights keep the sign that their feature may have, by projected gradient descent. */
function train(sample) {
  const scale = scaleOf(sample)
  const xs = sample.map((row) => scaled(row, scale))
  const w = FEATURES.map(() => 0)
  const total = sample.reduce((sum, row) => sum + row.weight, 0)
  let bias = -1
  for (let step = 0; step < 1500; step++) {
    const rate = 0.5 / (1 + step / 500)
    const gradient = w.map((value) => (L2 * value) / total)
    let lean = 0
    for (const [i, row] of sample.entries()) {
      const error = (row.weight / total) * (sigmoid(bias + dot(w, xs[i])) - row.y)
      lean += error
      for (let j = 0; j < w.length; j++) gradient[j] += error * xs[i][j]
    }
    bias -= rate * lean
    for (let j = 0; j < w.length; j++) {
      const next = w[j] - rate * gradient[j]
      w[j] = next * signs[j] > 0 ? Math.max(-bounds[j], Math.min(bounds[j], next)) : 0
    }
  }
  return { bias, w, scale }
}
const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0)
/** What a page claims of itself is bounded as a whole. */
function judge({ bias, w, scale }, row) {
  const pulls = scaled(row, scale).map((value, j) => value * w[j])
  const sum = (weak) => pulls.reduce((total, pull, j) => (Boolean(FEATURES[j].weak) === weak ? total + pull : total), 0)
  return sigmoid(bias + sum(false) + Math.max(-1.5, Math.min(1.5, sum(true))))
}

const used = rows.filter((row) => row.label !== 'borderline')
const groups = [...new Set(rows.map((row) => row.group))].sort()
let seed = 7
const random = () => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed / 2147483648
}
const fold = new Map(
  groups
    .map((group) => [group, random()])
    .sort((a, b) => a[1] - b[1])
    .map(([group], i) => [group, i % FOLDS]),
)
for (let k = 0; k < FOLDS; k++) {
  const model = train(used.filter((row) => fold.get(row.group) !== k))
  for (const row of rows) if (fold.get(row.group) === k) row.p = judge(model, row)
}

function score(some, threshold) {
  const hit = (y) => some.filter((row) => row.y === y && row.p >= threshold).length
  const [tp, fp, positives] = [hit(1), hit(0), some.filter((row) => row.y === 1).length]
  const precision = tp / Math.max(1, tp + fp)
  const recall = tp / Math.max(1, positives)
  const pct = (value) => Math.round(1000 * value) / 10
  return {
    n: some.length,
    f1: pct((2 * precision * recall) / (precision + recall || 1)),
    recall: pct(recall),
    falseAlarms: pct(fp / Math.max(1, some.length - positives)),
  }
}
const label = (row) => row.kind === 'label' && row.label !== 'borderline'
const sets = {
  all: used.filter((row) => label(row) && row.addressed),
  withoutAddress: used.filter((row) => label(row) && !row.addressed),
  realHtml: used.filter((row) => label(row) && row.addressed && row.real),
  realWithoutAddress: used.filter((row) => label(row) && !row.addressed && row.real),
}
const report = (threshold) =>
  Object.fromEntries(Object.entries(sets).map(([name, some]) => [name, score(some, threshold)]))
for (let threshold = 0.3; threshold <= 0.71; threshold += 0.05)
  console.log(threshold.toFixed(2), JSON.stringify(report(threshold)))
const bins = Array.from({ length: 5 }, () => [0, 0, 0])
for (const row of sets.all) {
  const bin = bins[Math.min(4, Math.floor(row.p * 5))]
  bin[0]++
  bin[1] += row.p
  bin[2] += row.y
}
console.log(
  'calibration',
  bins.map(([n, p, y]) => `${n}: said ${(p / n).toFixed(2)}, was ${(y / n).toFixed(2)}`).join('; '),
)
console.log(
  'book sections found',
  score(
    used.filter((row) => row.kind === 'book'),
    0.5,
  ).recall,
  'borderline called study',
  (
    rows.filter((row) => row.label === 'borderline' && row.addressed && row.p >= THRESHOLD).length /
    rows.filter((row) => row.label === 'borderline' && row.addressed).length
  ).toFixed(2),
)

const model = train(used)
console.log(
  FEATURES.map((feature, j) => [model.w[j], feature.name])
    .sort((a, b) => Math.abs(b[0]) - Math.abs(a[0]))
    .map(([w, name]) => `${name} ${w.toFixed(2)}`)
    .join(', '),
)
if (argv.includes('--errors'))
  for (const row of rows.filter((row) => label(row) && row.p >= THRESHOLD !== (row.y === 1)))
    console.log(row.y, row.p.toFixed(2), row.addressed ? 'url' : '-', row.file.split('/').pop())

if (argv.includes('--write')) {
  const threshold = THRESHOLD
  const round = (value) => Math.round(value * 1e4) / 1e4
  const out = {
    header: {
      command: 'node scripts/train/study.mjs --write',
      rows: { labelled: sets.all.length, textbook: books.length },
      crossValidated: report(threshold),
      note: 'whole sites and whole books held out',
    },
    features: FEATURES.map((feature) => feature.name),
    threshold,
    bias: round(model.bias),
    weights: model.w.map(round),
    means: model.scale.map(([mean]) => round(mean)),
    spreads: model.scale.map(([, sd]) => round(sd)),
  }
  writeFileSync('utils/study/weights.json', `${JSON.stringify(out, null, 1)}\n`)
}
