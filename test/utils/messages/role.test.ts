import { expect, test } from 'vitest'
import { roleOf, UNDERSTAND_PAGE } from '@/utils/messages/role'

const self = { id: 'trellis', base: 'chrome-extension://abc/' }
const tab = { id: 1 }

test.each([
  ['a script in a page of the web', { id: 'trellis', url: 'https://example.org/', tab }, 'page'],
  ['the panel', { id: 'trellis', url: 'chrome-extension://abc/sidepanel.html' }, 'screen'],
  ['the settings in a tab', { id: 'trellis', url: 'chrome-extension://abc/settings.html?x#y', tab }, 'screen'],
  ['the worker’s page', { id: 'trellis', url: `chrome-extension://abc/${UNDERSTAND_PAGE}` }, 'understand'],
  [
    'the worker’s page with a query',
    { id: 'trellis', url: `chrome-extension://abc/${UNDERSTAND_PAGE}?v=2` },
    'understand',
  ],
  [
    'the worker’s page opened in a tab',
    { id: 'trellis', url: `chrome-extension://abc/${UNDERSTAND_PAGE}`, tab },
    'screen',
  ],
])('%s is known for what it is', (_name, sender, role) => {
  expect(roleOf(sender, self)).toBe(role)
})

test.each([
  ['another extension', { id: 'other', url: 'chrome-extension://abc/sidepanel.html' }],
  ['a sender without an id', { url: 'chrome-extension://abc/sidepanel.html' }],
  ['a sender without an address', { id: 'trellis', tab }],
  ['a page of the web in no tab', { id: 'trellis', url: 'https://example.org/' }],
  ['a tab without a number', { id: 'trellis', url: 'https://example.org/', tab: {} }],
])('%s is nobody', (_name, sender) => {
  expect(roleOf(sender, self)).toBeUndefined()
})

test.each([
  ['https://example.org/chrome-extension://abc/sidepanel.html'],
  ['chrome-extension://abcd/sidepanel.html'],
  ['chrome-extension://ab/c/'],
  [' chrome-extension://abc/sidepanel.html'],
])('the address %j gets nobody the rights of a screen', (url) => {
  expect(roleOf({ id: 'trellis', url, tab }, self)).toBe('page')
})
