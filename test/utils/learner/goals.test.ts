import { describe, expect, test } from 'vitest'
import { isGoalPiece } from '@/utils/evidence/about'
import { byTime } from '@/utils/evidence/evidence'
import { relatedTo } from '@/utils/evidence/undo'
import { foldWishes } from '@/utils/learner/goals'
import { goal, NOON, piece, undoOf } from '../../support/evidence'

const fold = (...pieces: Parameters<typeof relatedTo>[0][number][]) =>
  foldWishes(relatedTo([...pieces].sort(byTime), isGoalPiece))
const set = piece('goal-set', { at: NOON })

describe('a goal', () => {
  test('stands as it was set', () => {
    expect(fold(set).goals).toEqual([
      expect.objectContaining({
        goal: 'g1',
        title: 'Understand cells',
        state: 'going',
        setAt: NOON,
        due: '2026-12-01',
      }),
    ])
  })

  test('takes on only what was changed', () => {
    const [changed] = fold(set, piece('goal-changed', { at: NOON + 1, title: undefined } as never)).goals
    expect(changed).toMatchObject({ due: '2026-12-08', plan: 'After dinner, at the desk' })
  })

  test.each([
    ['reached', 'reached'],
    ['archived', 'archived'],
    ['paused', 'paused'],
    ['resumed', 'going'],
  ] as const)('that was %s is %s', (how, state) => {
    expect(fold(set, piece('goal-ended', { at: NOON + 1, how })).goals[0]?.state).toBe(state)
  })

  test('is gone when it was taken back, and there again when its end was', () => {
    expect(fold(set, undoOf(set)).goals).toEqual([])
    const ended = piece('goal-ended', { at: NOON + 1, how: 'archived' })
    expect(fold(set, ended, undoOf(ended)).goals[0]?.state).toBe('going')
  })

  test('that nobody set cannot be changed into being', () => {
    expect(fold(piece('goal-changed', { goal: goal('g9') })).goals).toEqual([])
  })
})

test('the first answers are kept one by one, each may be left out', () => {
  const first = piece('first-answers', { at: NOON, test: undefined, curious: undefined })
  const later = piece('first-answers', { at: NOON + 1, studying: undefined, test: 'Friday', curious: undefined })
  expect(fold(first, later).first).toEqual({ studying: 'Biology', test: 'Friday' })
})

describe('a test', () => {
  const friday = piece('test-date-set', { id: 'friday', on: '2026-09-18' })

  test('stands with its day and topics, the nearest first', () => {
    const later = piece('test-date-set', { id: 'later', at: NOON - 1, on: '2026-10-01' })
    expect(fold(friday, later).tests.map(({ piece: id, on }) => [id, on])).toEqual([
      ['friday', '2026-09-18'],
      ['later', '2026-10-01'],
    ])
  })

  test('is gone when it was taken back, or when all its topics were forgotten', () => {
    expect(fold(friday, undoOf(friday)).tests).toEqual([])
    expect(fold(piece('test-date-set', { topics: [] })).tests).toEqual([])
  })
})

describe('templates that were taken over', () => {
  const offered = [{ goal: goal('g1'), words: 'explain cells', prompts: [] }]
  const first = piece('template-joined', { at: NOON, version: 1, name: 'Cells', author: 'Ms O', offered })

  test('are one, as they were the last time, with every goal ever chosen', () => {
    const second = piece('template-joined', { at: NOON + 1, version: 2, goals: [goal('g2')], name: 'Cells' })
    expect(fold(first, second).templates).toEqual([
      { template: 'urn:uuid:1', version: 2, at: NOON + 1, name: 'Cells', author: '', goals: ['g1', 'g2'], offered: [] },
    ])
    expect(fold(first, second, undoOf(second)).templates).toMatchObject([{ version: 1, author: 'Ms O', offered }])
  })
})

test('what is taken away from a goal is gone, and what is not said stays', () => {
  const [changed] = fold(
    set,
    piece('goal-changed', { at: NOON + 1, due: undefined, without: ['plan', 'target'] }),
  ).goals
  expect(changed).not.toHaveProperty('plan')
  expect(changed).toMatchObject({ title: 'Understand cells', target: { kind: 'recalls' } })
})

test('checks and proofs belong to a goal; those of no goal are nobody’s', () => {
  const checked = piece('goal-checked', { at: NOON + 1 })
  const proof = piece('proof', { at: NOON + 2 })
  expect(fold(set, checked, proof).goals[0]).toMatchObject({ known: ['cells'], proofs: [{ note: 'I drew a cell' }] })
  expect(fold(checked, proof).goals).toEqual([])
})
