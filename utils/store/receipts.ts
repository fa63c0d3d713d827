import type { TopicId } from '../base/ids'
import { DAY, type LocalDay } from '../base/time'
import { type Receipt, receiptOf } from '../panel/receipt'
import type { TrellisDb } from './db'

/** What the level of `topic` rests on, from the roll-ups of the days that name it. A topic without evidence has an empty one. */
export async function topicReceipt(db: TrellisDb, topic: TopicId): Promise<Receipt> {
  const state = await db.topics.get(topic)
  const names: LocalDay[] = (state?.days ?? []).map((day) => new Date(day * DAY).toISOString().slice(0, 10))
  const rows = await db.days.bulkGet(names)
  return receiptOf(
    rows.flatMap((row) => {
      const share = row?.topics[topic]
      return row && share ? [{ day: row.day, topic: share }] : []
    }),
  )
}
