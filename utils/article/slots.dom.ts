import { attribute, isBlank, type PageNode } from './page-node'

/**
 * Whether any child of a shadow tree's host belongs into the slot `name` (`''` is the slot without a name).
 *
 * @param most - children looked at before the answer is no
 * @returns `looked` counts the children that were looked at: it belongs to the cost of the walk
 */
export function slotChildren(host: PageNode, name: string, most: number): { any: boolean; looked: number } {
  let looked = 0
  for (let child = host.firstChild; child !== null && looked < most; child = child.nextSibling) {
    looked++
    const counts = child.nodeType === 1 || (child.nodeType === 3 && !isBlank(child))
    if (counts && attribute(child, 'slot') === name) return { any: true, looked }
  }
  return { any: false, looked }
}
