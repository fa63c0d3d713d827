import { describe, expect, test } from 'vitest'
import { DAY } from '@/utils/base/time'
import type { TrellisDb } from '@/utils/store/db'
import { addEvidence } from '@/utils/store/evidence'
import { forgetTopic, restore } from '@/utils/store/forget'
import { undo } from '@/utils/store/prompts'
import { claimTopic, mergeTopics, muteTopic, renameTopic, splitTopic } from '@/utils/store/topic-acts'
import { derivedOf, freshDb, pageRow, writerAt } from '../../support/db'
import { answer, LAPTOP, NOON, page, piece, prompt, share, topic, visit } from '../../support/evidence'

const later = (n = 1) => writerAt(NOON + 20 * DAY + n)
const cell = topic('cell')
const cells = topic('cells')

/** Two sites that call one thing by two names, each with a page and a prompt that was answered. */
async function studied(): Promise<TrellisDb> {
  const db = freshDb()
  await db.pages.bulkAdd([pageRow('p1'), pageRow('p2')])
  const made = (id: string, name: string, at: string) =>
    piece('prompt-made', { prompt: prompt(id), page: page(at), topics: [share(name)], at: NOON + DAY })
  await addEvidence(
    db,
    [
      visit('v1', { page: page('p1'), topics: [share('cells')] }),
      visit('v2', { page: page('p2'), topics: [share('cell')], at: NOON + 3 * DAY }),
      made('q1', 'cells', 'p1'),
      made('q2', 'cell', 'p2'),
      answer('a1', { prompt: prompt('q1'), at: NOON + 2 * DAY }),
      answer('a2', { prompt: prompt('q2'), at: NOON + 4 * DAY }),
    ],
    LAPTOP,
  )
  return db
}

/** What is known of topics, days and prompts, without when it was last touched. */
async function knownOf(db: TrellisDb) {
  const { topics, days, prompts } = await derivedOf(db)
  const rows = (topics as { topic: string; name: string; skill: object; interest: object; prompts: string[] }[]).map(
    ({ topic, name, skill, interest, prompts }) => ({ topic, name, skill, interest, prompts }),
  )
  return { rows, days: (days as { attention: object }[]).map(({ attention }) => attention), prompts }
}

describe('joining two topics', () => {
  test('moves answers, reading and prompts of the past, and what comes later', async () => {
    const db = await studied()
    await mergeTopics(db, cell, share('cells'), later())
    await addEvidence(db, [visit('v3', { page: page('p2'), topics: [share('cell')], at: NOON + 30 * DAY })], LAPTOP)
    expect(await db.topics.get(cells)).toMatchObject({ name: 'Cells', skill: { answers: 2 }, prompts: ['q1', 'q2'] })
    expect((await db.topics.get(cell))?.skill.answers).toBe(0)
    expect((await knownOf(db)).days.every((attention) => !('cell' in attention))).toBe(true)
  })

  test('and taking it back leaves everything as it was', async () => {
    const db = await studied()
    const before = await knownOf(db)
    for (const id of (await mergeTopics(db, cell, share('cells'), later())).reverse()) await undo(db, id, later(2))
    expect(await knownOf(db)).toEqual(before)
  })

  test('with one that is not there yet names it, and taking it back takes the name too', async () => {
    const db = await studied()
    const pieces = await mergeTopics(db, cells, { id: topic('cytology'), name: 'Cytology' }, later())
    expect(await db.topics.get(topic('cytology'))).toMatchObject({ name: 'Cytology', skill: { answers: 1 } })
    for (const id of pieces.reverse()) await undo(db, id, later(2))
    expect((await db.topics.get(cells))?.skill.answers).toBe(1)
  })

  test('makes forgetting the one that stays forget both, and restoring bring both back', async () => {
    const db = await studied()
    await mergeTopics(db, cell, share('cells'), later())
    const before = await knownOf(db)
    const removed = await forgetTopic(db, cells, later(2))
    expect(await db.topics.toArray()).toEqual([])
    expect(await db.prompts.count()).toBe(0)
    await restore(db, removed, later(3))
    expect(await knownOf(db)).toEqual(before)
  })
})

describe('taking a topic apart', () => {
  test('moves what some pages say of it, and back', async () => {
    const db = await studied()
    const before = await knownOf(db)
    const id = await splitTopic(db, cells, [page('p1')], share('prisons'), later())
    expect(await db.topics.get(topic('prisons'))).toMatchObject({ name: 'Prisons', skill: { answers: 1 } })
    expect((await db.topics.get(cell))?.skill.answers).toBe(1)
    await undo(db, id, later(2))
    const after = await knownOf(db)
    // The name that was once given is kept with the piece, not with the topic.
    expect({ ...after, rows: after.rows.filter(({ topic }) => topic !== 'prisons') }).toEqual(before)
  })
})

test('a new name, silence and disagreement change the topic and can each be taken back', async () => {
  const db = await studied()
  const before = await knownOf(db)
  const acts = [
    await renameTopic(db, cells, 'Living cells', later(1)),
    await muteTopic(db, cells, true, later(2)),
    await claimTopic(db, cells, 'not-me', later(3)),
  ]
  expect(await db.topics.get(cells)).toMatchObject({ name: 'Living cells', muted: true, skill: { answers: 0 } })
  for (const id of acts) await undo(db, id, later(9))
  expect(await knownOf(db)).toEqual(before)
  expect((await db.topics.get(cells))?.muted).toBe(false)
})
