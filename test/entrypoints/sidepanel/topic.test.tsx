// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { TopicView } from '@/entrypoints/sidepanel/TopicView'
import { topicHref, topicIn } from '@/entrypoints/sidepanel/topic-address'
import type { TopicId } from '@/utils/base/ids'
import { DAY } from '@/utils/base/time'
import type { TrellisDb } from '@/utils/store/db'
import { answerPrompt, makePrompt } from '@/utils/store/prompts'
import { freshDb } from '../../support/db'
import { press, screen, seen, show, unfold, write } from '../../support/screen'
import { readerNow, settings, writerAt } from '../../support/student'

beforeEach(() => fakeBrowser.reset())

const poems = 'sonnet of mine' as TopicId
const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text), { timeout: 5000 })
const gone = (text: string) => vi.waitFor(() => expect(seen()).not.toContain(text), { timeout: 5000 })

async function answered(): Promise<TrellisDb> {
  const db = freshDb()
  const at = Date.now() - 2 * DAY
  for (const question of ['How many lines?', 'Which feet?']) {
    const of = {
      origin: 'own',
      form: 'reveal',
      language: 'en',
      topics: [{ id: poems, name: 'Sonnets', weight: 1 }],
    } as const
    const id = await makePrompt(db, { question, answer: 'Fourteen.', ...of }, writerAt(at))
    await answerPrompt(db, id, { rating: 'good', form: 'reveal', durationMs: 4000 }, writerAt(at + 1))
  }
  return db
}

async function open(db: TrellisDb, id = poems) {
  show(<TopicView id={id} db={db} settings={settings} reader={readerNow()} />)
  return db
}

describe('the page of a topic', () => {
  test('that nobody met says so and leads back', async () => {
    await open(freshDb(), 'nothing at all' as TopicId)
    await see('Nothing is known of this topic')
    expect(screen.getByRole('link', { name: 'All topics' }).getAttribute('href')).toBe('#explore')
  })

  test('asks two questions of whoever says that they know it, and takes the claim back', async () => {
    await open(await answered())
    await see('2 answers. The last one: 2 days ago.')
    await press('I know this')
    await see('Noted. Two questions will show it.')
    await see('How many lines?')
    await press('Undo')
    await gone('You said you know this.')
  })

  test('drops the evidence that was not theirs, and puts it back', async () => {
    await open(await answered())
    await see('Sonnets')
    await press('Not me')
    await see('Earlier records of this topic no longer count.')
    await see('No answers yet, so it is New.')
    await press('Undo')
    await see('2 answers.')
  })

  test('moves past records to the right topic, and back', async () => {
    const db = await open(await answered())
    await see('Sonnets')
    await press('Sonnets is the wrong topic')
    write('In your words', 'Poetry')
    await press('Move it there')
    await see('is now about Poetry.')
    await vi.waitFor(async () => expect((await db.topics.get('poetry' as TopicId))?.skill.answers).toBe(2))
    await press('Undo')
    await vi.waitFor(async () => expect((await db.topics.get(poems))?.skill.answers).toBe(2))
  })

  test('is forgotten only after being asked, and can be put back', async () => {
    const db = await open(await answered())
    await see('Sonnets')
    await unfold('Change this topic')
    await press(/^Forget it/)
    expect(await db.prompts.count()).toBe(2)
    await press('Yes, forget it')
    await see('Sonnets is forgotten.')
    expect(await db.prompts.count()).toBe(0)
    await press('Undo')
    await vi.waitFor(async () => expect(await db.prompts.count()).toBe(2))
  })
})

test('an address that names no topic, or a broken one, leads to the profile', () => {
  expect(topicIn(topicHref(poems))).toBe(poems)
  expect(topicIn('#explore')).toBeUndefined()
  expect(topicIn('#explore/%E0%A4%A')).toBeUndefined()
})
