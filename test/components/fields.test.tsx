// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { Choice } from '@/components/Choice'
import { Choices } from '@/components/Choices'
import { EditPrompt } from '@/components/EditPrompt'
import { Field } from '@/components/Field'
import { Pick } from '@/components/Pick'
import { press, screen, show, write } from '../support/screen'

describe('a field', () => {
  test('is found by its label and described by its hint', () => {
    show(<Field label="Town" hint="Where you live" value="" onInput={vi.fn()} />)
    const field = screen.getByLabelText('Town')
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Where you live')
  })

  test('without a hint points at none', () => {
    show(<Field label="Town" value="" onInput={vi.fn()} />)
    expect(screen.getByLabelText('Town').hasAttribute('aria-describedby')).toBe(false)
  })

  test('passes on what is typed and nothing else', () => {
    const onInput = vi.fn()
    show(<Field label="Town" value="" onInput={onInput} />)
    write('Town', 'Ulm')
    expect(onInput).toHaveBeenCalledExactlyOnceWith('Ulm')
  })

  test('two of one label on a screen do not share an id', () => {
    show(
      <>
        <Field label="Question" value="" onInput={vi.fn()} />
        <Field label="Question" value="" onInput={vi.fn()} />
      </>,
    )
    const [first, second] = screen.getAllByLabelText('Question')
    expect(first?.id).not.toBe(second?.id)
  })

  test('takes Arabic from right to left by itself', () => {
    show(<Field label="Town" value="دمشق" onInput={vi.fn()} long />)
    expect(screen.getByLabelText('Town').getAttribute('dir')).toBe('auto')
    expect(screen.getByLabelText('Town').tagName).toBe('TEXTAREA')
  })
})

describe('a pick', () => {
  test('is chosen by pressing its sentence, not only the little circle', () => {
    const onPick = vi.fn()
    show(<Pick type="checkbox" label="Open textbooks" note="OpenStax" checked={false} onPick={onPick} />)
    screen.getByText('OpenStax').click()
    expect(onPick).toHaveBeenCalledExactlyOnceWith(true)
  })

  test('that cannot be chosen cannot be pressed', () => {
    const onPick = vi.fn()
    show(<Pick type="checkbox" label="Open textbooks" checked={false} disabled onPick={onPick} />)
    screen.getByText('Open textbooks').click()
    expect(onPick).not.toHaveBeenCalled()
  })
})

describe('a choice of few', () => {
  const options = [
    { value: 'sure', label: 'sure' },
    { value: 'unsure', label: 'not sure' },
  ] as const

  test('is a group with a name, of which one is chosen', () => {
    const onChoose = vi.fn()
    show(<Choice legend="Before you look:" options={options} value="sure" onChoose={onChoose} />)
    expect(screen.getByRole('group', { name: 'Before you look:' })).toBeTruthy()
    expect(screen.getByLabelText('sure')).toHaveProperty('checked', true)
    screen.getByLabelText('not sure').click()
    expect(onChoose).toHaveBeenCalledExactlyOnceWith('unsure')
  })

  test('two of them on a screen do not take each other’s choice away', () => {
    show(
      <>
        <Choice legend="One" options={options} value="sure" onChoose={vi.fn()} />
        <Choice legend="Two" options={options} value="sure" onChoose={vi.fn()} />
      </>,
    )
    const names = screen.getAllByLabelText('sure').map((input) => input.getAttribute('name'))
    expect(new Set(names).size).toBe(2)
  })
})

describe('the options of a question', () => {
  test('are a group with a name', () => {
    show(<Choices options={['a', 'b']} onDone={vi.fn()} />)
    expect(screen.getByRole('group', { name: 'Which one is it?' })).toBeTruthy()
    expect(screen.getAllByRole('radio')).toHaveLength(2)
  })

  test('count the last one that was chosen', async () => {
    const onDone = vi.fn()
    show(<Choices options={['a', 'b']} onDone={onDone} />)
    screen.getByLabelText('a').click()
    await Promise.resolve()
    screen.getByLabelText('b').click()
    await Promise.resolve()
    await press('Check')
    expect(onDone).toHaveBeenCalledExactlyOnceWith('b')
  })
})

describe('new words for a question', () => {
  const text = { question: 'What is it?', answer: 'Water', quote: 'It is water.' }
  const edit = (given = {}) => {
    const spies = { onSave: vi.fn(), onCancel: vi.fn() }
    show(<EditPrompt text={{ ...text, ...given }} {...spies} />)
    return spies
  }

  test('begin with the old ones, and the focus is in the form', async () => {
    edit()
    expect(screen.getByLabelText('Question')).toHaveProperty('value', text.question)
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Change the question'))
  })

  test('are saved by Enter in the form, once', async () => {
    const { onSave } = edit()
    write('Answer', 'Sugar water')
    await Promise.resolve()
    fireEvent.submit(screen.getByRole('form', { name: 'Change the question' }))
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ ...text, answer: 'Sugar water' })
  })

  test('with an empty answer are not saved, however the form is sent', async () => {
    const { onSave } = edit()
    write('Answer', '  ')
    await Promise.resolve()
    fireEvent.submit(screen.getByRole('form', { name: 'Change the question' }))
    expect(onSave).not.toHaveBeenCalled()
  })

  test('keep the options as long as the answer is one of them, and drop them when it is not', async () => {
    const choices = ['Water', 'Sugar']
    const { onSave } = edit({ choices })
    write('Answer', 'Sugar')
    await Promise.resolve()
    await press('Save')
    write('Answer', 'Salt')
    await Promise.resolve()
    await press('Save')
    expect(onSave.mock.calls.map(([saved]) => saved.choices)).toEqual([choices, undefined])
  })

  test('are thrown away by Cancel', async () => {
    const { onSave, onCancel } = edit()
    write('Question', 'Other?')
    await press('Cancel')
    expect(onCancel).toHaveBeenCalledOnce()
    expect(onSave).not.toHaveBeenCalled()
  })
})
