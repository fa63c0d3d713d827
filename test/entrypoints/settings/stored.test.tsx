// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App } from '@/entrypoints/settings/App'
import type { LearnerId } from '@/utils/base/ids'
import { openDb } from '@/utils/store/open'
import { freshLearner } from '../../support/db'
import { haveLocks } from '../../support/locks'
import { press, screen, seen, show, write } from '../../support/screen'
import { readLesson, settings } from '../../support/student'
import { browser, freshBrowser, persist } from './fakes'

vi.mock('@/utils/browser/permissions', async () => (await import('./fakes')).permissions)
vi.mock('@/utils/browser/files', async () => (await import('./fakes')).files)
vi.mock('@/utils/browser/erase', async () => (await import('./fakes')).erase)
vi.mock('@/utils/browser/persist', async () => (await import('./fakes')).persist)

let learner: LearnerId
const replaced: string[] = []

beforeEach(() => {
  fakeBrowser.reset()
  freshBrowser()
  haveLocks()
  location.hash = ''
  learner = freshLearner()
  replaced.length = 0
  vi.spyOn(location, 'replace').mockImplementation((to) => void replaced.push(String(to)))
})

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text), { timeout: 5000 })

async function inStore<T>(
  work: (db: Extract<Awaited<ReturnType<typeof openDb>>, { ok: true }>['value']) => Promise<T>,
) {
  const opened = await openDb(learner)
  if (!opened.ok) throw opened.failure
  try {
    return await work(opened.value)
  } finally {
    opened.value.close()
  }
}

async function open(urls: readonly string[] = ['https://example.org/lesson']) {
  await fakeBrowser.storage.local.set({ settings: { ...settings, learner } })
  await inStore(async (db) => {
    for (const url of urls) await readLesson(db, url)
  })
  show(<App />)
  await see(urls.length > 0 ? 'on this computer alone.' : 'Nothing is stored yet.')
}

const choose = (text: string, name = 'backup.json') => {
  const field = document.querySelector('input[type=file]') as HTMLInputElement
  Object.defineProperty(field, 'files', { value: [new File([text], name)], configurable: true })
  fireEvent.change(field)
}
const pageCount = () => inStore((db) => db.pages.count())

describe('a backup', () => {
  test('is one file of today with everything in it', async () => {
    await open()
    await press('Save a backup')
    await vi.waitFor(() => expect(browser.saved).toHaveLength(1))
    expect(browser.saved[0]?.name).toMatch(/^trellis-\d{4}-\d\d-\d\d\.trellis-backup\.json$/)
    expect(JSON.parse(browser.saved[0]?.text ?? '')).toMatchObject({ pages: [{ url: 'https://example.org/lesson' }] })
  })

  test('brings back what is not here, and says what was', async () => {
    await open(['https://example.org/a', 'https://example.org/b'])
    await press('Save a backup')
    await vi.waitFor(() => expect(browser.saved).toHaveLength(1))
    await inStore((db) => db.pages.clear())
    choose(browser.saved[0]?.text ?? '')
    await vi.waitFor(async () => expect(await pageCount()).toBe(2))
    await see('nothing new in it')
  })

  test.each(['', 'Dear all', '{"format":"other"}', '[]', '{"format":"trellis/backup"'])(
    'of %j is told to be none, and nothing is changed',
    async (text) => {
      await open()
      choose(text)
      await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Nothing was changed.'))
      expect(await pageCount()).toBe(1)
    },
  )

  test('that cannot be read from the disk is told as such', async () => {
    await open()
    vi.spyOn(File.prototype, 'text').mockRejectedValueOnce(new Error('NotReadableError'))
    choose('{}')
    await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('The file could not be read.'))
  })
})

describe('kept by the browser', () => {
  test('is told as the browser says it, before and after it is asked', async () => {
    await open()
    await see('Not promised.')
    await press('Ask the browser to keep it')
    await see('Yes. The browser does not clear it by itself')
    expect(persist.askToPersist).toHaveBeenCalled()
  })
})

describe('delete everything', () => {
  const erase = async () => {
    write('Type “delete” to be sure', 'delete')
    fireEvent.submit(document.querySelector('form:has([data-kind=warm])') ?? document.body)
  }

  test('deletes the database and what the browser holds, and ends at the welcome page', async () => {
    await open()
    await erase()
    await vi.waitFor(() => expect(replaced).toEqual(['/welcome.html']))
    expect(browser.erased).toBe(1)
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`trellis-${learner}`)
  })

  test('that is refused in part does not end as if it were done, and can be tried again', async () => {
    await open()
    browser.refusesToErase = true
    await erase()
    await see('Not everything could be deleted.')
    expect(replaced).toEqual([])
    browser.refusesToErase = false
    await erase()
    await vi.waitFor(() => expect(replaced).toEqual(['/welcome.html']))
  })
})
