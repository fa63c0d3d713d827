import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MINUTE, SECOND } from '@/utils/base/time'
import { costOf, dueSet } from '@/utils/review/queue'
import { NOON, page, topic } from '../../support/evidence'
import { promptRow } from '../../support/prompts'

const five = { budgetMs: 5 * MINUTE, spentMs: 0 }
const names = ['cells', 'atoms', 'poems', 'wars', 'rocks', 'stars']
const many = (n: number) =>
  Array.from({ length: n }, (_, i) =>
    promptRow(`q${i}`, { due: NOON - n + i, topicIds: [topic(names[i % names.length] as string)] }),
  )
const ids = (set: readonly { id: string }[]) => set.map(({ id }) => id)

describe('a set', () => {
  test('holds at most four, of what is due, the longest waiting first', () => {
    const { set } = dueSet([...many(9), promptRow('later', { due: NOON + 1 })], NOON, five)
    expect(ids(set)).toEqual(['q0', 'q1', 'q2', 'q3'])
  })

  test('begins with the page in view, then with its topics', () => {
    const prompts = [
      ...many(4),
      promptRow('topic', { due: NOON, topicIds: [topic('moons')] }),
      promptRow('page', { due: NOON, page: page('p1'), topicIds: [topic('suns')] }),
    ]
    const { set } = dueSet(prompts, NOON, { ...five, page: page('p1'), topics: [topic('moons')] })
    expect(ids(set).slice(0, 2)).toEqual(['page', 'topic'])
  })

  test('asks no two of one topic in a row where that can be had', () => {
    const prompts = ['a', 'b', 'c'].map((id, i) => promptRow(id, { due: NOON - 9 + i }))
    const other = promptRow('d', { topicIds: [topic('atoms')] })
    expect(ids(dueSet([...prompts, other], NOON, five).set)).toEqual(['a', 'd', 'b', 'c'])
  })

  test('asks one of two prompts of a passage; the other waits, because the first gives it away', () => {
    const twins = ['a', 'b'].map((id) => promptRow(id, { passage: 7 }))
    const { set, left } = dueSet(twins, NOON, five)
    expect(ids(set)).toEqual(['a'])
    expect(left).toBe(1)
  })
})

describe("today's share", () => {
  test('is what the minutes hold, never all that is due', () => {
    const { left } = dueSet(many(500), NOON, five)
    expect(left).toBeGreaterThan(15)
    expect(left).toBeLessThan(40)
  })

  test('is less by what was done, and nothing when the time is spent', () => {
    const half = dueSet(many(500), NOON, { ...five, spentMs: 2.5 * MINUTE }).left
    expect(half).toBeLessThan(dueSet(many(500), NOON, five).left)
    expect(dueSet(many(500), NOON, { ...five, spentMs: 5 * MINUTE })).toEqual({ set: [], left: 0 })
  })

  test('is one prompt while a moment is left, however long it takes', () => {
    expect(dueSet(many(3), NOON, { ...five, spentMs: 5 * MINUTE - SECOND }).left).toBe(1)
  })

  test('is empty when nothing is due', () => {
    expect(dueSet([promptRow('q', { due: NOON + 1 })], NOON, five)).toEqual({ set: [], left: 0 })
    expect(dueSet([], NOON, five)).toEqual({ set: [], left: 0 })
  })

  test('never costs more than the minutes by more than one prompt', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 1500 }), { maxLength: 60 })
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 600_000 }), (given, spentMs) => {
        const prompts = given.map((length, i) => promptRow(`q${i}`, { chars: length }))
        const { set, left } = dueSet(prompts, NOON, { ...five, spentMs })
        expect(set.length).toBe(Math.min(4, left))
        const cost = prompts
          .map(costOf)
          .sort((a, b) => a - b)
          .slice(0, Math.max(0, left - 1))
        expect(cost.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(Math.max(0, five.budgetMs - spentMs))
      }),
    )
  })
})

test('a long prompt costs more than a short one, and no more than a minute', () => {
  expect(costOf(promptRow('short'))).toBeLessThan(costOf(promptRow('long', { chars: 300 })))
  expect(costOf(promptRow('longest', { chars: 5000 }))).toBe(MINUTE)
})
