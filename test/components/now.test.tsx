// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { NowPage, type NowPageProps } from '@/components/now/NowPage'
import { ReadFailed } from '@/components/now/ReadFailed'
import { EMPTY_RECEIPT } from '@/utils/panel/receipt'
import type { Draft } from '@/utils/reading/reading'
import { receipt } from '../support/gallery/explore-states'
import { drafts, page, reader, when } from '../support/gallery/values'
import { press, screen, seen, show, unfold, write } from '../support/screen'

const acts = () => ({
  onNotStudy: vi.fn(),
  onNeverHere: vi.fn(),
  onOtherTopic: vi.fn(),
  onTried: vi.fn(),
  onKeep: vi.fn(),
  onSkip: vi.fn(),
  useAsk: (draft: Draft) => ({ ...draft, way: 'reveal' as const }),
  onMore: vi.fn(),
  onShow: vi.fn(async () => true),
  receiptOf: vi.fn(async () => receipt),
})
function now(given: Partial<NowPageProps> = {}) {
  const spies = acts()
  show(<NowPage page={page} reader={reader} when={when} old={false} {...spies} {...given} />)
  return spies
}

describe('what the page is', () => {
  test('is a guess in words, with its reasons one press away', async () => {
    now()
    expect(seen()).toContain('Looks like Diffusion, part of biology.')
    await unfold('why?')
    expect(seen()).toContain('says what words mean')
  })

  test('an unsure guess says "perhaps"', () => {
    now({ page: { ...page, sure: 'perhaps' } })
    expect(seen()).toContain('perhaps part of biology')
  })

  test('a title in Arabic does not turn the sentence around it', () => {
    now({ page: { ...page, title: 'التناضح', language: 'ar' } })
    expect(screen.getByRole('heading', { level: 1 }).querySelector('bdi')?.textContent).toBe('التناضح')
  })

  test('a page that is not watched now says from when this is', () => {
    now({ old: true })
    expect(seen()).toContain('what was read here: today')
  })
})

describe('"Not right?"', () => {
  test('says of each correction what it will do before it is done', async () => {
    const { onNotStudy, onNeverHere } = now()
    await unfold('Not right?')
    await press(/I am not studying.*stops counting/)
    await press(/Never on this site.*forgets/)
    expect([onNotStudy, onNeverHere].map((spy) => spy.mock.calls.length)).toEqual([1, 1])
  })

  test('another topic is one of the page’s', async () => {
    const { onOtherTopic } = now()
    await unfold('Not right?')
    await press(/another topic/)
    screen.getByLabelText('Osmosis').click()
    await Promise.resolve()
    await press('Move it there')
    expect(onOtherTopic).toHaveBeenCalledExactlyOnceWith('Osmosis')
  })

  test('or one in the student’s own words, without blanks around it', async () => {
    const { onOtherTopic } = now()
    await unfold('Not right?')
    await press(/another topic/)
    expect(screen.getByRole('button', { name: 'Move it there' })).toHaveProperty('disabled', true)
    write('In your words', '  plant cells ')
    await Promise.resolve()
    await press('Move it there')
    expect(onOtherTopic).toHaveBeenCalledExactlyOnceWith('plant cells')
  })
})

describe('a topic', () => {
  test('can be asked why, and reading is not told as a reason for its level', async () => {
    const { receiptOf } = now()
    await press('Osmosis is Getting there: why?')
    expect(receiptOf).toHaveBeenCalledExactlyOnceWith('osmosis')
    expect(seen()).toContain('4 answers. The last one: 5 days ago.')
    expect(seen()).toContain('2 pages about it, read for about 18 minutes.')
    expect(seen()).toContain('Only answers move the level')
    await press('Osmosis is Getting there: why?')
    expect(seen()).not.toContain('4 answers')
  })

  test('without answers is not given any', async () => {
    now({ receiptOf: async () => EMPTY_RECEIPT })
    await press('Water potential is New: why?')
    expect(seen()).toContain('No answers yet')
    expect(seen()).not.toContain('Read about')
  })
})

