// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { EditPage } from '@/components/week/EditPage'
import { MarkupView } from '@/components/week/MarkupView'
import { OtherWays } from '@/components/week/OtherWays'
import { PlanWeeks } from '@/components/week/PlanWeeks'
import { Sheet } from '@/components/week/Sheet'
import { WeekBar } from '@/components/week/WeekBar'
import { BLOCKS } from '@/utils/family/blocks'
import { element, htmlOf } from '@/utils/family/markup'
import { pageOf } from '@/utils/family/page-of'
import { press, screen, seen, show, write } from '../support/screen'
import { choices, normal, seenOf } from '../support/week-page'

const page = pageOf(seenOf(normal), choices()).page

describe('the sheet', () => {
  test('has a heading for every block and the answer folded away', () => {
    show(<Sheet page={page} />)
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings).toEqual([
      'I worked on',
      'What stuck',
      '4 of 7 days, as planned',
      'What I can recall, by subject',
      'Hard right now',
      'My goals',
      'What came up together',
      'Ask me',
      'Next week',
    ])
    expect(document.querySelector('details')?.open).toBe(false)
  })

  test('says every day to a screen reader, and what it was', () => {
    show(<Sheet page={page} />)
    expect(seen()).toContain('Monday: study')
    expect(seen()).toContain('Wednesday: rest')
  })

  test('is on the screen what it is in the file', () => {
    const markup = element('p', { class: 'say' }, 'a < b', element('bdi', {}, '"x"'))
    const { container } = show(<MarkupView of={markup} />)
    expect(container.innerHTML.replaceAll('"', '&quot;')).toBe(
      htmlOf(markup).replaceAll('class="say"', 'class=&quot;say&quot;'),
    )
  })
})

describe('editing', () => {
  const props = () => ({
    name: 'Mila',
    language: 'en' as const,
    hidden: ['goals' as const],
    there: BLOCKS.filter((block) => block !== 'map'),
    own: {},
    given: { hard: 'Diffusion', plan: '' },
    refused: {},
    asks: seenOf(normal).asks,
    onName: vi.fn(),
    onLanguage: vi.fn(),
    onHidden: vi.fn(),
    onOwn: vi.fn(),
  })
  const box = (name: string) => screen.getByRole('checkbox', { name })

  test('hides a block and shows it again; a block with nothing in it is not offered', () => {
    const given = props()
    show(<EditPage {...given} />)
    fireEvent.click(box('What stuck'))
    expect(given.onHidden).toHaveBeenLastCalledWith(['goals', 'stuck'])
    fireEvent.click(box('My goals'))
    expect(given.onHidden).toHaveBeenLastCalledWith([])
    expect(screen.queryByRole('checkbox', { name: 'What came up together' })).toBeNull()
  })

  test('has no field for a number: what was counted can be left out, never changed', () => {
    show(<EditPage {...props()} />)
    expect(document.querySelectorAll('input[type=number]')).toHaveLength(0)
    expect(screen.getAllByRole('textbox')).toHaveLength(4)
  })

  test('starts from what is known and takes the words of the student', () => {
    const given = props()
    show(<EditPage {...given} />)
    expect(screen.getByLabelText('Hard right now')).toHaveProperty('value', 'Diffusion')
    write('What would help', 'a drawing')
    expect(given.onOwn).toHaveBeenLastCalledWith({ help: 'a drawing' })
  })

  test('says why a line was left out, beside the line', () => {
    show(<EditPage {...props()} own={{ plan: 'at 19:00' }} refused={{ plan: 'time' }} />)
    const field = screen.getByLabelText('Next week')
    const hint = document.getElementById(field.getAttribute('aria-describedby') ?? '')
    expect(hint?.textContent).toContain('There is a time of day in it.')
  })

  test('offers each language under its own name', () => {
    const given = props()
    show(<EditPage {...given} />)
    const select = screen.getByLabelText('Language of the page')
    expect([...select.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
      'English',
      'español',
      'français',
      'Deutsch',
      'العربية',
    ])
    fireEvent.change(select, { target: { value: 'ar' } })
    expect(given.onLanguage).toHaveBeenCalledExactlyOnceWith('ar')
  })

  test('lets another question be asked', () => {
    const given = props()
    show(<EditPage {...given} />)
    fireEvent.click(screen.getByRole('radio', { name: 'What moves in osmosis?' }))
    expect(given.onOwn).toHaveBeenLastCalledWith({ ask: 'q2' })
  })
})

