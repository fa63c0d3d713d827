// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { NowPlace } from '@/entrypoints/sidepanel/NowPlace'
import type { BesideProps } from '@/entrypoints/sidepanel/panel-props'
import type { TabState } from '@/utils/messages/tab-state'
import type { TrellisDb } from '@/utils/store/db'
import { freshDb } from '../../support/db'
import { drafts } from '../../support/gallery/values'
import { haveLocks } from '../../support/locks'
import { press, screen, seen, show, unfold, write } from '../../support/screen'
import { LESSON, readerNow, readLesson, settings } from '../../support/student'

const row = (reading: TabState['reading']): TabState => ({
  url: LESSON,
  title: 'Lesson',
  state: 'watching',
  reading,
  how: 'watched',
  at: Date.now(),
})
const beside = (reading: TabState['reading'] = { step: 'waiting' }) => ({
  tab: { id: 1, url: LESSON, title: 'Lesson', private: false },
  granted: true,
  row: row(reading),
})

function now(db: TrellisDb, given: Partial<BesideProps> = {}) {
  return show(
    <NowPlace
      db={db}
      settings={settings}
      reader={readerNow()}
      beside={beside()}
      status={{ state: 'watching', how: 'watched', visible: true }}
      {...given}
    />,
  )
}

beforeEach(() => {
  haveLocks()
  fakeBrowser.reset()
})

/** Now with the lesson read, once it is on the screen. */
async function withLesson(given: Partial<BesideProps> = {}) {
  const db = freshDb()
  await readLesson(db)
  const view = now(db, given)
  await see('Topics on this page')
  return { db, ...view }
}

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text))
const lose = (text: string) => vi.waitFor(() => expect(seen()).not.toContain(text))

beforeEach(() => {
  haveLocks()
  fakeBrowser.reset()
})

describe('a page', () => {
  test('appears as soon as it is kept, without being asked again', async () => {
    const db = freshDb()
    now(db)
    await see('Read it now')
    await readLesson(db)
    await see('Topics on this page')
    expect(seen()).toContain(drafts[0]?.question)
  })

  test('that was met before is shown although nothing is watched now, with the day it is from', async () => {
    await withLesson({ status: { state: 'off', why: 'not-allowed', how: 'watched', visible: true } })
    expect(seen()).toContain('what was read here: today')
    expect(screen.queryByRole('button', { name: 'Show it in the page' })).toBeNull()
  })

  test('being read says what is going on, how far it is, and can be stopped', async () => {
    now(freshDb(), { beside: beside({ step: 'understanding', since: Date.now() - 5000, done: 0.5 }) })
    await see('Finding its topics')
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.5')
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ stopped: true } as never)
    await press('Stop')
    expect(asked).toHaveBeenCalledWith({ to: 'background', name: 'stopReading', payload: { tab: 1 } })
  })

  test.each([
    { reading: { step: 'not-study' as const }, said: 'does not look like study' },
    { reading: { step: 'failed' as const, code: 'read.too-much' }, said: 'too large to be read' },
    { reading: { step: 'failed' as const, code: 'read.stopped' }, said: 'You stopped' },
    { reading: { step: 'failed' as const, code: 'store.full' }, said: 'disk is full' },
    { reading: { step: 'waiting' as const }, said: 'after about 20 seconds' },
  ])('with $reading says so truly', async ({ reading, said }) => {
    now(freshDb(), { beside: beside(reading) })
    await see(said)
  })

  test('that was called no study is read as study when the student says that it is', async () => {
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ started: true } as never)
    now(freshDb(), { beside: beside({ step: 'not-study' }) })
    await see('does not look like study')
    await press('I am studying this: read it')
    expect(asked).toHaveBeenCalledWith({ to: 'background', name: 'readNow', payload: { tab: 1, asStudy: true } })
  })

  test('is read at once on request', async () => {
    const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ started: true } as never)
    now(freshDb())
    await see('Read it now')
    await press('Read it now')
    expect(asked).toHaveBeenCalledWith({ to: 'background', name: 'readNow', payload: { tab: 1 } })
  })
})

