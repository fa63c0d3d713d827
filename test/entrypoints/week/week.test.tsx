// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { OursView } from '@/entrypoints/week/OursView'
import { WeekView } from '@/entrypoints/week/WeekView'
import { DAY } from '@/utils/base/time'
import { release, releasedPage } from '@/utils/browser/week-page'
import { pageOf } from '@/utils/family/page-of'
import type { Settings } from '@/utils/messages/settings'
import { answerPrompt, makePrompt } from '@/utils/store/prompts'
import { freshDb } from '../../support/db'
import { haveLocks } from '../../support/locks'
import { press, screen, seen, show, unfold, write } from '../../support/screen'
import { settings, writerAt } from '../../support/student'
import { choices, normal, seenOf } from '../../support/week-page'

const saved = vi.hoisted(() => [] as { name: string; content: string | Uint8Array; type: string }[])
vi.mock('@/utils/browser/files', () => ({
  saveFile: (name: string, content: string | Uint8Array, type: string) => saved.push({ name, content, type }),
}))

beforeEach(async () => {
  fakeBrowser.reset()
  haveLocks()
  saved.length = 0
  location.hash = ''
  await fakeBrowser.storage.local.set({ settings })
})

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text))
const having = (week: Partial<Settings['week']>): Settings => ({ ...settings, week: { ...settings.week, ...week } })

async function learned(daysApart = 9) {
  const db = freshDb()
  const made = {
    question: 'What moves in osmosis?',
    answer: 'Water.',
    origin: 'own' as const,
    form: 'reveal' as const,
    topics: [{ id: 'osmosis' as never, name: 'Osmosis', weight: 1 }],
    language: 'en',
  }
  const id = await makePrompt(db, made, writerAt(Date.now() - daysApart * DAY))
  await answerPrompt(db, id, { rating: 'good', form: 'reveal', durationMs: 4000 }, writerAt(Date.now()))
  return db
}

describe('making a page', () => {
  test('of a student of whom nothing is known is quiet and has no error', async () => {
    show(<WeekView db={freshDb()} settings={settings} />)
    await see('My week')
    await see('Rest belongs to learning.')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('shows what stuck, from the answers', async () => {
    show(<WeekView db={await learned()} settings={having({ name: 'Mila' })} />)
    await see('Mila’s week')
    await see('I recalled Osmosis after 9 days.')
  })

  test('in another language leaves the screen in the language of the student', async () => {
    show(<WeekView db={await learned()} settings={having({ language: 'ar' })} />)
    await see('أسبوعي')
    expect(screen.getByRole('main').dir).toBe('rtl')
    expect(screen.getByRole('button', { name: 'Look together' })).toBeTruthy()
  })

  test('keeps what the student wrote when the tab is closed', async () => {
    const db = await learned()
    const { unmount } = show(<WeekView db={db} settings={settings} />)
    await see('Edit')
    await unfold('Edit')
    write('Next week', 'If it rains, then I read.')
    await see('If it rains, then I read.')
    unmount()
    show(<WeekView db={db} settings={settings} />)
    await see('If it rains, then I read.')
  })

  test('a time of day is refused with the reason and is not on the sheet', async () => {
    show(<WeekView db={await learned()} settings={settings} />)
    await see('Edit')
    await unfold('Edit')
    write('Next week', 'at 19:00 I read')
    await see('There is a time of day in it.')
    expect(screen.getByRole('main').textContent).not.toContain('19:00')
  })

  test('goes to earlier weeks, to the month and the term, in the same words', async () => {
    show(<WeekView db={await learned()} settings={settings} />)
    await see('I recalled Osmosis')
    fireEvent.click(screen.getByRole('radio', { name: 'Month' }))
    await see('My month')
    fireEvent.click(screen.getByRole('radio', { name: 'Term' }))
    await see('My term')
    await see('I recalled Osmosis after 9 days.')
    fireEvent.click(screen.getByRole('radio', { name: 'Week' }))
    await see('My week')
    await press('Earlier')
    await vi.waitFor(() => expect(seen()).not.toContain('I recalled Osmosis'))
    await press('Later')
    await see('I recalled Osmosis')
  })

  test('looking together shows the sheet alone, and Escape ends it', async () => {
    show(<WeekView db={await learned()} settings={settings} />)
    await see('Look together')
    await press('Look together')
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Print' })).toBeNull())
    expect(seen()).toContain('My week')
  })
})

describe('handing it over', () => {
  test('nothing is saved by opening the page or editing it', async () => {
    show(<WeekView db={await learned()} settings={settings} />)
    await see('My week')
    await unfold('Other ways')
    expect(saved).toEqual([])
    expect(await releasedPage()).toBeUndefined()
  })

  test('a file is saved under its days, holds the page and no script', async () => {
    show(<WeekView db={await learned()} settings={settings} />)
    await see('My week')
    await press('Save as a file')
    await see('Saved as a file.')
    expect(saved[0]?.name).toMatch(/^trellis-week-\d{4}-\d\d-\d\d\.html$/)
    expect(saved[0]?.content).toContain('I recalled Osmosis after 9 days.')
    expect(saved[0]?.content).not.toContain('<script')
  })

  test('a locked file says nothing without its passphrase', async () => {
    show(<WeekView db={await learned()} settings={settings} />)
    await see('My week')
    write('Passphrase for a locked file', 'four quiet grey donkeys')
    await Promise.resolve()
    const form = screen.getByLabelText('Passphrase for a locked file').closest('form')
    if (form) fireEvent.submit(form)
    await vi.waitFor(() => expect(saved).toHaveLength(1), 10_000)
    expect(saved[0]?.name).toMatch(/\.locked\.html$/)
    expect(saved[0]?.content).not.toContain('Osmosis')
    expect(saved[0]?.content).not.toContain('donkeys')
  })

  test('a picture that cannot be drawn is said, and nothing was handed over', async () => {
    const draw = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
    show(<WeekView db={await learned()} settings={settings} />)
    await see('My week')
    await press('Save as a picture')
    await see('It could not be saved. Nothing was handed over')
    expect(saved).toEqual([])
    draw.mockRestore()
  })
})

describe('our page', () => {
  const page = pageOf(seenOf(normal), choices()).page

  test('shows the page that was released last', async () => {
    await release(page)
    show(<OursView isOn />)
    await see('Mila’s week')
  })

  test('that was turned off shows nothing, also if a page lies there', async () => {
    await release(page)
    show(<OursView isOn={false} />)
    await see('No page here yet')
    expect(seen()).not.toContain('Mila')
  })

  test('that somebody tampered with is not shown', async () => {
    await fakeBrowser.storage.local.set({ 'week-released': { ...page, url: 'https://example.org' } })
    show(<OursView isOn />)
    await see('No page here yet')
  })

  test('turning it off deletes what was released', async () => {
    await release(page)
    show(<WeekView db={await learned()} settings={having({ ours: true })} />)
    await see('My week')
    fireEvent.click(screen.getByRole('checkbox', { name: /^Our page/ }))
    await vi.waitFor(async () => expect(await releasedPage()).toBeUndefined())
    await see('the page that was there is deleted')
  })
})
