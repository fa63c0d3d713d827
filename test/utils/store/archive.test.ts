import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { DAY, HOUR } from '@/utils/base/time'
import { exportAll, importAll } from '@/utils/store/archive'
import type { TrellisDb } from '@/utils/store/db'
import { addEvidence, allEvidence } from '@/utils/store/evidence'
import { forgetPages, forgetSite } from '@/utils/store/forget'
import { keepReading } from '@/utils/store/pages'
import { keepDraft } from '@/utils/store/prompts'
import { derivedOf, everythingIn, freshDb, pageRow, writerAt } from '../../support/db'
import { answer, KINDS, LAPTOP, NOON, page, piece, TABLET, visit } from '../../support/evidence'
import { history, PAGES } from '../../support/histories'
import { draft, notStudy, reading } from '../../support/reading'

let db: TrellisDb
beforeEach(() => {
  db = freshDb()
})

const settings = { version: 1, theme: 'dark' }
const read = (to: TrellisDb, url: string, what = reading(), at = NOON) =>
  keepReading(to, { url, title: '', how: 'watched', textDays: 7 }, what, writerAt(at))
const exported = (from = db) => exportAll(from, settings, writerAt())
const imported = (text: string, to = db) => importAll(to, text, writerAt(NOON + HOUR))
const stored = async (of: TrellisDb) => ({
  ...(await derivedOf(of)),
  evidence: await allEvidence(of),
  readings: await of.readings.toArray(),
  texts: await of.texts.toArray(),
  counts: await of.counts.toArray(),
})

async function lived(): Promise<void> {
  const id = await read(db, 'https://example.org/cell')
  await read(db, 'https://shop.example/', notStudy)
  await keepDraft(db, id as never, draft('q1'), writerAt())
  await addEvidence(
    db,
    [answer('a1'), answer('a2', { at: NOON + 3 * DAY, rating: 'again' }), visit('v1', { page: id as never })],
    LAPTOP,
  )
  const others = KINDS.filter((kind) => kind !== 'forgotten').map((kind) => piece(kind))
  await addEvidence(
    db,
    others.map((one) => ('page' in one ? { ...one, page: id } : one) as typeof one),
    TABLET,
  )
}

describe('a backup', () => {
  test('brought to a new computer gives back everything, and the settings as they were', async () => {
    await lived()
    const text = await exported()
    const other = freshDb()
    const result = await imported(text, other)
    expect(result).toEqual({
      ok: true,
      value: { added: (await allEvidence(db)).length, known: 0, refused: 0, settings },
    })
    expect(await stored(other)).toEqual(await stored(db))
  })

  test('brought back to where it came from changes nothing, not even the second time', async () => {
    await lived()
    const before = await stored(db)
    const text = await exported()
    for (let i = 0; i < 2; i++) {
      expect(await imported(text)).toMatchObject({ ok: true, value: { added: 0, refused: 0 } })
      expect(await stored(db)).toEqual(before)
    }
  })

  test('can be read without Trellis: it is plain JSON with pieces as they are', async () => {
    await lived()
    const plain = JSON.parse(await exported())
    expect(plain).toMatchObject({ format: 'trellis/backup', version: 1, minReader: 1, shape: 1, settings })
    expect(plain.packs.flatMap((pack: { pieces: unknown[] }) => pack.pieces)).toEqual(
      expect.arrayContaining([answer('a1')]),
    )
    expect(plain.pages).toEqual([expect.objectContaining({ url: 'https://example.org/cell' })])
  })

  test('of two computers makes one student, the same on both', async () => {
    await lived()
    const other = freshDb()
    await read(other, 'https://example.org/other')
    await addEvidence(other, [visit('v9', { at: NOON + 5 * DAY })], TABLET)
    const [here, there] = [await exported(), await exported(other)]
    await imported(there)
    await imported(here, other)
    expect(await stored(other)).toEqual(await stored(db))
    expect(await db.pages.toArray()).toHaveLength(2)
  })

  test('that is older does not bring back what was forgotten, wherever it is brought to', async () => {
    const gone = await read(
      db,
      'https://gone.example/canary',
      reading({ title: 'canary', article: { text: 'canary', words: 1, truncated: false } }),
    )
    await addEvidence(db, [visit('v1', { page: gone as never })], LAPTOP)
    const old = await exported()
    await forgetSite(db, 'gone.example', writerAt(NOON + DAY))
    expect(await imported(old)).toMatchObject({ ok: true, value: { added: 0, refused: 1 } })
    expect(await everythingIn(db)).not.toContain('canary')
    const third = freshDb()
    await imported(await exported(), third)
    await imported(old, third)
    expect(await everythingIn(third)).not.toContain('canary')
    const fourth = freshDb()
    await imported(old, fourth)
    await imported(await exported(), fourth)
    expect(await everythingIn(fourth)).not.toContain('canary')
    expect(await fourth.pages.toArray()).toEqual([])
  })

  test('that is older does not undo a page that was read again since', async () => {
    await read(db, 'https://example.org/cell')
    const old = await exported()
    await read(db, 'https://example.org/cell', reading({ title: 'New' }), NOON + HOUR)
    await imported(old)
    expect(await db.pages.toArray()).toMatchObject([{ title: 'New', readAt: NOON + HOUR }])
    expect(await db.readings.toArray()).toMatchObject([{ reading: { title: 'New' } }])
  })

  test('counts pages that were not study once, although both computers counted them', async () => {
    await read(db, 'https://shop.example/', notStudy)
    await imported(await exported())
    expect(await db.counts.toArray()).toEqual([{ day: '2026-09-14', notStudy: 1 }])
  })

  test('is lossless whatever was lived', async () => {
    await fc.assert(
      fc.asyncProperty(history(15), async (list) => {
        const [from, to] = [freshDb(), freshDb()]
        for (const id of PAGES) await read(from, `https://example.org/${id}`)
        await from.pages.clear()
        await from.readings.clear()
        await from.texts.clear()
        await from.pages.bulkAdd(PAGES.map((id) => pageRow(id)))
        for (const each of list) await addEvidence(from, [each.piece], each.device)
        await imported(await exported(from), to)
        expect(await stored(to)).toEqual(await stored(from))
        await Promise.all([from.delete(), to.delete()])
      }),
      { numRuns: 15 },
    )
  }, 120_000)
})

