import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { MINUTE } from '@/utils/base/time'
import { forgetAlarm, repeat, wakeAt } from '@/utils/browser/alarms'
import { currentTab, openPage, tabById, tabsOf, toTab } from '@/utils/browser/tabs'

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
})

describe('a tab', () => {
  test('without permission has no address and no title, and is a tab all the same', () => {
    expect(toTab({ id: 3, incognito: true } as never)).toEqual({ id: 3, url: undefined, title: '', private: true })
    expect(toTab({ url: 'https://example.org/' } as never)).toBeUndefined()
    expect(toTab(undefined)).toBeUndefined()
  })

  test('that is closed is none, and no error', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 9') as never)
    expect(await tabById(9)).toBeUndefined()
  })

  test('in front is the one of this window', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 2, incognito: false }] as never)
    expect((await currentTab())?.id).toBe(2)
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true })
  })

  test('that the browser has put to sleep is not woken to be watched', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, {}, { id: 4 }] as never)
    expect(await tabsOf(['https://a.org/*'])).toEqual([1, 4])
    expect(query).toHaveBeenCalledWith({ url: ['https://a.org/*'], discarded: false })
  })
})

describe('a page of Trellis', () => {
  test('that is open is shown, not opened a second time', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 8 }] as never)
    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never)
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue(undefined as never)
    await openPage('/settings.html')
    expect(update).toHaveBeenCalledWith(8, { active: true })
    expect(create).not.toHaveBeenCalled()
  })

  test('is opened also where the browser does not let its own tabs be searched', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockRejectedValue(new Error('invalid pattern') as never)
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue(undefined as never)
    await openPage('/settings.html')
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: expect.stringMatching(/settings\.html$/) })
  })
})

describe('an alarm', () => {
  test('that repeats is not set back each time the background wakes', async () => {
    await repeat('tidy', 30 * MINUTE)
    const set = vi.spyOn(fakeBrowser.alarms, 'create')
    await repeat('tidy', 30 * MINUTE)
    expect(set).not.toHaveBeenCalled()
    await repeat('tidy', 60 * MINUTE)
    expect((await fakeBrowser.alarms.get('tidy'))?.periodInMinutes).toBe(60)
  })

  test('rings at its time, and not once it is taken away', async () => {
    const at = Date.now() + MINUTE
    await wakeAt('pause', at)
    expect((await fakeBrowser.alarms.get('pause'))?.scheduledTime).toBe(at)
    await forgetAlarm('pause')
    expect(await fakeBrowser.alarms.get('pause')).toBeUndefined()
  })
})
