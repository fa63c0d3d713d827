import { expect, test } from 'vitest'
import { UPCASTS, upcast } from '@/utils/evidence/upcast'

const changes = {
  ...UPCASTS,
  answered: [
    { since: 2, change: ({ right, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, correct: right }) },
    { since: 4, change: (piece: Readonly<Record<string, unknown>>) => ({ ...piece, hint: false }) },
  ],
}

test('a piece goes through every change that came after it was written, and through no other', () => {
  const first = { kind: 'answered', right: true }
  expect(upcast(first, 1, changes)).toEqual({ kind: 'answered', correct: true, hint: false })
  expect(upcast({ kind: 'answered', correct: true }, 2, changes)).toEqual({
    kind: 'answered',
    correct: true,
    hint: false,
  })
  expect(upcast({ kind: 'answered', correct: true }, 4, changes)).toEqual({ kind: 'answered', correct: true })
})

test('a piece of another kind, or of none, is left alone', () => {
  expect(upcast({ kind: 'visit', right: true }, 1, changes)).toEqual({ kind: 'visit', right: true })
  expect(upcast({ kind: 'toString' }, 1, changes)).toEqual({ kind: 'toString' })
  expect(upcast({}, 1, changes)).toEqual({})
})
