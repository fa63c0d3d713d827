import { describe, expect, test } from 'vitest'
import { hash64 } from '@/utils/base/hash'
import { forbiddenBy, promptsWith, type Unwanted, unwantedBy, without } from '@/utils/evidence/forget'
import { relatedTo } from '@/utils/evidence/undo'
import { answer, KINDS, NOON, page, piece, prompt, share, topic, undoOf, visit } from '../../support/evidence'

const nothing: Unwanted = { pages: new Set(), prompts: new Set(), topic: () => false }
const noCells: Unwanted = { ...nothing, topic: (id) => id === topic('cells') }
const noPage: Unwanted = { ...nothing, pages: new Set([page('p1')]) }

describe('what is left when a page is forgotten', () => {
  test.each([
    'visit',
    'draft-kept',
    'draft-skipped',
    'prompt-made',
    'corrected',
    'highlight',
    'call-shown',
    'link-seen',
  ] as const)('is nothing of a "%s" of it', (kind) => expect(without(piece(kind), noPage)).toBeUndefined())

  test('is everything that names another page or none', () => {
    for (const kind of KINDS) {
      const other = piece(kind, { page: page('p2'), pages: [page('p2')] } as never)
      expect(without(other, noPage)).toBe(other)
    }
  })

  test('is the rest of a split that named it among others', () => {
    const split = piece('topic-split', { pages: [page('p1'), page('p2')] })
    expect(without(split, noPage)).toEqual({ ...split, pages: [page('p2')] })
  })

  test('is no answer to a prompt that was made from it', () => {
    const made = piece('prompt-made')
    expect(promptsWith([made, piece('prompt-made', { page: page('p2'), prompt: prompt('q2') })], noPage)).toEqual(
      new Set(['q1']),
    )
    expect(without(answer('a'), { ...nothing, prompts: new Set([prompt('q1')]) })).toBeUndefined()
  })
})

describe('what is left when a topic is forgotten', () => {
  test('is the other share of a visit that was about two', () => {
    const both = visit('v', { topics: [share('cells', 0.6), share('atoms', 0.4)] })
    expect(without(both, noCells)).toEqual({ ...both, topics: [share('atoms', 0.4)] })
    expect(without(visit('v'), noCells)).toBeUndefined()
  })

  test('is no word of it in any kind', () => {
    for (const kind of KINDS) {
      const left = without(piece(kind), noCells)
      expect(JSON.stringify(left ?? {}).replaceAll('Understand cells', '')).not.toMatch(/"cells"/)
    }
  })

  test('is a goal without it, because the goal is in the words of the student', () => {
    expect(without(piece('goal-set'), noCells)).toMatchObject({ title: 'Understand cells', topics: [] })
  })
})

describe('what a "forgotten" piece forbids', () => {
  const forgotten = piece('forgotten', { pages: [page('p1')], topics: [hash64('cells')] })
  const lawOf = (...pieces: Parameters<typeof relatedTo>[0][number][]) =>
    unwantedBy(forbiddenBy(relatedTo(pieces, ({ kind }) => kind === 'forgotten')))

  test('is a page for ever and a topic up to then: it may be studied anew', () => {
    const law = lawOf(forgotten)
    expect(law.pages.has(page('p1'))).toBe(true)
    expect(law.topic(topic('cells'), NOON)).toBe(true)
    expect(law.topic(topic('cells'), NOON + 1)).toBe(false)
    expect(law.topic(topic('atoms'), NOON)).toBe(false)
  })

  test('is nothing any more when it was taken back', () => {
    const law = lawOf(forgotten, undoOf(forgotten))
    expect(law.pages.size).toBe(0)
    expect(law.topic(topic('cells'), NOON)).toBe(false)
  })
})
