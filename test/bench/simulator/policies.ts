import type { TopicId } from '../../../utils/base/ids'
import { DAY, localDay, SECOND } from '../../../utils/base/time'
import { RETENTION, retentionAfter, USUAL_RETENTION } from '../../../utils/review/load'
import { afterRecall } from '../../../utils/review/memory'
import type { PromptRow } from '../../../utils/review/prompt-state'
import { dueSet } from '../../../utils/review/queue'
import type { Dice } from '../../support/seeded'

/** One item as a policy may see it: when it was met, how it went, nothing of the truth. */
export interface Item extends PromptRow {
  readonly number: number
  /** Answers right in a row. */
  readonly step: number
}

/** What a policy may know when it chooses. */
export interface Moment {
  readonly now: number
  readonly day: number
  readonly items: readonly Item[]
  readonly budgetMs: number
  readonly spentMs: number
  /** When recall counts. */
  readonly testAt: number
}

/** Chooses what to ask next; nothing when it would rather leave the time unused. */
export interface Policy {
  next(moment: Moment): readonly Item[]
}

/** What the items are about. */
export const TOPICS = Array.from({ length: 20 }, (_, n) => `t${n}` as TopicId)

const LADDER = [1, 3, 7, 14, 30, 60]
const notToday = (now: number) => (item: Item) => now - (item.memory?.lastAt ?? 0) >= DAY / 2
const first = (items: readonly Item[]) => items.slice(0, 1)

/** Asks nothing, ever. */
export const none = (): Policy => ({ next: () => [] })

/** Any that was not asked today. */
export const random = (dice: Dice): Policy => ({
  next({ items, now }) {
    const able = items.filter(notToday(now))
    return able.length === 0 ? [] : [dice.pick(able)]
  },
})

/** After 1, 3, 7, 14, 30 and 60 days; a miss begins anew. */
export const fixed = (): Policy => ({
  next({ items, now }) {
    const dueOf = ({ step, memory }: Item) => (memory?.lastAt ?? 0) + (LADDER[Math.min(step, 5)] as number) * DAY
    const due = items.filter((item) => dueOf(item) <= now + DAY / 4)
    return first(due.sort((a, b) => dueOf(a) - dueOf(b)))
  },
})

/** Plain FSRS at 90 %: what is due, the longest waiting first. */
export const plainFsrs = (): Policy => ({
  next: ({ items, now }) => first(items.filter(({ due }) => due <= now).sort((a, b) => a.due - b.due)),
})

/** The sets of Trellis, with or without the levers that are asked about. */
export function trellis({ steers = true, exam = false, lowest = RETENTION.lowest } = {}): Policy {
  let retention = USUAL_RETENTION
  let today = -1
  return {
    next({ items, now, day, budgetMs, spentMs, testAt }) {
      const wanted = {
        budgetMs,
        spentMs,
        today: localDay(now, 0),
        retention,
        ...(exam && { test: { topics: TOPICS, until: testAt } }),
      }
      const { set, load } = dueSet(items, now, wanted)
      if (day !== today && steers) retention = retentionAfter(retention, load, { ...RETENTION, lowest })
      today = day
      return set as readonly Item[]
    },
  }
}

/** An item after an answer, as every policy sees it. */
export function seen(item: Item, at: number, right: boolean): Item {
  const memory = afterRecall(item.memory, { at, zone: 0, rating: right ? 'good' : 'again' })
  return { ...item, memory, due: memory.due, step: right ? item.step + 1 : 0 }
}

/** What an answer takes. */
export const takes = (right: boolean) => (right ? 10 : 20) * SECOND