describe('a file that is no backup', () => {
  const envelope = { format: 'trellis/backup', version: 1, minReader: 1, madeAt: 0, shape: 1, settings: null }
  const whole = { ...envelope, packs: [], pages: [], readings: [], texts: [], counts: [] }

  test.each([
    ['backup.not-json', 'half a fil'],
    ['backup.not-json', ''],
    ['backup.not-trellis', '{"format":"anki"}'],
    ['backup.not-trellis', 'null'],
    ['backup.not-trellis', '[1,2]'],
    ['backup.newer', JSON.stringify({ ...whole, minReader: 2 })],
    ['backup.broken', JSON.stringify(envelope)],
    ['backup.broken', JSON.stringify({ ...whole, spy: true })],
    ['backup.broken', JSON.stringify({ ...whole, packs: [{ device: '../x', pieces: [] }] })],
    ['backup.broken', JSON.stringify(whole).replace('{', '{"__proto__":{"polluted":true},')],
  ])('is refused as %s, and nothing already stored is touched', async (code, text) => {
    await lived()
    const before = await stored(db)
    expect(await imported(text)).toEqual({ ok: false, failure: { code } })
    expect(await stored(db)).toEqual(before)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  test('in part still gives back the rest, and says how much it could not read', async () => {
    const rows = {
      packs: [{ device: 'laptop', pieces: [answer('a1'), { ...answer('a2'), rating: 'perfect' }, 7] }],
      pages: [
        { id: 'p1', url: 'https://example.org/a', title: 'A', firstAt: 1, readAt: 1 },
        { id: 'p2', url: 'https://example.org/a?token=canary', title: 'B', firstAt: 1, readAt: 1 },
        { id: 'p3', url: 'javascript:alert(1)', title: 'C', firstAt: 1, readAt: 1 },
      ],
      readings: [{ page: 'p1', at: 1, reading: { title: '<b>' } }],
      texts: [
        { page: 'p1', at: 1, text: 'x' },
        { page: 'nowhere', at: 1, text: 'canary' },
      ],
    }
    expect(await imported(JSON.stringify({ ...whole, ...rows }))).toMatchObject({
      ok: true,
      value: { added: 1, refused: 5 },
    })
    expect((await db.pages.toArray()).map(({ url }) => url)).toEqual(['https://example.org/a'])
    expect(await db.texts.toArray()).toHaveLength(1)
    expect(await everythingIn(db)).not.toContain('canary')
  })

  test('may begin with the mark that an editor put there', async () => {
    expect(await imported(`\uFEFF${JSON.stringify(whole)}`)).toMatchObject({ ok: true })
  })
})

test('a backup of more than ten megabytes comes back whole', async () => {
  const pieces = Array.from({ length: 30_000 }, (_, i) =>
    answer(`a${i}`, { at: NOON + i * HOUR, prompt: `q${i % 50}` as never }),
  )
  const made = Array.from({ length: 50 }, (_, i) =>
    piece('prompt-made', { id: `m${i}`, prompt: `q${i}` as never, at: NOON - HOUR, page: undefined as never }),
  )
  const filler = 'x'.repeat(250)
  const reflections = Array.from({ length: 2500 }, (_, i) =>
    piece('reflection', { id: `r${i}`, at: NOON + i * HOUR, stuck: Array(8).fill(filler), muddy: [] }),
  )
  const whole = { format: 'trellis/backup', version: 1, minReader: 1, madeAt: 0, shape: 1, settings: null }
  const text = JSON.stringify({
    ...whole,
    packs: [{ device: 'laptop', pieces: [...made, ...pieces, ...reflections] }],
    pages: [],
    readings: [],
    texts: [],
    counts: [],
  })
  expect(text.length).toBeGreaterThan(10_000_000)
  const progress = vi.fn()
  const result = await importAll(db, text, writerAt(), progress)
  expect(result).toMatchObject({ ok: true, value: { added: 32_550, refused: 0 } })
  expect(progress).toHaveBeenCalled()
  expect(await db.panel.get('panel')).toMatchObject({ totals: { answers: 30_000, prompts: 50 } })
  expect(await imported(await exported())).toMatchObject({ ok: true, value: { added: 0, known: 32_550 } })
}, 120_000)

test('a page that another computer forgot goes here with its reading, when that computer’s backup is merged', async () => {
  const id = (await read(db, 'https://gone.example/canary', reading({ title: 'canary' }))) as never
  const other = freshDb()
  await imported(await exported(), other)
  await forgetPages(other, [id], writerAt(NOON + DAY))
  await imported(await exported(other))
  expect(await everythingIn(db)).not.toContain('gone.example')
  expect(await db.pages.get(page(id))).toBeUndefined()
})
