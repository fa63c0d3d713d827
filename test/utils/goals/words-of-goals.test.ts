import { describe, expect, test } from 'vitest'
import type { TopicId } from '@/utils/base/ids'
import { planIn, planText } from '@/utils/goals/plan'
import { safeLink } from '@/utils/goals/safe-link'
import { listedTopics, MOST_TOPICS, titleTopics, topicsIn } from '@/utils/goals/title-topics'

const met = (...ids: string[]) => ids as TopicId[]

describe('what a goal is about', () => {
  test('is what was listed, each once, in the form of ids', () => {
    expect(listedTopics('Cell membranes, the osmosis; osmosis\nTurgor, ,')).toEqual([
      'cell membrane',
      'osmosis',
      'turgor',
    ])
  })

  test('a list without an end is cut, so that the store takes it', () => {
    expect(listedTopics(Array.from({ length: 90 }, (_, n) => `topic${n}x`).join())).toHaveLength(MOST_TOPICS)
  })

  test('else the topics already met that stand in the title', () => {
    expect(titleTopics('explain diffusion with an example', met('diffusion', 'osmosis'))).toEqual(['diffusion'])
  })

  test('"cell membrane" is not also "cell", and "art" does not stand in "cart"', () => {
    expect(titleTopics('draw the cell membrane of a cart', met('cell', 'cell membrane', 'art'))).toEqual([
      'cell membrane',
    ])
  })

  test('else the parts that are short enough to be a name, and at worst the title as a whole', () => {
    expect(titleTopics('Cell transport, for the test on Friday in two weeks', [])).toEqual(['cell transport'])
    expect(titleTopics('understand how kidneys clean the blood', [])).toHaveLength(1)
    expect(titleTopics('?!', [])).toEqual([])
  })
})

test('a question is about the topics that it names, or about all of the goal', () => {
  const topics = met('osmosis', 'diffusion')
  expect(topicsIn({ question: 'What is osmosis?', answer: 'Water.' }, topics)).toEqual(['osmosis'])
  expect(topicsIn({ question: 'Why?', answer: 'Because.' }, topics)).toEqual(topics)
})

describe('a plan', () => {
  test('comes back as it was written', () => {
    const plan = { when: 'after dinner', what: 'sit down at the desk' }
    expect(planIn(planText(plan))).toEqual(plan)
  })

  test('of nothing is none, and half a plan is kept', () => {
    expect(planText({ when: ' ', what: '\n' })).toBe('')
    expect(planIn(planText({ when: 'after dinner', what: '' }))).toEqual({ when: 'after dinner', what: '' })
  })

  test('of one line, from an older backup, is still shown', () => {
    expect(planIn('After dinner, at the desk')).toEqual({ when: '', what: 'After dinner, at the desk' })
    expect(planIn(undefined)).toEqual({ when: '', what: '' })
  })
})

describe('a link', () => {
  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,<script>',
    'http://example.org/',
    'file:///etc/hosts',
    'https://me:secret@example.org/',
    'blob:https://example.org/x',
    'https:',
    'example.org',
    '',
  ])('%s is never opened', (link) => {
    expect(safeLink(link)).toBeUndefined()
  })

  test('of https is kept as the browser reads it', () => {
    expect(safeLink(' https://EXAMPLE.org/a b ')).toBe('https://example.org/a%20b')
    expect(safeLink(undefined)).toBeUndefined()
  })
})
