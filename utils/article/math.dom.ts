import { attribute, type PageNode } from './page-node'

/** Longest formula, in characters. */
const LONGEST = 4000
const MATH_WORDS = /math|tex\b|latex|equation|formula/i

/**
 * The text of a `<math>` element: its leaves one after another, as they stand in a line of text. Fractions and
 * powers are flattened. Falls back to the TeX that the author left beside it. Visits at most 2,000 nodes.
 */
export function mathText(math: PageNode): string {
  let text = ''
  let tex = ''
  let left = 2000
  const stack: PageNode[] = []
  let node = math.firstChild
  while (node !== null && left-- > 0) {
    if (node.nodeType === 3) text += (node.data ?? '').slice(0, LONGEST).trim()
    else if (node.localName === 'annotation') tex ||= node.firstChild?.data ?? ''
    else if (node.localName !== 'annotation-xml' && node.firstChild !== null) {
      stack.push(node)
      node = node.firstChild
      continue
    }
    node = nextAfter(node, stack)
  }
  return (text || plainTex(tex || attribute(math, 'alttext'))).slice(0, LONGEST)
}

function nextAfter(from: PageNode, stack: PageNode[]): PageNode | null {
  let node: PageNode | null | undefined = from
  while (node && node.nextSibling === null) node = stack.pop()
  return node?.nextSibling ?? null
}

/** The alternative text of an image that shows a formula, `''` for any other image. */
export function imageMath(image: PageNode): string {
  const alt = attribute(image, 'alt')
  if (alt === '' || alt.length > 500) return ''
  const isMath = MATH_WORDS.test(attribute(image, 'class').slice(0, 200)) || alt.startsWith('{\\displaystyle')
  return isMath ? plainTex(alt) : ''
}

/** TeX without the wrapper that some sites put around every formula. */
export function plainTex(tex: string): string {
  const wrapped = /^\{\\(?:display|text)style ?([\s\S]*)\}$/.exec(tex.trim())
  return (wrapped?.[1] ?? tex).trim()
}
