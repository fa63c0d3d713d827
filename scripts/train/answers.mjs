// Trains the head that foretells the next answer: `node scripts/train/answers.mjs [--data DIR] [--write]`
// Reads the training log alone, prints scores with students held out, and with --write replaces
// utils/learner/weights.json.
import { writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from '../bundle.mjs'
import { scores } from '../lib/scores.mjs'
import { headOf, practiceIn } from './practice.mjs'

const argv = process.argv.slice(2)
const data = resolve(argv.includes('--data') ? argv[argv.indexOf('--data') + 1] : '../shared/eval')
const FOLDS = 4

const { FEATURES } = await load('utils/learner/answer-features.ts')
const { ANY_WORDING, rightBy } = await load('utils/learner/next-answer.ts')

const practice = practiceIn(join(data, 'knowledge-tracing/assistments09_train.csv.gz'))
const students = [...new Set(practice.map(({ user }) => user))]
const foldOf = new Map(students.map((user, i) => [user, i % FOLDS]))

const chances = new Float64Array(practice.length)
for (let fold = 0; fold < FOLDS; fold++) {
  const head = headOf(practice.filter(({ user }) => foldOf.get(user) !== fold))
  practice.forEach(({ user, features }, i) => {
    if (foldOf.get(user) === fold) chances[i] = rightBy(head, features, ANY_WORDING)
  })
}
const heldOut = scores(
  chances,
  practice.map(({ right }) => right),
)
console.log('students held out', heldOut)

const head = headOf(practice)
const names = FEATURES.map(({ name }) => name)
names.forEach((name, i) => {
  console.log(String(head.weights[i]).padStart(9), name)
})

if (argv.includes('--write')) {
  const round = (value) => Number(value.toFixed(4))
  const header = {
    command: 'node scripts/train/answers.mjs --write',
    rows: { answers: practice.length, students: students.length },
    studentsHeldOut: {
      auc: round(heldOut.auc),
      logLoss: round(heldOut.logLoss),
      calibration: round(heldOut.calibration),
    },
    note: 'ASSISTments 2009-10 skill builder, training students; nothing is keyed by a student, a topic or a prompt',
    notFitted: 'the weights of this prompt are those of head-a.json',
  }
  const file = join(dirname(fileURLToPath(import.meta.url)), '../../utils/learner/weights.json')
  writeFileSync(file, `${JSON.stringify({ header, features: names, ...head }, null, 2)}\n`)
}
