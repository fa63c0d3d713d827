import { depthOf } from './depth'

/**
 * How far the page is scrolled, 0 to 1: by the page itself, or by the box under the pointer when the page
 * does not scroll and a large box in it does, as in readers and learning platforms.
 */
export function depthNow(page: Window, target: EventTarget | null): number {
  const root = page.document.scrollingElement
  if (root === null) return 0
  if (root.scrollHeight <= root.clientHeight + 1) return depthOfBox(scrollerAt(target, page.innerHeight) ?? root)
  return depthOfBox(root)
}

const depthOfBox = (box: Element) => depthOf({ above: box.scrollTop, view: box.clientHeight, whole: box.scrollHeight })

function scrollerAt(target: EventTarget | null, height: number): Element | undefined {
  let element = target as Element | null
  for (let steps = 0; element && steps < 30; steps++) {
    if (element.scrollHeight > element.clientHeight + 1 && element.clientHeight > height / 2) return element
    element = element.parentElement
  }
  return undefined
}
