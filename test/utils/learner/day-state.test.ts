import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MINUTE } from '@/utils/base/time'
import { attentionOf, dayAfter, emptyDay } from '@/utils/learner/day-state'
import { answer, piece, share, visit } from '../../support/evidence'

const shares = [share('cells', 0.6), share('atoms', 0.3)]
const pieces = [
  { piece: visit('v1', { activeMs: 10 * MINUTE }), shares },
  { piece: piece('visit', { activeMs: 5 * MINUTE }), shares: [share('cells', 1)] },
  { piece: answer('a', { durationMs: 4000 }), shares },
  { piece: answer('b', { rating: 'again', durationMs: 6000 }), shares: [share('atoms')] },
  { piece: piece('prompt-made'), shares },
  { piece: piece('highlight'), shares: [] },
]

test('a day adds up what was read, answered and made, by topic', () => {
  expect(dayAfter(emptyDay('2026-09-14'), pieces)).toMatchObject({
    ...{ day: '2026-09-14', visits: 1, activeMs: 15 * MINUTE, answers: 2, right: 1, answerMs: 10_000, made: 1 },
    attention: { cells: 11 * MINUTE, atoms: 3 * MINUTE },
    undoneOn: [],
  })
})

test('a day is the same in whatever order it is told', () => {
  const whole = dayAfter(emptyDay('2026-09-14'), pieces)
  const inParts = fc.shuffledSubarray(pieces, { minLength: pieces.length })
  fc.assert(
    fc.property(inParts, (mixed) => {
      expect(mixed.reduce((day, one) => dayAfter(day, [one]), emptyDay('2026-09-14'))).toEqual(whole)
    }),
  )
})

test('attention leaves out topics that were only answered', () => {
  const day = dayAfter(emptyDay('2026-09-14'), [
    { piece: answer('a'), shares: [share('poems')] },
    ...pieces.slice(0, 1),
  ])
  expect(attentionOf(day)).toEqual([3 * MINUTE, 6 * MINUTE])
})
