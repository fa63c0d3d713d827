import { expect, test } from 'vitest'
import type { TopicId } from '@/utils/base/ids'
import { DAY } from '@/utils/base/time'
import { moveTopic } from '@/utils/store/corrections'
import type { TrellisDb } from '@/utils/store/db'
import { addEvidence } from '@/utils/store/evidence'
import { metBefore } from '@/utils/store/met-before'
import { undo } from '@/utils/store/prompts'
import { freshDb, pageRow, writerAt } from '../../support/db'
import { LAPTOP, NOON, page, share, topic, visit } from '../../support/evidence'
import { reading } from '../../support/reading'

/** Tuesday a page about osmosis on one site, Thursday another on another. */
async function twoSites(): Promise<TrellisDb> {
  const db = freshDb()
  await db.pages.bulkAdd([
    pageRow('p1', { site: 'a.example', title: 'Osmosis', firstAt: NOON, lastAt: NOON }),
    pageRow('p2', { site: 'b.example', firstAt: NOON + 2 * DAY, lastAt: NOON + 2 * DAY }),
  ])
  const quote = 'Osmosis is the movement of water through a membrane.'
  const { article, ...rest } = { ...reading(), terms: [{ term: 'osmosis', salience: 1, quote, place: 0 }] }
  await db.readings.put({
    page: page('p1'),
    at: NOON,
    reading: { ...rest, article: { words: article.words, truncated: false } },
  })
  await addEvidence(
    db,
    [
      visit('v1', { page: page('p1'), topics: [share('osmosis')] }),
      visit('v2', { page: page('p2'), topics: [share('osmosis')], at: NOON + 2 * DAY }),
    ],
    LAPTOP,
  )
  return db
}
const here = async (db: TrellisDb) => {
  const row = await db.pages.get(page('p2'))
  if (row === undefined) throw new Error('the second page is missing')
  return row
}
const on = (id: string, aliases: string[] = []) => [{ id: topic(id), name: 'Osmosis', aliases: aliases as TopicId[] }]

test('a topic met on another site shows that page and what it said of it', async () => {
  const db = await twoSites()
  expect(await metBefore(db, await here(db), on('osmosis'))).toMatchObject({
    page: { id: 'p1', title: 'Osmosis', at: NOON },
    sentence: 'Osmosis is the movement of water through a membrane.',
  })
})

test('a page that calls it by another name still finds it', async () => {
  const db = await twoSites()
  expect(await metBefore(db, await here(db), on('water diffusion', ['osmosis']))).toMatchObject({ topic: 'osmosis' })
})

test('nothing is met before on the first page, nor for a topic that only this page has', async () => {
  const db = await twoSites()
  const first = await db.pages.get(page('p1'))
  expect(first && (await metBefore(db, first, on('osmosis')))).toBeUndefined()
  expect(await metBefore(db, await here(db), on('poetry'))).toBeUndefined()
})

test('an earlier page that the student gave another topic is no longer it, until that is taken back', async () => {
  const db = await twoSites()
  const moved = await moveTopic(db, page('p1'), topic('osmosis'), share('poems'), writerAt(NOON + 3 * DAY))
  expect(await metBefore(db, await here(db), on('osmosis'))).toBeUndefined()
  await undo(db, moved, writerAt(NOON + 3 * DAY + 1))
  expect(await metBefore(db, await here(db), on('osmosis'))).toMatchObject({ page: { id: 'p1' } })
})

test('a page whose reading is gone is told without its sentence', async () => {
  const db = await twoSites()
  await db.readings.clear()
  expect(await metBefore(db, await here(db), on('osmosis'))).not.toHaveProperty('sentence')
})
