import { describe, expect, test } from 'vitest'
import type { TopicId } from '@/utils/base/ids'
import { DAY } from '@/utils/base/time'
import { progressOf, stateOf } from '@/utils/goals/progress'
import { NO_SKILL } from '@/utils/learner/skill'
import { NOON } from '../../support/evidence'
import { memory, seenGoal, seenTopic } from '../../support/goals'

const once = { answers: 1, right: 1, rightDays: 1 }
const held = { answers: 2, right: 2, rightDays: 2, gap: 3 }
const lasting = { answers: 3, right: 3, rightDays: 3, gap: 20 }
const progress = (topics: Parameters<typeof seenGoal>[0], given = {}, dueAt?: number) =>
  progressOf(seenGoal(topics, given), NOON, dueAt)
const asked = (ago: number, stability: number) => [
  { id: 'p' as never, due: NOON + (stability - ago) * DAY, memory: memory(NOON, ago, stability) },
]

describe('how far a goal is', () => {
  test.each([
    { why: 'without an answer', skill: {}, state: 'not-yet' },
    { why: 'after a wrong answer only', skill: { answers: 3 }, state: 'not-yet' },
    { why: 'after one recall', skill: once, state: 'recalled-once' },
    { why: 'after two recalls on the same day', skill: { ...once, right: 2 }, state: 'recalled-once' },
    { why: 'after a recall on the next day', skill: { ...held, gap: 1 }, state: 'recalled-once' },
    { why: 'after a recall days later', skill: held, state: 'held' },
    { why: 'after a recall two weeks later', skill: lasting, state: 'lasting' },
  ])('$why is $state', ({ skill, state }) => {
    expect(stateOf({ ...NO_SKILL, ...skill })).toBe(state)
  })

  test('is how far its least recalled topic is: a strong one does not hide a weak one', () => {
    expect(progress([seenTopic('a', { is: lasting }), seenTopic('b', { is: once })]).state).toBe('recalled-once')
  })

  test('reading alone, however long, moves nothing', () => {
    const seen = { ...seenGoal([seenTopic('a')]), readMs: 900 * 60_000, pages: 40 }
    expect(progressOf(seen, NOON, undefined).state).toBe('not-yet')
  })

  test('a topic that nobody can ask about does not hold the others back', () => {
    expect(progress([seenTopic('a', { is: held }), seenTopic('b', { prompts: [] })]).state).toBe('held')
  })

  test('a topic that was marked as known is skipped, and saying so is no answer', () => {
    const known = ['b' as TopicId]
    expect(progress([seenTopic('a', { is: held }), seenTopic('b')], { known })).toMatchObject({
      state: 'held',
      known: ['b'],
    })
    expect(progress([seenTopic('b')], { known }).state).toBe('not-yet')
  })

  test('a goal without topics stands at the beginning', () => {
    expect(progress([])).toMatchObject({ state: 'not-yet', slipping: [], known: [] })
  })
})

describe('what it aims at', () => {
  test('without a word of it, that it holds for days', () => {
    expect(progress([seenTopic('a', { is: once })]).target.reached).toBe(false)
    expect(progress([seenTopic('a', { is: held })]).target.reached).toBe(true)
  })

  test('a level counts for every topic, not for the best one', () => {
    const target = { kind: 'level', level: 'proficient' } as const
    const a = seenTopic('a', { is: held, level: 'mastered' })
    expect(progress([a, seenTopic('b', { level: 'familiar' })], { target }).target).toMatchObject({
      done: 1,
      reached: false,
    })
    expect(progress([a], { target }).target.reached).toBe(true)
  })

  test('no topic with a question has no level to have reached', () => {
    const target = { kind: 'level', level: 'familiar' } as const
    expect(progress([seenTopic('a', { prompts: [] })], { target }).target.reached).toBe(false)
  })

  test.each([
    { target: { kind: 'recalls', n: 2 } as const, done: 2, reached: true },
    { target: { kind: 'minutes', n: 30 } as const, done: 29, reached: false },
    { target: { kind: 'pages', n: 4 } as const, done: 4, reached: true },
  ])('$target.kind are counted', ({ target, done, reached }) => {
    const seen = { ...seenGoal([seenTopic('a', { is: held })], { target }), readMs: 29.9 * 60_000, pages: 4 }
    expect(progressOf(seen, NOON, undefined).target).toMatchObject({ done, reached })
  })
})

describe('what comes next', () => {
  test('questions that are due come before everything else', () => {
    expect(progress([seenTopic('a'), seenTopic('b', { prompts: [] })]).next).toEqual({ kind: 'answer', due: 1 })
  })

  test('one question on two topics is one question', () => {
    const prompts = [{ id: 'p' as never, due: NOON - 1 }]
    expect(progress([seenTopic('a', { prompts }), seenTopic('b', { prompts })]).next).toEqual({
      kind: 'answer',
      due: 1,
    })
  })

  test('a topic without a question is named, so that the goal does not stand still unseen', () => {
    expect(progress([seenTopic('a', { prompts: [] })]).next).toEqual({ kind: 'ask', name: 'a' })
  })

  test('with nothing due the student is told when, not kept busy', () => {
    const topic = seenTopic('a', { is: once, prompts: asked(1, 4) })
    expect(progress([topic]).next).toEqual({ kind: 'wait', until: NOON + 3 * DAY })
  })

  test('who knows all of it, or holds it for weeks, gets a stretch and not the same again', () => {
    expect(progress([seenTopic('a')], { known: ['a'] }).next).toEqual({ kind: 'stretch' })
    expect(progress([seenTopic('a', { is: lasting, prompts: asked(1, 40) })]).next).toEqual({ kind: 'stretch' })
  })
})

describe('what slips', () => {
  test('is what was recalled and is about to fade, never what was never known', () => {
    const fading = seenTopic('a', { is: once, prompts: asked(30, 5) })
    const firm = seenTopic('b', { is: once, prompts: asked(1, 50) })
    const missed = seenTopic('c', { is: { answers: 1 }, prompts: asked(30, 5) })
    expect(progress([fading, firm, missed]).slipping).toEqual(['a'])
  })
})

describe('the forecast', () => {
  const on = NOON + 6 * DAY
  test('without a date says nothing, and after it nothing either', () => {
    expect(progress([seenTopic('a')]).forecast).toEqual({ kind: 'none' })
    expect(progress([seenTopic('a')], {}, NOON - 2 * DAY).forecast).toEqual({ kind: 'past' })
  })

  test('of what was never answered is not made up', () => {
    const answered = seenTopic('b', { is: held, prompts: asked(1, 50) })
    expect(progress([seenTopic('a'), answered], {}, on).forecast).toEqual({ kind: 'untold' })
    expect(progress([], {}, on).forecast).toEqual({ kind: 'untold' })
  })

  test('names what will have slipped by then, and only that', () => {
    const firm = seenTopic('a', { is: held, prompts: asked(1, 60) })
    const weak = seenTopic('b', { is: held, prompts: asked(1, 2) })
    expect(progress([firm], {}, on).forecast).toEqual({ kind: 'keeps' })
    expect(progress([firm, weak], {}, on).forecast).toEqual({ kind: 'fades', fading: ['b'], all: false })
    expect(progress([weak], {}, on).forecast).toEqual({ kind: 'fades', fading: ['b'], all: true })
  })

  test('says when the day is too near to see whether it holds', () => {
    expect(progress([seenTopic('a')], {}, NOON + DAY).forecast).toEqual({ kind: 'near' })
  })
})
