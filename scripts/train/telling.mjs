// Trains the model of tellings: `node scripts/train/telling.mjs [--data DIR] [--write]`, after definitions.mjs.
// Which mention of a key term tells its meaning, if any does? Learned from the glossaries' own terms alone.
// Prints the curve of gates with whole books held out, and with --write replaces utils/terms/telling/weights.json.
import { writeFileSync } from 'node:fs'
import { chanceOf, fitMentions, mentionsOf } from './definitions.mjs'
import { fitDense, short } from './logistic.mjs'
import { byBook, data, lab, overlap, sections } from './sections.mjs'
import { chanceOfTerm } from './terms.mjs'

const RIDGE = 20
/** Share of a glossary's content words that makes a sentence its definition. */
const TOLD = 0.5
const GATES = [0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65]

/** Every glossary term of a section with its mentions, once as the page marks it and once without its marks. */
function namesOf(section, models) {
  return ['plain', 'marked'].flatMap((variant) =>
    lab.candidatesOf(section[variant], section.tagged).flatMap((candidate) => {
      const entry = section.gold.get(candidate.key)
      if (!entry) return []
      const rows = lab.tellingFeatures(candidate, chancesOf(candidate, models))
      const labels = candidate.mentions.map((mention) => (toldShare(lab.toldIn(mention), entry) >= TOLD ? 1 : 0))
      return [{ variant, definable: entry.definition_overlap >= TOLD, rows, labels }]
    }),
  )
}

function chancesOf({ mentions }, models) {
  const chances = new Map()
  for (const mention of mentions) {
    const features = lab.mentionFeatures(mention, mention.index > mentions[0].index)
    chances.set(mention, {
      introducing: chanceOf(models.introducing, features),
      defining: chanceOf(models.defining, features),
    })
  }
  return chances
}

/** As `score.mjs` of the labelled pages counts it. */
const toldShare = (text, entry) =>
  Math.max(
    overlap(text, entry.definition),
    entry.definition_overlap >= TOLD ? overlap(text, entry.definition_sentence) : 0,
  )

function fitTellings(names) {
  const rows = names.flatMap(({ rows }) => rows)
  return fitDense(
    rows,
    names.flatMap(({ labels }) => labels),
    rows.map(() => 1),
    RIDGE,
  )
}

/** Share found of what could be, and share right of what is given, when a chance of `least` is asked for. */
function atGate(judged, least) {
  const given = judged.filter(({ p }) => p >= least)
  const right = given.filter(({ told }) => told)
  const found = right.filter(({ definable }) => definable).length
  return {
    given: given.length,
    found: found / judged.filter(({ definable }) => definable).length,
    right: right.length / given.length,
  }
}

const all = (await sections()).map((section) => ({ ...section, mentions: mentionsOf(section) }))
for (const { train, test } of byBook(all)) {
  const known = train.flatMap(({ mentions }) => mentions)
  const models = { introducing: fitMentions(known, 'introducing'), defining: fitMentions(known, 'defining') }
  for (const section of test) section.entries = namesOf(section, models)
}
const judged = byBook(all).flatMap(({ train, test }) => {
  const model = fitTellings(train.flatMap(({ entries }) => entries))
  return test.flatMap(({ entries }) =>
    entries.map(({ variant, definable, rows, labels }) => {
      const chances = rows.map((row) => chanceOfTerm(model, row))
      const p = Math.max(...chances)
      return { variant, definable, p, told: labels[chances.indexOf(p)] === 1 }
    }),
  )
})
const scores = {}
for (const variant of ['plain', 'marked'])
  for (const gate of GATES) {
    const { given, found, right } = atGate(
      judged.filter((one) => one.variant === variant),
      gate,
    )
    const percent = (x) => (100 * x).toFixed(1)
    console.log(
      `${variant}, chance >= ${gate}: found of definable ${percent(found)} right of given ${percent(right)} (${given} given, books held out)`,
    )
    scores[`${variant} ${gate}`] = `${percent(found)} / ${percent(right)}`
  }
if (process.argv.includes('--write')) {
  const names = all.flatMap(({ entries }) => entries)
  const { mean, scale, weights, bias } = fitTellings(names)
  const header = {
    command: 'node scripts/train/telling.mjs --write',
    data: data.split('/').slice(-2).join('/'),
    rows: names.reduce((sum, { rows }) => sum + rows.length, 0),
    foundAndRightWithBooksHeldOut: scores,
    features: lab.TELLING_FEATURES,
  }
  const model = {
    mean: [...mean].map(short),
    scale: [...scale].map(short),
    weights: [...weights].map(short),
    bias: short(bias),
  }
  writeFileSync('utils/terms/telling/weights.json', `${JSON.stringify({ header, model })}\n`)
}
