// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { Prompt } from '@/components/Prompt'
import type { Ask } from '@/utils/panel/ask'
import { press, screen, seen, show, write } from '../support/screen'

const osmosis: Ask = { way: 'typed', question: 'Water crosses a membrane. What is it called?', answer: 'osmosis' }

/** Asks, and gives back what the rating passed on. */
function ask(given: Partial<Ask> & { asksSure?: boolean; focusQuestion?: boolean } = {}) {
  const onRate = vi.fn()
  show(<Prompt {...osmosis} {...given} onRate={onRate} />)
  return () => onRate.mock.calls[0]?.[0]
}

async function type(words: string, label = 'Your answer') {
  write(label, words)
  await Promise.resolve()
  await press('Check')
}
const marked = () => document.querySelector('[data-does="accept"]')?.textContent

describe('an answer that is typed', () => {
  test('is checked at once, told beside what was written, and its rating is ready to be taken', async () => {
    const rated = ask()
    await type('osmosis')
    expect(seen()).toContain('You wrote')
    expect(seen()).toContain('Right.')
    expect(marked()).toBe('Got it')
    await press('Got it')
    expect(rated()).toMatchObject({ rating: 'good', form: 'typed', options: 0, correct: true })
  })

  test('with a slip is right, and the spelling is told', async () => {
    ask()
    await type('ossmosis')
    expect(seen()).toContain('Right. It is written: osmosis')
    expect(marked()).toBe('Got it')
  })

  test('that is another concept is told which', async () => {
    ask({ others: ['diffusion'] })
    await type('difusion')
    expect(seen()).toContain('That is another thing: diffusion.')
    expect(marked()).toBe('No')
  })

  test('is the student’s to count: the check is overruled, and what it said is kept', async () => {
    const rated = ask()
    await type('water moving')
    expect(marked()).toBe('No')
    await press('Count it right')
    expect(seen()).toContain('Counted as right.')
    expect(marked()).toBe('Got it')
    await press('Count it wrong')
    expect(marked()).toBe('No')
    await press('Count it right')
    await press('Got it')
    expect(rated()).toMatchObject({ rating: 'good', correct: false })
  })

  test('cannot be checked while it is empty, and who does not know it may look: then nothing was typed', async () => {
    const rated = ask()
    expect(screen.getByRole('button', { name: 'Check' })).toHaveProperty('disabled', true)
    await press('Just show the answer')
    expect(seen()).toContain('osmosis')
    expect(marked()).toBeUndefined()
    await press('No')
    expect(rated()).toMatchObject({ form: 'reveal', rating: 'again' })
    expect(rated()).not.toHaveProperty('correct')
  })

  test('is handed in by Enter, and the field has the focus when the question follows an answer', async () => {
    ask({ focusQuestion: true })
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Your answer')))
    write('Your answer', 'osmosis')
    await Promise.resolve()
    fireEvent.submit(screen.getByLabelText('Your answer').closest('form') as HTMLFormElement)
    await vi.waitFor(() => expect(seen()).toContain('Right.'))
    expect(document.activeElement?.textContent).toContain('osmosis')
  })

  test('is not completed, corrected or underlined by the browser: that would give it away', () => {
    ask()
    expect(screen.getByLabelText('Your answer').getAttribute('autocomplete')).toBe('off')
    expect(screen.getByLabelText('Your answer').getAttribute('autocapitalize')).toBe('off')
  })

  test('shows what was typed as words, never as markup', async () => {
    ask()
    await type('<img src=x onerror=alert(1)>')
    expect(document.querySelector('img')).toBeNull()
  })
})

test('a gap is asked for as a gap', () => {
  ask({ way: 'cloze', question: 'Water crosses by ___.' })
  expect(screen.getByLabelText('What belongs in the gap?')).toBeTruthy()
})

describe('a choice', () => {
  const choices = ['It swells.', 'It shrinks.']
  const given = {
    way: 'choice' as const,
    question: 'A cell lies in pure water. What happens?',
    answer: 'It swells.',
    choices,
    shows: new Map([['It shrinks.', 'Has the direction backwards.']]),
  }

  test('that was wrong tells the idea behind it, so that it can be put right', async () => {
    const rated = ask(given)
    screen.getByLabelText('It shrinks.').click()
    await Promise.resolve()
    await press('Check')
    expect(seen()).toContain('A common mix-up: Has the direction backwards.')
    expect(marked()).toBe('No')
    await press('No')
    expect(rated()).toMatchObject({ form: 'choice', options: 2, correct: false })
  })

  test('that was right says so without praise', async () => {
    ask(given)
    screen.getByLabelText('It swells.').click()
    await Promise.resolve()
    await press('Check')
    expect(seen()).toContain('Yes, that is it.')
    expect(seen()).not.toContain('mix-up')
    expect(screen.queryByRole('button', { name: /Count it/ })).toBeNull()
  })
})

