import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { WalkedPage } from '../article/blocks'
import type { PageNode } from '../article/page-node'
import { walkPage } from '../article/walk.dom'

type Node = DefaultTreeAdapterTypes.ChildNode

/** A parse5 node with the few members that the walker uses, so that a saved page is walked as a browser's is. */
export class Parse5Node implements PageNode {
  constructor(
    private readonly node: Node,
    private readonly siblings: readonly Node[],
    private readonly index: number,
  ) {}

  get nodeType(): number {
    if (this.node.nodeName === '#text') return 3
    return this.node.nodeName.startsWith('#') ? 8 : 1
  }

  get data(): string {
    return 'value' in this.node ? this.node.value : ''
  }

  get localName(): string {
    return 'tagName' in this.node ? this.node.tagName : ''
  }

  getAttribute(name: string): string | null {
    if (!('attrs' in this.node)) return null
    for (const attribute of this.node.attrs) if (attribute.name === name) return attribute.value
    return null
  }

  hasAttributes(): boolean {
    return 'attrs' in this.node && this.node.attrs.length > 0
  }

  getAttributeNames(): string[] {
    return 'attrs' in this.node ? this.node.attrs.map(({ name }) => name) : []
  }

  get firstChild(): PageNode | null {
    return 'childNodes' in this.node ? at(this.node.childNodes, 0) : null
  }

  get nextSibling(): PageNode | null {
    return at(this.siblings, this.index + 1)
  }

  /** The tree of a declarative shadow root, which a browser attaches while it parses. */
  get shadowRoot(): PageNode | null {
    if (!('childNodes' in this.node)) return null
    for (const child of this.node.childNodes) {
      if (child.nodeName !== 'template' || !('content' in child)) continue
      const open = child.attrs.some(({ name, value }) => name === 'shadowrootmode' && value === 'open')
      if (open) return { nodeType: 11, firstChild: at(child.content.childNodes, 0), nextSibling: null }
    }
    return null
  }
}

/** The node at `index`, or the first after it that a browser would have: it takes declared shadow roots out. */
function at(nodes: readonly Node[], index: number): PageNode | null {
  for (let i = index; i < nodes.length; i++) {
    const node = nodes[i] as Node
    if (!isShadowRoot(node)) return new Parse5Node(node, nodes, i)
  }
  return null
}

const isShadowRoot = (node: Node): boolean =>
  node.nodeName === 'template' && 'attrs' in node && node.attrs.some(({ name }) => name === 'shadowrootmode')

/** The document of `html`, parsed as a browser that runs scripts would. */
export function parsePage(html: string): PageNode {
  return { nodeType: 9, firstChild: at(parse(html).childNodes, 0), nextSibling: null }
}

/** Walks the document of `html`. */
export const pageWalk = (html: string): Promise<WalkedPage> =>
  walkPage(parsePage(html), { now: () => performance.now(), pause: () => new Promise((go) => setImmediate(go)) })
