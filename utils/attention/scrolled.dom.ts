import { depthOf } from './depth'

/**
 * How far the page is scrolled, 0 to 1: by the page itself, or by the box in its middle when the page does not
 * scroll and a large box in it does, as in readers and learning platforms.
 */
export function depthNow(page: Window): number {
  const root = page.document.scrollingElement
  if (root === null) return 0
  const scrolls = root.scrollHeight > root.clientHeight + 1
  return depthOfBox(scrolls ? root : (scrollerInMiddle(page) ?? root))
}

const depthOfBox = (box: Element) => depthOf({ above: box.scrollTop, view: box.clientHeight, whole: box.scrollHeight })

function scrollerInMiddle(page: Window): Element | undefined {
  let element = page.document.elementFromPoint(page.innerWidth / 2, page.innerHeight / 2)
  for (let steps = 0; element && steps < 30; steps++) {
    if (element.scrollHeight > element.clientHeight + 1 && element.clientHeight > page.innerHeight / 2) return element
    element = element.parentElement
  }
  return undefined
}
