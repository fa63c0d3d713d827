import { join } from 'node:path'
import { load } from '../../scripts/bundle.mjs'
import { scores } from '../../scripts/lib/scores.mjs'
import { practiceIn } from '../../scripts/train/practice.mjs'
import { modelsFittedOn } from './lib/answer-models.mjs'
import { evalFolder } from './lib/pages.mjs'
import { Budgets, table } from './lib/table.mjs'

export const what = 'how well the next answer of an unseen student is foretold, part by part, beside published numbers'

const LEAST_AUC = 0.715
const MOST_CALIBRATION = 0.03
const MOST_US = 20
/** AUC on the same students by models that know every item from other students. */
const PUBLISHED = { IRT: 0.69, PFA: 0.72, 'best logistic regression': 0.77, DKT: 0.75 }
const SHIPPED = 'the head that ships'

export async function run() {
  const folder = evalFolder()
  if (!folder) {
    console.log('There is no evaluation data; TRELLIS_EVAL names its folder.')
    return 0
  }
  const file = (part) => join(folder, `knowledge-tracing/assistments09_${part}.csv.gz`)
  const budgets = new Budgets()
  judgeModels(practiceIn(file('train')), practiceIn(file('test')), budgets)
  await judgeCost(file('test'), budgets)
  await judgeLevels(file('test'), budgets)
  return budgets.broken
}

function judgeModels(training, unseen, budgets) {
  const happened = unseen.map(({ right }) => right)
  const rows = Object.entries(modelsFittedOn(training)).map(([name, chancesOf]) => {
    const { auc, logLoss, calibration } = scores(chancesOf(unseen), happened)
    const kept =
      name === SHIPPED ? `${budgets.judgeLeast(auc, LEAST_AUC)}, ${budgets.judge(calibration, MOST_CALIBRATION)}` : ''
    return [name, auc.toFixed(4), logLoss.toFixed(4), calibration.toFixed(4), kept]
  })
  const published = Object.entries(PUBLISHED).map(([name, auc]) => [`published: ${name}`, auc.toFixed(2), '', '', ''])
  table(['model', 'AUC', 'log loss', 'calibration error', 'budgets'], [...rows, ...published])
}

/** CPU of foretelling and taking in an answer, reading the file left out; the best of three. */
async function judgeCost(file, budgets) {
  const { readAnswers, replayAnswers } = await load('utils/cli/replay.ts')
  const cpuOf = (work) => {
    const begin = process.cpuUsage()
    const { value } = work(file)
    return process.cpuUsage(begin).user / value.length
  }
  const each = Array.from({ length: 3 }, () => Math.max(0, cpuOf(replayAnswers) - cpuOf(readAnswers)))
  const least = Math.min(...each)
  console.log(`\n${least.toFixed(1)} microseconds an answer (${budgets.judge(least, MOST_US)})`)
}

/** How often the next answer is right at each level; it has to rise with the level. */
async function judgeLevels(file, budgets) {
  const { readAnswers } = await load('utils/cli/replay.ts')
  const { afterAnswer, NO_SKILL } = await load('utils/learner/skill.ts')
  const { LEVELS, levelOf } = await load('utils/learner/level.ts')
  const skills = new Map()
  const right = new Map(LEVELS.map((level) => [level, []]))
  for (const answer of readAnswers(file).value) {
    const key = `${answer.user} ${answer.topic}`
    const skill = skills.get(key) ?? NO_SKILL
    // The log has no days: every answer counts as one of a day of its own, after a gap, and as still remembered.
    right.get(levelOf({ ...skill, rightDays: skill.right, gap: 14 }, 1, 0)).push(answer.right ? 1 : 0)
    skills.set(key, afterAnswer(skill, { ...PLAIN, right: answer.right }))
  }
  const rates = LEVELS.map((level) => right.get(level).reduce((sum, one) => sum + one, 0) / right.get(level).length)
  console.log('\nThe next answer by level, the rule of days left out:')
  const steps = rates.map((rate, i) => (i < 2 ? '' : budgets.judgeLeast(rate, rates[i - 1].toFixed(3))))
  table(
    ['level', 'answers', 'right', 'rises'],
    LEVELS.map((level, i) => [level, right.get(level).length, rates[i].toFixed(3), steps[i]]),
  )
}

const PLAIN = { at: 0, day: 0, form: 'typed', options: 0, hint: false, share: 1, difficulty: 0, repeat: false, gap: 0 }
