import { DAY } from '../../../utils/base/time'
import { Dice } from '../../support/seeded'
import { type Item, type Policy, seen, takes } from './policies'
import type { Truth } from './truth'

/** How long, how much, and for whom. */
export interface Course {
  readonly seed: number
  /** Over all days. */
  readonly minutes: number
  readonly truth: (dice: Dice) => Truth
  readonly policy: (dice: Dice) => Policy
}

/** What came of it. */
export interface Outcome {
  /** Items expected to be recalled on day 90. */
  readonly retained: number
  readonly answers: number
  readonly minutes: number
}

const ITEMS = 300
const DAYS = 60
const TEST_DAY = 90
const START = Date.UTC(2026, 0, 1, 18)
const at = (day: number) => START + day * DAY

/**
 * One student: five items a day are read and recalled at once, then the day's minutes are spent as the policy wants;
 * what it leaves over may be used later, so that no policy has more minutes than another.
 */
export function simulate({ seed, minutes, truth: truthOf, policy: policyOf }: Course): Outcome {
  const truth = truthOf(new Dice(seed))
  const policy = policyOf(new Dice(seed + 1))
  const luck = new Dice(seed + 2)
  const items: Item[] = []
  const each = (minutes * 60_000) / DAYS
  let spent = 0
  let answers = 0
  for (let day = 0; day < DAYS; day++) {
    for (let n = 0; n < ITEMS / DAYS; n++) items.push(read(items.length, day, truth))
    const had = spent
    while (spent < each * (day + 1)) {
      const now = at(day) + 30 * 60_000 + (spent - had)
      const budgetMs = each * (day + 1) - had
      const set = policy.next({ now, day, items, budgetMs, spentMs: spent - had, testAt: at(TEST_DAY) })
      if (set.length === 0) break
      for (const { number } of set) {
        if (spent >= each * (day + 1)) break
        const right = luck.share() < truth.chance(number, day + 0.02)
        truth.met(number, day + 0.02, right)
        items[number] = seen(items[number] as Item, now, right)
        spent += takes(right)
        answers += 1
      }
    }
  }
  const retained = items.reduce((sum, { number }) => sum + truth.chance(number, TEST_DAY), 0)
  return { retained, answers, minutes: spent / 60_000 }
}

function read(number: number, day: number, truth: Truth): Item {
  truth.met(number, day, true)
  const blank = { number, id: `i${number}`, step: -1, state: 'active', chars: 40, topicIds: [`t${number % 20}`] }
  return seen({ ...blank, weights: [1], due: at(day), madeAt: at(day) } as unknown as Item, at(day), true)
}
