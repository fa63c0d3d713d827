// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { NewTest } from '@/components/review/NewTest'
import { TestAfter } from '@/components/review/TestAfter'
import { TestPlan } from '@/components/review/TestPlan'
import type { GoalId, TopicId } from '@/utils/base/ids'
import { press, screen, seen, show, unfold } from '../support/screen'

const reader = { now: Date.UTC(2026, 8, 14, 12), zone: 0, locale: 'en-GB' }
const nothing = () => undefined
const days = ['2026-09-14', '2026-09-15', '2026-09-16'].map((day) => ({ day, questions: 9, minutes: 5 }))
const plan = (given: object) =>
  show(
    <TestPlan
      on="2026-09-18"
      names={['Cells', 'Osmosis']}
      forecast={{ of: 14, now: 9.2, inTest: 12.8, days }}
      reader={reader}
      minutesADay={5}
      onDrop={nothing}
      {...given}
    />,
  )

describe('a test that comes', () => {
  test('is told in words that somebody can act on, without a percentage', () => {
    plan({})
    expect(seen()).toContain('Test: Friday')
    expect(seen()).toContain('Today about 9 of 14 would come.')
    expect(seen()).toContain('5 minutes on 3 days make about 13.')
    expect(seen()).not.toContain('%')
  })

  test('shows its plan day by day on request', async () => {
    plan({})
    await unfold('The plan, day by day')
    expect(seen()).toContain('tomorrow: 9 questions, 5 minutes')
  })

  test('with nothing to ask says what makes a plan, with nothing to gain says that', () => {
    plan({ forecast: { of: 0, now: 0, inTest: 0, days: [] } })
    expect(seen()).toContain('There is no question about this yet')
    plan({ forecast: { of: 3, now: 2.9, inTest: 2.9, days: [] } })
    expect(seen()).toContain('little to gain')
  })

  test('can be taken away', async () => {
    const onDrop = vi.fn()
    plan({ onDrop })
    await press('No such test')
    expect(onDrop).toHaveBeenCalledOnce()
  })
})

describe('a test that was', () => {
  const was = (asked: number, expected: number, came: number) =>
    show(<TestAfter on="2026-09-11" names={['Cells']} checked={{ asked, expected, came }} reader={reader} />)

  test('says how far the forecast was off', () => {
    was(12, 10.8, 8)
    expect(seen()).toContain('Of 12 questions asked since, 8 came; Trellis had expected about 11. It was off by 3.')
  })

  test('says when it held, and when there is too little to tell', () => {
    was(12, 9.9, 10)
    expect(seen()).toContain('The guess held.')
    was(2, 1, 0)
    expect(seen()).toContain('Too few answers')
  })
})

describe('a new test', () => {
  const choices = {
    goals: [{ key: 'g', label: 'Biology', topics: ['cells' as TopicId], goal: 'g1' as GoalId }],
    pages: [
      { key: 'p1', label: 'Osmosis', topics: ['osmosis', 'cells'] as TopicId[] },
      { key: 'p2', label: 'Mitosis', topics: ['mitosis'] as TopicId[] },
    ],
    topics: [{ key: 't', label: 'Atoms', topics: ['atoms' as TopicId] }],
  }
  const shown = () => new Promise((done) => setTimeout(done, 0))
  const day = (value: string) => {
    fireEvent.input(screen.getByLabelText('On which day?'), { target: { value } })
    return shown()
  }
  const pick = (label: string) => {
    fireEvent.click(screen.getByLabelText(label))
    return shown()
  }
  const submit = () => press('Make a plan')

  test('from two pages takes the topics of both, each once', async () => {
    const onSet = vi.fn()
    show(<NewTest {...choices} tomorrow="2026-09-15" onSet={onSet} />)
    await unfold('A test is coming?')
    await pick('Osmosis')
    await pick('Mitosis')
    await day('2026-09-18')
    await submit()
    expect(onSet).toHaveBeenCalledWith({ on: '2026-09-18', topics: ['osmosis', 'cells', 'mitosis'] })
  })

  test('from a goal remembers the goal', async () => {
    const onSet = vi.fn()
    show(<NewTest {...choices} tomorrow="2026-09-15" onSet={onSet} />)
    await pick('Biology')
    await day('2026-09-15')
    await submit()
    expect(onSet).toHaveBeenCalledWith({ on: '2026-09-15', topics: ['cells'], goal: 'g1' })
  })

  test('of yesterday or about nothing cannot be set', async () => {
    const onSet = vi.fn()
    show(<NewTest {...choices} tomorrow="2026-09-15" onSet={onSet} />)
    await day('2026-09-18')
    await submit()
    await pick('Atoms')
    await day('2026-09-14')
    await submit()
    await pick('Atoms')
    expect(onSet).not.toHaveBeenCalled()
  })

  test('before anything was read says what to do', () => {
    show(<NewTest goals={[]} pages={[]} topics={[]} tomorrow="2026-09-15" onSet={nothing} />)
    expect(seen()).toContain('Read a page first')
  })
})
