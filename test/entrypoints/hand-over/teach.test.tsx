// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App } from '@/entrypoints/teach/App'
import type { OwnTemplate } from '@/utils/browser/own-templates'
import { openHandover } from '@/utils/templates/open'
import { haveLocks } from '../../support/locks'
import { press, screen, seen, show, unfold, write } from '../../support/screen'
import { template } from '../../support/templates'
import { browser, freshBrowser } from '../settings/fakes'

vi.mock('@/utils/browser/files', async () => (await import('../settings/fakes')).files)

beforeEach(() => {
  fakeBrowser.reset()
  freshBrowser()
  haveLocks()
  location.hash = ''
})

const see = (text: string) => vi.waitFor(() => expect(seen()).toContain(text))
const kept = async () => ((await fakeBrowser.storage.local.get('templates'))['templates'] ?? []) as OwnTemplate[]
const handedOver = (at: number) => {
  const opened = openHandover(browser.saved[at]?.text ?? '')
  if (!opened.ok) throw new Error(opened.failure.code)
  return opened.value
}

async function open(...templates: OwnTemplate[]) {
  await fakeBrowser.storage.local.set({ templates })
  show(<App />)
  await see('A template for your class')
}

describe('a template that is written', () => {
  test('needs no consent, and is there again after the page was closed', async () => {
    await open()
    write('Title', 'Cell test')
    await vi.waitFor(async () => expect((await kept())[0]?.template.title).toBe('Cell test'))
    expect(await fakeBrowser.storage.local.get('settings')).not.toHaveProperty('settings.consent')
  })

  test('goes back a field at a time, and what was taken back is kept as that', async () => {
    await open({ template: template(), changedAt: 1 })
    write('Title', 'A')
    await Promise.resolve()
    write('Title', 'AB')
    await Promise.resolve()
    write('From, if you like', 'X')
    await vi.waitFor(() => expect(screen.getByLabelText('From, if you like')).toHaveProperty('value', 'X'))
    await press('Undo')
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'AB')
    await press('Undo')
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Cell transport test')
    await vi.waitFor(async () => expect((await kept())[0]?.template.title).toBe('Cell transport test'))
  })

  test('handed over unchanged is the same version, changed it is the next', async () => {
    await open({ template: template(), changedAt: 1 })
    await press('Save the file')
    await press('Save as JSON')
    expect(browser.saved.map(({ name }) => name)).toEqual([
      'cell-transport-test.html',
      'cell-transport-test.trellis-goals.json',
    ])
    write('I can …', 'explain it anew')
    await Promise.resolve()
    await press('Save the file')
    await press('Save the file')
    expect([0, 1, 2, 3].map((at) => handedOver(at).revision)).toEqual([1, 1, 2, 2])
    expect(new Set([0, 1, 2, 3].map((at) => handedOver(at).id)).size).toBe(1)
  })

  test('begun anew leaves the one before among the older ones', async () => {
    await open({ template: template(), changedAt: 1 })
    await press('Start anew')
    expect(screen.getByLabelText('Title')).toHaveProperty('value', '')
    await unfold('Older templates of mine')
    await press('Open: Cell transport test')
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Cell transport test')
  })

  test('that cannot be kept says so, and what was written stays on the page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await open()
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'))
    write('Title', 'Cell test')
    await see('could not be kept on this computer')
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Cell test')
  })

  test('in a storage that somebody broke does not keep the page from opening', async () => {
    await fakeBrowser.storage.local.set({ templates: [{}, null, 7] })
    show(<App />)
    await see('A template for your class')
  })
})

test('the guide and the sheets have addresses of their own', async () => {
  location.hash = '#it'
  show(<App />)
  await see('A sheet for the IT desk')
  expect(screen.getByRole('link', { name: 'Back to the template' }).getAttribute('href')).toBe('#compose')
})