describe('a draft', () => {
  test('that was kept is the student’s own, and one press gives it back', async () => {
    const { db } = await withLesson()
    await press('Keep')
    await see('Your questions from this page')
    expect(await db.prompts.count()).toBe(1)
    await press('Undo')
    await lose('Your questions from this page')
    expect(seen()).toContain('The best of 3')
  })

  test('that was tried is kept and answered, and Undo takes back both', async () => {
    const { db } = await withLesson()
    await press('Try it')
    await press('Show the answer')
    await press(/Got it/)
    await see('Kept and answered')
    expect((await db.prompts.toArray())[0]?.memory?.lastRating).toBe('good')
    await press('Undo')
    await see('The best of 3')
    expect(await db.prompts.filter(({ state }) => state === 'active').count()).toBe(0)
  })

  test('that was skipped does not come back by itself', async () => {
    await withLesson()
    await press('Skip')
    await press('It is too easy')
    await see('Skipped.')
    await press('Show another')
    await see(drafts[1]?.question ?? '')
    expect(seen()).not.toContain(drafts[0]?.question)
  })
})

describe('a correction', () => {
  test('"I am not studying" takes the page out, and Undo puts it back', async () => {
    await withLesson()
    await unfold('Not right?')
    await press(/I am not studying/)
    await see('no longer counts')
    await lose('Topics on this page')
    await press('Undo')
    await see('Topics on this page')
    expect(seen()).not.toContain('no longer counts')
  })

  test('another topic stands first at once, and Undo brings the old one back', async () => {
    await withLesson()
    await unfold('Not right?')
    await press(/another topic/)
    write('In your words', 'Plant cells')
    await Promise.resolve()
    await press('Move it there')
    await see('This page now counts for Plant cells.')
    await see('Looks like Plant cells')
    await press('Undo')
    await see('Looks like Diffusion')
  })

  test('"Never on this site" forgets the site, stops there, and Undo gives both back', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined)
    const { db } = await withLesson()
    await unfold('Not right?')
    await press(/Never on this site/)
    await see('1 page of this site is forgotten')
    expect(await db.pages.count()).toBe(0)
    expect(await neverSites()).toEqual(['https://example.org'])
    await press('Undo')
    await see('Topics on this page')
    expect(await neverSites()).toEqual([])
  })
})

async function neverSites(): Promise<unknown> {
  const { settings: stored } = await fakeBrowser.storage.local.get('settings')
  return (stored as { neverSites: unknown }).neverSites
}

test('what could be undone is settled once another page is beside the panel', async () => {
  const { db, rerender } = await withLesson()
  await press('Keep')
  await see('Undo')
  const other = {
    ...beside(),
    tab: { id: 1, url: 'https://example.org/b', title: 'B', private: false },
    row: undefined,
  }
  rerender(
    <NowPlace
      db={db}
      settings={settings}
      reader={readerNow()}
      beside={other}
      status={{ state: 'watching', how: 'watched', visible: true }}
    />,
  )
  await lose('Undo')
})

test('a press that the full disk refuses is told, loses nothing, and works once there is room', async () => {
  const { db } = await withLesson()
  const full = vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  await press('Keep')
  await see('disk is full')
  expect(screen.getByRole('alert')).toBeTruthy()
  expect(await db.prompts.count()).toBe(0)
  full.mockRestore()
  await press('Try again')
  await see('Your questions from this page')
  expect(seen()).not.toContain('disk is full')
})

test('the last line counts what was kept today and leads to everything that is stored', async () => {
  await withLesson()
  await see('Nothing kept today so far.')
  await press('Keep')
  await see('1 question kept today.')
  expect(screen.getByRole('link', { name: 'See what is stored' }).getAttribute('href')).toBe('/settings.html#ledger')
})
