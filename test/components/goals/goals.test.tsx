// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { GoalForm } from '@/components/goals/GoalForm'
import { GoalList } from '@/components/goals/GoalList'
import type { GoalActs } from '@/components/goals/goal-acts'
import { dueWords, forecastWords, nextWords, targetWords } from '@/components/goals/goal-words'
import { DAY } from '@/utils/base/time'
import { NOW, reader } from '../../support/gallery/values'
import { goalView, memory, seenTopic } from '../../support/goals'
import { press, screen, seen, show, unfold, write } from '../../support/screen'

const question = { id: 'q1', question: 'What is osmosis?', answer: 'Water.', topicIds: ['osmosis' as never] }
const acts = () => ({
  onChange: vi.fn<GoalActs['onChange']>(),
  onEnd: vi.fn<GoalActs['onEnd']>(),
  onCheck: vi.fn<GoalActs['onCheck']>(),
  onProof: vi.fn<GoalActs['onProof']>(),
  onAsk: vi.fn<GoalActs['onAsk']>(),
  onGive: vi.fn<GoalActs['onGive']>(),
  questionsOf: async () => [question],
})
const topics = [
  seenTopic('osmosis', {
    is: { answers: 1, right: 1, rightDays: 1 },
    prompts: [{ id: 'p' as never, due: NOW + DAY, memory: memory(NOW, 3, 2) }],
  }),
]
const view = (given = {}) => goalView(topics, { title: 'Cell transport', setAt: NOW, ...given }, NOW, NOW + 5 * DAY)
const open = (given = {}, own = acts()) => {
  show(<GoalList groups={[{ views: [view(given)] }]} reader={reader} {...own} />)
  return own
}

describe('the day of a goal', () => {
  test.each([
    { due: '2026-11-27', said: 'For Friday, in 5 days.' },
    { due: '2026-11-22', said: 'For today.' },
    { due: '2026-11-23', said: 'For tomorrow.' },
    { due: '2026-11-20', said: 'It was for Friday.' },
    { due: '2027-02-01', said: 'For 1 Feb 2027, in 2 months.' },
  ])('$due is said as "$said"', ({ due, said }) => {
    show(<p />)
    expect(dueWords(due, reader)).toBe(said)
  })

  test('a goal without one says so', () => {
    open()
    expect(seen()).toContain('Your own goal, no date.')
  })
})

describe('where a goal stands', () => {
  test('is said in words, with what is likely, and without a number or praise', () => {
    open({ due: '2026-11-27' })
    expect(seen()).toContain('recalled once')
    expect(seen()).toContain('Nothing to do now. The next question comes tomorrow.')
    expect(seen()).toContain('will probably have slipped by Friday')
    expect(seen()).not.toMatch(/%|great|well done|streak|behind/i)
  })

  test.each([
    [{ kind: 'untold' } as const, 'Not all of it has been answered yet'],
    [{ kind: 'near' } as const, 'not to see whether it holds'],
    [{ kind: 'keeps' } as const, 'you will probably still recall this by Friday'],
    [{ kind: 'fades', fading: ['a', 'b'], all: false } as const, 'a and b will probably'],
  ])('a forecast of %o is honest', (forecast, said) => {
    show(<p />)
    expect(forecastWords(forecast, '2026-11-27', reader)).toContain(said)
  })

  test('nothing is foretold without a day, or after it', () => {
    expect(forecastWords({ kind: 'keeps' }, undefined, reader)).toBeUndefined()
    expect(forecastWords({ kind: 'past' }, '2026-11-20', reader)).toBeUndefined()
  })

  test('what comes next is one thing', () => {
    show(<p />)
    expect(nextWords({ kind: 'answer', due: 3 }, reader)).toBe('Next: 3 questions of it are waiting.')
    expect(nextWords({ kind: 'ask', name: 'turgor' }, reader)).toContain('no question about turgor yet')
    expect(nextWords({ kind: 'stretch' }, reader)).toContain('explain it aloud')
  })

  test('an aim of its own is said with how much of it is there', () => {
    show(<p />)
    expect(targetWords({ of: { kind: 'recalls', n: 3 }, done: 1, reached: false })).toBe(
      'It counts when recalled on 3 days; 1 so far.',
    )
    expect(targetWords({ of: { kind: 'level', level: 'proficient' }, done: 1, reached: false })).toContain('Solid')
    expect(targetWords({ of: undefined, done: 0, reached: false })).toBeUndefined()
  })

  test('the plan reads as one sentence, and the student’s proof stands apart with its host shown', () => {
    const proofs = [{ at: NOW - DAY, note: 'I drew it', link: 'https://example.org/x' }]
    open({ plan: 'after dinner\nsit down', proofs })
    expect(seen()).toContain('If it is after dinner, then I sit down.')
    expect(screen.getByRole('link', { name: 'example.org' }).getAttribute('rel')).toBe('noopener noreferrer')
    expect(seen()).toContain('It does not move how far the goal is.')
  })

  test('a link of a proof that came from a hostile backup is not a link', () => {
    open({ proofs: [{ at: NOW, note: 'x', link: 'javascript:alert(1)' }] })
    expect(screen.queryByRole('link')).toBeNull()
  })
})

