import { describe, expect, test } from 'vitest'
import { byTime } from '@/utils/evidence/evidence'
import { relatedTo, voidedBy } from '@/utils/evidence/undo'
import { answer, NOON, piece, prompt, undoOf } from '../../support/evidence'

const first = answer('a')
const undone = undoOf(first)
const redone = undoOf(undone)

describe('what was taken back', () => {
  test('does not count', () => {
    expect(voidedBy([undone])).toEqual(new Set([first.id]))
  })

  test('counts again when the undo was taken back itself', () => {
    expect(voidedBy([undone, redone])).toEqual(new Set([undone.id]))
  })

  test('does not count when it was taken back, put back and taken back', () => {
    const again = undoOf(first, 'again')
    expect(voidedBy([undone, redone, again].sort(byTime)).has(first.id)).toBe(true)
  })
})

describe('pieces about one prompt', () => {
  const isMine = (each: ReturnType<typeof piece>) => 'prompt' in each && each.prompt === prompt('q1')

  test('come with their undos, although an undo names no prompt', () => {
    const other = answer('b', { prompt: prompt('q2') })
    const all = [first, other, undone, redone, undoOf(other)].sort(byTime)
    const related = relatedTo(all, isMine)
    expect(related.all.map(({ id }) => id).sort()).toEqual(['a', redone.id, undone.id].sort())
    expect(related.counted).toEqual([first])
  })

  test('leave out an undo of something that is not there', () => {
    expect(relatedTo([undoOf(answer('gone'))], isMine)).toEqual({ all: [], counted: [] })
  })

  test('do not hang on two undos that take back each other', () => {
    const one = piece('undone', { id: 'one', undo: 'two' as never, at: NOON })
    const two = piece('undone', { id: 'two', undo: 'one' as never, at: NOON + 1 })
    expect(relatedTo([one, two], isMine).all).toEqual([])
  })
})
