import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { hash64 } from '@/utils/base/hash'
import type { PageId, VisitId } from '@/utils/base/ids'
import { DAY, MINUTE } from '@/utils/base/time'
import type { TrellisDb } from '@/utils/store/db'
import { addEvidence, allEvidence } from '@/utils/store/evidence'
import { deleteEverything, forgetPages, forgetSite, forgetTopic, restore } from '@/utils/store/forget'
import { keepReading } from '@/utils/store/pages'
import { answerPrompt, keepDraft } from '@/utils/store/prompts'
import { reportVisit } from '@/utils/store/visits'
import { derivedOf, everythingIn, freshDb, pageRow, writerAt } from '../../support/db'
import { answer, LAPTOP, NOON, page, piece, share, TABLET, topic, visit } from '../../support/evidence'
import { type Happened, history, PAGES } from '../../support/histories'
import { draft, reading } from '../../support/reading'

const CANARY = 'xylograph'
let db: TrellisDb
beforeEach(() => {
  db = freshDb()
})

/** A page that is read, visited, asked about and answered; every text of it holds the planted word. */
async function study(host: string, id: string, word: string, at = NOON): Promise<PageId> {
  const url = `https://${host}/${word}`
  const [q, other] = [draft(`${id}-q`, texts(word)), draft(`${id}-r`, texts(word))]
  const what = reading({
    title: word,
    article: { text: `${word} text`, words: 2, truncated: false },
    topics: [{ ...share(`${word} theory`, 0.6) }, share('cells', 0.3)],
    terms: [{ term: word, salience: 1, definition: word, quote: word }],
    prompts: [q, other],
  })
  const seen = { visit: `v-${id}` as VisitId, url, activeMs: 4 * MINUTE, depth: 1, how: 'watched' as const }
  await reportVisit(db, { ...seen, ended: false }, writerAt(at))
  const about = { url, title: word, visit: seen.visit, how: 'watched' as const, textDays: 7 }
  const kept = (await keepReading(db, about, what, writerAt(at))) as PageId
  await keepDraft(db, kept, q, writerAt(at + MINUTE))
  await answerPrompt(db, q.id, { rating: 'good', form: 'reveal', durationMs: 5000 }, writerAt(at + 2 * MINUTE))
  await reportVisit(db, { ...seen, ended: true }, writerAt(at + 3 * MINUTE))
  await addEvidence(db, [piece('highlight', { id: `h-${id}`, page: kept, text: word, at })], LAPTOP)
  return kept
}

const texts = (word: string) => ({
  question: `${word}?`,
  answer: word,
  quote: `${word}.`,
  topic: topic(`${word} theory`),
})
const noRows = { pages: [], prompts: [], calendar: [], topics: [], days: [], waiting: [] }
const derived = async () => {
  const { panel: _panel, ...tables } = await derivedOf(db)
  return tables
}

