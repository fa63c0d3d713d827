import { load } from '../../scripts/bundle.mjs'
import { Budgets, table } from './lib/table.mjs'

export const what = 'what is still known after 90 days with the sets of Trellis and with others, at equal minutes'

const STUDENTS = 50
const MINUTES = [120, 180]
/** At 120 minutes: at least so many times what the other way retains. */
const LEAST = {
  DSR: { random: 1.06, fixed: 1.02, 'FSRS .9': 1 },
  'ACT-R': { random: 1.08, fixed: 1.02, 'FSRS .9': 1 },
}

export async function run() {
  const { compare, seedsOf } = await load('test/bench/simulator/compare.ts')
  const seeds = seedsOf(STUDENTS)
  console.log(`${STUDENTS} students, seeds ${seeds[0]}, ${seeds[1]} ... ${seeds.at(-1)}; 300 items over 60 days`)
  const all = [...compare(STUDENTS, MINUTES)]
  table(
    ['memory', 'minutes', 'way', 'retained', 'minutes used'],
    all.map(({ memory, minutes, policy, retained, used }) => [
      memory,
      minutes,
      policy,
      retained.toFixed(1),
      used.toFixed(0),
    ]),
  )
  return judged(all)
}

function judged(all) {
  const budgets = new Budgets()
  const retained = (memory, policy) =>
    all.find((one) => one.memory === memory && one.minutes === 120 && one.policy === policy).retained
  const rows = Object.entries(LEAST).flatMap(([memory, others]) =>
    Object.entries(others).map(([other, least]) => {
      const ratio = retained(memory, 'Trellis') / retained(memory, other)
      // A budget is a most: the ratio is judged upside down.
      return [memory, `Trellis / ${other}`, ratio.toFixed(3), least, budgets.judge(least / ratio, 1)]
    }),
  )
  table(['memory', 'at 120 minutes', 'ratio', 'at least', 'wanted / ratio'], rows)
  return budgets.broken
}
