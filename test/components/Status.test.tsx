// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { Status } from '@/components/Status'
import { MINUTE } from '@/utils/base/time'
import { type StatusTab, statusView } from '@/utils/panel/status'
import { NOW, reader } from '../support/gallery/values'
import { press, screen, seen, show } from '../support/screen'

const view = (tab: Partial<StatusTab>, pausedUntil?: number) =>
  statusView(
    { state: 'watching', how: 'watched', visible: true, ...tab },
    { look: 'picked', pausedUntil },
    NOW,
    NOW + 9 * 3_600_000,
  )

describe('the header', () => {
  test('says what is going on, why, and stops it with one press', async () => {
    const onAct = vi.fn()
    show(<Status view={view({})} reader={reader} onAct={onAct} />)
    expect(seen()).toContain('Watching this page: you chose this site')
    await press('Pause')
    expect(onAct).toHaveBeenCalledExactlyOnceWith('pause')
  })

  test('calls back in the press itself: the browser asks for a permission only then', () => {
    let asked = false
    show(<Status view={view({ state: 'off', why: 'not-allowed' })} reader={reader} onAct={() => (asked = true)} />)
    screen.getByRole('button', { name: 'Always here' }).click()
    expect(asked).toBe(true)
  })

  test('takes the focus to the new state, because the button that had it is gone', async () => {
    const { rerender } = show(<Status view={view({})} reader={reader} onAct={vi.fn()} />)
    await press('Pause')
    rerender(<Status view={view({ state: 'paused' }, NOW + 15 * MINUTE)} reader={reader} onAct={vi.fn()} />)
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Paused'))
    expect(seen()).toContain('Goes on in 15 minutes')
  })

  test('leaves the focus where it is when the tab changes by itself', async () => {
    const { rerender } = show(<Status view={view({})} reader={reader} onAct={vi.fn()} />)
    rerender(<Status view={view({ state: 'off', why: 'pdf' })} reader={reader} onAct={vi.fn()} />)
    await new Promise((done) => setTimeout(done, 20))
    expect(document.activeElement).toBe(document.body)
  })

  test('names no site that it may not see', () => {
    show(<Status view={view({ state: 'off', why: 'not-allowed', visible: false })} reader={reader} onAct={vi.fn()} />)
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(seen()).toContain('Press its button in the toolbar')
  })
})
