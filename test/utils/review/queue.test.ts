import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/base/time'
import { afterRecall, dueAtRetention, type Memory } from '@/utils/review/memory'
import type { PromptRow } from '@/utils/review/prompt-state'
import { dueSet, type SetFor } from '@/utils/review/queue'
import { costOf } from '@/utils/review/worth'
import { NOON, page, topic } from '../../support/evidence'
import { promptRow } from '../../support/prompts'

const five: SetFor = { budgetMs: 5 * MINUTE, spentMs: 0, today: '2026-09-14' }
const names = ['cells', 'atoms', 'poems', 'wars', 'rocks', 'stars']
const many = (n: number) =>
  Array.from({ length: n }, (_, i) =>
    promptRow(`q${i}`, { due: NOON - n + i, topicIds: [topic(names[i % names.length] as string)] }),
  )
const ids = (set: readonly { id: string }[]) => set.map(({ id }) => id)

/** Recalled `times` times at growing distances, the last time `daysAgo`. */
function known(id: string, times: number, daysAgo: number, given: Partial<PromptRow> = {}): PromptRow {
  const ats = Array.from({ length: times }, (_, i) => NOON - (daysAgo + i * 3) * DAY).reverse()
  const memory = ats.map((at) => ({ at, zone: 0, rating: 'good' as const })).reduce(afterRecall, undefined as never)
  return promptRow(id, { memory, due: Math.min(NOON, (memory as { due: number }).due), ...given })
}

describe('a set', () => {
  test('holds at most four, of what is due', () => {
    const { set } = dueSet([...many(9), promptRow('later', { due: NOON + 1 })], NOON, five)
    expect(set).toHaveLength(4)
    expect(ids(set)).not.toContain('later')
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
    const order = ids(dueSet([...prompts, other], NOON, five).set)
    expect([0, 1]).toContain(order.indexOf('d'))
  })

  test('asks one of two prompts of a passage; the other waits, because the first gives it away', () => {
    const twins = ['a', 'b'].map((id) => promptRow(id, { passage: 7 }))
    const { set, left } = dueSet(twins, NOON, five)
    expect(set).toHaveLength(1)
    expect(left).toBe(1)
    expect(dueSet(twins, NOON, { ...five, passagesToday: new Set([7]) }).left).toBe(0)
  })

  test('opens a day with two that are likely to go well, and only the day', () => {
    const hard = Array.from({ length: 8 }, (_, i) => known(`hard${i}`, 1, 60, { topicIds: [topic(`t${i}`)] }))
    const easy = ['easy1', 'easy2'].map((id) => known(id, 3, 2, { topicIds: [topic(id)] }))
    expect(ids(dueSet([...hard, ...easy], NOON, five).set.slice(0, 2)).sort()).toEqual(['easy1', 'easy2'])
    const later = [0, 1, 2, 3].map((day) => {
      const { set } = dueSet([...hard, ...easy], NOON, { ...five, spentMs: MINUTE, today: `2026-09-1${day}` })
      return ids(set.slice(0, 2)).sort().join()
    })
    expect(new Set(later).size).toBeGreaterThan(1)
  })

  test('stays in its order all day and has another one tomorrow', () => {
    const prompts = many(12)
    const order = (today: string) => ids(dueSet(prompts, NOON, { ...five, today }).set).join()
    expect(order('2026-09-14')).toBe(order('2026-09-14'))
    expect(new Set(['2026-09-14', '2026-09-15', '2026-09-16'].map(order)).size).toBe(3)
  })
})

describe('what is asked of much that waits', () => {
  const waiting = Array.from({ length: 60 }, (_, i) => known(`old${i}`, 2, 40, { topicIds: [topic(`t${i}`)] }))

  test('is worth most for its time: a page of text does not push out three short ones', () => {
    const long = Array.from({ length: 60 }, (_, i) => known(`long${i}`, 2, 40, { chars: 900 }))
    const shown = Array.from({ length: 5 }, (_, day) =>
      dueSet([...long, ...waiting], NOON, { ...five, today: `${day}` }),
    )
    expect(shown.flatMap(({ set }) => ids(set)).filter((id) => id.startsWith('long'))).toEqual([])
  })

  test('leaves new questions for a lighter day, but not the one of the page in view', () => {
    const fresh = promptRow('fresh', { topicIds: [topic('new')] })
    const here = promptRow('here', { page: page('p1'), topicIds: [topic('here')] })
    const { set, load } = dueSet([...waiting, fresh, here], NOON, { ...five, page: page('p1') })
    expect(load).toBeGreaterThan(1.2)
    expect(ids(set)).toContain('here')
    const left = dueSet([fresh, here], NOON, five)
    expect(ids(left.set).sort()).toEqual(['fresh', 'here'])
    expect(dueSet([...waiting, fresh], NOON, { ...five, budgetMs: 60 * MINUTE }).left).toBe(61)
    expect(dueSet([...waiting, fresh], NOON, { ...five, budgetMs: 8 * MINUTE }).left).toBeLessThan(60)
  })

  test('follows the chance of recall that is wanted', () => {
    const soon = known('soon', 3, 3)
    const early = dueAtRetention(soon.memory as Memory, 0.95) + HOUR
    const later = { ...soon, due: early + DAY }
    expect(dueSet([later], early, five).left).toBe(0)
    expect(dueSet([later], early, { ...five, retention: 0.95 }).left).toBe(1)
    expect(dueSet([{ ...soon, due: NOON }], NOON, { ...five, retention: 0.7 }).left).toBe(0)
  })

  test('with a test ahead is what helps until then, faded or not, but nothing twice a day', () => {
    const test = { topics: [topic('cells')], until: NOON + 4 * DAY }
    const fresh = known('two days', 1, 2)
    expect(dueSet([{ ...fresh, due: NOON + DAY }], NOON, { ...five, test }).left).toBe(1)
    const today = known('today', 2, 1 / 24)
    expect(dueSet([{ ...today, due: NOON + DAY }], NOON, { ...five, test }).left).toBe(0)
  })

  test('is never what was laid aside', () => {
    const aside = known('aside', 2, 40, { state: 'suspended', due: NOON + DAY })
    expect(dueSet([aside], NOON, { ...five, test: { topics: [topic('cells')], until: NOON + 9 * DAY } }).left).toBe(0)
    expect(dueSet([{ ...aside, due: NOON - HOUR }], NOON, five).left).toBe(1)
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
    expect(dueSet(many(500), NOON, { ...five, spentMs: 5 * MINUTE })).toMatchObject({ set: [], left: 0 })
  })

  test('is one prompt while a moment is left, however long it takes', () => {
    expect(dueSet(many(3), NOON, { ...five, spentMs: 5 * MINUTE - SECOND }).left).toBe(1)
  })

  test('is empty when nothing is due', () => {
    const nothing = { set: [], left: 0, load: 0 }
    expect(dueSet([promptRow('q', { due: NOON + 1 })], NOON, five)).toEqual(nothing)
    expect(dueSet([], NOON, five)).toEqual(nothing)
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
