// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ExplorePlace } from '@/entrypoints/sidepanel/ExplorePlace'
import { GoalsPlace } from '@/entrypoints/sidepanel/GoalsPlace'
import { WeekPlace } from '@/entrypoints/sidepanel/WeekPlace'
import { DAY } from '@/utils/base/time'
import { answerPrompt, makePrompt } from '@/utils/store/prompts'
import { freshDb } from '../../support/db'
import { press, screen, seen, show, unfold, write } from '../../support/screen'
import { readerNow, settings, writerAt } from '../../support/student'

beforeEach(() => fakeBrowser.reset())

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text), { timeout: 5000 })
const here = (db = freshDb()) => ({ db, settings, reader: readerNow() })

describe('Goals', () => {
  test('hold what the student writes, in their words, until they take it away', async () => {
    const props = here()
    show(<GoalsPlace {...props} />)
    await see('Any page you read can count')
    write('I can …', 'Cell transport, for the test')
    await Promise.resolve()
    await press('Set this goal')
    await see('The goal is set.')
    await see('Your own goal, no date.')

    await press('Lay aside: Cell transport, for the test')
    await see('Laid aside.')
    await vi.waitFor(() => expect(screen.queryByText('Pause')).toBeNull())
    await press('Undo')
    await vi.waitFor(() => expect(screen.getByText('Pause')).toBeTruthy())
  })

  test('can be paused, changed and given a question; each says so and can be taken back', async () => {
    const props = here()
    show(<GoalsPlace {...props} />)
    await see('Any page you read can count')
    write('I can …', 'explain osmosis')
    await Promise.resolve()
    await press('Set this goal')
    await vi.waitFor(() => expect(screen.getByText('Write a question')).toBeTruthy())
    expect(seen()).toContain('there is no question about')
    await unfold('Write a question')
    write('Question', 'What is osmosis?')
    await Promise.resolve()
    write('Answer', 'Water moving.')
    await Promise.resolve()
    await press('Save')
    await see('The question is yours.')
    await see('Next: 1 question of it is waiting.')
    await press('Pause: explain osmosis')
    await see('Paused. It waits below.')
    await see('1 laid aside')
    await press('Undo')
    await see('Next: 1 question of it is waiting.')
  })

  test('an empty wish is no goal', async () => {
    show(<GoalsPlace {...here()} />)
    await see('Any page')
    expect(screen.getByRole('button', { name: 'Set this goal' })).toHaveProperty('disabled', true)
  })
})

async function answered(db = freshDb(), daysAgo = 1) {
  const at = Date.now() - daysAgo * DAY
  const made = {
    question: 'What is osmosis?',
    answer: 'Water moving.',
    origin: 'own' as const,
    form: 'reveal' as const,
    topics: [{ id: 'osmosis' as never, name: 'Osmosis', weight: 1 }],
    language: 'en',
  }
  const id = await makePrompt(db, made, writerAt(at))
  await answerPrompt(db, id, { rating: 'good', form: 'reveal', durationMs: 4000 }, writerAt(at + 1))
  return db
}

describe('Explore', () => {
  test('without topics says what will come, and invents none', async () => {
    show(<ExplorePlace {...here()} />)
    await see('No topics yet')
    expect(screen.queryByRole('list')).toBeNull()
  })

  test('lists topics with their level, and what it rests on', async () => {
    const props = here(await answered())
    show(<ExplorePlace {...props} />)
    await see('Osmosis')
    await press('Osmosis is Started: why?')
    await see('1 answer. The last one: yesterday.')
  })
})

describe('Week', () => {
  test('of rest is not held against anybody', async () => {
    show(<WeekPlace {...here()} />)
    await see('A quiet week so far')
    expect(seen()).not.toMatch(/streak|behind|missed/i)
  })

  test('counts days of study out of seven, and what they came to', async () => {
    show(<WeekPlace {...here(await answered(freshDb(), 2))} />)
    await see('You studied on 1 of the last 7 days')
    expect(seen()).toContain('You answered 1 question.')
    expect(screen.getAllByRole('listitem').filter(({ dataset }) => dataset['day'] === 'studied')).toHaveLength(1)
  })

  test('looks no further back than seven days', async () => {
    show(<WeekPlace {...here(await answered(freshDb(), 8))} />)
    await see('A quiet week so far')
  })
})
