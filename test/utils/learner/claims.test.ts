import { describe, expect, test } from 'vitest'
import { DAY } from '@/utils/base/time'
import { dayOf } from '@/utils/evidence/order'
import { levelWithClaim } from '@/utils/learner/level'
import { nextStep } from '@/utils/learner/next-step'
import { afterAnswer, NO_SKILL, type Skill } from '@/utils/learner/skill'
import { foldTopic, type TopicPiece, type TopicState, topicAfter, withAttention } from '@/utils/learner/topic-state'
import { answer, NOON, topic, visit } from '../../support/evidence'

const cells = topic('cells')
let ids = 0
const said = (what: 'known' | 'not-known' | 'not-me', day: number): TopicPiece => ({
  piece: { kind: 'corrected', what, topic: cells, id: `c${++ids}`, at: NOON + day * DAY + ids, zone: 0 } as never,
  counts: true,
})
const answered = (right: boolean, day: number): TopicPiece => {
  const piece = answer(`a${++ids}`, { at: NOON + day * DAY + ids })
  const of = { at: piece.at, day: dayOf(piece), right, form: 'reveal', options: 0, hint: false, share: 1 } as const
  return { piece, counts: true, answer: { ...of, difficulty: 0, repeat: false, gap: 1 } }
}
const stepped = (...entries: TopicPiece[]) =>
  entries.reduce<TopicState | undefined>((state, entry) => topicAfter(state, cells, entry), undefined) as TopicState
const level = (state: TopicState, recall = 0.9) => levelWithClaim(state, recall, state.last[0])

describe('"I know this"', () => {
  test('alone raises nothing: the two prompts do', () => {
    expect(level(stepped(answered(false, 0), said('known', 1)))).toBe('learning')
    expect(level(stepped(answered(false, 0), said('known', 1), answered(true, 1)))).toBe('learning')
    expect(level(stepped(answered(false, 0), said('known', 1), answered(true, 1), answered(true, 1)))).toBe('familiar')
  })

  test('is believed after two right answers in a row, not after one of two', () => {
    const state = stepped(said('known', 0), answered(true, 0), answered(false, 0), answered(true, 0))
    expect(state.claim).toEqual({ what: 'known', confirmed: 1 })
  })

  test('makes the next answers move the estimate as much as first ones do', () => {
    const many = Array.from({ length: 9 }, () => answered(false, 0))
    const move = (...more: TopicPiece[]) => {
      const before = stepped(...many, ...more)
      return stepped(...many, ...more, answered(true, 1)).skill.mean - before.skill.mean
    }
    expect(move(said('known', 1))).toBeGreaterThan(move())
  })
})

describe('"I don’t"', () => {
  const solid = [0, 1, 2, 3, 4, 5].map((day) => answered(true, day))

  test('is believed at once, until two right answers say otherwise', () => {
    expect(level(stepped(...solid))).not.toBe('learning')
    expect(level(stepped(...solid, said('not-known', 6)))).toBe('learning')
    expect(level(stepped(...solid, said('not-known', 6), answered(true, 6), answered(true, 7)))).not.toBe('learning')
  })

  test('makes nothing of a topic that was never asked', () => {
    expect(level(stepped(said('not-known', 0)))).toBe('new')
  })
})

describe('"not me"', () => {
  const attention = new Map([0, 1, 2].map((day) => [dayOf(visit('x', { at: NOON + day * DAY })), 1]))
  const entries = [answered(true, 0), answered(true, 1), said('not-me', 1), answered(false, 2)]

  test('drops answers and reading up to then, and counts what comes later', () => {
    const state = foldTopic(cells, undefined, [], entries, attention, [])
    expect(state.skill).toMatchObject({ answers: 1, right: 0 })
    expect(state.interest).toMatchObject({ today: 1, short: 0 })
  })

  test('gives the same topic whether it came one by one or all together', () => {
    const byStep = entries.reduce<TopicState | undefined>((state, entry) => {
      const next = topicAfter(state, cells, entry)
      const day = dayOf(entry.piece)
      return withAttention(next, day, attention.get(day) ?? 0)
    }, undefined)
    expect(byStep).toEqual(foldTopic(cells, undefined, [], entries, attention, []))
  })
})

describe('what would change a level', () => {
  const skill = (given: Partial<Skill>): Skill => ({ ...NO_SKILL, at: NOON, ...given })
  const step = (given: Partial<Skill>, recall = 0.9) => nextStep({ skill: skill(given) }, recall, NOON)
  const strong = { mean: 2, variance: 0.1, answers: 6, right: 6, rightDays: 3, gap: 3 }

  test('is the one thing that is missing', () => {
    expect(step({})).toEqual({ what: 'first' })
    expect(step({ answers: 1, mean: -1 })).toEqual({ what: 'answers', n: 2 })
    expect(step({ answers: 5, mean: -2 })).toEqual({ what: 'right' })
    expect(step({ ...strong, rightDays: 1 })).toEqual({ what: 'other-day' })
    expect(step(strong, 0.5)).toEqual({ what: 'refresh' })
    expect(step(strong)).toEqual({ what: 'two-weeks' })
    expect(step({ ...strong, gap: 20 })).toEqual({ what: 'keep' })
  })

  test('is two right answers after the student disagreed', () => {
    const claim = { what: 'known', confirmed: 0 } as const
    expect(nextStep({ skill: skill({}), claim }, 0, NOON)).toEqual({ what: 'confirm', n: 2 })
  })
})

test('an answer after "not me" starts from nothing', () => {
  const fresh = afterAnswer(NO_SKILL, answered(true, 0).answer as never)
  expect(stepped(answered(true, 0), answered(true, 0), said('not-me', 0), answered(true, 0)).skill.mean).toBeCloseTo(
    fresh.mean,
  )
})
