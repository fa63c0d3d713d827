// Trains the two models of mentions: `node scripts/train/definitions.mjs [--data DIR] [--write]`
//   introducing: does the author introduce the name here?  defining: does the sentence tell its meaning?
// Prints scores with whole books held out, and with --write replaces utils/terms/mentions/weights.json.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { fitSparse, short } from './logistic.mjs'
import { byBook, data, lab, overlap, sections } from './sections.mjs'

const RIDGE = 2
/** One of so many mentions without a label is kept, with that weight: they are nine tenths of all. */
const THINNED = 3
/** Share of a glossary's content words that makes a sentence its definition, and from where on it is unclear. */
const TOLD = 0.5
const UNCLEAR = 0.3

/** Every mention of a section with its features and labels; -1 is unclear and not learned from. */
export function mentionsOf(section) {
  const all = []
  for (const candidate of lab.candidatesOf(section.plain, section.tagged)) {
    const entry = section.gold.get(candidate.key)
    const first = candidate.mentions[0].index
    for (const mention of candidate.mentions) {
      const features = lab.mentionFeatures(mention, mention.index > first)
      const labels = entry ? labelsOf(section, mention, entry) : { introducing: 0, defining: 0 }
      all.push({ mention, features, ...labels })
    }
  }
  return all
}

function labelsOf(section, mention, entry) {
  const share = toldShare(section, mention, entry)
  const defining = share >= TOLD ? 1 : share >= UNCLEAR ? -1 : 0
  const { from, to } = mention.phrase
  const start = mention.sentence.words[from].from
  const end = mention.sentence.words[to - 1].to
  const marked = section.marked.blocks[mention.index].spans.some(
    (span) => span.kind !== 'link' && span.from <= start && span.to >= end - 2 && span.to <= end + 4,
  )
  return { defining, introducing: marked || defining === 1 ? 1 : -1 }
}

/** How much of the glossary's definition the sentence tells; one that begins with "this" counts with the one before it. */
function toldShare(section, { block, index, order, sentence }, entry) {
  const own = block.text.slice(sentence.from, sentence.to)
  const before = section.tagged.find(({ block: at }) => at === index).sentences[order - 1]
  const text =
    before && /^(?:this|that|these|those|such|it|they)\b/i.test(own) ? block.text.slice(before.from, sentence.to) : own
  return Math.max(
    overlap(text, entry.definition),
    entry.definition_overlap >= TOLD ? overlap(text, entry.definition_sentence) : 0,
  )
}

/** A model of `what` ("introducing" or "defining") from the mentions of sections. */
export function fitMentions(all, what) {
  const rows = []
  const labels = []
  const importance = []
  for (const [i, mention] of all.filter((mention) => mention[what] >= 0).entries()) {
    if (mention[what] === 0 && i % THINNED !== 0) continue
    rows.push(mention.features)
    labels.push(mention[what])
    importance.push(mention[what] === 0 ? THINNED : 1)
  }
  const { weights, bias } = fitSparse(rows, labels, importance, lab.MENTION_FEATURES.length, RIDGE)
  return { weights: [...weights].map(short), bias: short(bias) }
}

export const chanceOf = ({ weights, bias }, features) =>
  1 / (1 + Math.exp(-features.reduce((sum, j) => sum + weights[j], bias)))

/** Mean precision over the ranks of the true ones. */
export function averagePrecision(pairs) {
  let hits = 0
  let sum = 0
  for (const [i, [, label]] of [...pairs].sort((a, b) => b[0] - a[0]).entries()) if (label) sum += ++hits / (i + 1)
  return sum / hits
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const all = (await sections()).map((section) => ({ ...section, mentions: mentionsOf(section) }))
  const score = {}
  for (const what of ['introducing', 'defining']) {
    const pairs = byBook(all).flatMap(({ train, test }) => {
      const model = fitMentions(
        train.flatMap(({ mentions }) => mentions),
        what,
      )
      return test.flatMap(({ mentions }) =>
        mentions.filter((m) => m[what] >= 0).map((m) => [chanceOf(model, m.features), m[what]]),
      )
    })
    score[what] = short(averagePrecision(pairs))
    console.log(
      `${what}: ${pairs.filter(([, label]) => label).length} of ${pairs.length} mentions, average precision ${score[what]} (books held out)`,
    )
  }
  if (process.argv.includes('--write')) {
    const mentions = all.flatMap((section) => section.mentions)
    const header = {
      command: 'node scripts/train/definitions.mjs --write',
      data: data.split('/').slice(-2).join('/'),
      rows: mentions.length,
      averagePrecisionWithBooksHeldOut: score,
      features: lab.MENTION_FEATURES,
    }
    const models = { introducing: fitMentions(mentions, 'introducing'), defining: fitMentions(mentions, 'defining') }
    writeFileSync('utils/terms/mentions/weights.json', `${JSON.stringify({ header, ...models })}\n`)
  }
}
