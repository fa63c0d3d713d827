import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PLACES } from '@/utils/attention/places'
import { siteOfPattern, typedSite } from '@/utils/attention/typed-site'

describe('a site that the student types', () => {
  test.each([
    ['khanacademy.org', 'https://*.khanacademy.org/*'],
    ['  www.BBC.co.uk/bitesize?x=1 ', 'https://*.bbc.co.uk/*'],
    ['https://en.wikipedia.org/wiki/Osmosis#x', 'https://*.en.wikipedia.org/*'],
    ['http://school.example', 'http://*.school.example/*'],
    ['localhost:3000', 'https://localhost/*'],
    ['http://127.0.0.1:8080/book', 'http://127.0.0.1/*'],
    ['bücher.example', 'https://*.xn--bcher-kva.example/*'],
  ])('%s is asked for as %s', (typed, pattern) => {
    expect(typedSite(typed)).toBe(pattern)
  })

  test.each([
    '',
    '   ',
    'biology',
    'my school site',
    'file:///etc/passwd',
    'javascript://x.org/%0a',
    'chrome://extensions',
    '*.org',
    '*',
    'https://me:pw@example.org',
    '..',
    'a..b',
  ])('%j is no site, and nothing is asked for', (typed) => {
    expect(typedSite(typed)).toBeUndefined()
  })

  test('no words whatever ask for every site', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const pattern = typedSite(typed)
        if (pattern !== undefined)
          expect(pattern).toMatch(/^https?:\/\/(\*\.[^*/]+\.[^*/]+|localhost|\d[\d.]*|\[[^\]]*\])\/\*$/)
      }),
    )
  })
})

test('a pattern is named by its host, and the pattern of every site by none', () => {
  expect(siteOfPattern('https://*.khanacademy.org/*')).toBe('khanacademy.org')
  expect(siteOfPattern('https://ocw.mit.edu/*')).toBe('ocw.mit.edu')
  expect(siteOfPattern('https://*/*')).toBeUndefined()
  expect(siteOfPattern('*://*/*')).toBeUndefined()
  for (const { origins, names } of PLACES) expect(origins.map(siteOfPattern)).toEqual(names)
})
