// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { describe, expect, test, vi } from 'vitest'
import { ComposePage } from '@/components/teach/ComposePage'
import type { ComposeProps } from '@/components/teach/compose-props'
import { Guide } from '@/components/teach/Guide'
import { blankTemplate } from '@/utils/templates/compose'
import type { Template } from '@/utils/templates/template'
import { press, screen, seen, show, unfold, write } from '../../support/screen'
import { seeded } from '../../support/seeded'
import { template, templateGoal } from '../../support/templates'

const acts = () => ({
  bits: seeded(1),
  headings: { state: 'idle' } as ComposeProps['headings'],
  others: [] as Template[],
  onUndo: undefined,
  onNew: vi.fn(),
  onCopy: vi.fn(),
  onOpen: vi.fn(),
  onDrop: vi.fn(),
  onHeadings: vi.fn(),
  onSavePage: vi.fn(),
  onSaveFile: vi.fn(),
  onCopyCode: vi.fn(async () => undefined),
})
let written: Template

function Compose({ start, ...props }: ReturnType<typeof acts> & { start: Template }) {
  const [now, setNow] = useState(start)
  written = now
  return <ComposePage {...props} template={now} onChange={setNow} />
}
const compose = (start: Template, more: Partial<ReturnType<typeof acts>> = {}) => {
  const props = { ...acts(), ...more }
  show(<Compose start={start} {...props} />)
  return props
}
const blank = () => blankTemplate(seeded(4), 'en')
const settle = () => new Promise((done) => setTimeout(done, 0))

describe('composing', () => {
  test('says what is missing before it can be handed over, and shows the goal as it is written', async () => {
    compose(blank())
    expect(seen()).toContain('Give it a title, then it can be handed over.')
    expect(screen.getByRole('button', { name: 'Save the file' })).toHaveProperty('disabled', true)
    write('Title', 'Cell test')
    await settle()
    expect(seen()).toContain('Write at least one goal')
    write('I can …', 'explain osmosis')
    await settle()
    expect(screen.getByRole('complementary').textContent).toContain('I can explain osmosis')
    expect(screen.getByRole('button', { name: 'Save the file' })).toHaveProperty('disabled', false)
    expect(seen()).toContain('cell-test.html')
  })

  test('key terms stay as they are typed, also half a parenthesis', async () => {
    compose(blank())
    write('Key terms', 'osmosis, cell (')
    await settle()
    expect(screen.getByLabelText('Key terms')).toHaveProperty('value', 'osmosis, cell (')
    write('Key terms', 'osmosis, cell (cyte)')
    await settle()
    expect(written.goals[0]?.topics).toEqual([
      { name: 'osmosis', aka: [] },
      { name: 'cell', aka: ['cyte'] },
    ])
  })

  test('questions, links and goals come and go, and eight goals are the most', async () => {
    compose(blank())
    await press('Add a question')
    write('Question 1', 'What moves?')
    await settle()
    await press('Add a link')
    write('Link 1', 'http://example.org')
    await settle()
    expect(seen()).toContain('Only links that begin with https:// can be kept.')
    await press('Remove link 1')
    await press('Remove question 1')
    expect(written.goals[0]).toMatchObject({ prompts: [], resources: [] })
    for (let n = 0; n < 7; n++) await press('Add a goal')
    expect(screen.getByRole('button', { name: 'Add a goal' })).toHaveProperty('disabled', true)
    await press('Remove this goal: 3')
    expect(written.goals).toHaveLength(7)
  })

  test('one date is for all goals; a goal may have its own', async () => {
    compose(template({ goals: [templateGoal(), templateGoal({ id: 'g2' })] }))
    const [all, first] = screen.getAllByLabelText('By, if there is a date')
    fireEvent.input(all as HTMLElement, { target: { value: '2027-01-15' } })
    await settle()
    expect(written.goals.map(({ due }) => due)).toEqual(['2027-01-15', '2027-01-15'])
    fireEvent.input(first as HTMLElement, { target: { value: '' } })
    await settle()
    expect(written.goals.map(({ due }) => due)).toEqual([undefined, '2027-01-15'])
  })

  test('an aim of another program is not lost because the list does not have it', async () => {
    compose(template({ goals: [templateGoal({ target: { kind: 'minutes', n: 45 } })] }))
    expect(screen.getByLabelText('It counts when')).toHaveProperty('value', 'own')
    fireEvent.change(screen.getByLabelText('It counts when'), { target: { value: 'solid' } })
    await settle()
    expect(written.goals[0]?.target).toEqual({ kind: 'mastery', level: 'proficient' })
  })
})

