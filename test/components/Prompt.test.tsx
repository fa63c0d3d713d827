// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { Prompt } from '@/components/Prompt'
import { press, screen, seen, show } from '../support/screen'

const raisin = { question: 'Why does a raisin swell?', answer: 'Water moves in.', quote: 'Water crosses the skin.' }

describe('a question', () => {
  test('hides its answer and its source until asked: otherwise nothing is recalled', async () => {
    show(<Prompt {...raisin} onRate={vi.fn()} />)
    expect(seen()).not.toContain(raisin.answer)
    expect(seen()).not.toContain(raisin.quote)

    await press('Show the answer')
    expect(screen.getByRole('status').textContent).toBe(raisin.answer)
    expect(seen()).toContain(raisin.quote)
  })

  test('moves the focus to the answer, so that a screen reader reads it at once', async () => {
    show(<Prompt {...raisin} onRate={vi.fn()} />)
    await press('Show the answer')
    expect(document.activeElement?.textContent).toBe(raisin.answer)
  })

  test('takes one rating, in the words of the student', async () => {
    const onRate = vi.fn()
    show(<Prompt {...raisin} onRate={onRate} />)
    await press('Show the answer')
    await press('Nearly')
    expect(onRate).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ rating: 'hard', form: 'reveal', options: 0 }),
    )
  })

  test('tells with each rating when it comes back', async () => {
    show(<Prompt {...raisin} when={{ good: 'in 3 weeks', again: 'tomorrow' }} onRate={vi.fn()} />)
    await press('Show the answer')
    expect(screen.getByRole('button', { name: /Got it/ }).textContent).toBe('Got itin 3 weeks')
    expect(screen.getByRole('button', { name: /Nearly/ }).textContent).toBe('Nearly')
  })

  test('does not repeat a source that is the answer itself', async () => {
    show(<Prompt {...raisin} quote={raisin.answer} onRate={vi.fn()} />)
    await press('Show the answer')
    expect(seen().split(raisin.answer)).toHaveLength(2)
  })

  test('shows markup in a page’s words as words', async () => {
    show(<Prompt question="<img src=x onerror=alert(1)>" answer="<b>x</b>" onRate={vi.fn()} />)
    await press('Show the answer')
    expect(document.querySelector('img, b')).toBeNull()
    expect(seen()).toContain('<img src=x onerror=alert(1)>')
  })

  test('counts the time from question to rating, and not a night in between', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1000)
    const onRate = vi.fn()
    show(<Prompt {...raisin} onRate={onRate} />)
    await press('Show the answer')
    clock.mockReturnValue(1000 + 8 * 3_600_000)
    await press('Got it')
    expect(onRate.mock.calls[0]?.[0].durationMs).toBe(600_000)
    clock.mockRestore()
  })
})

describe('a question with options', () => {
  const choice = { ...raisin, answer: 'Turgor', choices: ['Osmosis', 'Turgor'] }

  test('cannot be checked before one is chosen', () => {
    show(<Prompt {...choice} onRate={vi.fn()} />)
    expect(screen.getByRole('button', { name: 'Check' })).toHaveProperty('disabled', true)
  })

  test('reminds of the choice when it was another one, and passes it on', async () => {
    const onRate = vi.fn()
    show(<Prompt {...choice} onRate={onRate} />)
    screen.getByLabelText('Osmosis').click()
    await Promise.resolve()
    await press('Check')
    expect(seen()).toContain('You chose: Osmosis')
    await press('No')
    expect(onRate).toHaveBeenCalledWith(
      expect.objectContaining({ rating: 'again', form: 'choice', options: 2, correct: false }),
    )
  })

  test('can be given up without choosing, and then nothing counts as chosen', async () => {
    const onRate = vi.fn()
    show(<Prompt {...choice} onRate={onRate} />)
    await press('Just show the answer')
    await press('No')
    expect(onRate).toHaveBeenCalledWith(expect.objectContaining({ form: 'reveal', options: 0 }))
    expect(onRate.mock.calls[0]?.[0]).not.toHaveProperty('correct')
  })
})
