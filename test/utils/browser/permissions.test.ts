import { beforeEach, describe, expect, test, vi } from 'vitest'

const asked: [string, unknown][] = []
let granted: string[] = []
let registered: { id: string }[] = []

vi.mock('webextension-polyfill', () => {
  const scripting = (name: string) => async (given: unknown) => {
    asked.push([name, given])
    if (name === 'executeScript') return [{ frameId: 3, result: 'found' }]
    return undefined
  }
  return {
    default: {
      permissions: {
        getAll: async () => ({ origins: granted }),
        contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin)),
        request: async ({ origins }: { origins: string[] }) => {
          asked.push(['request', origins])
          return true
        },
      },
      scripting: {
        getRegisteredContentScripts: async () => registered,
        unregisterContentScripts: scripting('unregister'),
        updateContentScripts: scripting('update'),
        registerContentScripts: scripting('register'),
        executeScript: scripting('executeScript'),
      },
      tabs: {
        query: async ({ url }: { url: string[] }) =>
          url.includes('https://a.org/*') ? [{ id: 1 }, {}, { id: 2 }] : [],
      },
    },
  }
})
const { grantedPatterns, mayAccess, requestAccess } = await import('@/utils/browser/permissions')
const { observeOpenTabs, registerObserver, run } = await import('@/utils/browser/scripts')

beforeEach(() => {
  asked.length = 0
  granted = ['https://a.org/*', '*://b.org/*', 'chrome-extension://x/*', 'file:///*']
  registered = []
})

describe('access', () => {
  test('is to sites of the web alone', async () => {
    expect(await grantedPatterns()).toEqual(['https://a.org/*', '*://b.org/*'])
    expect(await mayAccess('https://a.org/lesson')).toBe(true)
    expect(await mayAccess('https://c.org/')).toBe(false)
    expect(await mayAccess('chrome-extension://x/y')).toBe(false)
  })

  test('is asked for in the press itself', async () => {
    const asking = requestAccess(['https://c.org/*'])
    expect(asked).toEqual([['request', ['https://c.org/*']]])
    expect(await asking).toBe(true)
  })
})

describe('the observer', () => {
  const sites = ['https://a.org/*']

  test('is registered for exactly the sites that were allowed, without those that were ruled out', async () => {
    await registerObserver(sites, ['https://a.org/mail/*'])
    expect(asked).toMatchObject([['register', [{ matches: sites, excludeMatches: ['https://a.org/mail/*'] }]]])
  })

  test('that is registered is brought in line, not registered a second time', async () => {
    registered = [{ id: 'observer' }]
    await registerObserver(sites, [])
    expect(asked.map(([name]) => name)).toEqual(['update'])
  })

  test('is taken away when no site is left: a registration outlives its permission', async () => {
    registered = [{ id: 'observer' }]
    await registerObserver([], [])
    expect(asked).toEqual([['unregister', { ids: ['observer'] }]])
    registered = []
    await registerObserver([], [])
    expect(asked).toHaveLength(1)
  })

  test('is started in open tabs of those sites, in the page itself, and in no tab when there are no sites', async () => {
    await observeOpenTabs(sites)
    expect(asked.map(([, given]) => (given as { target: unknown }).target)).toEqual([
      { tabId: 1, frameIds: [0] },
      { tabId: 2, frameIds: [0] },
    ])
    asked.length = 0
    await observeOpenTabs([])
    expect(asked).toEqual([])
  })
})

test('a script runs in the frames that are meant, and what each found is known by its frame', async () => {
  expect(await run(7, '/reader.js', { allFrames: true })).toEqual([{ frame: 3, result: 'found' }])
  expect(asked).toEqual([['executeScript', { target: { tabId: 7, allFrames: true }, files: ['/reader.js'] }]])
})
