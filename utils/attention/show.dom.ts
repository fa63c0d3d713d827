const MARK_MS = 2500

const squeezed = (text: string | null) => (text ?? '').replace(/\s+/g, ' ')

/**
 * The element to show for a quote: `placed` when it holds the quote, else the smallest element of the page
 * that does, because pages change after they were read.
 *
 * @returns `placed` when the quote is nowhere; null when there is nothing to show
 */
export function elementWith(document: Document, placed: Element | null, quote: string): Element | null {
  const wanted = squeezed(quote).trim()
  const holds = (element: Element) => squeezed(element.textContent).includes(wanted)
  if (wanted === '' || (placed && holds(placed))) return placed
  if (!document.body || !holds(document.body)) return placed
  let smallest: Element = document.body
  for (let inner: Element | undefined = smallest; inner; inner = [...smallest.children].find(holds)) smallest = inner
  return smallest
}

/**
 * Scrolls to `element` and marks it for a moment. Adds no element and changes no style of the page: the mark is
 * an animation that ends by itself.
 */
export function markBriefly(element: Element): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  const lit = { backgroundColor: '#ffe9a8', outline: '2px solid #2a6a45', outlineOffset: '2px' }
  const frames = calm ? [lit, lit] : [lit, { ...lit, offset: 0.7 }, { outline: '2px solid transparent' }]
  element.animate(frames, { duration: MARK_MS, easing: 'ease-out' })
}
