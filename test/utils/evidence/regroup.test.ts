import { describe, expect, test } from 'vitest'
import { moved } from '@/utils/evidence/about'
import { endOf, joinedTo, movesOn, regroupedFrom, touchedBy } from '@/utils/evidence/regroup'
import { NOON, page, piece, share, topic } from '../../support/evidence'

const merged = (from: string, into: string, at = NOON) =>
  piece('topic-merged', { from: topic(from), into: topic(into), at })
const listOf = (...counted: Parameters<typeof regroupedFrom>[0]['counted'][number][]) =>
  regroupedFrom({ all: counted, counted }).list
const idsOn = (where: string | undefined, list: ReturnType<typeof listOf>, ...names: string[]) =>
  moved(
    names.map((name) => share(name, 0.4)),
    movesOn(where === undefined ? undefined : page(where), [], list),
  ).map(({ id }) => id)

describe('topics that the student joined', () => {
  test('are one on every page, and for what has no page', () => {
    const list = listOf(merged('cell', 'cells'))
    expect(idsOn('p1', list, 'cell', 'atoms')).toEqual(['cells', 'atoms'])
    expect(idsOn(undefined, list, 'cell')).toEqual(['cells'])
  })

  test('and joined again follow both steps; joined back and forth, the last word holds', () => {
    expect(idsOn('p1', listOf(merged('a', 'b'), merged('b', 'c', NOON + 1)), 'a')).toEqual(['c'])
    expect(idsOn('p1', listOf(merged('a', 'b'), merged('b', 'a', NOON + 1)), 'a', 'b')).toEqual(['a'])
  })

  test('keep the name of the one that stays', () => {
    const [only] = moved([share('cell', 0.3), share('cells', 0.2)], listOf(merged('cell', 'cells')))
    expect(only).toMatchObject({ id: 'cells', name: 'Cells', weight: 0.5 })
  })

  test('can be found by the one that stays, so that forgetting it forgets all', () => {
    const list = listOf(merged('a', 'b'), merged('b', 'c', NOON + 1), merged('x', 'y', NOON + 2))
    expect([...joinedTo(topic('c'), list)].sort()).toEqual(['a', 'b', 'c'])
    expect(endOf(topic('a'), list)).toBe('c')
  })
})

describe('a topic that the student took apart', () => {
  const list = listOf(piece('topic-split', { topic: topic('cells'), pages: [page('p1')], into: share('prisons') }))

  test('is another one on those pages only', () => {
    expect(idsOn('p1', list, 'cells')).toEqual(['prisons'])
    expect(idsOn('p2', list, 'cells')).toEqual(['cells'])
    expect(idsOn(undefined, list, 'cells')).toEqual(['cells'])
  })
})

test('a correction of one page and a join hold in the order in which they were said', () => {
  const join = listOf(merged('a', 'b', NOON))
  const own = [{ from: topic('b'), to: share('c'), at: NOON + 1 }]
  expect(moved([share('a')], movesOn(page('p1'), own, join)).map(({ id }) => id)).toEqual(['c'])
  const early = [{ from: topic('b'), to: share('c'), at: NOON - 1 }]
  expect(moved([share('a')], movesOn(page('p1'), early, join)).map(({ id }) => id)).toEqual(['b'])
})

test('every topic that a change could reach is touched, over any number of links', () => {
  const moves = listOf(merged('a', 'b'), merged('b', 'c'), merged('x', 'y'))
  expect([...touchedBy(moves.slice(0, 1), moves)].sort()).toEqual(['a', 'b', 'c'])
})
