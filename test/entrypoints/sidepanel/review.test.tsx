// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { BesideProps } from '@/entrypoints/sidepanel/panel-props'
import { ReviewPlace } from '@/entrypoints/sidepanel/ReviewPlace'
import { DAY, localDay } from '@/utils/base/time'
import { readSettings } from '@/utils/browser/settings'
import type { PromptState } from '@/utils/review/prompt-state'
import type { TrellisDb } from '@/utils/store/db'
import { livePage } from '@/utils/store/live'
import { answerPrompt, makePrompt } from '@/utils/store/prompts'
import { freshDb } from '../../support/db'
import { haveLocks } from '../../support/locks'
import { press, screen, seen, show, unfold, write } from '../../support/screen'
import { LESSON, readerNow, readLesson, settings, writerAt } from '../../support/student'

beforeEach(() => {
  fakeBrowser.reset()
  haveLocks()
})

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text))
const lose = (text: string) => vi.waitFor(() => expect(seen()).not.toContain(text))

/** Makes prompts `daysAgo`, named by their topics; each was answered once at that time. */
async function studied(db: TrellisDb, topics: readonly string[], daysAgo = 30) {
  const at = Date.now() - daysAgo * DAY
  const page = await readLesson(db)
  for (const name of topics) {
    const id = await makePrompt(
      db,
      {
        question: `What is ${name}?`,
        answer: `It is ${name}, explained.`,
        quote: `Here ${name} is explained.`,
        origin: 'own',
        form: 'reveal',
        topics: [{ id: name as never, name, weight: 1 }],
        page,
        language: 'en',
      },
      writerAt(at),
    )
    await answerPrompt(db, id, { rating: 'good', form: 'reveal', durationMs: 4000 }, writerAt(at))
  }
}

function review(db: TrellisDb, given: Partial<BesideProps> = {}) {
  return show(
    <ReviewPlace
      db={db}
      settings={settings}
      reader={readerNow()}
      beside={{ tab: { id: 1, url: LESSON, title: '', private: false }, granted: true, row: undefined }}
      status={{ state: 'watching', how: 'watched', visible: true }}
      {...given}
    />,
  )
}

/** What the store says of the lesson's questions. */
const promptsIn = (db: TrellisDb) =>
  new Promise<readonly PromptState[]>((next, error) => {
    livePage(db, LESSON, Date.now()).subscribe((page) => next(page?.prompts ?? []), error)
  })

/** The name of the topic that is asked about. */
const asked = () => /What is (.*)\?/.exec(screen.getByRole('heading', { level: 1 }).textContent ?? '')?.[1] ?? ''

async function answer(rating: RegExp) {
  await press('Show the answer')
  await press(rating)
}

