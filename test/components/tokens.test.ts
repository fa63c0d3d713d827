import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('components/tokens.css', 'utf8')

/** The two values of every colour that is declared for light and dark at once. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
)

/** Relative luminance. @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio, 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const of = (name: string, theme: 'light' | 'dark') => colours.get(name)?.[theme] ?? '#000000'

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const surfaces = ['paper', 'sheet', 'well', 'accent-wash', 'warm-wash']

  test.each(surfaces)('words, helping words, links and warnings can be read on %s', (surface) => {
    for (const ink of ['ink', 'ink-soft', 'accent', 'warm']) {
      if (surface === 'warm-wash' && ink === 'accent') continue
      const ratio = contrast(of(ink, theme), of(surface, theme))
      expect(ratio, `${ink} on ${surface}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('the words of the main button can be read on it', () => {
    expect(contrast(of('on-accent', theme), of('accent', theme))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['paper', 'sheet', 'well'])('what can be pressed stands out from %s', (surface) => {
    expect(contrast(of('edge', theme), of(surface, theme))).toBeGreaterThanOrEqual(3)
    expect(contrast(of('accent', theme), of(surface, theme))).toBeGreaterThanOrEqual(3)
  })
})

test('no colour is declared for one theme alone', () => {
  const declared = [...css.matchAll(/^ {2}--([\w-]+): (light-dark|#)/gm)].map(([, name]) => name)
  expect(declared.filter((name) => !colours.has(name ?? ''))).toEqual([])
  expect(colours.size).toBeGreaterThanOrEqual(12)
})

test('nothing moves for a student who asked for that', () => {
  const still = /prefers-reduced-motion: reduce\) \{([\s\S]*?)\n\}/.exec(css)?.[1] ?? ''
  expect(still).toContain('--quick: 0ms')
  expect(still).toContain('--calm: 0ms')
})