describe('forgetting a site', () => {
  test('leaves no trace of a planted word in any table, and everything else as if it had never been seen', async () => {
    await study('keep.example', 'a', 'osmosis')
    const before = await derivedOf(db)
    await study('gone.example', 'b', CANARY, NOON + DAY)
    await study('gone.example', 'c', `${CANARY}s`, NOON + DAY)
    expect(await everythingIn(db)).toContain(CANARY)
    const removed = await forgetSite(db, 'gone.example', writerAt(NOON + 2 * DAY))
    expect(removed).toMatchObject({ pages: 2, prompts: 2 })
    expect(await everythingIn(db)).not.toContain(CANARY)
    expect(await everythingIn(db)).not.toContain('gone.example')
    expect(await derivedOf(db)).toEqual(before)
  })

  test('takes along a visit to it that was never read', async () => {
    const unread = { visit: 'v' as VisitId, url: 'https://gone.example/x', activeMs: 1, depth: 0, ended: false }
    await reportVisit(db, { ...unread, how: 'watched' }, writerAt())
    await forgetSite(db, 'gone.example', writerAt())
    expect(await db.openVisits.toArray()).toEqual([])
  })

  test('does not touch a site whose name only begins alike', async () => {
    await study('keep.example', 'a', 'osmosis')
    expect(await forgetSite(db, 'keep.exam', writerAt())).toMatchObject({ pages: 0, pieces: 0, prompts: 0 })
    expect(await db.pages.toArray()).toHaveLength(1)
  })

  test('can be taken back as long as the panel remembers: everything is as it was', async () => {
    await study('keep.example', 'a', 'osmosis')
    await study('gone.example', 'b', CANARY, NOON + DAY)
    const before = await Promise.all([
      derivedOf(db),
      db.readings.toArray(),
      db.texts.toArray(),
      db.openVisits.toArray(),
    ])
    const evidence = await allEvidence(db)
    const removed = await forgetSite(db, 'gone.example', writerAt(NOON + 2 * DAY))
    await restore(db, removed, writerAt(NOON + 2 * DAY + MINUTE))
    const now = await Promise.all([derivedOf(db), db.readings.toArray(), db.texts.toArray(), db.openVisits.toArray()])
    expect(now).toEqual(before)
    expect((await allEvidence(db)).filter(({ kind }) => kind !== 'forgotten' && kind !== 'undone')).toEqual(evidence)
  })
})

describe('what was forgotten', () => {
  test('is noted by a random id without an address, and does not come back with its old evidence', async () => {
    const id = await study('gone.example', 'b', CANARY)
    const old = await allEvidence(db)
    await forgetPages(db, [id], writerAt(NOON + DAY))
    expect(await addEvidence(db, old, LAPTOP)).toBe(0)
    expect(await everythingIn(db)).not.toContain(CANARY)
    expect(await derived()).toEqual(noRows)
    const [forgotten, ...others] = await allEvidence(db)
    expect(forgotten).toMatchObject({ kind: 'forgotten', pages: [id], topics: [] })
    expect(others).toEqual([])
  })

  test('comes back when forgetting was taken back', async () => {
    const id = await study('gone.example', 'b', CANARY)
    const old = await allEvidence(db)
    const removed = await forgetPages(db, [id], writerAt(NOON + DAY))
    await restore(db, removed, writerAt(NOON + DAY + 1))
    expect(await addEvidence(db, old, LAPTOP)).toBe(0)
    expect(await everythingIn(db)).toContain(CANARY)
    expect(await db.meta.get('forgotten')).toMatchObject({ pages: [] })
  })

  test('on another device goes here too, whichever comes first', async () => {
    const forgotten = piece('forgotten', { pages: [page('p1')], topics: [hash64('poems')], at: NOON + DAY })
    const seen = [
      visit('v1'),
      piece('prompt-made'),
      answer('a'),
      visit('v2', { page: page('p2'), topics: [share('poems')] }),
    ]
    const lived = async (batches: (typeof seen | [typeof forgotten])[]) => {
      db = freshDb()
      await db.pages.bulkAdd([pageRow('p1'), pageRow('p2')])
      for (const [i, batch] of batches.entries()) await addEvidence(db, batch, i === 0 ? LAPTOP : TABLET)
      const { panel: _panel, pages: _pages, ...tables } = await derivedOf(db)
      return { tables, evidence: await allEvidence(db), pages: await db.pages.toCollection().primaryKeys() }
    }
    const lawLast = await lived([seen, [forgotten]])
    expect(lawLast).toEqual({
      tables: { prompts: [], calendar: [], topics: [], days: [], waiting: [] },
      evidence: [forgotten],
      pages: ['p2'],
    })
    const lawFirst = await lived([[forgotten], seen])
    expect({ ...lawFirst, pages: lawLast.pages }).toEqual(lawLast)
    expect(await lived([[forgotten, ...seen] as never])).toEqual(lawLast)
  })
})

