import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings, readSettings, watchSettings } from '@/utils/browser/settings'
import type { Settings } from '@/utils/messages/settings'
import { haveLocks } from '../../support/locks'

vi.stubGlobal('navigator', {})
haveLocks()

const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'] as Settings | undefined

beforeEach(() => {
  fakeBrowser.reset()
})

describe('settings', () => {
  test('are made once: whoever reads them first gets the ids that everybody gets after', async () => {
    const [one, other] = await Promise.all([readSettings(), readSettings()])
    expect(other).toEqual(one)
    expect(await readSettings()).toEqual(one)
    expect((await stored())?.learner).toBe(one.learner)
    expect(one.learner).not.toBe(one.device)
  })

  test('that two windows change at once lose neither change', async () => {
    await readSettings()
    await Promise.all([
      changeSettings({ theme: 'dark' }),
      changeSettings({ minutesADay: 15 }),
      changeSettings(({ pausedSites }) => ({ pausedSites: [...pausedSites, 'https://a.org'] })),
      changeSettings(({ pausedSites }) => ({ pausedSites: [...pausedSites, 'https://b.org'] })),
    ])
    expect(await readSettings()).toMatchObject({
      theme: 'dark',
      minutesADay: 15,
      pausedSites: ['https://a.org', 'https://b.org'],
    })
  })

  test('go on to be changed after a change that failed', async () => {
    const failed = changeSettings(() => {
      throw new Error('bug')
    })
    const next = changeSettings({ theme: 'dark' })
    await expect(failed).rejects.toThrow('bug')
    expect((await next).theme).toBe('dark')
  })

  test('with one bad field keep the way to the student’s answers', async () => {
    const { learner } = await readSettings()
    await fakeBrowser.storage.local.set({ settings: { ...(await stored()), theme: 7 } })
    expect(await changeSettings({ textDays: 30 })).toMatchObject({ learner, textDays: 30, theme: 'system' })
  })
})

describe('a window that shows settings', () => {
  test('has them at first and after each change, until it is closed', async () => {
    const seen: string[] = []
    const end = watchSettings(({ theme }) => seen.push(theme))
    await vi.waitFor(() => expect(seen.at(-1)).toBe('system'))
    await changeSettings({ theme: 'dark' })
    await vi.waitFor(() => expect(seen.at(-1)).toBe('dark'))
    const before = seen.length
    end()
    await changeSettings({ theme: 'light' })
    expect(seen).toHaveLength(before)
  })

  test('is not told of other things in storage', async () => {
    await changeSettings({})
    const seen: Settings[] = []
    const end = watchSettings((settings) => seen.push(settings))
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    await fakeBrowser.storage.local.set({ other: 1 })
    expect(seen).toHaveLength(1)
    end()
  })

  test('is not thrown back by a first reading that comes after a change', async () => {
    await changeSettings({ theme: 'light' })
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local)
    let release: () => void = () => undefined
    const held = new Promise<void>((go) => {
      release = go
    })
    const slow = vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce((async (key: string) => {
      const before = await get(key)
      await held
      return before
    }) as never)
    const seen: string[] = []
    const end = watchSettings(({ theme }) => seen.push(theme))
    await changeSettings({ theme: 'dark' })
    release()
    await vi.waitFor(() => expect(seen).toEqual(['dark']))
    await slow.mock.results[0]?.value
    await new Promise((done) => setTimeout(done, 0))
    expect(seen).toEqual(['dark'])
    slow.mockRestore()
    end()
  })
})
