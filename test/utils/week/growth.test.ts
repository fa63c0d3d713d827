import { describe, expect, test } from 'vitest'
import { growthOf } from '@/utils/week/growth'
import { recallsOf } from '@/utils/week/recalls'
import { higher, lowest, STAGES, stageAfter, stageOf } from '@/utils/week/stage'
import { page, share, visit } from '../../support/evidence'
import { answered, asked, noonOf, weekSource } from '../../support/week'

const read = visit('v', { page: page('p1'), at: noonOf(-20), subject: 'biology', topics: [share('osmosis')] })
function growth(prompts: Parameters<typeof asked>[1], pieces: ReturnType<typeof answered>[]) {
  const source = weekSource({ prompts: { q: asked(['osmosis'], prompts) }, pieces: [read, ...pieces] })
  return growthOf(source, recallsOf(source))
}

describe('growth by subject', () => {
  test('goes from what was recalled before the week to what was recalled in it', () => {
    const rows = growth([-10, -7, 4], [answered('q', -10), answered('q', -7), answered('q', 4)])
    expect(rows).toEqual([{ subject: 'biology', from: 'held', to: 'held' }])
    expect(growth([-18, 0], [answered('q', -18), answered('q', 0)])).toEqual([
      { subject: 'biology', from: 'recalled-once', to: 'lasting' },
    ])
  })

  test('never goes down: forgetting once does not take back what was recalled', () => {
    const rows = growth([-18, -2, 0], [answered('q', -18), answered('q', -2), answered('q', 0, { rating: 'again' })])
    expect(rows).toEqual([{ subject: 'biology', from: 'lasting', to: 'lasting' }])
  })

  test('something new starts at not yet', () => {
    expect(growth([0], [answered('q', 0)])).toEqual([{ subject: 'biology', from: 'not-yet', to: 'recalled-once' }])
  })

  test('claims no start that lies before the days it has read', () => {
    expect(growth([-90, 0], [answered('q', 0)])).toEqual([{ subject: 'biology', to: 'lasting' }])
  })

  test('a subject that was not asked about in the week is not there', () => {
    expect(growth([-10], [answered('q', -10)])).toEqual([])
  })

  test("takes the subject of the map's own prompts from their id, and leaves out what has none", () => {
    const prompts = {
      'chemistry/acids#1': asked(['acid'], [0], { page: undefined }),
      odd: asked(['odd'], [0], { page: undefined }),
    }
    const source = weekSource({ prompts, pieces: [answered('chemistry/acids#1', 0), answered('odd', 0)] })
    expect(growthOf(source, recallsOf(source)).map(({ subject }) => subject)).toEqual(['chemistry'])
  })
})

describe('a stage', () => {
  test.each([
    [0, 'recalled-once'],
    [1, 'recalled-once'],
    [2, 'held'],
    [13, 'held'],
    [14, 'lasting'],
  ])('after %i days is %s', (gap, stage) => {
    expect(stageAfter(gap)).toBe(stage)
  })

  test('two recalls on one day are one, however many there are', () => {
    expect(stageOf({ right: 12, rightDays: 1, gap: 0 })).toBe('recalled-once')
  })

  test('are ordered', () => {
    expect(higher('held', 'not-yet')).toBe('held')
    expect(lowest(['lasting', 'held'])).toBe('held')
    expect(lowest([])).toBeUndefined()
    expect(STAGES).toHaveLength(4)
  })
})
