/** @vitest-environment happy-dom */
import { describe, expect, test, vi } from 'vitest'
import { Sample, type SampleReading } from '@/components/welcome/Sample'
import type { PromptId, TopicId } from '@/utils/base/ids'
import type { Draft, Reading } from '@/utils/reading/reading'
import { sampleFor } from '@/utils/reading/sample'
import { press, screen, seen, show } from '../../support/screen'

const sample = sampleFor('en')
const draft = (id: string, more: Partial<Draft> = {}): Draft => ({
  id: id as PromptId,
  kind: 'definition',
  topic: 'osmosis' as TopicId,
  question: `Question ${id}?`,
  answer: `Answer ${id}.`,
  quote: `Quote ${id}.`,
  place: 1,
  difficulty: 0,
  ...more,
})
const reading = (more: Partial<Reading> = {}): SampleReading => ({
  state: 'ready',
  reading: {
    title: sample.title,
    language: 'en',
    roughly: false,
    study: { likelihood: 0.9, isStudy: true, reasons: [] },
    article: { text: '', words: 0, truncated: false },
    subject: null,
    topics: [{ id: 'osmosis' as TopicId, name: 'Osmosis', weight: 0.5 }],
    terms: Array.from({ length: 6 }, (_, at) => ({ term: `term ${at}`, salience: 0.5, definition: `meaning ${at}` })),
    prompts: [draft('choice', { choices: ['a', 'b'] }), draft('open')],
    ...more,
  },
})
const nothing = () => undefined
const shown = (state: SampleReading, more: object = {}) =>
  show(
    <Sample sample={sample} reading={state} onAnswer={nothing} onAgain={nothing} next={<p>Go on now</p>} {...more} />,
  )

describe('the sample', () => {
  test('can be read while it is still being understood', () => {
    shown({ state: 'reading' })
    expect(screen.getByText(sample.title)).toBeTruthy()
    expect(screen.getByText('Osmosis', { selector: 'dfn' })).toBeTruthy()
    expect(screen.queryByText('What Trellis noticed')).toBeNull()
  })

  test('asks an open question, and tells the answer only on request', async () => {
    const onAnswer = vi.fn()
    shown(reading(), { onAnswer })
    expect(seen()).toContain('Question open?')
    expect(seen()).not.toContain('Answer open.')
    await press('Show the answer')
    expect(seen()).toContain('Answer open.')
    expect(document.activeElement?.textContent).toContain('Answer open.')
    expect(onAnswer).not.toHaveBeenCalled()
    await press('Nearly')
    expect(onAnswer).toHaveBeenCalledWith(expect.objectContaining({ id: 'open' }), 'hard', expect.any(Number))
    expect(onAnswer.mock.calls[0]?.[2]).toBeGreaterThanOrEqual(0)
  })

  test('goes on only after the question was answered', () => {
    const { rerender } = shown(reading())
    expect(seen()).not.toContain('Go on now')
    rerender(
      <Sample
        sample={sample}
        reading={reading()}
        answered="good"
        onAnswer={nothing}
        onAgain={nothing}
        next={<p>Go on now</p>}
      />,
    )
    expect(seen()).toContain('Go on now')
    expect(seen()).toContain('You knew it.')
    expect(screen.queryByRole('button', { name: 'Got it' })).toBeNull()
  })

  test('a "No" is answered with a fact, not with blame', () => {
    shown(reading(), { answered: 'again' })
    expect(seen()).toContain('Now you have seen it.')
  })

  test('shows topics and the first key terms, the others on request', () => {
    shown(reading())
    expect(screen.getByText('Osmosis', { selector: 'bdi' })).toBeTruthy()
    expect(screen.getByText('meaning 3').closest('details')).toBeNull()
    expect(screen.getByText('meaning 4').closest('details')).not.toBeNull()
    expect(screen.getByText('2 more terms')).toBeTruthy()
  })

  test('terms without a meaning are not shown as if they had one', () => {
    shown(reading({ terms: [{ term: 'raisin', salience: 0.9 }] }))
    expect(screen.queryByText('raisin')).toBeNull()
    expect(screen.queryByText('Key terms, in the words of the text')).toBeNull()
  })

  test('a text in which no question was found says so', () => {
    shown(reading({ prompts: [] }))
    expect(seen()).toContain('Trellis found no question in this text.')
  })

  test('a failure loses nothing and can be tried again', async () => {
    const onAgain = vi.fn()
    shown({ state: 'failed' }, { onAgain })
    expect(screen.getByText(sample.title)).toBeTruthy()
    expect(seen()).toContain('Nothing was stored, and nothing is lost.')
    await press('Try again')
    expect(onAgain).toHaveBeenCalledOnce()
  })
})
