import { describe, expect, test } from 'vitest'
import type { EvidenceId, PromptId } from '@/utils/base/ids'
import { DAY, HOUR } from '@/utils/base/time'
import {
  answered,
  longestRecall,
  nextPrompt,
  reworded,
  startSet,
  takenBack,
  withNext,
  withoutNext,
} from '@/utils/panel/review-set'
import type { PromptState } from '@/utils/review/prompt-state'
import { NOW, prompt } from '../../support/gallery/values'

const named = (id: string, given: Partial<PromptState> = {}): PromptState => ({
  ...prompt,
  ...given,
  id: id as PromptId,
})
const answer = (rating: 'good' | 'hard' | 'again' = 'good') => ({
  rating,
  at: NOW,
  zone: 0,
  evidence: 'e' as EvidenceId,
})
const set = startSet([named('a'), named('b'), named('c')])

describe('a set', () => {
  test('goes from question to question and ends', () => {
    const asked: (string | undefined)[] = []
    let here = set
    for (let i = 0; i < 4; i++) {
      asked.push(nextPrompt(here)?.id)
      here = answered(here, answer())
    }
    expect(asked).toEqual(['a', 'b', 'c', undefined])
    expect(here.answers).toHaveLength(3)
  })

  test('an answer taken back is asked again', () => {
    expect(nextPrompt(takenBack(answered(set, answer())))?.id).toBe('a')
  })

  test('a question that went to the bin is not answered and not counted', () => {
    const after = withoutNext(answered(set, answer()))
    expect(after.prompts.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(after.answers).toHaveLength(1)
  })

  test('a question back from the bin stands where it was', () => {
    const one = answered(set, answer())
    expect(withNext(withoutNext(one), named('b')).prompts).toEqual(one.prompts)
  })

  test('new words reach only the question on the screen, and its old options go', () => {
    const choice = startSet([named('a', { choices: ['x', 'y'] }), named('b')])
    const [first, second] = reworded(choice, { question: 'New?', answer: 'Yes' }).prompts
    expect(first).toMatchObject({ id: 'a', question: 'New?', answer: 'Yes' })
    expect(first).not.toHaveProperty('choices')
    expect(second).toEqual(named('b'))
  })
})

describe('longestRecall', () => {
  const seen = (days: number) => named(`${days}`, { memory: { ...prompt.memory, lastAt: NOW - days * DAY } as never })

  test('tells the recall that spanned most time, and what was seen before it', () => {
    const done = answered(answered(startSet([seen(3), seen(23)]), answer()), answer())
    expect(longestRecall(done)).toMatchObject({ days: 23, stretch: { from: NOW - 23 * DAY } })
  })

  test('a miss is no recall, however long ago', () => {
    const done = answered(answered(startSet([seen(40), seen(2)]), answer('again')), answer())
    expect(longestRecall(done)?.days).toBe(2)
  })

  test('"nearly" is not told as recalled', () => {
    expect(longestRecall(answered(startSet([seen(9)]), answer('hard')))).toBeUndefined()
  })

  test('something kept an hour ago was not remembered for days', () => {
    const { memory: _memory, ...fresh } = named('new', { madeAt: NOW - HOUR })
    expect(longestRecall(answered(startSet([fresh]), answer()))).toBeUndefined()
  })

  test('a first answer counts from when the question was kept', () => {
    const { memory: _memory, ...fresh } = named('new', { madeAt: NOW - 5 * DAY })
    expect(longestRecall(answered(startSet([fresh]), answer()))).toMatchObject({
      days: 5,
      stretch: { from: NOW - 5 * DAY },
    })
  })
})
