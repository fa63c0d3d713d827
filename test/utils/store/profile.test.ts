import { expect, test } from 'vitest'
import type { TopicId } from '@/utils/base/ids'
import { DAY, localDay, MINUTE } from '@/utils/base/time'
import { EMPTY_RECEIPT } from '@/utils/panel/receipt'
import type { TrellisDb } from '@/utils/store/db'
import { addEvidence } from '@/utils/store/evidence'
import { liveDays, livePageById, liveTopics } from '@/utils/store/live-profile'
import { liveTopic } from '@/utils/store/live-topic'
import { answerPrompt, makePrompt } from '@/utils/store/prompts'
import { promptsToCheck } from '@/utils/store/prompts-to-check'
import { topicReceipt } from '@/utils/store/receipts'
import { claimTopic, mergeTopics } from '@/utils/store/topic-acts'
import { freshDb, pageRow } from '../../support/db'
import { lesson, readLesson, settings, writerAt } from '../../support/student'

const now = Date.UTC(2026, 10, 22, 12)
const topic = (name: string) => name as TopicId
const utc = (at: number) => ({ ...writerAt(at), zone: 0 })

/** The first thing that a live query says. */
const first = <T>(live: { subscribe(next: (value: T) => void, error: (error: unknown) => void): unknown }) =>
  new Promise<T>((next, error) => live.subscribe(next, error))

async function answered(db: TrellisDb, name: string, daysAgo: number) {
  const at = now - daysAgo * DAY
  const made = {
    question: `${name}?`,
    answer: 'Yes.',
    origin: 'own' as const,
    form: 'reveal' as const,
    topics: [{ id: topic(name), name, weight: 1 }],
    language: 'en',
  }
  const id = await makePrompt(db, made, utc(at))
  await answerPrompt(db, id, { rating: 'good', form: 'reveal', durationMs: 3000 }, utc(at))
}

/** A visit of `minutes` about one topic. */
async function read(db: TrellisDb, name: string, daysAgo: number, minutes: number) {
  const at = now - daysAgo * DAY
  const id = `${name}-${daysAgo}` as never
  const shares = [{ id: topic(name), name, weight: 1 }]
  const visit = {
    visit: id,
    page: 'p' as never,
    activeMs: minutes * MINUTE,
    depth: 1,
    topics: shares,
    language: 'en',
    how: 'watched' as const,
  }
  await addEvidence(db, [{ id, kind: 'visit', at, zone: 0, ...visit }], settings.device)
}

test('a receipt counts answers, and pages apart from them, with the latest answers in words', async () => {
  const db = freshDb()
  await db.pages.add(pageRow('p'))
  await answered(db, 'osmosis', 9)
  await answered(db, 'osmosis', 2)
  await read(db, 'osmosis', 3, 20)
  await read(db, 'osmosis', 1, 5)
  await answered(db, 'diffusion', 0)
  const receipt = await topicReceipt(db, topic('osmosis'), now)
  expect(receipt).toMatchObject({ answers: 2, lastAnswer: now - 2 * DAY, readMs: 25 * MINUTE })
  expect(receipt.pages.map(({ id }) => id)).toEqual(['p'])
  expect(receipt.latest.map(({ at, question }) => [at, question])).toEqual([
    [now - 2 * DAY, 'osmosis?'],
    [now - 9 * DAY, 'osmosis?'],
  ])
  expect(receipt.step).toEqual({ what: 'answers', n: 1 })
})

test('a receipt holds nothing that the student disowned, called no study or took back', async () => {
  const db = freshDb()
  await db.pages.add(pageRow('p', { verdict: 'not-study' }))
  await answered(db, 'osmosis', 9)
  await read(db, 'osmosis', 3, 20)
  expect((await topicReceipt(db, topic('osmosis'), now)).pages).toEqual([])
  await claimTopic(db, topic('osmosis'), 'not-me', utc(now - DAY))
  expect(await topicReceipt(db, topic('osmosis'), now)).toMatchObject({ answers: 0, latest: [], readMs: 0 })
})

test('a topic that nobody met has an empty receipt instead of an error', async () => {
  expect(await topicReceipt(freshDb(), topic('unheard of'), now)).toEqual(EMPTY_RECEIPT)
})

test('topics that were joined to another one are not listed beside it', async () => {
  const db = freshDb()
  await answered(db, 'cell', 3)
  await answered(db, 'cells', 2)
  await mergeTopics(db, topic('cell'), { id: topic('cells'), name: 'Cells' }, utc(now))
  expect((await first(liveTopics(db, now, 10))).map(({ topic }) => topic)).toEqual(['cells'])
  const page = await first(liveTopic(db, topic('cell'), now))
  expect(page).toMatchObject({ topic: 'cells', receipt: { answers: 2 }, prompts: [{}, {}] })
  expect((await promptsToCheck(db, topic('cells'), 1)).map(({ question }) => question)).toEqual(['cell?'])
})

test('topics come by the attention they had lately, not by name or by age', async () => {
  const db = freshDb()
  await read(db, 'cells', 60, 60)
  await read(db, 'atoms', 1, 30)
  await read(db, 'birds', 2, 5)
  const topics = await first(liveTopics(db, now, 10))
  expect(topics[0]?.topic).toBe('atoms')
  expect(topics.map(({ topic: id }) => id).sort()).toEqual(['atoms', 'birds', 'cells'])
  expect(await first(liveTopics(db, now, 2))).toHaveLength(2)
})

test('a topic that was muted is not listed', async () => {
  const db = freshDb()
  await read(db, 'cells', 1, 10)
  const muted = { id: 'm' as never, kind: 'topic-muted' as const, at: now, zone: 0, topic: topic('cells'), muted: true }
  await addEvidence(db, [muted], settings.device)
  expect(await first(liveTopics(db, now, 10))).toEqual([])
})

test('reading alone leaves a topic New, however long it was', async () => {
  const db = freshDb()
  for (const day of [1, 2, 3, 4, 5]) await read(db, 'cells', day, 120)
  await answered(db, 'atoms', 1)
  const levels = new Map((await first(liveTopics(db, now, 10))).map(({ topic: id, level }) => [id, level]))
  expect(levels.get(topic('cells'))).toBe('new')
  expect(levels.get(topic('atoms'))).not.toBe('new')
})

test('days without study are left out, and those with it are there', async () => {
  const db = freshDb()
  await answered(db, 'osmosis', 2)
  const days = [3, 2, 1].map((ago) => localDay(now - ago * DAY, 0))
  expect((await first(liveDays(db, days))).map(({ day }) => day)).toEqual([days[1]])
})

test('the page of a question is found by its id, and is gone once it was forgotten', async () => {
  const db = freshDb()
  const id = await readLesson(db)
  expect(id).toBeDefined()
  if (id === undefined) return
  expect(await first(livePageById(db, id))).toMatchObject({ title: lesson.title })
  await db.pages.delete(id)
  expect(await first(livePageById(db, id))).toBeUndefined()
})
