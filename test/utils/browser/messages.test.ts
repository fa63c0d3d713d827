import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askBackground, askUnderstand, type Door, serve, tellBackground } from '@/utils/browser/messages'
import type { Role } from '@/utils/messages/role'

const BASE = 'chrome-extension://abc/'
type Listener = (message: unknown, sender: object) => unknown
let listeners: Listener[] = []

beforeEach(() => {
  fakeBrowser.reset()
  listeners = []
  fakeBrowser.runtime.id = 'trellis'
  fakeBrowser.runtime.getURL = ((path: string) => BASE + path) as never
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(((one: Listener) => {
    listeners.push(one)
  }) as never)
})

const web = {
  id: 'trellis',
  url: 'https://example.org/frame',
  frameId: 3,
  tab: { id: 7, url: 'https://example.org/', title: 'Cells', incognito: false },
}
const panel = { id: 'trellis', url: `${BASE}sidepanel.html` }

/** A background with these doors; says what a message of `sender` is answered. */
function background(doors: { readonly [R in Role]?: Door }) {
  serve('background', doors)
  return (name: string, payload: unknown, sender: object = panel, to = 'background') =>
    listeners[0]?.({ to, name, payload }, sender)
}

const door = (...names: string[]): Door & { handlers: Record<string, ReturnType<typeof vi.fn>> } => ({
  handlers: Object.fromEntries(names.map((name) => [name, vi.fn(() => `${name} done`)])),
})

describe('a message', () => {
  test('is answered by what the sender is, and never by what it says', async () => {
    const [page, screen] = [door('mayObserve'), door('dropTabs')]
    const say = background({ page, screen })
    expect(await say('mayObserve', {}, web)).toBe('mayObserve done')
    expect(await say('dropTabs', {}, panel)).toBe('dropTabs done')
    expect(say('dropTabs', {}, web)).toBeUndefined()
    expect(say('mayObserve', {}, panel)).toBeUndefined()
    expect(screen.handlers['dropTabs']).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['for somebody else', () => ['dropTabs', {}, panel, 'understand']],
    ['of another extension', () => ['dropTabs', {}, { ...panel, id: 'other' }]],
    ['that no table names', () => ['keepVisit', {}]],
    ['named like a property of every object', () => ['toString', {}]],
    ['named __proto__', () => ['__proto__', {}]],
  ] as const)('%s is left to others', (_name, given) => {
    const say = background({ screen: door('dropTabs') }) as (...all: readonly unknown[]) => unknown
    expect(say(...given())).toBeUndefined()
  })

  test('for a role that has no door is not answered', () => {
    expect(background({ screen: door('mayObserve') })('mayObserve', {}, web)).toBeUndefined()
  })

  test.each([[undefined], [null], ['dropTabs'], [{}], [{ to: 'background', name: 'dropTabs' }]])(
    'that is %j is none',
    (message) => {
      background({ screen: door('dropTabs') })
      expect(listeners[0]?.(message, panel)).toBeUndefined()
    },
  )

  test('whose words make no sense reaches no handler, and its handler gets what was understood', async () => {
    const page = {
      ...door('mayObserve'),
      parse: (_: string, payload: unknown) => (payload === 'sense' ? { read: 1 } : undefined),
    }
    const say = background({ page })
    expect(say('mayObserve', 'nonsense', web)).toBeUndefined()
    expect(page.handlers['mayObserve']).not.toHaveBeenCalled()
    await say('mayObserve', 'sense', web)
    expect(page.handlers['mayObserve']?.mock.calls[0]?.[0]).toEqual({ read: 1 })
  })

  test('comes with what the browser says of its sender', async () => {
    const page = door('mayObserve')
    await background({ page })('mayObserve', {}, { ...web, tab: { ...web.tab, incognito: true } })
    expect(page.handlers['mayObserve']?.mock.calls[0]?.[1]).toEqual({
      tab: 7,
      frame: 3,
      url: 'https://example.org/frame',
      tabUrl: 'https://example.org/',
      title: 'Cells',
      private: true,
    })
  })

  test('over which a handler fails is answered by that failure', async () => {
    const failing = { handlers: { dropTabs: async () => Promise.reject(new Error('disk')) } }
    await expect(background({ screen: failing })('dropTabs', {})).rejects.toThrow('disk')
  })
})

test('a question goes to the one who is meant', async () => {
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue('answer' as never)
  expect(await askBackground('reconcile', {})).toBe('answer')
  await tellBackground('misread', { job: 'j', code: 'read.broke' })
  await askUnderstand('expectBlocks', { job: 'j', tab: 1, frame: 0, url: '' })
  expect(sent.mock.calls.map(([message]) => message as unknown as { to: string; name: string })).toMatchObject([
    { to: 'background', name: 'reconcile' },
    { to: 'background', name: 'misread' },
    { to: 'understand', name: 'expectBlocks' },
  ])
})
