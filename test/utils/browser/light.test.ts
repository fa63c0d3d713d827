import { afterEach, describe, expect, test, vi } from 'vitest'

const sendMessage = vi.fn()

/** The script in a page, where the browser gives it these. */
async function scriptIn(globals: { browser?: unknown; chrome?: unknown }) {
  vi.resetModules()
  vi.stubGlobal('browser', globals.browser)
  vi.stubGlobal('chrome', globals.chrome)
  return import('@/utils/browser/light')
}
const working = { runtime: { id: 'trellis', sendMessage } }

afterEach(() => {
  vi.unstubAllGlobals()
  sendMessage.mockReset()
})

describe('a script in a page', () => {
  test('is answered in either family of browsers', async () => {
    for (const globals of [{ chrome: working }, { browser: working }]) {
      sendMessage.mockResolvedValue({ stop: true })
      const { ask } = await scriptIn(globals)
      expect(await ask('background', 'mayRead', {})).toEqual({ stop: true })
      expect(sendMessage).toHaveBeenLastCalledWith({ to: 'background', name: 'mayRead', payload: {} })
    }
  })

  test('knows that it is left behind when the extension was updated under it', async () => {
    const { ask, runtime } = await scriptIn({ chrome: { runtime: { sendMessage } } })
    expect(runtime()).toBeUndefined()
    await expect(ask('background', 'mayRead', {})).rejects.toThrow('orphaned')
    expect(sendMessage).not.toHaveBeenCalled()
    expect((await scriptIn({})).runtime()).toBeUndefined()
  })

  test.each([[undefined], [null]])('is told when nobody answered: %j is no yes', async (answer) => {
    sendMessage.mockResolvedValue(answer)
    const { ask } = await scriptIn({ chrome: working })
    await expect(ask('background', 'mayRead', {})).rejects.toThrow('unanswered')
  })
})
