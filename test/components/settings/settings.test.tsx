/** @vitest-environment happy-dom */
import { fireEvent } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { LooksPart } from '@/components/settings/LooksPart'
import { NumberField } from '@/components/settings/NumberField'
import { PausePart } from '@/components/settings/PausePart'
import { PlacesPart } from '@/components/settings/PlacesPart'
import { ReadingPart } from '@/components/settings/ReadingPart'
import { SettingsPage } from '@/components/settings/SettingsPage'
import { press, screen, seen, show, write } from '../../support/screen'

describe('a number in the settings', () => {
  const field = (onChange = vi.fn()) => {
    show(<NumberField label="Keep for" unit="days" hint="A hint." value={7} min={0} max={30} onChange={onChange} />)
    const input = screen.getByLabelText('Keep for')
    return {
      onChange,
      say: (words: string) => {
        fireEvent.input(input, { target: { value: words } })
        fireEvent.change(input)
      },
    }
  }

  test.each(['0', '30', ' 12 '])('%j is taken', (words) => {
    const { onChange, say } = field()
    say(words)
    expect(onChange).toHaveBeenCalledWith(Number(words))
  })

  test.each(['', '31', '-1', '2.5', 'seven', '1e3'])('%j is refused, said so, and changes nothing', (words) => {
    const { onChange, say } = field()
    say(words)
    expect(onChange).not.toHaveBeenCalled()
    expect(screen.getByRole('alert').textContent).toContain('from 0 to 30')
    expect(screen.getByRole('alert').textContent).toContain('Until then it stays 7.')
  })

  test('a number that was mended is no longer called wrong', () => {
    const { say } = field()
    say('99')
    say('9')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('places', () => {
  const acts = () => ({ onLook: vi.fn(), onRemove: vi.fn(), onAllowGroup: vi.fn(), onAdd: vi.fn(() => true) })
  const places = (more: object = {}) => {
    const does = acts()
    show(
      <PlacesPart
        look="picked"
        sites={[{ id: 'https://*.wikipedia.org/*', name: 'wikipedia.org', note: 'Encyclopedias' }]}
        groups={[{ id: 'maths', name: 'Maths', sites: 'desmos.com and 2 more' }]}
        {...does}
        {...more}
      />,
    )
    return does
  }

  test('a site is taken back by the pattern that the browser knows', async () => {
    const { onRemove } = places()
    await press('Take back: wikipedia.org')
    expect(onRemove).toHaveBeenCalledWith('https://*.wikipedia.org/*')
  })

  test('a group is allowed in one press', async () => {
    const { onAllowGroup } = places()
    await press('Allow: Maths')
    expect(onAllowGroup).toHaveBeenCalledWith('maths')
  })

  test('words that name no site are kept in the field and said to be none', async () => {
    places({ onAdd: vi.fn(() => false) })
    write('Add a site', 'my school')
    await press('Allow')
    expect(screen.getByRole('alert').textContent).toContain('This is no address of a site.')
    expect(screen.getByLabelText('Add a site')).toHaveProperty('value', 'my school')
    write('Add a site', 'myschool.org')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('a site is asked for within the press that the browser waits for', async () => {
    const { onAdd } = places()
    write('Add a site', 'openstax.org')
    fireEvent.click(screen.getByRole('button', { name: 'Allow' }))
    expect(onAdd).toHaveBeenCalledWith('openstax.org')
  })

  test('with no site allowed it says what still works', () => {
    places({ sites: [] })
    expect(seen()).toContain('The toolbar button still reads the page you are on.')
  })

  test('a refusal is said', () => {
    places({ refused: 'Your browser did not allow it.' })
    expect(screen.getByRole('alert').textContent).toBe('Your browser did not allow it.')
  })
})

describe('a pause', () => {
  const lists = { paused: [], never: [{ id: 'https://news.org', name: 'news.org' }], allowed: [] }
  const pause = (until: string | undefined) => {
    const does = { onPause: vi.fn(), onResume: vi.fn(), onRemove: vi.fn() }
    show(<PausePart pausedUntil={until} lists={lists} {...does} />)
    return does
  }

  test('says until when, and ends with one press', async () => {
    const { onResume } = pause('in 15 minutes')
    expect(screen.getByRole('status').textContent).toContain('in 15 minutes')
    await press('Resume')
    expect(onResume).toHaveBeenCalledOnce()
  })

  test('nothing to resume when nothing is paused', () => {
    pause(undefined)
    expect(screen.queryByRole('button', { name: 'Resume' })).toBeNull()
  })

  test('a site comes off the list that it is on, and empty lists are not shown', async () => {
    const { onRemove } = pause(undefined)
    expect(screen.queryByText('Paused sites')).toBeNull()
    await press('Take off the list: news.org')
    expect(onRemove).toHaveBeenCalledWith('never', 'https://news.org')
  })
})

test('keeping no texts is told as what it is', () => {
  const nothing = () => undefined
  show(
    <ReadingPart
      readAfter={20}
      textDays={0}
      minutesADay={5}
      onReadAfter={nothing}
      onTextDays={nothing}
      onMinutesADay={nothing}
    />,
  )
  expect(seen()).toContain('thrown away as soon as the page is understood')
})

test('the theme is chosen by its name, and single keys can be switched off', () => {
  const does = { onTheme: vi.fn(), onSingleKeys: vi.fn() }
  show(<LooksPart theme="system" singleKeys {...does} />)
  expect(screen.getByLabelText('As the computer')).toHaveProperty('checked', true)
  fireEvent.click(screen.getByLabelText('Dark'))
  expect(does.onTheme).toHaveBeenCalledWith('dark')
  fireEvent.click(screen.getByLabelText(/Single keys/))
  expect(does.onSingleKeys).toHaveBeenCalledWith(false)
})

test('every part of the settings is named and can be gone to', () => {
  show(<SettingsPage parts={[{ id: 'places', title: 'Where Trellis looks', content: 'words' }]} />)
  expect(screen.getByRole('link', { name: 'Where Trellis looks' }).getAttribute('href')).toBe('#places')
  expect(screen.getByRole('region', { name: 'Where Trellis looks' }).id).toBe('places')
})
