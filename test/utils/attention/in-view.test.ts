// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest'
import { depthNow } from '@/utils/attention/scrolled.dom'
import { markBriefly } from '@/utils/attention/show.dom'
import { wordsInView } from '@/utils/attention/words-in-view.dom'

afterEach(() => {
  document.body.innerHTML = ''
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Gives an element a box on the screen. */
function box(element: Element, top: number, height: number): void {
  element.getBoundingClientRect = () => ({ top, bottom: top + height, height }) as DOMRect
}

/** Gives an element a size to scroll in. */
function scrolling(element: Element, scrollTop: number, clientHeight: number, scrollHeight: number): Element {
  for (const [name, value] of Object.entries({ scrollTop, clientHeight, scrollHeight }))
    Object.defineProperty(element, name, { value, configurable: true })
  return element
}

/** A page 600 pixels high; `under` says which element is under a point. */
function page(under: (x: number, y: number) => Element | null, root: Element | null = null): Window {
  const own = { elementFromPoint: under, scrollingElement: root }
  return { innerWidth: 800, innerHeight: 600, document: own } as unknown as Window
}

describe('the words in view', () => {
  const paragraph = (text: string) => {
    const element = document.body.appendChild(document.createElement('p'))
    element.textContent = text
    return element
  }

  test('are those of the part that is in view', () => {
    const text = paragraph('x'.repeat(1200))
    box(text, -600, 1200)
    expect(wordsInView(page(() => text))).toBe(100)
  })

  test('are counted once, however many points fall on them, and not again for the box around them', () => {
    const text = paragraph('x'.repeat(600))
    box(text, 0, 300)
    box(document.body, 0, 600)
    expect(wordsInView(page((_, y) => (y < 300 ? text : document.body)))).toBe(100)
  })

  test('of two columns are those of both', () => {
    const [left, right] = [paragraph('x'.repeat(60)), paragraph('x'.repeat(120))]
    for (const column of [left, right]) box(column, 0, 600)
    expect(wordsInView(page((x) => (x < 400 ? left : right)))).toBe(30)
  })

  test('are none before a picture, or where nothing is', () => {
    const picture = document.body.appendChild(document.createElement('img'))
    box(picture, 0, 600)
    expect(wordsInView(page(() => picture))).toBe(0)
    expect(wordsInView(page(() => null))).toBe(0)
    const flat = paragraph('x'.repeat(60))
    box(flat, 0, 0)
    expect(wordsInView(page(() => flat))).toBe(0)
  })
})

describe('how far a page is read', () => {
  const still = () => scrolling(document.createElement('html'), 0, 600, 600)

  test('is told by the page where it scrolls', () => {
    expect(depthNow(page(() => null, scrolling(document.createElement('html'), 600, 600, 2400)))).toBe(0.5)
  })

  test('is told by the large box in its middle where the page itself stands still', () => {
    const reader = scrolling(document.createElement('div'), 0, 500, 2000)
    const text = reader.appendChild(document.createElement('p'))
    expect(depthNow(page(() => text, still()))).toBe(0.25)
  })

  test('is not told by a small box of code that scrolls', () => {
    const code = scrolling(document.createElement('pre'), 0, 200, 2000)
    expect(depthNow(page(() => code, still()))).toBe(1)
  })

  test('is nothing where there is no page', () => {
    expect(depthNow(page(() => null))).toBe(0)
  })
})

describe('the place that is shown', () => {
  function shown(calm: boolean) {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: calm && query.includes('reduced-motion') }))
    const element = document.body.appendChild(document.createElement('p'))
    const before = element.outerHTML
    const [scrollIntoView, animate] = [vi.fn(), vi.fn()]
    Object.assign(element, { scrollIntoView, animate })
    markBriefly(element)
    expect(element.outerHTML).toBe(before)
    return { scroll: scrollIntoView.mock.calls[0]?.[0], frames: animate.mock.calls[0]?.[0] as object[] }
  }

  test('is scrolled to and marked, without a trace in the page', () => {
    const { scroll, frames } = shown(false)
    expect(scroll).toEqual({ block: 'center', behavior: 'smooth' })
    expect(frames.length).toBe(3)
  })

  test('does not move for a student whom motion makes ill', () => {
    const { scroll, frames } = shown(true)
    expect(scroll.behavior).toBe('auto')
    expect(frames[0]).toEqual(frames.at(-1))
  })
})
