// @vitest-environment happy-dom
import { act } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { useAttempt } from '@/entrypoints/sidepanel/use-attempt'
import { type OpenStore, useStore } from '@/entrypoints/sidepanel/use-store'
import type { LearnerId } from '@/utils/base/ids'
import { fail, ok } from '@/utils/base/result'
import { StoreError } from '@/utils/store/failures'
import { seen, show } from '../../support/screen'

const opening = vi.hoisted(() => ({ openDb: vi.fn() }))
vi.mock('@/utils/store/open', () => opening)

afterEach(() => {
  vi.useRealTimers()
  opening.openDb.mockReset()
})

const database = () => ({ close: vi.fn() })
const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 0)))

function watchStore() {
  const states: OpenStore[] = []
  function Watch({ learner }: { learner: string }) {
    const store = useStore(learner as LearnerId)
    states.push(store)
    return <p>{store.state}</p>
  }
  const view = show(<Watch learner="me" />)
  return { ...view, states, go: (learner: string) => view.rerender(<Watch learner={learner} />) }
}

describe('the student’s store', () => {
  test('is there once it is open, and closed when the panel goes', async () => {
    const db = database()
    opening.openDb.mockResolvedValue(ok(db))
    const { unmount } = watchStore()
    await settle()
    expect(seen()).toBe('open')
    unmount()
    await vi.waitFor(() => expect(db.close).toHaveBeenCalledOnce())
  })

  test('that is refused says why, and is tried again on request', async () => {
    opening.openDb.mockResolvedValueOnce(fail(new StoreError('store.refused')))
    opening.openDb.mockResolvedValueOnce(ok(database()))
    const { states } = watchStore()
    await settle()
    const refused = states.at(-1)
    expect(refused).toMatchObject({ state: 'failed', code: 'store.refused' })
    await act(() => void (refused?.state === 'failed' && refused.again()))
    await settle()
    expect(seen()).toBe('open')
  })

  test('that is held by another window is told after a while, and opens by itself when that lets go', async () => {
    vi.useFakeTimers()
    let letGo: (value: unknown) => void = () => undefined
    opening.openDb.mockReturnValue(
      new Promise((done) => {
        letGo = done
      }),
    )
    const { states } = watchStore()
    await act(() => void vi.advanceTimersByTime(3000))
    expect(seen()).toBe('opening')
    await act(() => void vi.advanceTimersByTime(4000))
    expect(states.at(-1)).toMatchObject({ state: 'failed', code: 'store.blocked' })
    vi.useRealTimers()
    await act(async () => letGo(ok(database())))
    await settle()
    expect(seen()).toBe('open')
  })

  test('that is being folded again shows how far it is and is never called blocked', async () => {
    vi.useFakeTimers()
    opening.openDb.mockImplementation((_learner: string, progress: (done: number) => void) => {
      progress(0.3)
      return new Promise(() => undefined)
    })
    const { states } = watchStore()
    await act(() => void vi.advanceTimersByTime(20_000))
    expect(states.at(-1)).toEqual({ state: 'opening', done: 0.3 })
  })

  test('of another learner takes the place of the first, which is closed even when it opens late', async () => {
    const late = database()
    let open: (value: unknown) => void = () => undefined
    opening.openDb.mockReturnValueOnce(
      new Promise((done) => {
        open = done
      }),
    )
    opening.openDb.mockResolvedValueOnce(ok(database()))
    const { go } = watchStore()
    go('sister')
    await settle()
    expect(seen()).toBe('open')
    await act(async () => open(ok(late)))
    await settle()
    expect(late.close).toHaveBeenCalledOnce()
  })
})

describe('an attempt', () => {
  function watchAttempt() {
    const now: { attempt?: ReturnType<typeof useAttempt> } = {}
    function Watch() {
      now.attempt = useAttempt()
      return <p>{now.attempt.problem?.code ?? 'fine'}</p>
    }
    show(<Watch />)
    return { run: (work: () => Promise<void>) => act(() => now.attempt?.attempt(work)), now }
  }

  test('that works leaves no trace', async () => {
    const { run } = watchAttempt()
    await run(async () => undefined)
    expect(seen()).toBe('fine')
  })

  test('that the store refuses can be made again, and then clears the problem', async () => {
    const work = vi.fn().mockRejectedValueOnce(new StoreError('store.full')).mockResolvedValueOnce(undefined)
    const { run, now } = watchAttempt()
    await run(work)
    expect(seen()).toBe('store.full')
    await act(async () => now.attempt?.problem?.again())
    await settle()
    expect(work).toHaveBeenCalledTimes(2)
    expect(seen()).toBe('fine')
  })

  test('that fails for a reason nobody knows is still told', async () => {
    const { run } = watchAttempt()
    await run(() => Promise.reject(new Error('?')))
    expect(seen()).toBe('store.failed')
  })
})