describe('Review', () => {
  test('with nothing due says what makes something come, and asks as soon as something does', async () => {
    const db = freshDb()
    review(db)
    await see('Nothing to recall today')
    expect(seen()).toContain('Keep a question from a page')
    await studied(db, ['osmosis'])
    await see('What is osmosis?')
  })

  test('asks what was kept a moment ago although the panel’s clock is half a minute behind', async () => {
    const db = freshDb()
    const minute = Math.floor(Date.now() / 60_000) * 60_000
    review(db, { reader: { ...readerNow(), now: minute - 1 } })
    const made = { question: 'What is turgor?', answer: 'A push.', topics: [], language: 'en' }
    await makePrompt(db, { ...made, origin: 'own', form: 'reveal' }, writerAt(minute + 29_000))
    await see('What is turgor?')
  })

  test('after 30 days away says what is worth saving, and nothing of what piled up', async () => {
    const db = freshDb()
    await studied(db, ['a', 'b', 'c', 'd', 'e', 'f', 'g'], 30)
    review(db)
    await see('Your last answer was 30 days ago. 4 questions are worth saving first.')
    expect(seen()).not.toMatch(/overdue|behind|missed|late\b/i)
  })

  test('moves how often questions come back once a day, with the minutes', async () => {
    const db = freshDb()
    await studied(db, ['a'])
    review(db)
    await vi.waitFor(async () => expect(await readSettings()).toMatchObject({ retention: 0.905 }))
    expect((await readSettings()).retentionOn).toBe(localDay(Date.now(), readerNow().zone))
  })

  test('offers other words first for what was missed eight times, once', async () => {
    const db = freshDb()
    await studied(db, ['osmosis'], 60)
    const [{ id } = { id: '' as never }] = await promptsIn(db)
    for (let miss = 0; miss < 8; miss++) {
      const at = Date.now() - (50 - miss * 5) * DAY
      await answerPrompt(db, id, { rating: 'again', form: 'reveal', durationMs: 1 }, writerAt(at))
      if (miss < 7) await answerPrompt(db, id, { rating: 'good', form: 'reveal', durationMs: 1 }, writerAt(at + DAY))
    }
    review(db)
    await see('This one keeps slipping away')
    await press('Change the words first')
    write('Question', 'Where does water go?')
    await press('Save')
    await see('Where does water go?')
    expect(seen()).not.toContain('keeps slipping away')
  })

  test('asks a set of four and never tells how many wait', async () => {
    const db = freshDb()
    await studied(db, ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
    review(db)
    await see('Question 1 of 4, in a day of about 5 minutes')
    expect(seen()).not.toMatch(/\b7\b/)
  })

  test('an answer moves to the next question, tells when it comes back, and can be taken back', async () => {
    const db = freshDb()
    await studied(db, ['a', 'b'])
    review(db)
    await see('Question 1 of 2')
    const first = asked()
    await answer(/Nearly/)
    await see('Question 2 of 2')
    expect(seen()).toMatch(/Nearly\. It comes back in \d+ (days|weeks|months)/)
    expect(asked()).not.toBe(first)

    await press('Undo')
    await see('Question 1 of 2')
    expect(asked()).toBe(first)
    const again = (await promptsIn(db)).find(({ topics }) => topics[0]?.name === first)
    expect(again?.memory?.reps).toBe(1)
  })

  test('a set goes on as it began although the store shuffles behind it', async () => {
    const db = freshDb()
    await studied(db, ['a', 'b', 'c'])
    review(db)
    const seenTopics: string[] = []
    for (const n of [1, 2, 3]) {
      await see(`Question ${n} of 3`)
      seenTopics.push(asked())
      await answer(/Got it/)
    }
    await see('This set is done')
    expect([...seenTopics].sort()).toEqual(['a', 'b', 'c'])
  })

  test('ends with what was recalled after the longest time, which is true', async () => {
    const db = freshDb()
    await studied(db, ['osmosis'], 30)
    await studied(db, ['diffusion'], 12)
    review(db)
    await see('Question 1 of 2')
    await answer(/Got it/)
    await see('Question 2 of 2')
    await answer(/Got it/)
    await see('You recalled osmosis 30 days after you last saw it.')
    expect(screen.getByRole('img')).toBeTruthy()
  })

  test('a missed question is not told as recalled', async () => {
    const db = freshDb()
    await studied(db, ['osmosis'])
    review(db)
    await see('Question 1 of 1')
    await answer(/No/)
    await see('This set is done')
    expect(seen()).not.toContain('You recalled')
  })

  test('has the page it came from one press away, and does without when that page was forgotten', async () => {
    const db = freshDb()
    await studied(db, ['osmosis'])
    review(db)
    await see('What is osmosis?')
    await press('Show the answer')
    await vi.waitFor(() => expect(screen.getByRole('link').getAttribute('href')).toContain(`${LESSON}#:~:text=Here`))
    await db.pages.clear()
    await vi.waitFor(() => expect(screen.queryByRole('link')).toBeNull())
  })
})

describe('a bad question', () => {
  test('goes to the bin uncounted, and one press brings it back to be asked', async () => {
    const db = freshDb()
    await studied(db, ['a', 'b'])
    review(db)
    await see('Question 1 of 2')
    const bad = asked()
    await unfold('Bad question?')
    await press('It is unclear')
    await see('Question 1 of 1')
    expect(seen()).toContain('Your answer was not counted')
    const binned = (await promptsIn(db)).filter(({ state }) => state === 'binned')
    expect(binned.map(({ memory }) => memory?.reps)).toEqual([1])
    await press('Undo')
    await see('Question 1 of 2')
    expect(asked()).toBe(bad)
  })

  test('that was the last one claims no finished set, and still can come back', async () => {
    const db = freshDb()
    await studied(db, ['a'])
    review(db)
    await see('Question 1 of 1')
    await unfold('Bad question?')
    await press(/I do not need it/)
    await see('That is all for today')
    expect(seen()).not.toContain('This set is done')
    await press('Undo')
    await see('Question 1 of 1')
  })

  test('can be worded better and is then asked in its new words', async () => {
    const db = freshDb()
    await studied(db, ['a'])
    review(db)
    await see('What is a?')
    await unfold('Bad question?')
    await press('Change the words instead')
    write('Question', 'What does a do?')
    await Promise.resolve()
    await press('Save')
    await see('What does a do?')
    expect((await promptsIn(db))[0]?.question).toBe('What does a do?')
  })
})

test('the keyboard alone goes through a set, and single keys can be switched off', async () => {
  const db = freshDb()
  await studied(db, ['a', 'b'])
  const { unmount } = review(db)
  await see('Question 1 of 2')
  const key = (name: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key: name })
  // Keys are heard from the paint after the question.
  await vi.waitFor(() => {
    key(' ')
    expect(seen()).toContain('How did it go?')
  })
  key('1')
  await see('Question 2 of 2')
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(`What is ${asked()}?`))
  unmount()

  review(db, { settings: { ...settings, singleKeys: false } })
  await see('Question 1 of 1')
  key(' ')
  await lose('How did it go?')
})

test('an answer that the store refuses is not counted as given', async () => {
  const db = freshDb()
  await studied(db, ['a', 'b'])
  review(db)
  await see('Question 1 of 2')
  const refuse = vi.spyOn(db, 'transaction').mockRejectedValue(new DOMException('no', 'QuotaExceededError'))
  await answer(/Got it/)
  await see('disk is full')
  expect(seen()).toContain('Question 1 of 2')
  refuse.mockRestore()
  await press('Try again')
  await see('Question 2 of 2')
})
