// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { NowPlace } from '@/entrypoints/sidepanel/NowPlace'
import type { PageId, VisitId } from '@/utils/base/ids'
import { DAY, localDay, MINUTE, SECOND } from '@/utils/base/time'
import { type VisitRow, visitRows } from '@/utils/browser/visit-rows'
import { parseSettings } from '@/utils/messages/settings'
import { type LiveCall, liveCalls } from '@/utils/store/calls'
import type { TrellisDb } from '@/utils/store/db'
import { keepDraft } from '@/utils/store/prompts'
import { freshDb } from '../../support/db'
import { drafts } from '../../support/gallery/values'
import { haveLocks } from '../../support/locks'
import { press, seen, show, unfold } from '../../support/screen'
import { settings as agreed, LESSON, readerNow, readLesson, writerAt } from '../../support/student'
import { first } from '../../support/watch'

const tab = { audible: false, fullscreen: false }
vi.mock('@/utils/browser/tabs', async (original) => ({
  ...(await original<typeof import('@/utils/browser/tabs')>()),
  tabScene: async () => tab,
}))

const START = Date.now()
const settings = parseSettings(
  { ...agreed, consent: { version: 1, at: START - 30 * DAY }, calls: { aDay: 3, quietFrom: 0, quietTo: 0 } },
  agreed,
)
const row: VisitRow = {
  visit: 'v' as VisitId,
  tab: 1,
  url: LESSON,
  at: START - 10 * MINUTE,
  activeMs: 5 * MINUTE,
  depth: 0.95,
}
let db: TrellisDb
let page: PageId

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START })
  haveLocks()
  fakeBrowser.reset()
  Object.assign(tab, { audible: false, fullscreen: false })
  location.hash = ''
  db = freshDb()
  await readLesson(db, 'https://example.org/other')
  page = (await readLesson(db)) as PageId
  await keepDraft(db, page, drafts[0] as never, writerAt(START - DAY))
})
afterEach(() => vi.useRealTimers())

/** The lesson beside the panel, looked at for `stillMs` after the last sign of somebody. */
async function atTheLesson(given: Partial<VisitRow> = {}, stillMs = 30 * SECOND) {
  await visitRows.put('v', { ...row, ...given })
  const state = { url: LESSON, title: '', visit: row.visit, state: 'watching', how: 'watched', at: START } as const
  const view = show(
    <NowPlace
      db={db}
      settings={settings}
      reader={readerNow()}
      beside={{
        tab: { id: 1, url: LESSON, title: '', private: false },
        granted: true,
        row: { ...state, reading: { step: 'read', page } },
      }}
      status={{ state: 'watching', how: 'watched', visible: true }}
    />,
  )
  await vi.waitFor(() => expect(seen()).toContain('Topics on this page'))
  await new Promise((done) => setTimeout(done, 100))
  vi.setSystemTime(START + stillMs)
  return view
}

const calls = (): Promise<LiveCall[]> => first(liveCalls(db, localDay(START, readerNow().zone)))
const called = () =>
  vi.waitFor(() => expect(seen()).toContain('One question about this page waits.'), { timeout: 6000 })
/** Long enough for two looks. */
const silent = async () => {
  await new Promise((done) => setTimeout(done, 4500))
  expect(seen()).not.toContain('waits.')
  expect(await calls()).toEqual([])
}

describe('at the end of an article the open panel', () => {
  test('says that a question waits, why now, and how much of the day is used; the reason is kept', async () => {
    await atTheLesson()
    await called()
    await unfold('Why now?')
    expect(seen()).toContain('You came to the end of the page. This is 1 of 3 today.')
    expect(await calls()).toMatchObject([{ reason: 'end_of_page', page }])
    await press('Not now')
    await vi.waitFor(() => expect(seen()).not.toContain('waits.'))
    expect(await calls()).toMatchObject([{ how: 'dismissed' }])
  })

  test('goes to Review when that is wanted', async () => {
    await atTheLesson()
    await called()
    await press('Answer now')
    await vi.waitFor(() => expect(location.hash).toBe('#review'))
    expect(await calls()).toMatchObject([{ how: 'accepted' }])
  })

  test('takes leaving the page for an answer', async () => {
    const view = await atTheLesson()
    await called()
    view.unmount()
    await vi.waitFor(async () => expect(await calls()).toMatchObject([{ how: 'ignored' }]))
  })
})

describe('the open panel says nothing', () => {
  test('while a video plays', async () => {
    tab.audible = true
    await atTheLesson()
    await silent()
  }, 12_000)

  test('while somebody is still at it, and may be typing', async () => {
    await atTheLesson({}, 10 * SECOND)
    await silent()
  }, 12_000)

  test('in the middle of the article', async () => {
    await atTheLesson({ depth: 0.4 })
    await silent()
  }, 12_000)
})
