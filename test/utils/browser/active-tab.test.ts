import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { watchBesideTab } from '@/utils/browser/active-tab'

interface Open {
  id: number
  windowId: number
  active?: boolean
  url?: string
  lastAccessed?: number
}

let tabs: Open[] = []
const listeners = { onAdded: new Set<() => void>(), onRemoved: new Set<() => void>() }
const event = (set: Set<() => void>) => ({
  addListener: (act: () => void) => set.add(act),
  removeListener: (act: () => void) => set.delete(act),
})

beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.permissions = { onAdded: event(listeners.onAdded), onRemoved: event(listeners.onRemoved) } as never
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async (asked: { active?: boolean; windowId?: number }) =>
    tabs.filter(({ active, windowId }) =>
      asked.active ? active && windowId === 1 : windowId === asked.windowId,
    )) as never)
})

/** The panel beside a page, or, with `own`, in a tab of its own. */
function beside(open: Open[], own?: Open) {
  tabs = open
  fakeBrowser.tabs.getCurrent = vi.fn(async () => own) as never
  const seen: (number | undefined)[] = []
  const end = watchBesideTab((tab) => seen.push(tab?.id))
  return { seen, end }
}

describe('the tab beside the panel', () => {
  test('is the one in front of its own window', async () => {
    const { seen, end } = beside([
      { id: 1, windowId: 1 },
      { id: 2, windowId: 1, active: true },
      { id: 3, windowId: 2, active: true },
    ])
    await vi.waitFor(() => expect(seen).toEqual([2]))
    end()
  })

  test('of a panel in a tab of its own is the one that was used last', async () => {
    const own = { id: 9, windowId: 1, active: true, lastAccessed: 50 }
    const { seen, end } = beside(
      [{ id: 1, windowId: 1, lastAccessed: 10 }, { id: 2, windowId: 1, lastAccessed: 40 }, own],
      own,
    )
    await vi.waitFor(() => expect(seen).toEqual([2]))
    end()
  })

  test('is none when the panel is all there is', async () => {
    const own = { id: 9, windowId: 1, active: true }
    const { seen, end } = beside([own], own)
    await vi.waitFor(() => expect(seen).toEqual([undefined]))
    end()
  })

  test('is looked at again when access is given, and no more once the panel is gone', async () => {
    const { seen, end } = beside([{ id: 2, windowId: 1, active: true }])
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    for (const look of listeners.onAdded) look()
    await vi.waitFor(() => expect(seen).toHaveLength(2))
    end()
    expect(listeners.onAdded.size + listeners.onRemoved.size).toBe(0)
  })

  test('that answers late does not overwrite the one that came after it', async () => {
    tabs = [{ id: 1, windowId: 1, active: true }]
    const slow: ((own: undefined) => void)[] = []
    fakeBrowser.tabs.getCurrent = vi.fn(() => new Promise<undefined>((done) => slow.push(done))) as never
    const seen: (number | undefined)[] = []
    const end = watchBesideTab((tab) => seen.push(tab?.id))
    for (const look of listeners.onAdded) look()
    slow[1]?.(undefined)
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    slow[0]?.(undefined)
    await new Promise((done) => setTimeout(done, 0))
    expect(seen).toHaveLength(1)
    end()
  })
})
