import { join } from 'node:path'
import { load } from '../../scripts/bundle.mjs'
import { scores } from '../../scripts/lib/scores.mjs'
import { evalFolder } from './lib/pages.mjs'
import { Budgets, table } from './lib/table.mjs'

export const what = 'how well recall is foretold over one real log of reviews, beside plain FSRS on the same rows'

const MOST_LOSS = 0.372
const DAY_S = 86_400
const COLUMNS = { user: /./, card: /./, seconds_since_first_review: /^\d+$/, rating: /^[0-4]$/, kind: /^\d$/ }

export async function run() {
  const folder = evalFolder()
  if (!folder) {
    console.log('There is no evaluation data; TRELLIS_EVAL names its folder.')
    return 0
  }
  const { readTable } = await load('utils/cli/table.ts')
  const { replayReviews } = await load('utils/cli/replay.ts')
  const file = join(folder, 'revlog/anki_learner_a.csv.gz')
  const rows = readTable(file, COLUMNS).value
  const counted = firstOfTheDay(rows)
  const happened = counted.map((i) => (Number(rows[i].rating) > 1 ? 1 : 0))
  const mean = happened.reduce((sum, one) => sum + one, 0) / happened.length
  const scored = (chances) =>
    scores(
      counted.map((i) => chances[i]),
      happened,
    )
  const models = {
    'the mean, known beforehand': scored(rows.map(() => mean)),
    'plain FSRS-6, default weights': scored(await plainChances(rows)),
    'FSRS-6 with the own curve': scored(replayReviews(file).value),
  }
  const budgets = new Budgets()
  const [, plain, own] = Object.values(models)
  const kept = `${budgets.judge(own.logLoss, MOST_LOSS)}, AUC ${budgets.judgeLeast(own.auc, plain.auc.toFixed(4))}`
  const shown = Object.entries(models).map(([name, { auc, logLoss, calibration }]) => [
    ...[name, auc.toFixed(4), logLoss.toFixed(4), calibration.toFixed(4)],
    logLoss === own.logLoss ? kept : '',
  ])
  table(['model', 'AUC', 'log loss', 'calibration error', 'budgets'], shown)
  return budgets.broken
}

/** Places of the reviews proper that were the first of their card on their day. */
function firstOfTheDay(rows) {
  const seen = new Set()
  return rows.flatMap(({ card, seconds_since_first_review, rating, kind }, i) => {
    const key = `${card} ${Math.floor(seconds_since_first_review / DAY_S)}`
    if (kind !== '1' || rating === '0' || seen.has(key)) return []
    seen.add(key)
    return [i]
  })
}

async function plainChances(rows) {
  const { afterRecall, recallAt } = await load('utils/review/memory.ts')
  const memories = new Map()
  return rows.map(({ card, seconds_since_first_review, rating }) => {
    const at = seconds_since_first_review * 1000
    const memory = memories.get(card)
    const given = ['again', 'hard', 'good', 'easy'][rating - 1]
    if (given) memories.set(card, afterRecall(memory, { at, zone: 0, rating: given }))
    return memory === undefined ? 0.9 : recallAt(memory, at)
  })
}