describe('ways to begin', () => {
  test('pasted lines become goals and leave what was written', async () => {
    compose(template())
    await unfold('Paste a list')
    write('One line is one goal', '- draw a cell\n- name three')
    await settle()
    await press('Make goals of these lines')
    expect(written.goals.map(({ title }) => title)).toEqual([
      'explain diffusion with an example',
      'draw a cell',
      'name three',
    ])
  })

  test('a page’s headings are only read when asked, and are shown before they are used', async () => {
    const { onHeadings } = compose(blank(), { headings: { state: 'found', headings: ['Osmosis', 'Diffusion'] } })
    expect(onHeadings).not.toHaveBeenCalled()
    await unfold('From a page’s headings')
    await press('Look at the page I had open')
    expect(onHeadings).toHaveBeenCalledOnce()
    await press('Make goals of these')
    expect(written.goals.map(({ title }) => title)).toEqual(['explain: Osmosis', 'explain: Diffusion'])
  })

  test('a page that may not be seen says what to do', async () => {
    compose(blank(), { headings: { state: 'unseen' } })
    await unfold('From a page’s headings')
    expect(seen()).toContain('Trellis may not see that page.')
  })

  test('a ready template is copied, without its author', async () => {
    const { onCopy } = compose(blank())
    await unfold('A ready template')
    await press(/^Cell transport/)
    expect(onCopy.mock.calls[0]?.[0]).toMatchObject({ title: 'Cell transport', author: '' })
  })

  test('older templates can be opened, copied, deleted and had back', async () => {
    const old = template({ title: 'Old' })
    const { onOpen, onCopy, onDrop } = compose(blank(), { others: [old] })
    await unfold('Older templates of mine')
    await press('Delete: Old')
    expect(onDrop).toHaveBeenCalledWith(old)
    await press('Undo', document.querySelector<HTMLElement>('.undo-line') ?? undefined)
    expect(onCopy).toHaveBeenCalledWith(old)
    await unfold('Older templates of mine')
    await press('Open: Old')
    expect(onOpen).toHaveBeenCalledWith(old)
  })
})

describe('handing over', () => {
  test('as a page, as a file, as a code; no link is offered, because there is no place for one', async () => {
    const props = compose(template())
    await press('Save the file')
    await press('Save as JSON')
    await press('Copy the code')
    expect(props.onSavePage).toHaveBeenCalledWith(template())
    expect(props.onSaveFile).toHaveBeenCalledWith(template())
    expect(props.onCopyCode).toHaveBeenCalledWith(template())
    expect(seen()).toContain('Copied. Paste it into a message.')
    expect(seen()).not.toMatch(/QR|link to share/)
  })

  test('a browser that does not let it be copied is said, with another way', async () => {
    compose(template(), { onCopyCode: vi.fn(async () => Promise.reject(new Error('no'))) })
    await press('Copy the code')
    expect(seen()).toContain('Save the file instead.')
  })
})

test.each([
  ['guide', 'They are not marks.'],
  ['it', 'connect-src'],
  ['parents', 'no hidden mode'],
] as const)('the sheet %s can be read, every part with a heading and words', (of, said) => {
  show(<Guide of={of} />)
  expect(seen()).toContain(said)
  for (const part of document.querySelectorAll('section')) {
    expect(part.querySelector('h2')?.textContent).not.toBe('')
    expect(part.querySelectorAll('p').length).toBeGreaterThan(0)
  }
})
