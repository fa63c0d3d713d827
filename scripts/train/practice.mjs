// Logs of answers as rows of features, each row made from the rows of the same student above it.
import { readFileSync } from 'node:fs'
import { load } from '../bundle.mjs'
import { fitDense, short } from './logistic.mjs'

const { readAnswers } = await load('utils/cli/replay.ts')
const { Student } = await load('utils/learner/student.ts')
const { FEATURES, featuresOf } = await load('utils/learner/answer-features.ts')

const RIDGE = 1
const names = FEATURES.map(({ name }) => name)

/** Head A: the weights of the design, which were fitted on other public data sets. */
export const headA = JSON.parse(readFileSync(new URL('./head-a.json', import.meta.url), 'utf8'))

/** What was known at each answer of a table, as features, with what came of it. */
export function practiceIn(file) {
  const table = readAnswers(file)
  if (!table.ok) throw new Error(`${file}: ${table.failure.detail}`)
  const students = new Map()
  return table.value.map(({ user, topic, prompt, right }) => {
    if (!students.has(user)) students.set(user, new Student())
    const student = students.get(user)
    const features = featuresOf(student.asked(topic, prompt))
    student.answered(topic, prompt, right)
    return { user, features, right: right ? 1 : 0 }
  })
}

/**
 * Weights that are not fitted: in this log a prompt is hardly ever asked twice, and weights from the few repeats made
 * other students' answers harder to foretell. They stay those of head A.
 */
const GIVEN = names.map((name) => (name.includes('this prompt') ? headA.weights[name] : undefined))

/** A head for `utils/learner/next-answer.ts`; the features at the places of `without` weigh nothing. */
export function headOf(practice, without = []) {
  const given = GIVEN.map((weight, i) => (without.includes(i) ? 0 : weight))
  const fitted = given.flatMap((weight, i) => (weight === undefined ? [i] : []))
  const labels = practice.map(({ right }) => right)
  const { weights, scale, mean, bias } = fitDense(
    practice.map(({ features }) => Float64Array.from(fitted, (i) => features[i])),
    labels,
    new Float64Array(labels.length).fill(1),
    RIDGE,
    practice.map(({ features }) => features.reduce((sum, value, i) => sum + value * (given[i] ?? 0), 0)),
  )
  const raw = Array.from(weights, (weight, k) => weight / scale[k])
  const all = given.map((weight, i) => weight ?? short(raw[fitted.indexOf(i)]))
  return { bias: short(raw.reduce((sum, weight, k) => sum - weight * mean[k], bias)), weights: all }
}
