import type { TopicId } from '../base/ids'
import { daysIn } from '../evidence/day-list'
import { dayName } from '../evidence/order'
import { type Receipt, receiptOf } from '../panel/receipt'
import type { Tables } from './db'
import { storing } from './failures'

/**
 * What the level of `topic` rests on: its answers, and the days on which it was read about. A topic without evidence
 * has an empty receipt.
 */
export function topicReceipt(db: Tables, topic: TopicId): Promise<Receipt> {
  return storing(async () => {
    const state = await db.topics.get(topic)
    if (state === undefined) return receiptOf([])
    const { answers, right, day } = state.skill
    const rows = await db.days.bulkGet(daysIn(state.days).map(dayName))
    const read = rows.flatMap((row) => {
      const activeMs = row?.attention[topic]
      return row && activeMs ? [{ day: row.day, topic: [activeMs, 0, 0] as const }] : []
    })
    return receiptOf(answers > 0 ? [...read, { day: dayName(day), topic: [0, answers, right] }] : read)
  })
}
