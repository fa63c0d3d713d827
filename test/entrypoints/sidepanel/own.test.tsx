// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { learnFromBad } from '@/entrypoints/sidepanel/bad-patterns'
import { NowPlace } from '@/entrypoints/sidepanel/NowPlace'
import type { BesideProps } from '@/entrypoints/sidepanel/panel-props'
import { ReviewPlace } from '@/entrypoints/sidepanel/ReviewPlace'
import type { SelectedHere } from '@/entrypoints/sidepanel/use-selected'
import { readSettings } from '@/utils/browser/settings'
import type { PromptRow } from '@/utils/review/prompt-state'
import type { TrellisDb } from '@/utils/store/db'
import { skipDraft, undo } from '@/utils/store/prompts'
import { freshDb } from '../../support/db'
import { drafts } from '../../support/gallery/values'
import { haveLocks } from '../../support/locks'
import { press, screen, seen, show, write } from '../../support/screen'
import { LESSON, readerNow, readLesson, settings, writerAt } from '../../support/student'

beforeEach(() => {
  haveLocks()
  fakeBrowser.reset()
})

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text))
const props = (db: TrellisDb, given: Partial<BesideProps> = {}): BesideProps => ({
  db,
  settings,
  reader: readerNow(),
  beside: { tab: { id: 1, url: LESSON, title: '', private: false }, granted: true, row: undefined },
  status: { state: 'watching', how: 'watched', visible: true },
  ...given,
})
const selectedHere = (given: Partial<SelectedHere>): SelectedHere => ({
  text: undefined,
  isNothing: false,
  onTake: vi.fn(),
  onDone: vi.fn(),
  ...given,
})
const rowsOf = (db: TrellisDb): Promise<PromptRow[]> => db.prompts.toArray()

async function fill(question: string, answer: string) {
  write('Question', question)
  write('Answer', answer)
  await Promise.resolve()
}

describe('a question of one’s own', () => {
  test('is made by hand in Review, asked at once by typing, and its slip forgiven', async () => {
    const db = freshDb()
    show(<ReviewPlace {...props(db)} />)
    await see('Nothing to recall today')
    await press('New question')
    fireEvent.click(screen.getByLabelText('Typed'))
    await fill('Water crosses a membrane. What is it called?', 'osmosis')
    await press('Keep the question')
    await see('Question 1 of 1')
    write('Your answer', 'ossmosis')
    await Promise.resolve()
    await press('Check')
    expect(seen()).toContain('Right. It is written: osmosis')
    await press(/Got it/)
    await see('This set is done')
    expect(await rowsOf(db)).toMatchObject([{ origin: 'own', form: 'typed', memory: { reps: 1 } }])
  })

  test('that was a slip of the hand goes to the bin with one press', async () => {
    const db = freshDb()
    show(<ReviewPlace {...props(db)} />)
    await see('Nothing to recall today')
    await press('New question')
    await fill('What?', 'That.')
    await press('Keep the question')
    await see('Your question is kept.')
    await press('Undo')
    await vi.waitFor(async () => expect(await rowsOf(db)).toMatchObject([{ state: 'binned' }]))
  })

  test('from what was selected belongs to the page and to what the page is most about', async () => {
    const db = freshDb()
    const page = await readLesson(db)
    const selected = selectedHere({ text: 'semipermeable' })
    show(<NowPlace {...props(db)} selected={selected} />)
    await see('A question of your own')
    await see('Topics on this page')
    write('Question', 'What lets water through and sugar not?')
    await Promise.resolve()
    await press('Keep the question')
    await see('Your question is kept.')
    const [row] = await rowsOf(db)
    expect(row).toMatchObject({ origin: 'own', page, language: 'en' })
    expect(row?.topicIds[0]).toBe('diffusion')
    expect(selected.onDone).toHaveBeenCalledOnce()
  })

  test('is offered from the page that is watched, and says so when nothing is selected', async () => {
    const db = freshDb()
    await readLesson(db)
    const selected = selectedHere({ isNothing: true })
    show(<NowPlace {...props(db)} selected={selected} />)
    await see('Topics on this page')
    await press('Ask me about what I selected')
    expect(selected.onTake).toHaveBeenCalledOnce()
    expect(seen()).toContain('Nothing is selected on the page.')
  })

  test('is not offered from a page that Trellis may not look at', async () => {
    const db = freshDb()
    await readLesson(db)
    const status = { state: 'off', why: 'never-here', how: 'watched', visible: true } as const
    show(<NowPlace {...props(db, { status })} selected={selectedHere({})} />)
    await see('Topics on this page')
    expect(screen.queryByRole('button', { name: 'Ask me about what I selected' })).toBeNull()
  })
})

describe('what is turned down as bad', () => {
  test('stops its kind after the third, and the way back of the third starts it again', async () => {
    const db = freshDb()
    const page = await readLesson(db)
    if (page === undefined) throw new Error('the lesson is study')
    await readSettings()
    const skip = (n: number) => skipDraft(db, page, drafts[n] as never, writerAt(Date.now() + n), 'wrong')
    await skip(0)
    expect(await learnFromBad(db, 'definition', settings)).toBe(false)
    await skip(1)
    const third = await skip(2)
    expect(await learnFromBad(db, 'definition', settings)).toBe(true)
    expect((await readSettings()).patternsOff).toEqual(['definition'])
    expect(await learnFromBad(db, 'definition', settings)).toBe(false)

    await undo(db, third, writerAt(Date.now() + 10))
    await learnFromBad(db, 'definition', settings)
    expect((await readSettings()).patternsOff).toEqual([])
  })

  test('stays offered after the student wanted it back', async () => {
    const db = freshDb()
    const page = await readLesson(db)
    if (page === undefined) throw new Error('the lesson is study')
    for (const n of [0, 1, 2]) await skipDraft(db, page, drafts[n] as never, writerAt(Date.now() + n), 'unclear')
    const back = { ...settings, patternsBack: { definition: Date.now() + 1000 } }
    expect(await learnFromBad(db, 'definition', back)).toBe(false)
  })

  test('of a page whose kind is off shows none of it', async () => {
    const db = freshDb()
    await readLesson(db)
    show(<NowPlace {...props(db, { settings: { ...settings, patternsOff: ['definition'] } })} />)
    await see('Topics on this page')
    expect(screen.queryByRole('button', { name: 'Try it' })).toBeNull()
    expect(seen()).not.toContain(drafts[0]?.question)
  })
})
