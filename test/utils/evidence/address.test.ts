import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { siteOf, storedAddress } from '@/utils/evidence/address'

describe('the address that is stored', () => {
  test.each([
    ['a query and a fragment', 'https://en.example.org/wiki/Cell?user=anna#mail', 'https://en.example.org/wiki/Cell'],
    ['a name and a password', 'https://anna:secret@example.org/a', 'https://example.org/a'],
    ['a session in the path', 'https://example.org/a;jsessionid=77AF/b;v=1', 'https://example.org/a/b'],
    ['a port', 'http://localhost:8080/a', 'http://localhost:8080/a'],
    [
      'which film',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=42s&list=mine',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    ],
    [
      'which page of a course',
      'https://school.example/mod/page/view.php?id=123&sesskey=abc',
      'https://school.example/mod/page/view.php?id=123',
    ],
    ['a film that is none', 'https://www.youtube.com/watch?v=my%20secret%20note', 'https://www.youtube.com/watch'],
    [
      'another site that calls itself so',
      'https://evil.example/www.youtube.com/watch?v=dQw4w9WgXcQ',
      'https://evil.example/www.youtube.com/watch',
    ],
  ])('keeps or drops %s', (_why, given, stored) => {
    expect(storedAddress(given)).toBe(stored)
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///home/anna/cv.pdf',
    'about:blank',
    'chrome://settings',
    'no address',
    '',
  ])('does not exist for %s, which is no page of the web', (given) => expect(storedAddress(given)).toBeUndefined())

  test('does not exist for a path that is a book in itself', () => {
    expect(storedAddress(`https://example.org/${'a'.repeat(3000)}`)).toBeUndefined()
  })

  const canary = 'canary7c1f'
  const part = fc.string().map((noise) => `${encodeURIComponent(noise)}${canary}`)

  test('never holds what stood in the query, the fragment or the credentials', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        part,
        part,
        part,
        (url, user, query, fragment) => {
          const { protocol, host, pathname, search } = new URL(url)
          const given = `${protocol}//${user}:${user}@${host}${pathname}${search ? `${search}&` : '?'}v=${query}&id=${query}#${fragment}`
          const stored = storedAddress(given)
          expect(stored).toBeDefined()
          expect(stored).not.toContain(canary)
          expect(stored).not.toMatch(/[?#]/)
        },
      ),
    )
  })

  test('is its own address, so that a backup cannot bring in anything else', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const stored = storedAddress(url) ?? ''
        expect(storedAddress(stored)).toBe(stored)
      }),
    )
  })
})

test('a site is a host with its port', () => {
  expect(siteOf('https://en.example.org/a')).toBe('en.example.org')
  expect(siteOf('http://localhost:8080/a')).toBe('localhost:8080')
  expect(siteOf('no address')).toBe('')
})