describe('forgetting a topic', () => {
  test('takes its share of every visit, its prompts and its place in readings; the page stays', async () => {
    await study('keep.example', 'a', 'osmosis')
    const removed = await forgetTopic(db, topic('osmosis theory'), writerAt(NOON + DAY))
    expect(removed.prompts).toBe(1)
    expect((await allEvidence(db)).find(({ kind }) => kind === 'visit')).toMatchObject({ topics: [{ id: 'cells' }] })
    expect(await db.prompts.toArray()).toEqual([])
    expect((await db.topics.toArray()).map((state) => state.topic)).toEqual(['cells'])
    expect(
      (await db.readings.toArray()).flatMap((row) => [...row.reading.topics, ...row.reading.prompts]),
    ).toMatchObject([{ id: 'cells' }])
    expect(await db.pages.toArray()).toHaveLength(1)
    expect(JSON.stringify(await allEvidence(db))).not.toContain('osmosis theory')
  })

  test('can be taken back, and the topic may be studied anew', async () => {
    await study('keep.example', 'a', 'osmosis')
    const before = await derivedOf(db)
    const readings = await db.readings.toArray()
    const removed = await forgetTopic(db, topic('osmosis theory'), writerAt(NOON + DAY))
    await restore(db, removed, writerAt(NOON + DAY + 1))
    expect(await derivedOf(db)).toEqual(before)
    expect(await db.readings.toArray()).toEqual(readings)
    await forgetTopic(db, topic('osmosis theory'), writerAt(NOON + 2 * DAY))
    await study('keep.example', 'z', 'osmosis', NOON + 3 * DAY)
    expect(await db.topics.get(topic('osmosis theory'))).toMatchObject({ skill: { answers: 1 } })
  })
})

async function lived(list: readonly Happened[]): Promise<void> {
  db = freshDb()
  await db.pages.bulkAdd(PAGES.map((id) => pageRow(id)))
  for (const { piece: each, device } of list) await addEvidence(db, [each], device)
}

/** What is left of a history for somebody who never saw page p1, undos of what went with it left out. */
function neverSaw(list: readonly Happened[]): Happened[] {
  const gone = new Set<string>()
  const made = new Set(
    list.flatMap(({ piece: one }) => (one.kind === 'prompt-made' && one.page === page('p1') ? [one.prompt] : [])),
  )
  return list.filter(({ piece: one }) => {
    const isGone =
      ('page' in one && one.page === page('p1')) ||
      ('prompt' in one && made.has(one.prompt)) ||
      (one.kind === 'undone' && gone.has(one.undo))
    if (isGone) gone.add(one.id)
    return !isGone
  })
}

test('a profile that forgot a page equals one that never saw it, and taking it back equals never having forgotten', async () => {
  await fc.assert(
    fc.asyncProperty(history(20), async (list) => {
      // A prompt that several pages made is left to its own tests.
      const first = new Map<string, string | undefined>()
      const clean = list.filter(({ piece: one }) => {
        if (one.kind !== 'prompt-made') return true
        const known = first.has(one.prompt)
        first.set(one.prompt, one.page)
        return !known
      })
      await lived(neverSaw(clean))
      await db.pages.delete(page('p1'))
      const expected = await derived()
      await lived(clean)
      const whole = await derived()
      const removed = await forgetPages(db, [page('p1')], writerAt(NOON + 90 * DAY))
      expect(await derived()).toEqual(expected)
      await restore(db, removed, writerAt(NOON + 91 * DAY))
      expect(await derived()).toEqual(whole)
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('deleting everything leaves no row and no database', async () => {
  await study('gone.example', 'b', CANARY)
  const { name } = db
  await deleteEverything(db)
  expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name)
})

test('deleting everything leaves no row even while a page that is open holds the database', async () => {
  await study('gone.example', 'b', CANARY)
  const held = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(db.name)
    request.onsuccess = () => resolve(request.result)
  })
  const deleted = deleteEverything(db)
  await new Promise((resolve) => {
    held.onversionchange = resolve
  })
  const rows = await new Promise((resolve) => {
    const request = held.transaction('packs').objectStore('packs').count()
    request.onsuccess = () => resolve(request.result)
  })
  expect(rows).toBe(0)
  held.close()
  await deleted
})