describe('other ways', () => {
  const props = () => ({
    shortestPhrase: 12,
    busy: false,
    ours: false,
    onWay: vi.fn(),
    onOurs: vi.fn(),
    onRelease: vi.fn(),
  })

  test('a short passphrase locks nothing', async () => {
    const given = props()
    show(<OtherWays {...given} />)
    write('Passphrase for a locked file', 'short')
    await Promise.resolve()
    expect(screen.getByRole('button', { name: 'Save as a locked file' })).toHaveProperty('disabled', true)
    write('Passphrase for a locked file', 'four quiet grey donkeys')
    await Promise.resolve()
    const form = screen.getByLabelText('Passphrase for a locked file').closest('form')
    if (form) fireEvent.submit(form)
    expect(given.onWay).toHaveBeenCalledExactlyOnceWith('locked', 'four quiet grey donkeys')
  })

  test('our page is off until it is turned on, and then nothing is released by itself', async () => {
    const given = props()
    const { rerender } = show(<OtherWays {...given} />)
    expect(screen.queryByRole('button', { name: 'Release this page' })).toBeNull()
    fireEvent.click(screen.getByRole('checkbox'))
    expect(given.onOurs).toHaveBeenCalledExactlyOnceWith(true)
    rerender(<OtherWays {...given} ours />)
    expect(given.onRelease).not.toHaveBeenCalled()
    await press('Release this page')
    expect(given.onRelease).toHaveBeenCalledOnce()
  })

  test('what came of it is said where a screen reader hears it', () => {
    show(<OtherWays {...props()} said="Saved as a picture." />)
    expect(screen.getByRole('status').textContent).toBe('Saved as a picture.')
  })
})

describe('plan and breaks', () => {
  const break1 = { from: '2026-12-21', to: '2027-01-03' }
  const props = () => ({
    plan: { breaks: [break1] },
    days: ({ from }: { from: string }) => from,
    onDays: vi.fn(),
    onBreaks: vi.fn(),
  })

  test('a break that ends before it begins is not added', async () => {
    const given = props()
    show(<PlanWeeks {...given} />)
    write('From', '2026-10-12')
    write('To', '2026-10-02')
    await Promise.resolve()
    expect(screen.getByRole('button', { name: 'Add this break' })).toHaveProperty('disabled', true)
    write('To', '2026-10-23')
    await Promise.resolve()
    const form = screen.getByLabelText('From').closest('form')
    if (form) fireEvent.submit(form)
    expect(given.onBreaks).toHaveBeenCalledExactlyOnceWith([break1, { from: '2026-10-12', to: '2026-10-23' }])
  })

  test('a break is removed by a button that says which one, and a plan can be given up', async () => {
    const given = props()
    show(<PlanWeeks {...given} />)
    await press('Remove the break 2026-12-21')
    expect(given.onBreaks).toHaveBeenCalledExactlyOnceWith([])
    const select = screen.getByLabelText('Days of study a week that you plan')
    fireEvent.change(select, { target: { value: '4' } })
    fireEvent.change(select, { target: { value: '' } })
    expect(given.onDays.mock.calls).toEqual([[4], [undefined]])
  })
})

test('nobody goes to a week before the first or after this one', () => {
  const nothing = vi.fn()
  const acts = { onKind: nothing, onPrevious: nothing, onNext: nothing, onTogether: nothing, onPrint: nothing }
  show(
    <WeekBar kind="week" hasNext={false} hasPrevious={false} {...acts}>
      <i />
    </WeekBar>,
  )
  expect(screen.getByRole('button', { name: 'Earlier' })).toHaveProperty('disabled', true)
  expect(screen.getByRole('button', { name: 'Later' })).toHaveProperty('disabled', true)
})
