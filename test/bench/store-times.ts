import type { Observable } from 'dexie'
import type { DeviceId, LearnerId } from '@/utils/base/ids'
import { localDay, MINUTE } from '@/utils/base/time'
import { nextPrompts } from '@/utils/store/calendar'
import type { TrellisDb, Writer } from '@/utils/store/db'
import { liveLedger, livePage, livePanel } from '@/utils/store/live'
import { liveReview } from '@/utils/store/live-review'
import { openDb } from '@/utils/store/open'
import { answerPrompt, undo } from '@/utils/store/prompts'
import { topicReceipt } from '@/utils/store/receipts'
import { seeded } from '../support/seeded'

/** Milliseconds of each act and question, in the order in which they were measured. */
export type Times = Record<string, number[]>

const ANSWERS = 300
const ROUNDS = 15

/** Answers, takes back and asks what the panel asks, on the database of `learner`. */
export async function storeTimes(learner: LearnerId): Promise<Times> {
  const times: Times = {}
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const begin = performance.now()
    const value = await work()
    times[name] = [...(times[name] ?? []), performance.now() - begin]
    return value
  }
  const opened = await timed('open the database', () => openDb(learner))
  if (!opened.ok) throw opened.failure
  await answers(opened.value, timed)
  await questions(opened.value, timed)
  opened.value.close()
  return times
}

type Timed = <T>(name: string, work: () => Promise<T>) => Promise<T>

async function answers(db: TrellisDb, timed: Timed): Promise<void> {
  const prompts = await nextPrompts(db, ANSWERS)
  const random = seeded(1)
  const writer = (): Writer => ({ device: 'bench' as DeviceId, zone: 0, random, now: Date.now() })
  for (const [i, { id }] of prompts.entries()) {
    const given = { rating: i % 5 === 0 ? 'again' : 'good', form: 'reveal', durationMs: 4000 } as const
    const piece = await timed('one answer', () => answerPrompt(db, id, given, writer()))
    if (i % 20 === 0) await timed('taking an answer back', () => undo(db, piece, writer()))
  }
}

async function questions(db: TrellisDb, timed: Timed): Promise<void> {
  const pages = await db.pages.orderBy('lastAt').reverse().limit(ROUNDS).toArray()
  for (const { url } of pages) {
    const now = Date.now()
    const review = { now: now + MINUTE, today: localDay(now, 0), minutesADay: 60, retention: 0.9, zone: 0 }
    await timed('the row of the panel', () => first(livePanel(db)))
    await timed('the next review set', () => first(liveReview(db, review)))
    const page = await timed('the page in view', () => first(livePage(db, url, now)))
    await timed('the first part of the ledger', () => first(liveLedger(db)))
    const [topic] = page?.topicStates ?? []
    if (topic) await timed('what a level rests on', () => topicReceipt(db, topic.topic, now))
  }
}

function first<T>(live: Observable<T>): Promise<T> {
  return new Promise((done, failed) => {
    const { unsubscribe } = live.subscribe({
      next: (value) => {
        done(value)
        // Not while it is being told: it may tell before it has answered.
        setTimeout(() => unsubscribe())
      },
      error: failed,
    })
  })
}
