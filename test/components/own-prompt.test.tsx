// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { EditPrompt } from '@/components/EditPrompt'
import { OwnPrompt } from '@/components/review/OwnPrompt'
import { AskPart } from '@/components/settings/AskPart'
import { press, screen, seen, show, write } from '../support/screen'

function own(selected?: string) {
  const does = { onKeep: vi.fn(), onCancel: vi.fn() }
  show(<OwnPrompt selected={selected} language="en" {...does} />)
  return does
}
async function fill(question: string, answer: string) {
  write('Question', question)
  write('Answer', answer)
  await Promise.resolve()
}

describe('a question of one’s own', () => {
  test('needs a question and an answer, and is kept in the student’s words', async () => {
    const { onKeep } = own()
    expect(screen.getByRole('button', { name: 'Keep the question' })).toHaveProperty('disabled', true)
    await fill('  What moves? ', ' water ')
    await press('Keep the question')
    expect(onKeep).toHaveBeenCalledExactlyOnceWith({ question: 'What moves?', answer: 'water' }, 'reveal')
  })

  test('that is to be typed may have other right answers', async () => {
    const { onKeep } = own()
    expect(screen.queryByLabelText(/Also right/)).toBeNull()
    fireEvent.click(screen.getByLabelText('Typed'))
    await vi.waitFor(() => expect(screen.getByLabelText(/Also right/)).toBeTruthy())
    await fill('What stores energy?', 'ATP')
    write('Also right, separated by semicolons (optional)', 'adenosine triphosphate; ')
    await Promise.resolve()
    await press('Keep the question')
    expect(onKeep.mock.calls[0]).toEqual([
      { question: 'What stores energy?', answer: 'ATP', accept: ['adenosine triphosphate'] },
      'typed',
    ])
  })

  test('from a selection rests on it: a short one is the answer already, a long one only the passage', async () => {
    const { onKeep } = own('semipermeable')
    expect(screen.getByLabelText('Answer')).toHaveProperty('value', 'semipermeable')
    write('Question', 'What lets water through and sugar not?')
    await Promise.resolve()
    await press('Keep the question')
    expect(onKeep.mock.calls[0]?.[0]).toMatchObject({ answer: 'semipermeable', quote: 'semipermeable' })
  })

  test('from a whole passage leaves the answer to the student', () => {
    own('Water slips through it, sugar does not. '.repeat(5))
    expect(screen.getByLabelText('Answer')).toHaveProperty('value', '')
    expect(seen()).toContain('Water slips through it')
  })

  test('can be left, and then nothing is kept', async () => {
    const { onKeep, onCancel } = own()
    await press('Cancel')
    expect(onCancel).toHaveBeenCalledOnce()
    expect(onKeep).not.toHaveBeenCalled()
  })

  test('shows a page’s markup as words', () => {
    own('<img src=x onerror=alert(1)>')
    expect(document.querySelector('img')).toBeNull()
  })
})

describe('changing a question', () => {
  const text = { question: 'What stores energy?', answer: 'ATP', accept: ['adenosine triphosphate'] }

  test('keeps its other right answers, which can be changed too', async () => {
    const onSave = vi.fn()
    show(<EditPrompt text={text} onSave={onSave} onCancel={vi.fn()} />)
    write('Also right, separated by semicolons (optional)', 'adenosine triphosphate; adenosintriphosphate')
    await Promise.resolve()
    await press('Save')
    expect(onSave.mock.calls[0]?.[0].accept).toEqual(['adenosine triphosphate', 'adenosintriphosphate'])
  })

  test('asks for none where there are none', () => {
    show(<EditPrompt text={{ question: 'Q', answer: 'A' }} onSave={vi.fn()} onCancel={vi.fn()} />)
    expect(screen.queryByLabelText(/Also right/)).toBeNull()
  })
})

describe('the settings of being asked', () => {
  test('say how, with what it means, and take effect with one press', () => {
    const onAskBy = vi.fn()
    show(<AskPart askBy="fitting" patternsOff={[]} onAskBy={onAskBy} onPatternBack={vi.fn()} />)
    expect(screen.getByLabelText(/As fits the question/)).toHaveProperty('checked', true)
    fireEvent.click(screen.getByLabelText(/By typing/))
    expect(onAskBy).toHaveBeenCalledExactlyOnceWith('typed')
    expect(seen()).not.toContain('Kinds of question that are off')
  })

  test('tell which kinds the student’s own word has stopped, each with its way back', () => {
    const onPatternBack = vi.fn()
    show(<AskPart askBy="head" patternsOff={['definition', 'cloze']} onAskBy={vi.fn()} onPatternBack={onPatternBack} />)
    fireEvent.click(screen.getByLabelText('A sentence with a gap'))
    expect(onPatternBack).toHaveBeenCalledExactlyOnceWith('cloze')
  })
})
