// @vitest-environment happy-dom

import { act } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { StoreFailed } from '@/components/StoreFailed'
import { Waiting } from '@/components/Waiting'
import { screen, seen, show } from '../support/screen'

describe('waiting', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms))

  test('is not felt for a moment, then is one soft line, then says what is going on', async () => {
    show(<Waiting soon="Reading" late="Finding key terms" done={0.4} onStop={vi.fn()} />)
    await pass(300)
    expect(seen()).toBe('')
    await pass(200)
    expect(seen()).toBe('Reading')
    expect(screen.queryByRole('progressbar')).toBeNull()
    await pass(3000)
    expect(seen()).toContain('Finding key terms')
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('0.4')
    expect(screen.getByRole('button', { name: 'Stop' })).toBeTruthy()
  })

  test('that began before the panel was opened does not begin anew', () => {
    show(<Waiting soon="Reading" late="Finding key terms" alreadyMs={5000} />)
    expect(seen()).toContain('Finding key terms')
  })

  test('offers no Stop where nothing can be stopped', () => {
    show(<Waiting soon="Reading" late="Finding key terms" alreadyMs={5000} />)
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('a store that fails', () => {
  test.each([
    { code: 'store.full', wrong: /disk is full/, kept: /still there/ },
    { code: 'store.refused', wrong: /does not let Trellis store/, kept: /Nothing was changed/ },
    { code: 'store.blocked', wrong: /older Trellis/, kept: /Nothing was lost/ },
    { code: 'store.something', wrong: /could not reach/, kept: /Nothing was changed/ },
  ])('$code says what is wrong and that nothing kept is lost', ({ code, wrong, kept }) => {
    show(<StoreFailed code={code} onAgain={vi.fn()} />)
    expect(seen()).toMatch(wrong)
    expect(seen()).toMatch(kept)
    expect(screen.getAllByRole('button')).toHaveLength(1)
  })

  test('interrupts a screen reader only when the student was waiting for it', () => {
    const { rerender } = show(<StoreFailed code="store.full" onAgain={vi.fn()} />)
    expect(screen.queryByRole('alert')).toBeNull()
    rerender(<StoreFailed code="store.full" urgent onAgain={vi.fn()} />)
    expect(screen.getByRole('alert')).toBeTruthy()
  })
})