describe('goals of one template', () => {
  test('stand together, with a ring that says the same in words', () => {
    const from = { template: 't', version: 1, at: NOW, name: 'Cell test', author: 'Ms Okafor', goals: [], offered: [] }
    const other = goalView([seenTopic('turgor')], { goal: 'g2' as never, title: 'I can tell' }, NOW)
    show(<GoalList groups={[{ from, views: [view(), other] }]} reader={reader} {...acts()} />)
    expect(screen.getByRole('heading', { name: 'Cell test' })).toBeTruthy()
    expect(seen()).toContain('From Ms Okafor’s template.')
    expect(screen.getByRole('img', { name: 'Of 2 goals: 1 recalled once, 1 not yet' })).toBeTruthy()
  })

  test('a wall of goals is not thrown at the student', async () => {
    const groups = Array.from({ length: 9 }, (_, n) => ({ views: [view({ goal: `g${n}` as never })] }))
    show(<GoalList groups={groups} reader={reader} {...acts()} />)
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(6)
    await press('Show all 9')
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(9)
  })
})

describe('what can be done with a goal', () => {
  test('pausing, laying aside and taking up again name the goal that they are about', async () => {
    const own = open()
    await press('Pause: Cell transport')
    await press('Lay aside: Cell transport')
    expect(own.onEnd.mock.calls).toEqual([
      ['g1', 'paused'],
      ['g1', 'archived'],
    ])
  })

  test('one that is laid aside offers to be taken up, and nothing else', async () => {
    const own = open({ state: 'paused' })
    await press('Take up again: Cell transport')
    expect(own.onEnd).toHaveBeenCalledExactlyOnceWith('g1', 'resumed')
    expect(screen.queryByText('60-second check')).toBeNull()
  })

  test('the check marks what is known, with a question to be honest about', async () => {
    const own = open()
    await unfold('60-second check')
    await vi.waitFor(() => expect(seen()).toContain('What is osmosis?'))
    fireEvent.click(screen.getByRole('checkbox'))
    await press('Mark these as known')
    expect(own.onCheck).toHaveBeenCalledExactlyOnceWith('g1', ['osmosis'])
  })

  test('a proof needs words, and takes no link that could run something', async () => {
    const own = open()
    await unfold('Add a proof')
    write('What did you make or do?', 'I drew a cell')
    write('A link to it, if there is one', 'javascript:alert(1)')
    await Promise.resolve()
    await vi.waitFor(() =>
      expect(screen.getByRole('button', { name: 'Add this proof' })).toHaveProperty('disabled', true),
    )
    write('A link to it, if there is one', '')
    await Promise.resolve()
    fireEvent.click(screen.getByRole('checkbox', { name: 'I made it myself' }))
    await press('Add this proof')
    expect(own.onProof).toHaveBeenCalledExactlyOnceWith('g1', {
      note: 'I drew a cell · I made it myself',
      link: undefined,
    })
  })

  test('questions for a friend can be left out one by one; with none there is nothing to save', async () => {
    const own = open()
    await unfold('Give to a friend')
    await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Save 1 question as a file' })).toBeTruthy())
    fireEvent.click(screen.getByRole('checkbox'))
    await vi.waitFor(() => expect(screen.getByRole('button', { name: /^Save 0/ })).toHaveProperty('disabled', true))
    fireEvent.click(screen.getByRole('checkbox'))
    await press(/^Save 1/)
    expect(own.onGive).toHaveBeenCalledExactlyOnceWith('g1', [question], '')
  })

  test('a date that is emptied is taken away, not left as it was', async () => {
    const own = open({ due: '2026-11-27' })
    await unfold('Change')
    fireEvent.input(screen.getAllByLabelText('By, if there is a date')[0] as HTMLElement, { target: { value: '' } })
    await press('Save')
    expect(own.onChange).toHaveBeenCalledExactlyOnceWith('g1', {
      title: 'Cell transport',
      topics: 'osmosis',
      without: ['due'],
    })
  })
})

describe('a new goal', () => {
  test('is set by Enter, without blanks around it, and the field is free for the next', async () => {
    const onSave = vi.fn()
    show(<GoalForm saveLabel="Set" onSave={onSave} />)
    write('I can …', '  kidneys ')
    await Promise.resolve()
    const form = screen.getByLabelText('I can …').closest('form')
    if (form) fireEvent.submit(form)
    await Promise.resolve()
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ title: 'kidneys', topics: '', without: [] })
    expect(screen.getByLabelText('I can …')).toHaveProperty('value', '')
  })

  test('of nothing but blanks is not set', async () => {
    const onSave = vi.fn()
    show(<GoalForm saveLabel="Set" onSave={onSave} />)
    write('I can …', '   ')
    await Promise.resolve()
    const form = screen.getByLabelText('I can …').closest('form')
    if (form) fireEvent.submit(form)
    expect(onSave).not.toHaveBeenCalled()
  })
})