describe('the question from the page', () => {
  const [first, second] = drafts

  test('is one, the best; another only on request', async () => {
    now()
    expect(seen()).toContain(first?.question)
    expect(seen()).not.toContain(second?.question)
    expect(seen()).toContain('The best of 3')
    await press('Show another')
    expect(seen()).toContain(second?.question)
    expect(seen()).not.toContain('The best of')
  })

  test('can be tried right there, which keeps it and counts the answer', async () => {
    const { onTried, onKeep } = now()
    await press('Try it')
    await press('Show the answer')
    await press(/Got it/)
    expect(onTried).toHaveBeenCalledExactlyOnceWith(first, expect.objectContaining({ rating: 'good' }))
    expect(onKeep).not.toHaveBeenCalled()
  })

  test('can be kept as it is', async () => {
    const { onKeep } = now()
    await press('Keep')
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(first)
  })

  test('can be kept in other words, but not with an empty question', async () => {
    const { onKeep } = now()
    await press('Edit')
    write('Question', ' ')
    await Promise.resolve()
    expect(screen.getByRole('button', { name: 'Keep' })).toHaveProperty('disabled', true)
    write('Question', 'What gets through? ')
    await Promise.resolve()
    await press('Keep')
    expect(onKeep.mock.calls[0]?.[1]).toMatchObject({ question: 'What gets through?', answer: first?.answer })
  })

  test('is skipped with the reason, and cancelling skips nothing', async () => {
    const { onSkip } = now()
    await press('Skip')
    await press('Cancel')
    await press('Skip')
    await press('It is unclear')
    expect(onSkip).toHaveBeenCalledExactlyOnceWith(first, 'unclear')
  })

  test('once done leaves a line with a way back where it was', async () => {
    const onUndo = vi.fn()
    const { onMore } = now({ page: { ...page, drafts: drafts.slice(1) }, doneDraft: { said: 'Skipped.', onUndo } })
    expect(document.activeElement?.textContent).toBe('Skipped.')
    expect(seen()).not.toContain(second?.question)
    await press('Undo')
    expect(onUndo).toHaveBeenCalledOnce()
    await press('Show another')
    expect(onMore).toHaveBeenCalledOnce()
  })
})

describe('a key term', () => {
  test('unfolds what the page says it means, and shows where', async () => {
    const { onShow } = now()
    await unfold('turgor')
    await press('Show it in the page', screen.getByText('turgor').closest('li') ?? undefined)
    expect(onShow).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ term: 'turgor', place: 3 }))
  })

  test('that is no longer in the page says so instead of doing nothing', async () => {
    now({ onShow: async () => false })
    await unfold('turgor')
    await press('Show it in the page', screen.getByText('turgor').closest('li') ?? undefined)
    await vi.waitFor(() => expect(seen()).toContain('not in the page any more'))
  })

  test('cannot be shown in a page that is not beside the panel', () => {
    now({ onShow: undefined })
    expect(screen.queryByRole('button', { name: 'Show it in the page' })).toBeNull()
  })

  test('beyond the first six waits for a press', async () => {
    const terms = Array.from({ length: 9 }, (_, n) => ({ term: `term ${n}`, salience: 1 }))
    now({ page: { ...page, terms } })
    expect(screen.queryByText('term 8')).toBeNull()
    await press('Show all 9')
    expect(screen.getByText('term 8')).toBeTruthy()
  })
})

test('a section with nothing in it is left out, not captioned "none"', () => {
  now({ page: { ...page, topics: [], terms: [], drafts: [], kept: [] } })
  expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([])
})

test('a failure that nobody foresaw still has a sentence, says what was kept, and one button', async () => {
  const onAgain = vi.fn()
  show(<ReadFailed code="read.never-heard-of" onAgain={onAgain} />)
  expect(seen()).toContain('Trellis could not read this page.')
  expect(seen()).toContain('Nothing was lost')
  await press('Try again')
  expect(onAgain).toHaveBeenCalledOnce()
})
