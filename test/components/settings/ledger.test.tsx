/** @vitest-environment happy-dom */
import { fireEvent } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { Ledger } from '@/components/settings/Ledger'
import type { LedgerGroup } from '@/components/settings/ledger-shown'
import { press, screen, seen, show, unfold, write } from '../../support/screen'

const page = {
  key: 'p',
  title: '<b>Osmosis</b>',
  address: 'en.wikipedia.org/wiki/Osmosis',
  url: 'https://en.wikipedia.org/wiki/Osmosis',
  said: '12 minutes',
  topics: 'Osmosis',
}
const day: LedgerGroup = { key: '2026-11-24', title: 'today', said: '4 answers', rows: [page] }
const acts = () => ({
  onBy: vi.fn(),
  onSearch: vi.fn(),
  onMore: vi.fn(),
  onOpen: vi.fn(),
  onForget: vi.fn(),
  onUndo: vi.fn(),
})
const ledger = (more: object = {}) => {
  const does = acts()
  show(
    <Ledger
      by="day"
      groups={[day]}
      search={undefined}
      more={false}
      gone={new Map()}
      backTo="#own"
      {...does}
      {...more}
    />,
  )
  return does
}

describe('everything that is stored', () => {
  test('each page names itself in its button, so that a list of buttons can be told apart', async () => {
    const { onForget } = ledger()
    await press('Forget: <b>Osmosis</b>')
    expect(onForget).toHaveBeenCalledWith({ kind: 'page', key: 'p' })
  })

  test('a title that holds markup is text and nothing else', () => {
    ledger()
    expect(document.querySelector('b')).toBeNull()
    expect(seen()).toContain('<b>Osmosis</b>')
  })

  test('what was forgotten leaves a line in its place, which takes the focus and brings it back', async () => {
    const does = acts()
    const shared = { by: 'day', groups: [day], search: undefined, more: false, backTo: '#own', ...does } as const
    const { rerender } = show(<Ledger gone={new Map()} {...shared} />)
    rerender(<Ledger gone={new Map([['p', 'Forgot “Osmosis”.']])} latest="p" {...shared} />)
    await new Promise((done) => setTimeout(done, 0))
    expect(screen.queryByRole('link', { name: /Osmosis/ })).toBeNull()
    expect(document.activeElement?.textContent).toBe('Forgot “Osmosis”.')
    await press('Undo')
    expect(does.onUndo).toHaveBeenCalledWith('p')
  })

  test('a line that was forgotten earlier does not take the focus away', () => {
    ledger({ gone: new Map([['p', 'Forgot “Osmosis”.']]) })
    expect(document.activeElement?.textContent).toBe('Everything that is stored')
  })

  test('a site unfolds its pages when it is opened, not before', async () => {
    const { onOpen } = ledger({ by: 'site', groups: [{ key: 'a.org', title: 'a.org', said: '' }] })
    expect(onOpen).not.toHaveBeenCalled()
    await unfold('Pages')
    expect(onOpen).toHaveBeenCalledWith('a.org')
  })

  test('a site that was opened is not asked for again by folding it, but more of its pages are', async () => {
    const site = { key: 'a.org', title: 'a.org', said: '', rows: [page], more: true }
    const { onOpen } = ledger({ by: 'site', groups: [site] })
    await unfold('Pages')
    expect(onOpen).not.toHaveBeenCalled()
    await press('Show more: a.org')
    expect(onOpen).toHaveBeenCalledWith('a.org')
  })

  test('what is being forgotten cannot be forgotten twice', () => {
    ledger({ leaving: 'p' })
    expect(screen.queryByRole('button', { name: /Forget/ })).toBeNull()
  })

  test('a site and a topic are forgotten as such', async () => {
    const sites = ledger({ by: 'site', groups: [{ key: 'a.org', title: 'a.org', said: '' }] })
    await press('Forget: a.org')
    expect(sites.onForget).toHaveBeenCalledWith({ kind: 'site', key: 'a.org' })
  })

  test('a short list has no search field and no more to show', async () => {
    ledger()
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  })

  test('a long list is searched and goes on', async () => {
    const { onSearch, onMore } = ledger({ search: '', more: true })
    write('Find a page by its title or address', 'osmo')
    expect(onSearch).toHaveBeenCalledWith('osmo')
    await press('Show more')
    expect(onMore).toHaveBeenCalledOnce()
  })

  test('nothing stored and nothing found are different things', () => {
    ledger({ groups: [] })
    expect(seen()).toContain('Nothing is stored yet.')
  })

  test('nothing found does not say that nothing is stored', () => {
    ledger({ groups: [], search: 'zzz' })
    expect(seen()).toContain('Nothing stored has these words.')
    expect(seen()).not.toContain('Nothing is stored yet.')
  })

  test('while it is being read it does not say that nothing is stored', () => {
    ledger({ groups: undefined })
    expect(seen()).not.toContain('Nothing is stored yet.')
  })

  test('is looked at in another way with one press', () => {
    const { onBy } = ledger()
    fireEvent.click(screen.getByLabelText('topic'))
    expect(onBy).toHaveBeenCalledWith('topic')
  })
})
