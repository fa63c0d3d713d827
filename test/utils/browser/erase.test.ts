import { beforeEach, describe, expect, test, vi } from 'vitest'

const done: string[] = []
let granted: string[] = []
let scripts: { id: string }[] = []

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
      getRegisteredContentScripts: async () => scripts,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => done.push(`scripts ${ids.join(' ')}`),
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
const { eraseBrowser } = await import('@/utils/browser/erase')

beforeEach(() => {
  done.length = 0
  granted = ['https://*.wikipedia.org/*', 'chrome-extension://x/*']
  scripts = [{ id: 'observer' }]
  refusesStorage = false
})

describe('taking everything back from the browser', () => {
  test('leaves nothing, and the settings go last, because they name the database', async () => {
    await eraseBrowser()
    expect(done).toEqual(['permissions https://*.wikipedia.org/*', 'scripts observer', 'alarms', 'session', 'local'])
  })

  test('asks for nothing to be removed where nothing is', async () => {
    granted = []
    scripts = []
    await eraseBrowser()
    expect(done).toEqual(['alarms', 'session', 'local'])
  })

  test('a part that is refused is not passed over in silence', async () => {
    refusesStorage = true
    await expect(eraseBrowser()).rejects.toThrow('disk')
  })
})
