import type { BlockRole, MarkedSpan, PageMeta } from './article'

/**
 * One element that holds blocks, as the walker saw it. Containers form a tree by `parent`
 * and let pure code decide what is article without a document.
 */
export interface Container {
  /** Index of the parent container; -1 for the body. */
  readonly parent: number
  /** Lower-case tag name. */
  readonly tag: string
  /** Class names, id, role, data-type, itemprop and test ids, lower case, joined by spaces; at most 200 characters. */
  readonly words: string
}

/** One block as the walker saw it, article or not. */
export interface Block {
  /** Index of the container that holds it. */
  readonly in: number
  readonly role: BlockRole
  readonly level: number
  readonly text: string
  /** Characters of `text` inside links. */
  readonly linked: number
  readonly spans: readonly MarkedSpan[]
  /** Targets of the links in `text`, as [from, to, href]; at most 40. */
  readonly links: readonly (readonly [number, number, string])[]
}

/** A page as walked: everything that was visible, nothing decided. */
export interface WalkedPage {
  readonly meta: PageMeta
  readonly containers: readonly Container[]
  readonly blocks: readonly Block[]
  readonly truncated: boolean
}
