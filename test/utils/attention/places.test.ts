import { describe, expect, test } from 'vitest'
import english from '@/public/_locales/en/messages.json'
import { NO_SIGNALS, neverReason } from '@/utils/attention/never'
import { ANYWHERE, PLACES, patternOf } from '@/utils/attention/places'

describe('the site of a page', () => {
  test.each([
    ['https://en.wikipedia.org/wiki/Cell?x=1#y', 'https://en.wikipedia.org/*'],
    ['http://localhost:3000/', 'http://localhost/*'],
    ['https://user:secret@example.org/', 'https://example.org/*'],
    ['https://EXAMPLE.org', 'https://example.org/*'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/*'],
  ])('of %s is asked for as %s', (url, pattern) => {
    expect(patternOf(url)).toBe(pattern)
  })

  test.each([
    ['about:blank'],
    ['chrome://settings/'],
    ['file:///home/me/notes.html'],
    ['javascript:alert(1)'],
    [''],
    ['x'],
  ])('of %j cannot be asked for', (url) => {
    expect(patternOf(url)).toBeUndefined()
  })
})

describe.each(PLACES)('the sites suggested as $id', ({ id, origins, names }) => {
  test('are asked for over https alone, each under the name that is shown for it', () => {
    expect(names.length).toBe(origins.length)
    for (const [i, origin] of origins.entries()) {
      expect(origin).toMatch(/^https:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)+\/\*$/)
      expect(origin.replace('*.', '')).toBe(`https://${names[i]}/*`)
    }
  })

  test('are no accounts: nothing is suggested that would then never be read', () => {
    for (const name of names) expect(neverReason(`https://${name}/`, NO_SIGNALS)).toBeUndefined()
  })

  test('have a name in the student’s words', () => {
    expect(english).toHaveProperty(`sites_${id}`)
  })
})

test('no site is asked for twice, and "any site" is no more than the web', () => {
  const all = PLACES.flatMap(({ origins }) => origins)
  expect(new Set(all).size).toBe(all.length)
  expect(ANYWHERE).toEqual(['https://*/*', 'http://*/*'])
})
