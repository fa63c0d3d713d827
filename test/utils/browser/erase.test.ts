import { beforeEach, describe, expect, test, vi } from 'vitest'
import { haveLocks } from '../../support/locks'

const done: string[] = []
let granted: string[] = []

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      getAll: async () => ({ origins: granted }),
      remove: async ({ origins }: { origins: string[] }) => {
        done.push(`permissions ${origins.join(' ')}`)
        return true
      },
    },
    scripting: {
      unregisterContentScripts: async (which?: object) => done.push(which ? 'some scripts' : 'scripts'),
    },
    alarms: { clearAll: async () => done.push('alarms') },
    storage: {
      session: { clear: async () => done.push('session') },
      local: {
        clear: async () => {
          if (refusesStorage) throw new Error('disk')
          done.push('local')
        },
      },
    },
  },
}))

let refusesStorage = false
vi.stubGlobal('navigator', {})
haveLocks()
const { eraseBrowser } = await import('@/utils/browser/erase')

beforeEach(() => {
  done.length = 0
  granted = ['https://*.wikipedia.org/*', 'chrome-extension://x/*']
  refusesStorage = false
})

describe('taking everything back from the browser', () => {
  test('leaves nothing, and the settings go last, because they name the database', async () => {
    await eraseBrowser()
    expect(done).toEqual(['permissions https://*.wikipedia.org/*', 'scripts', 'alarms', 'session', 'local'])
  })

  test('takes no site back where none was allowed', async () => {
    granted = []
    await eraseBrowser()
    expect(done).toEqual(['scripts', 'alarms', 'session', 'local'])
  })

  test('a part that is refused is not passed over in silence', async () => {
    refusesStorage = true
    await expect(eraseBrowser()).rejects.toThrow('disk')
  })
})
