import { describe, expect, test, vi } from 'vitest'
import type { GoalId, TopicId } from '@/utils/base/ids'
import { DAY, HOUR } from '@/utils/base/time'
import { progressOf } from '@/utils/goals/progress'
import { setGoal } from '@/utils/store/corrections'
import type { TrellisDb } from '@/utils/store/db'
import { addEvidence } from '@/utils/store/evidence'
import { addProof, askOwn, changeGoal, checkGoal, endGoal, goalOf, questionsOfGoal } from '@/utils/store/goals'
import { type LiveGoals, liveGoals } from '@/utils/store/live-goals'
import { answerPrompt, suspendPrompt, undo } from '@/utils/store/prompts'
import { freshDb, writerAt } from '../../support/db'
import { LAPTOP, NOON, share, visit } from '../../support/evidence'

const topics = ['osmosis', 'turgor'] as TopicId[]

async function withGoal(given = {}): Promise<{ db: TrellisDb; goal: GoalId }> {
  const db = freshDb()
  await setGoal(db, { title: 'say which way water moves', topics, ...given }, writerAt())
  const goal = (await db.panel.get('panel'))?.goals[0]?.goal as GoalId
  return { db, goal }
}

async function seen(db: TrellisDb, now = NOON): Promise<LiveGoals> {
  const found: LiveGoals[] = []
  const subscription = liveGoals(db, now, 0).subscribe((value) => found.push(value))
  await vi.waitFor(() => expect(found).not.toHaveLength(0))
  subscription.unsubscribe()
  return found[0] as LiveGoals
}

const stateNow = async (db: TrellisDb, now: number) => {
  const [goal] = (await seen(db, now)).goals
  return goal && progressOf(goal, now, undefined).state
}

describe('a goal in the store', () => {
  test('loses its date and plan when the student takes them away, and keeps the rest', async () => {
    const { db, goal } = await withGoal({ due: '2026-12-01', plan: 'after dinner\nread' })
    const piece = await changeGoal(db, goal, { title: 'new words', without: ['due', 'plan'] }, writerAt(NOON + 1))
    expect(await goalOf(db, goal)).toEqual({ goal, title: 'new words', topics, state: 'going', setAt: NOON })
    await undo(db, piece, writerAt(NOON + 2))
    expect(await goalOf(db, goal)).toMatchObject({ due: '2026-12-01', plan: 'after dinner\nread' })
  })

  test('that is laid aside can be taken up again, by undo and by hand', async () => {
    const { db, goal } = await withGoal()
    const piece = await endGoal(db, goal, 'paused', writerAt(NOON + 1))
    expect((await goalOf(db, goal)).state).toBe('paused')
    await undo(db, piece, writerAt(NOON + 2))
    expect((await goalOf(db, goal)).state).toBe('going')
    await endGoal(db, goal, 'archived', writerAt(NOON + 3))
    await endGoal(db, goal, 'resumed', writerAt(NOON + 4))
    expect((await goalOf(db, goal)).state).toBe('going')
  })

  test('remembers what was marked as known; a check that is taken back marks nothing', async () => {
    const { db, goal } = await withGoal()
    const piece = await checkGoal(db, goal, ['turgor' as TopicId], writerAt(NOON + 1))
    expect((await goalOf(db, goal)).known).toEqual(['turgor'])
    await undo(db, piece, writerAt(NOON + 2))
    expect((await goalOf(db, goal)).known).toBeUndefined()
  })

  test('holds proofs apart: they move nothing', async () => {
    const { db, goal } = await withGoal()
    await addProof(db, goal, { note: 'I drew it', link: 'https://example.org/x' }, writerAt(NOON + 1))
    const piece = await addProof(db, goal, { note: 'I told my sister' }, writerAt(NOON + 2))
    expect((await goalOf(db, goal)).proofs).toEqual([
      { at: NOON + 1, note: 'I drew it', link: 'https://example.org/x' },
      { at: NOON + 2, note: 'I told my sister' },
    ])
    expect(await stateNow(db, NOON + 3)).toBe('not-yet')
    await undo(db, piece, writerAt(NOON + 4))
    expect((await goalOf(db, goal)).proofs).toHaveLength(1)
  })
})

describe('progress of a goal', () => {
  test('goes from not yet to lasting on answers days apart', async () => {
    const { db, goal } = await withGoal()
    const prompt = await askOwn(db, goal, { question: 'What is osmosis?', answer: 'Water moving' }, 'en', writerAt())
    expect(await stateNow(db, NOON)).toBe('not-yet')
    const states = []
    for (const day of [0, 3, 20]) {
      const at = NOON + day * DAY + HOUR
      await answerPrompt(db, prompt, { rating: 'good', form: 'reveal', durationMs: 4000 }, writerAt(at))
      states.push(await stateNow(db, at + 1))
    }
    expect(states).toEqual(['recalled-once', 'held', 'lasting'])
  })

  test('counts reading about its topics since it was set, on whatever site', async () => {
    const { db } = await withGoal({ target: { kind: 'pages', n: 3 } })
    const about = { topics: [share('osmosis')], activeMs: 10 * 60_000 }
    await addEvidence(
      db,
      [
        visit('before', { ...about, page: 'p0' as never, at: NOON - 3 * DAY }),
        visit('v1', { ...about, page: 'p1' as never, at: NOON + 1 }),
        visit('v2', { ...about, page: 'p2' as never, at: NOON + DAY }),
        visit('v3', { ...about, page: 'p2' as never, at: NOON + 2 * DAY }),
        visit('other', { page: 'p4' as never, at: NOON + DAY }),
      ],
      LAPTOP,
    )
    expect((await seen(db, NOON + 3 * DAY)).goals[0]).toMatchObject({ readMs: 30 * 60_000, pages: 2 })
  })

  test('does not count on questions that are laid aside', async () => {
    const { db, goal } = await withGoal()
    const prompt = await askOwn(db, goal, { question: 'What is osmosis?', answer: 'Water' }, 'en', writerAt())
    expect(await questionsOfGoal(db, goal)).toMatchObject([{ question: 'What is osmosis?', topicIds: ['osmosis'] }])
    await suspendPrompt(db, prompt, writerAt(NOON + 1))
    expect((await seen(db)).goals[0]?.topics[0]?.prompts).toEqual([])
    expect(await questionsOfGoal(db, goal)).toEqual([])
  })

  test('of a learner without goals is nothing, not an error', async () => {
    expect(await seen(freshDb())).toEqual({ goals: [], templates: [] })
  })
})

test('a question for a goal that is gone is refused', async () => {
  const asking = askOwn(freshDb(), 'g9' as GoalId, { question: 'a', answer: 'b' }, 'en', writerAt())
  await expect(asking).rejects.toMatchObject({ code: 'store.gone' })
})
