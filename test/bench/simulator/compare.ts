import type { Dice } from '../../support/seeded'
import { fixed, none, type Policy, plainFsrs, random, trellis } from './policies'
import { simulate } from './simulate'
import { actRTruth, dsrTruth } from './truth'

/** What one policy came to, over all students. */
export interface Compared {
  readonly memory: string
  readonly minutes: number
  readonly policy: string
  /** Mean number of items recalled on day 90, and of minutes that were used. */
  readonly retained: number
  readonly used: number
}

const POLICIES: Readonly<Record<string, (dice: Dice) => Policy>> = {
  none,
  random,
  fixed,
  'FSRS .9': plainFsrs,
  Trellis: () => trellis(),
  'Trellis, test date': () => trellis({ exam: true }),
  'lever: never steers': () => trellis({ steers: false }),
  'lever: lets fade to .7': () => trellis({ lowest: 0.7 }),
}
const MEMORIES = { DSR: dsrTruth, 'ACT-R': actRTruth }

/** The seeds of the students. */
export const seedsOf = (students: number): number[] => Array.from({ length: students }, (_, n) => 7 + 100 * n)

/** Every policy on the same students at equal minutes. */
export function* compare(students: number, minutes: readonly number[]): Generator<Compared> {
  const seeds = seedsOf(students)
  for (const [memory, truth] of Object.entries(MEMORIES)) {
    for (const given of minutes) {
      for (const [name, policy] of Object.entries(POLICIES)) {
        const all = seeds.map((seed) => simulate({ seed, minutes: given, truth, policy }))
        const mean = (of: (one: (typeof all)[number]) => number) =>
          all.reduce((sum, one) => sum + of(one), 0) / students
        yield {
          memory,
          minutes: given,
          policy: name,
          retained: mean(({ retained }) => retained),
          used: mean(({ minutes }) => minutes),
        }
      }
    }
  }
}
