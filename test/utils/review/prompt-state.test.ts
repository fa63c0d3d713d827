import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '@/utils/base/time'
import { listOf } from '@/utils/evidence/day-list'
import { byTime, type Evidence } from '@/utils/evidence/evidence'
import { dayOf } from '@/utils/evidence/order'
import { foldPrompt, NEVER, placesOf } from '@/utils/review/prompt-state'
import { answer, NOON, page, piece, share, topic } from '../../support/evidence'

const made = piece('prompt-made', { at: NOON })
const fold = (...pieces: Evidence[]) => foldPrompt([made, ...pieces].sort(byTime), () => [])
const later = (hours: number) => ({ at: NOON + hours * HOUR })

describe('a prompt', () => {
  test('is due at once when it is new', () => {
    expect(fold()).toMatchObject({
      state: 'active',
      due: NOON,
      madeAt: NOON,
      topicIds: ['cells'],
    })
    expect(fold()).not.toHaveProperty('memory')
  })

  test('is scheduled by its answers', () => {
    const state = fold(answer('a', later(1)))
    expect(state?.memory).toMatchObject({ reps: 1, lastRating: 'good' })
    expect(state?.due).toBe(state?.memory?.due)
  })

  test('keeps what is remembered of it when its words change, and loses a quote that was struck out', () => {
    const state = fold(answer('a', later(1)), piece('prompt-edited', { ...later(2), id: 'edited' }))
    expect(state?.words[1]).toBe('edited')
    expect(state?.chars).toBe('What stores energy in a cell?ATP'.length)
    expect(state).not.toHaveProperty('passage')
    expect(state?.memory?.reps).toBe(1)
  })

  test('is not asked while it is suspended, and from then on again', () => {
    expect(fold(piece('prompt-suspended', { ...later(1), until: NOON + 7 * DAY }))).toMatchObject({
      state: 'suspended',
      due: NOON + 7 * DAY,
    })
    expect(fold(piece('prompt-suspended', { ...later(1), until: undefined }))?.due).toBe(NEVER)
    expect(fold(piece('prompt-suspended', later(1)), piece('prompt-resumed', later(2)))).toMatchObject({
      state: 'active',
      due: NOON,
    })
  })

  test('in the bin is never asked, not even by an answer from another device, and can be taken out', () => {
    const binned = piece('prompt-binned', later(1))
    expect(fold(binned, answer('a', later(2)))).toMatchObject({ state: 'binned', due: NEVER, binnedAt: binned.at })
    const back = fold(answer('a', later(0.5)), binned, piece('prompt-resumed', later(3)))
    expect(back).toMatchObject({ state: 'active', due: back?.memory?.due })
    expect(back).not.toHaveProperty('binnedAt')
  })

  test('remembers which kind of draft it was', () => {
    expect(fold(piece('draft-kept', later(0)))?.pattern).toBe('definition')
  })

  test('is about what its page is about after correction', () => {
    const moves = [{ from: topic('cells'), to: share('prisons'), at: NOON }]
    expect(foldPrompt([made], (id) => (id === page('p1') ? moves : []))?.topicIds).toEqual(['prisons'])
  })

  test('does not exist when nobody made it', () => {
    expect(foldPrompt([answer('a')], () => [])).toBeUndefined()
  })

  test('is what it was even when a clock put its first answer before its making', () => {
    expect(fold(answer('a', later(-1)))?.memory?.reps).toBe(1)
  })
})

test('a prompt knows on which days it was answered, and where its other pieces are', () => {
  const answered = answer('a', later(48))
  const undone = answer('b', later(96))
  const all = [made, answered, undone]
  expect(placesOf(all, [made, answered])).toEqual({
    asked: listOf([dayOf(answered)]),
    days: listOf([dayOf(made), dayOf(undone)]),
  })
})
