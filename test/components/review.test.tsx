// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { useRef } from 'preact/hooks'
import { describe, expect, test, vi } from 'vitest'
import { ReviewPrompt, type ReviewPromptProps } from '@/components/review/ReviewPrompt'
import { SetEnd } from '@/components/review/SetEnd'
import { SetLine } from '@/components/review/SetLine'
import { useKeys } from '@/components/review/use-keys'
import type { Ask } from '@/utils/panel/ask'
import { prompt, reader, source, stretch, when } from '../support/gallery/values'
import { press, screen, seen, show, unfold, write } from '../support/screen'

const ask: Ask = { ...prompt, way: 'reveal' }
const acts = () => ({ onRate: vi.fn(), onBad: vi.fn(), onEdit: vi.fn() })
function review(given: Partial<ReviewPromptProps> = {}) {
  const spies = acts()
  show(
    <ReviewPrompt
      prompt={prompt}
      ask={ask}
      asksSure={false}
      source={source}
      when={when}
      reader={reader}
      focus={false}
      {...spies}
      {...given}
    />,
  )
  return spies
}

describe('a question in Review', () => {
  test('has its source one press away, which opens at the sentence and tells the site nothing', async () => {
    review()
    await press('Show the answer')
    const link = screen.getByRole('link', { name: source.title })
    expect(link.getAttribute('href')).toBe(
      `${source.url}#:~:text=Water%20crosses%20the%20skin%20to%20where%20the%20sugar`,
    )
    expect(link.getAttribute('rel')).toContain('noreferrer')
  })

  test('whose page was forgotten is still answered, without a dead link', async () => {
    const { onRate } = review({ source: undefined })
    await press('Show the answer')
    expect(screen.queryByRole('link')).toBeNull()
    await press(/Got it/)
    expect(onRate).toHaveBeenCalledOnce()
  })

  test('says why it comes now', async () => {
    review()
    await unfold('Why this, why now?')
    expect(seen()).toContain('You last answered it 2 weeks ago')
    expect(seen()).toContain('It is about Osmosis.')
  })

  test('that is bad goes to the bin with its reason, without an answer', async () => {
    const { onBad, onRate } = review()
    await unfold('Bad question?')
    await press('The answer is wrong')
    expect(onBad).toHaveBeenCalledExactlyOnceWith('wrong')
    expect(onRate).not.toHaveBeenCalled()
  })

  test('can be put right in place', async () => {
    const { onEdit } = review()
    await unfold('Bad question?')
    await press('Change the words instead')
    write('Answer', 'Osmosis.')
    await Promise.resolve()
    await press('Save')
    expect(onEdit).toHaveBeenCalledExactlyOnceWith({
      question: prompt.question,
      answer: 'Osmosis.',
      quote: prompt.quote,
    })
    expect(screen.getByRole('heading', { name: prompt.question })).toBeTruthy()
  })

  test('takes the focus when it follows an answer, and not when the panel opens', async () => {
    review({ focus: true })
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(prompt.question))
  })
})

describe('single keys', () => {
  function Keyed({ on, onRate }: { on: boolean; onRate(): void }) {
    const room = useRef<HTMLDivElement>(null)
    useKeys(room, on)
    return (
      <div ref={room}>
        <ReviewPrompt
          {...acts()}
          prompt={prompt}
          ask={ask}
          asksSure={false}
          when={when}
          reader={reader}
          focus={false}
          onRate={onRate}
        />
      </div>
    )
  }
  const key = async (name: string, target: Element = document.body, more = {}) => {
    fireEvent.keyDown(target, { key: name, ...more })
    await new Promise((done) => setTimeout(done, 0))
  }

  test('space shows the answer, 1 to 3 rate it', async () => {
    const onRate = vi.fn()
    show(<Keyed on onRate={onRate} />)
    await key('1')
    expect(onRate).not.toHaveBeenCalled()
    await key(' ')
    expect(seen()).toContain(prompt.answer)
    await key('3')
    expect(onRate).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ rating: 'again' }))
  })

  test('switched off do nothing', async () => {
    show(<Keyed on={false} onRate={vi.fn()} />)
    await key(' ')
    expect(seen()).not.toContain(prompt.answer)
  })

  test('belong to what has the focus: space on a fold opens the fold, a 1 in a field is a 1', async () => {
    const onRate = vi.fn()
    show(<Keyed on onRate={onRate} />)
    await key(' ', screen.getByText('Bad question?'))
    expect(seen()).not.toContain(prompt.answer)
    await key(' ')
    await press('Change the words instead')
    await key('1', screen.getByLabelText('Answer'))
    expect(onRate).not.toHaveBeenCalled()
  })

  test('with a modifier belong to the browser', async () => {
    const onRate = vi.fn()
    show(<Keyed on onRate={onRate} />)
    await key(' ')
    await key('1', document.body, { ctrlKey: true })
    expect(onRate).not.toHaveBeenCalled()
  })
})

describe('the set', () => {
  test('is counted, never all that waits', () => {
    show(<SetLine done={1} of={4} minutesADay={5} />)
    expect(seen()).toBe('Question 2 of 4, in a day of about 5 minutes')
  })

  test('ends with a fact from the student’s own answers and the way back', () => {
    show(
      <SetEnd
        answered={4}
        fact={{ name: 'osmosis', after: '16 days', stretch }}
        reader={reader}
        more={7}
        onMore={vi.fn()}
      />,
    )
    expect(screen.getByRole('heading').textContent).toBe('You recalled osmosis 16 days after you last saw it.')
    expect(screen.getByRole('img', { name: 'How long osmosis stayed with you' })).toBeTruthy()
    expect(seen()).toContain('Last seen: 6 Nov. Recalled: today. It comes back in 3 weeks.')
  })

  test('without such a fact claims none, and praises nobody', () => {
    show(<SetEnd answered={2} reader={reader} more={0} onMore={vi.fn()} />)
    expect(seen()).not.toContain('You recalled')
    expect(seen()).not.toMatch(/great|well done|!/i)
  })

  test('offers no more than four more, and none when today’s share is done', () => {
    const { unmount } = show(<SetEnd answered={2} reader={reader} more={7} onMore={vi.fn()} />)
    expect(screen.getByRole('button').textContent).toBe('4 more')
    unmount()
    show(<SetEnd answered={2} reader={reader} more={0} onMore={vi.fn()} />)
    expect(screen.queryByRole('button')).toBeNull()
  })
})
