import { expect, test, vi } from 'vitest'

let commands: { name?: string; shortcut?: string }[] = []
vi.mock('webextension-polyfill', () => ({ default: { commands: { getAll: async () => commands } } }))
const { panelKeys } = await import('@/utils/browser/keys')

test('the keys that are shown are those that open the panel', async () => {
  commands = [
    { name: 'other', shortcut: 'Ctrl+Q' },
    { name: '_execute_action', shortcut: 'Alt+Shift+Y' },
  ]
  expect(await panelKeys()).toBe('Alt+Shift+Y')
})

test('keys that were taken away are not promised', async () => {
  commands = [{ name: '_execute_action', shortcut: '' }]
  expect(await panelKeys()).toBeUndefined()
  commands = []
  expect(await panelKeys()).toBeUndefined()
})
