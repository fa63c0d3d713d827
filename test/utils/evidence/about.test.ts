import { describe, expect, test } from 'vitest'
import { moved, topicsNamed } from '@/utils/evidence/about'
import { NOON, piece, share, topic } from '../../support/evidence'

describe('a page whose topic the student corrected', () => {
  const cells = share('cells', 0.6)
  const atoms = share('atoms', 0.3)

  test('is about the new topic, with the share of the old one', () => {
    const moves = [{ from: topic('cells'), to: share('prisons', 0.1), at: NOON }]
    expect(moved([cells, atoms], moves)).toEqual([share('prisons', 0.6), atoms])
  })

  test('does not list a topic twice when it was about the new one already', () => {
    const [only, ...more] = moved([cells, atoms], [{ from: topic('cells'), to: atoms, at: NOON }])
    expect(only).toMatchObject({ id: 'atoms', weight: expect.closeTo(0.9) })
    expect(more).toEqual([])
  })

  test('follows one correction after the other', () => {
    const moves = [
      { from: topic('cells'), to: share('prisons'), at: NOON },
      { from: topic('prisons'), to: share('history'), at: NOON },
    ]
    expect(moved([cells], moves).map(({ id }) => id)).toEqual(['history'])
  })

  test('is left alone by a correction of a topic it never had, or to the same', () => {
    expect(moved([cells], [{ from: topic('poems'), to: atoms, at: NOON }])).toEqual([cells])
    expect(moved([cells], [{ from: topic('cells'), to: cells, at: NOON }])).toEqual([cells])
  })
})

test('a topic that a piece names is found, so that it can be forgotten', () => {
  expect(topicsNamed(piece('topic-merged'))).toEqual(['cells', 'cell'])
  expect(topicsNamed(piece('test-date-set'))).toEqual(['cells'])
  expect(topicsNamed(piece('goal-checked'))).toEqual(['cells'])
  expect(topicsNamed(piece('resource-opened'))).toEqual(['cells'])
  expect(topicsNamed(piece('visit'))).toEqual([])
})
