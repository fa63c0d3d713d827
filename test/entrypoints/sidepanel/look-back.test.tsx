// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { LookBackView } from '@/entrypoints/sidepanel/LookBackView'
import { DAY, localDay } from '@/utils/base/time'
import type { Settings } from '@/utils/messages/settings'
import { allEvidence } from '@/utils/store/evidence'
import { answerPrompt, makePrompt } from '@/utils/store/prompts'
import { weekdayOf } from '@/utils/week/span'
import { freshDb } from '../../support/db'
import { haveLocks } from '../../support/locks'
import { press, screen, seen, show, unfold, write } from '../../support/screen'
import { readerNow, settings, writerAt } from '../../support/student'

beforeEach(() => {
  fakeBrowser.reset()
  haveLocks()
})

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text))
const today = weekdayOf(localDay(readerNow().now, readerNow().zone))
const here = (week: Partial<Settings['week']> = {}, db = freshDb()) => ({
  db,
  settings: { ...settings, week: { ...settings.week, ...week } },
  reader: readerNow(),
})
const field = (label: string) => screen.getByLabelText(label) as HTMLTextAreaElement
const stored = async () => ((await fakeBrowser.storage.local.get('settings'))['settings'] as Settings).week

async function answered(rating: 'good' | 'again', daysApart: number) {
  const db = freshDb()
  const made = {
    question: 'What is osmosis?',
    answer: 'Water moving.',
    origin: 'own' as const,
    form: 'reveal' as const,
    topics: [{ id: 'osmosis' as never, name: 'Osmosis', weight: 1 }],
    language: 'en',
  }
  const id = await makePrompt(db, made, writerAt(Date.now() - daysApart * DAY))
  await answerPrompt(db, id, { rating, form: 'reveal', durationMs: 4000 }, writerAt(Date.now()))
  return db
}

describe('looking back', () => {
  test('is not offered to somebody who chose no day, but can be opened', async () => {
    show(<LookBackView {...here()} />)
    await see('Look back on the week')
    expect(screen.queryByRole('heading', { name: 'Look back on the week' })).toBeNull()
    await unfold('Look back on the week')
    expect(screen.queryByRole('button', { name: 'Not this week' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Keep this' })).toBeTruthy()
  })

  test('is offered on the day that was chosen, and on no other', async () => {
    const { unmount } = show(<LookBackView {...here({ lookBackOn: today })} />)
    await vi.waitFor(() => expect(screen.getByRole('heading', { name: 'Look back on the week' })).toBeTruthy())
    unmount()
    show(<LookBackView {...here({ lookBackOn: ((today + 1) % 7) as typeof today })} />)
    await see('Look back on the week')
    expect(screen.queryByRole('heading', { name: 'Look back on the week' })).toBeNull()
  })

  test('that was put away does not come back that week, and nothing is said about it', async () => {
    const { unmount } = show(<LookBackView {...here({ lookBackOn: today })} />)
    await vi.waitFor(() => screen.getByRole('button', { name: 'Not this week' }))
    await press('Not this week')
    await vi.waitFor(async () => expect((await stored()).skipped).toMatch(/^\d{4}-\d\d-\d\d$/))
    const { skipped } = await stored()
    unmount()
    show(<LookBackView {...here({ lookBackOn: today, skipped })} />)
    await see('When to look back')
    expect(screen.queryByRole('button', { name: 'Not this week' })).toBeNull()
    expect(seen()).not.toMatch(/missed|skipped|late/i)
  })

  test('starts from what the answers say: what was recalled on another day stuck', async () => {
    show(<LookBackView {...here({ lookBackOn: today }, await answered('good', 2))} />)
    await vi.waitFor(() => expect(field('What stuck?').value).toBe('Osmosis'))
    expect(field('What is still muddy?').value).toBe('')
  })

  test('starts from what the answers say: what was forgotten is muddy', async () => {
    show(<LookBackView {...here({ lookBackOn: today }, await answered('again', 2))} />)
    await vi.waitFor(() => expect(field('What is still muddy?').value).toBe('Osmosis'))
    expect(field('What stuck?').value).toBe('')
  })

  test('keeps what the student wrote, as one plan, and can be taken back', async () => {
    const props = here({ lookBackOn: today })
    show(<LookBackView {...props} />)
    await vi.waitFor(() => screen.getByLabelText('What stuck?'))
    write('What stuck?', 'osmosis\n\n diffusion ')
    write('If', 'it is after tea')
    write('then I', 'read one page')
    await Promise.resolve()
    const form = field('What stuck?').closest('form')
    if (form) fireEvent.submit(form)
    await see('Nobody else sees it')
    await see('If it is after tea, then I read one page.')
    const [piece] = await allEvidence(props.db)
    expect(piece).toMatchObject({
      kind: 'reflection',
      stuck: ['osmosis', 'diffusion'],
      plan: 'If it is after tea, then I read one page.',
    })
    await press('Undo')
    await vi.waitFor(() => expect(seen()).not.toContain('after tea'))
  })

  test('half a plan is no plan', async () => {
    const props = here({ lookBackOn: today })
    show(<LookBackView {...props} />)
    await vi.waitFor(() => screen.getByLabelText('If'))
    write('If', 'it is after tea')
    await Promise.resolve()
    const form = field('If').closest('form')
    if (form) fireEvent.submit(form)
    await see('Nobody else sees it')
    expect((await allEvidence(props.db))[0]).toMatchObject({ kind: 'reflection', plan: '' })
  })

  test('a day is chosen in the place itself, and can be given up again', async () => {
    show(<LookBackView {...here()} />)
    await see('When to look back')
    const select = screen.getByLabelText('When should the panel offer to look back?')
    fireEvent.change(select, { target: { value: '3' } })
    await vi.waitFor(async () => expect((await stored()).lookBackOn).toBe(3))
    fireEvent.change(select, { target: { value: '' } })
    await vi.waitFor(async () => expect((await stored()).lookBackOn).toBeUndefined())
  })
})
