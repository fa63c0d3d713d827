/** @vitest-environment happy-dom */
import { describe, expect, test, vi } from 'vitest'
import { Ready } from '@/components/welcome/Ready'
import type { PlacesAllowed } from '@/components/welcome/ReadyPlaces'
import { press, screen, seen, show, unfold, write } from '../../support/screen'

const some: PlacesAllowed = {
  kind: 'picked',
  allowed: ['Encyclopedias'],
  allowedList: 'Encyclopedias',
  refusedList: '',
}
const acts = () => ({ onTry: vi.fn(), onAskAgain: vi.fn(), onGoal: vi.fn(), onOpenPanel: vi.fn() })
const ready = (more: object = {}) => {
  const does = acts()
  show(
    <Ready
      places={some}
      goal={{ title: 'cell biology', due: 'Friday' }}
      answered={{ question: 'What is osmosis?', language: 'en' }}
      sample={<p>the sample</p>}
      shortcut="Alt+Shift+Y"
      start="wikipedia.org"
      settingsAt="/settings.html"
      {...does}
      {...more}
    />,
  )
  return does
}

describe('the end of the first run', () => {
  test('shows one place, one goal in words, one answered question, and how to open Trellis', async () => {
    const { onOpenPanel } = ready()
    for (const words of ['Trellis is on', 'Encyclopedias', 'cell biology', 'Test: Friday', 'What is osmosis?'])
      expect(seen()).toContain(words)
    expect(seen()).toContain('or Alt+Shift+Y')
    expect(screen.getAllByText('done')).toHaveLength(3)
    expect(screen.getByRole('link', { name: 'Go to wikipedia.org' }).getAttribute('href')).toBe(
      'https://wikipedia.org/',
    )
    expect(screen.getByRole('link', { name: 'settings' }).getAttribute('href')).toBe('/settings.html')
    await press('Open Trellis')
    expect(onOpenPanel).toHaveBeenCalledOnce()
  })

  test('keys that are not set are not promised', () => {
    ready({ shortcut: undefined })
    expect(seen()).not.toContain('Alt+Shift+Y')
    expect(seen()).toContain('Press the Trellis button in the toolbar: it opens')
  })

  test('moves the focus to what has happened', () => {
    ready()
    expect(document.activeElement?.textContent).toBe('Trellis is on')
  })
})

describe('a permission that was refused', () => {
  test('in part: says which, and what still works, with one thing to do', async () => {
    const { onAskAgain } = ready({ places: { ...some, refusedList: 'Lessons and Maths' } })
    expect(seen()).toContain('Trellis is on')
    expect(seen()).toContain('Your browser did not allow: Lessons and Maths.')
    expect(seen()).toContain('It still reads a page when you press its button on it.')
    await press('Ask again')
    expect(onAskAgain).toHaveBeenCalledOnce()
  })

  test('wholly: does not claim to look anywhere', () => {
    ready({ places: { kind: 'picked', allowed: [], allowedList: '', refusedList: 'Encyclopedias' } })
    expect(seen()).toContain('Trellis is on, but may look nowhere yet')
    expect(screen.getAllByText('done')).toHaveLength(2)
  })

  test('for any site: does not claim to look at any', () => {
    ready({ places: { kind: 'any', allowed: false } })
    expect(seen()).toContain('but may look nowhere yet')
    expect(seen()).not.toContain('Any site, except')
  })

  test('"only when I click" is a choice, not a refusal', () => {
    ready({ places: { kind: 'click' } })
    expect(seen()).toContain('Only the page on which you press the Trellis button.')
    expect(screen.queryByRole('button', { name: 'Ask again' })).toBeNull()
  })
})

describe('what was skipped', () => {
  test('a goal can still be named, in words, and an empty one is not kept', async () => {
    const { onGoal } = ready({ goal: undefined })
    await press('Save')
    expect(onGoal).not.toHaveBeenCalled()
    write('What are you studying?', 'algebra')
    await press('Save')
    expect(onGoal).toHaveBeenCalledWith('algebra')
  })

  test('the sample is offered, and understood only when it is opened', async () => {
    const { onTry } = ready({ answered: undefined })
    expect(onTry).not.toHaveBeenCalled()
    await unfold('Try it on a short text')
    expect(onTry).toHaveBeenCalled()
    expect(seen()).toContain('the sample')
  })
})
