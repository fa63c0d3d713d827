import type { Observable } from 'dexie'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { DAY } from '@/utils/base/time'
import type { TrellisDb } from '@/utils/store/db'
import { addEvidence } from '@/utils/store/evidence'
import { liveFound, liveSitePages, liveTopicNames } from '@/utils/store/ledger'
import { freshDb, pageRow } from '../../support/db'
import { LAPTOP, NOON, page, piece, share } from '../../support/evidence'

let db: TrellisDb
beforeEach(() => {
  db = freshDb()
})
afterEach(() => db.delete())

/** The first value of a source. */
const first = <T>(source: Observable<T>) =>
  new Promise<T>((next, error) => {
    source.subscribe({ next, error })
  })

describe('finding a page among all that are stored', () => {
  beforeEach(async () => {
    await db.pages.bulkPut([
      pageRow('old', { title: 'Osmosis', lastAt: NOON - 900 * DAY }),
      pageRow('new', { title: 'Why OSMOSIS matters', lastAt: NOON }),
      pageRow('url', { title: 'Untitled', url: 'https://example.org/osmosis', lastAt: NOON - DAY }),
      pageRow('other', { title: 'Mitosis', lastAt: NOON }),
    ])
  })
  const found = async (words: string, limit = 50) => (await first(liveFound(db, words, limit))).map(({ id }) => id)

  test('looks in titles and addresses, whatever the case, the last read first', async () => {
    expect(await found(' Osmosis ')).toEqual(['new', 'url', 'old'])
  })

  test('stops at what can be shown', async () => {
    expect(await found('osmosis', 2)).toEqual(['new', 'url'])
  })

  test('words are words, not a pattern', async () => {
    expect(await found('.*')).toEqual([])
    expect(await found('zzz')).toEqual([])
  })

  test('a page tells whether its text is still kept', async () => {
    await db.texts.put({ page: page('new'), at: NOON, text: 'words' })
    const [line] = await first(liveFound(db, 'matters', 1))
    expect(line).toMatchObject({ id: 'new', hasText: true, prompts: 0 })
  })
})

describe('pages of the sites that are opened', () => {
  beforeEach(async () => {
    await db.pages.bulkPut([
      pageRow('a1', { site: 'a.org', lastAt: NOON - DAY }),
      pageRow('a2', { site: 'a.org', lastAt: NOON }),
      pageRow('b1', { site: 'b.org', lastAt: NOON }),
    ])
  })

  const pages = async (...sites: [string, number][]) => {
    const found = await first(liveSitePages(db, new Map(sites)))
    return [...found].map(([site, { pages, more }]) => [site, pages.map(({ id }) => id), more])
  }

  test('are theirs alone, the last read first', async () => {
    expect(await pages(['a.org', 50])).toEqual([['a.org', ['a2', 'a1'], false]])
  })

  test('of a big site are shown a part at a time', async () => {
    expect(await pages(['a.org', 1], ['b.org', 1])).toEqual([
      ['a.org', ['a2'], true],
      ['b.org', ['b1'], false],
    ])
  })

  test('a site without pages is empty, not missing', async () => {
    expect(await pages(['c.org', 50])).toEqual([['c.org', [], false]])
    expect(await pages()).toEqual([])
  })
})

test('no topic is left out of what is stored, not even one that the student never wants to hear of', async () => {
  const kept = piece('prompt-made', { topics: [share('cells')] })
  await addEvidence(
    db,
    [kept, piece('topic-muted', { id: 'm' as never, topic: 'cells' as never, muted: true })],
    LAPTOP,
  )
  expect(await first(liveTopicNames(db))).toEqual([{ topic: 'cells', name: 'Cells', days: 1 }])
})
