import { describe, expect, test } from 'vitest'
import { DAY } from '@/utils/base/time'
import { daysIn, listOf, NO_DAYS } from '@/utils/evidence/day-list'
import { dayOf } from '@/utils/evidence/order'
import { foldTopic, gapBefore, type TopicPiece, type TopicState, topicAfter } from '@/utils/learner/topic-state'
import { NOON, piece, topic, visit } from '../../support/evidence'

const cells = topic('cells')
const on = (day: number, id: string, given: Partial<TopicPiece> = {}): TopicPiece => ({
  piece: visit(id, { at: NOON + day * DAY }),
  counts: true,
  name: 'Cells',
  ...given,
})
const stepped = (entries: readonly TopicPiece[]) =>
  entries.reduce<TopicState | undefined>((state, entry) => topicAfter(state, cells, entry), undefined)
const day = (n: number) => dayOf({ ...piece('visit'), at: NOON + n * DAY })

describe('a topic', () => {
  const entries = [on(0, 'a'), on(0, 'b'), on(3, 'c'), on(5, 'd'), on(5, 'e')]

  test('ends the same whether its pieces came one by one or all together', () => {
    expect(stepped(entries)).toEqual(foldTopic(cells, undefined, [], entries, new Map(), []))
  })

  test('can take its last day up again from the evening before, without its history', () => {
    const whole = foldTopic(
      cells,
      undefined,
      [],
      entries,
      new Map([
        [day(0), 1],
        [day(5), 2],
      ]),
      [],
    )
    const again = foldTopic(
      cells,
      whole.eve,
      daysIn(whole.days).slice(0, -1),
      entries.slice(3),
      new Map([[day(5), 2]]),
      [],
    )
    expect(again).toEqual(whole)
  })

  test('has no evening before when the student flew back over midnight', () => {
    const west = [
      on(0, 'a'),
      on(2, 'b'),
      { ...on(2, 'c'), piece: visit('c', { at: NOON + 2 * DAY + 1000, zone: -840 }) },
      on(2, 'd'),
    ]
    const late = { ...west[3], piece: visit('d', { at: NOON + 2 * DAY + 2000 }) } as TopicPiece
    expect(foldTopic(cells, undefined, [], [...west.slice(0, 3), late], new Map(), []).eve).toBeUndefined()
  })

  test('knows the time and day of what was taken back, and nothing else of it', () => {
    const [first, second] = [on(0, 'a'), on(1, 'b', { counts: false, name: 'Wrong' })]
    expect(stepped([first, second])).toMatchObject({
      name: 'Cells',
      last: [second.piece.at, 'b'],
      days: listOf([day(0), day(1)]),
    })
  })

  test('keeps the name that the student gave it', () => {
    const renamed = { piece: piece('topic-renamed', { at: NOON + DAY, name: 'My cells' }), counts: true }
    expect(stepped([on(0, 'a'), renamed, on(2, 'b')])?.name).toBe('My cells')
  })

  test('holds the last word of the student on it', () => {
    const said = (what: 'known' | 'not-me', at: number) => ({
      piece: { ...piece('topic-muted', { at }), kind: 'corrected', what, topic: cells } as never,
      counts: true,
    })
    expect(stepped([said('known', NOON), said('not-me', NOON + 1)])?.claim?.what).toBe('not-me')
    expect(stepped([{ piece: piece('topic-muted', { muted: true }), counts: true }])?.muted).toBe(true)
  })
})

test('the gap of an answer is counted from the day before, not from the same day', () => {
  expect(gapBefore(listOf([10, 14, 20]), 20)).toBe(6)
  expect(gapBefore(listOf([20]), 20)).toBe(0)
  expect(gapBefore(NO_DAYS, 20)).toBe(0)
})