describe('a problem', () => {
  const force: Partial<Ask> = {
    way: 'apply',
    question: 'How large is the force on 4 kg at 2 m/s²?',
    answer: '8 N',
    problem: {
      ask: ['How large is the force on ', { formula: ['mn', {}, '4'] }, ' kg at 2 m/s²?'],
      formula: ['math', { display: 'block' }, ['mi', {}, 'F'], ['mo', {}, '='], ['mi', { onclick: 'alert(1)' }, 'm']],
      answer: { values: [8] },
      steps: ['F = 4 × 2'],
      unit: 'N',
      units: [],
      tolerance: { by: 'share', most: 0.01 },
    },
  }

  test('shows its formula as MathML, and nothing else that a tree could carry', () => {
    ask(force)
    const formula = document.querySelector('.formula math')
    expect(formula?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
    expect(formula?.textContent).toBe('F=m')
    expect(document.querySelector('[onclick]')).toBeNull()
    expect(document.querySelector('.prompt-question math mn')?.textContent).toBe('4')
  })

  test.each([
    ['8 N', 'Right.', 'Got it'],
    ['0.008 kN', 'Right.', 'Got it'],
    ['8', 'Right. With its unit: N', 'Got it'],
    ['8 J', 'The unit does not fit. It is measured in N.', 'No'],
    ['9 N', 'Not this one.', 'No'],
    ['a lot', 'Trellis cannot read a number there.', undefined],
  ])('answered with "%s" says "%s"', async (typed, says, mark) => {
    const rated = ask(force)
    await type(typed, 'Your result, with its unit')
    expect(seen()).toContain(says)
    expect(marked()).toBe(mark)
    await press('Got it')
    expect(rated()).toMatchObject({ form: 'apply' })
  })

  test('keeps the way to the result for after the answer', async () => {
    ask(force)
    expect(seen()).not.toContain('4 × 2')
    await type('9 N', 'Your result, with its unit')
    expect(seen()).toContain('F = 4 × 2')
  })
})

describe('an explanation', () => {
  const why: Partial<Ask> = {
    way: 'explain',
    question: 'Why does salt keep meat?',
    answer: 'Water leaves bacteria. They cannot live.',
    points: ['Water leaves bacteria.', 'They cannot live.'],
  }

  test('is thought or written, then held against its key points by the student', async () => {
    const rated = ask(why)
    expect(seen()).not.toContain('Water leaves')
    write('Explain it in your own words', 'no water for them')
    await Promise.resolve()
    await press('Show the key points')
    expect(seen()).toContain('no water for them')
    expect(marked()).toBeUndefined()
    fireEvent.click(screen.getByLabelText('Water leaves bacteria.'))
    await vi.waitFor(() => expect(marked()).toBe('Nearly'))
    fireEvent.click(screen.getByLabelText('They cannot live.'))
    await vi.waitFor(() => expect(marked()).toBe('Got it'))
    fireEvent.click(screen.getByLabelText('They cannot live.'))
    await vi.waitFor(() => expect(marked()).toBe('Nearly'))
    await press('Nearly')
    expect(rated()).toMatchObject({ rating: 'hard', form: 'explain' })
    expect(rated()).not.toHaveProperty('correct')
  })

  test('without key points has its answer as the only one', async () => {
    ask({ ...why, points: undefined })
    await press('Show the key points')
    expect(screen.getByLabelText('Water leaves bacteria. They cannot live.')).toBeTruthy()
  })
})

describe('how sure the student is', () => {
  test('is asked before the answer is seen, and kept with it', async () => {
    const rated = ask({ asksSure: true })
    fireEvent.click(screen.getByLabelText('Not sure'))
    await type('osmosis')
    expect(screen.queryByLabelText('Not sure')).toBeNull()
    await press('Got it')
    expect(rated()).toMatchObject({ sure: false, correct: true })
  })

  test('may be left unsaid, and then nothing is kept of it', async () => {
    const rated = ask({ asksSure: true })
    await type('osmosis')
    await press('Got it')
    expect(rated()).not.toHaveProperty('sure')
  })

  test('is not asked each time', () => {
    ask()
    expect(screen.queryByText('How sure are you?')).toBeNull()
  })
})
