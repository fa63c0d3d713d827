// Trains the rankers of terms: `node scripts/train/terms.mjs [--data DIR] [--write]`, after definitions.mjs.
//   plain: from the text alone, for pages without term markup;  marked: with the page's own markup.
// Prints scores with whole books held out, and with --write replaces utils/terms/weights.json.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { bandsWithout } from './common-words.mjs'
import { chanceOf, fitMentions, mentionsOf } from './definitions.mjs'
import { fitDense, short } from './logistic.mjs'
import { byBook, data, lab, norm, sections } from './sections.mjs'

const RIDGE = 20
/** Rows that a first fit finds less likely than this are thinned to one in `THINNED`, with that weight. */
const HOPELESS = 0.004
const THINNED = 15

/** Gives every section its rows, `{ key, name, values, label }`, each computed by models that never saw its book. */
export function addRows(all) {
  for (const section of all) section.mentions = mentionsOf(section)
  for (const { book, train, test } of byBook(all)) {
    const known = train.flatMap(({ mentions }) => mentions)
    const models = { introducing: fitMentions(known, 'introducing'), defining: fitMentions(known, 'defining') }
    const bands = bandsWithout(book)
    const commonness = (word) => (bands.has(word) ? 1 - bands.get(word) / lab.BANDS.length : 0)
    for (const section of test) {
      section.rows = rowsOf(section, 'plain', models, commonness)
      section.marks = lab.marksTerms(lab.candidatesOf(section.marked, section.tagged))
      section.markedRows = section.marks ? rowsOf(section, 'marked', models, commonness) : section.rows
    }
  }
}

function rowsOf(section, variant, models, commonness) {
  const article = section[variant]
  const candidates = lab.candidatesOf(article, section.tagged)
  const chances = new Map()
  for (const { mentions } of candidates)
    for (const mention of mentions) {
      const features = lab.mentionFeatures(mention, mention.index > mentions[0].index)
      chances.set(mention, {
        introducing: chanceOf(models.introducing, features),
        defining: chanceOf(models.defining, features),
      })
    }
  const view = lab.pageView(article, candidates, chances, commonness, conceptChances(article))
  return candidates.map((candidate) => ({
    key: candidate.key,
    name: lab.nameOf(candidate),
    values: Float32Array.from(lab.termFeatures(candidate, view, variant === 'marked')),
    label: candidate.mentions.some(({ text }) => section.names.has(norm(text))) ? 1 : 0,
  }))
}

const map = await lab.loadMap()

/** What the map says of names on a page: it was written without a look at these pages, so it is no leak between books. */
function conceptChances(article) {
  const page = lab.pageWords(article, 'en')
  const named = lab.namesOn(page, map)
  const context = { page, present: lab.presentIn(named), subjects: lab.subjectsOf(page, named) }
  return (key) => lab.chanceOfConcept(key, map, context)
}

export function fitTerms(rows) {
  const first = rows.filter((row, i) => row.label || i % 8 === 0)
  const rough = fitDense(
    first.map(({ values }) => values),
    first.map(({ label }) => label),
    first.map(({ label }) => (label ? 1 : 8)),
    RIDGE,
  )
  const kept = []
  const importance = []
  for (const [i, row] of rows.entries()) {
    const hopeless = !row.label && chanceOfTerm(rough, row.values) < HOPELESS
    if (hopeless && i % THINNED !== 0) continue
    kept.push(row)
    importance.push(hopeless ? THINNED : 1)
  }
  return fitDense(
    kept.map(({ values }) => values),
    kept.map(({ label }) => label),
    importance,
    RIDGE,
  )
}

export function chanceOfTerm({ mean, scale, weights, bias }, values) {
  let sum = bias
  for (let j = 0; j < mean.length; j++) sum += weights[j] * Math.max(-8, Math.min(8, (values[j] - mean[j]) / scale[j]))
  return 1 / (1 + Math.exp(-sum))
}

/** Precision, recall and F at `k`, over all sections, as `score.mjs` counts them. */
export function atRank(ranked, k, least = 0) {
  let hits = 0
  let given = 0
  let gold = 0
  for (const { section, list } of ranked) {
    const seen = new Set()
    const names = list.filter(({ p }) => p >= least).map(({ name }) => norm(name))
    const first = names.filter((name) => name && !seen.has(name) && seen.add(name)).slice(0, k)
    hits += Math.min(first.filter((name) => section.names.has(name)).length, section.row.glossary.length)
    given += first.length
    gold += section.row.glossary.length
  }
  return { precision: hits / given, recall: hits / gold, f: (2 * hits) / (given + gold) }
}

/** Both rankers from sections: of text alone, and of pages that mark their terms. */
const rankersOf = (all) => ({
  plain: fitTerms(all.flatMap(({ rows }) => rows)),
  marked: fitTerms(all.flatMap(({ marks, markedRows }) => (marks ? markedRows : []))),
})

/** Every section with its candidates, strongest first, by models that never saw its book. */
export function heldOut(all, field) {
  return byBook(all).flatMap(({ train, test }) => {
    const rankers = rankersOf(train)
    return test.map((section) => ({
      section,
      list: section[field]
        .map((row) => ({
          ...row,
          p: chanceOfTerm(field === 'markedRows' && section.marks ? rankers.marked : rankers.plain, row.values),
        }))
        .sort((a, b) => b.p - a.p)
        .slice(0, 40),
    }))
  })
}

const percent = (x) => (100 * x).toFixed(1)

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = await sections()
  addRows(all)
  const scores = {}
  for (const [name, field] of [
    ['plain', 'rows'],
    ['marked', 'markedRows'],
  ]) {
    const ranked = heldOut(all, field)
    for (const least of name === 'plain' ? [0, 0.02, 0.04, 0.06] : [0, 0.1, 0.2, 0.3]) {
      const [five, ten, twenty] = [5, 10, 20].map((k) => atRank(ranked, k, least))
      console.log(
        `${name}, chance >= ${least}: F@5 ${percent(five.f)} F@10 ${percent(ten.f)} R@20 ${percent(twenty.recall)} (books held out)`,
      )
      if (least === 0) scores[name] = { f5: percent(five.f), f10: percent(ten.f), r20: percent(twenty.recall) }
    }
  }
  if (process.argv.includes('--write')) {
    const rankers = rankersOf(all)
    const model = ({ mean, scale, weights, bias }) => {
      return {
        mean: [...mean].map(short),
        scale: [...scale].map(short),
        weights: [...weights].map(short),
        bias: short(bias),
      }
    }
    const header = {
      command: 'node scripts/train/terms.mjs --write',
      data: data.split('/').slice(-2).join('/'),
      rows: all.reduce((sum, { rows }) => sum + rows.length, 0),
      withBooksHeldOut: scores,
      features: lab.MARKED_FEATURES,
    }
    writeFileSync(
      'utils/terms/weights.json',
      `${JSON.stringify({ header, plain: model(rankers.plain), marked: model(rankers.marked) })}\n`,
    )
  }
}
