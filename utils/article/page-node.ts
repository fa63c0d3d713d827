/**
 * What the walker needs of a node: a browser's `Node` has it, and so has the thin layer over a parse5 tree.
 * Nothing else may be used, because the blocks of both must be the same.
 */
export interface PageNode {
  /** 1 an element, 3 a text; the walker passes over every other kind. */
  readonly nodeType: number
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly localName?: string
  readonly data?: string
  /** The open shadow root of an element; null or absent when there is none. */
  readonly shadowRoot?: PageNode | null
  getAttribute?(name: string): string | null
  /** Most elements have no attributes, and asking once is cheaper than asking for each. */
  hasAttributes?(): boolean
  getAttributeNames?(): readonly string[]
}

/** The value of `name`, `''` when it is absent. */
export const attribute = (node: PageNode, name: string): string => node.getAttribute?.(name) ?? ''

/** Whether a text node holds nothing but white space. */
export const isBlank = (node: PageNode): boolean => !/\S/.test(node.data ?? '')

/** Whether an element surely has no attributes. */
export const isBare = (node: PageNode): boolean => node.hasAttributes?.() === false
