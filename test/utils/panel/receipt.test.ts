import { expect, test } from 'vitest'
import { MINUTE } from '@/utils/base/time'
import { receiptOf } from '@/utils/panel/receipt'

const day = (name: string, readMs: number, answers: number) => ({ day: name, topic: [readMs, answers, 0] as const })

test('reading and answers are counted apart, and a day without an answer is not its last one', () => {
  expect(receiptOf([day('2026-11-06', 0, 3), day('2026-11-17', 0, 1), day('2026-11-20', 25 * MINUTE, 0)])).toEqual({
    answers: 4,
    lastAnswer: '2026-11-17',
    readDays: 1,
    readMs: 25 * MINUTE,
  })
})

test('a topic that was only read has no answer to speak of', () => {
  expect(receiptOf([day('2026-11-20', MINUTE, 0)]).lastAnswer).toBeUndefined()
})

test('days need not come in order', () => {
  expect(receiptOf([day('2026-11-17', 0, 1), day('2026-10-30', 0, 1)]).lastAnswer).toBe('2026-11-17')
})
