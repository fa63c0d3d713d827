// @vitest-environment happy-dom
import { act } from '@testing-library/preact'
import { describe, expect, test, vi } from 'vitest'
import { useLive } from '@/components/use-live'
import { useWatch } from '@/components/use-watch'
import { seen, show } from '../support/screen'

function source<T>() {
  const listeners = new Set<{ next(value: T): void; error(error: unknown): void }>()
  return {
    listeners,
    subscribe: (next: (value: T) => void, error: (error: unknown) => void) => {
      const listener = { next, error }
      listeners.add(listener)
      return { unsubscribe: () => listeners.delete(listener) }
    },
    say: (value: T) => act(() => listeners.forEach((listener) => void listener.next(value))),
    fail: (error: unknown) => act(() => listeners.forEach((listener) => void listener.error(error))),
  }
}

describe('useLive', () => {
  type Words = ReturnType<typeof source<string>>
  function Live({ from }: { from: Words }) {
    const live = useLive(() => from, [from])
    return <p>{live.state === 'ready' ? live.value : live.state}</p>
  }

  test('shows what the store says, as often as it says something', async () => {
    const from = source<string>()
    show(<Live from={from} />)
    expect(seen()).toBe('loading')
    await from.say('three topics')
    expect(seen()).toBe('three topics')
    await from.fail(new Error('gone'))
    expect(seen()).toBe('failed')
  })

  test('keeps the last words until the next source has spoken: no blank between two pages', async () => {
    const [first, second] = [source<string>(), source<string>()]
    const { rerender } = show(<Live from={first} />)
    await first.say('first')
    rerender(<Live from={second} />)
    expect(seen()).toBe('first')
    await second.say('second')
    expect(seen()).toBe('second')
  })

  test('stops listening when the screen is left', async () => {
    const from = source<string>()
    const { unmount } = show(<Live from={from} />)
    unmount()
    await vi.waitFor(() => expect(from.listeners.size).toBe(0))
  })
})

describe('useWatch', () => {
  test('never shows what was true of another tab', async () => {
    const calls = new Map<number, (value: string) => void>()
    function Tab({ id }: { id: number }) {
      const state = useWatch<string>(
        (changed) => {
          calls.set(id, changed)
          return () => calls.delete(id)
        },
        [id],
      )
      return <p>{state ?? 'unknown'}</p>
    }
    const { rerender } = show(<Tab id={1} />)
    await act(() => calls.get(1)?.('watching'))
    expect(seen()).toBe('watching')
    rerender(<Tab id={2} />)
    expect(seen()).toBe('unknown')
    expect([...calls.keys()]).toEqual([2])
  })
})
