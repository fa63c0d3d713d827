/** What a block is in the page's own structure. */
export const BLOCK_ROLES = [
  'heading',
  'paragraph',
  'item',
  'term',
  'definition',
  'row',
  'caption',
  'code',
  'math',
  'quote',
] as const
export type BlockRole = (typeof BLOCK_ROLES)[number]

/** Inline markup that may carry meaning. `term` is glossary markup such as `dfn` or `span[data-type=term]`. */
export type SpanKind = 'term' | 'strong' | 'em' | 'code' | 'link'

/** A marked stretch of a block's text, in UTF-16 units: from inclusive, to exclusive. */
export interface MarkedSpan {
  readonly kind: SpanKind
  readonly from: number
  readonly to: number
}

/** One block of an article, in reading order. */
export interface ArticleBlock {
  readonly role: BlockRole
  /** 1 to 6 for a heading, else 0. */
  readonly level: number
  /** White space collapsed to single spaces, except in code. Table cells are joined by ` | `. */
  readonly text: string
  readonly spans: readonly MarkedSpan[]
  /** Index of the block in the walk of the page: how the page is asked to show it again. */
  readonly place: number
  /** True inside a box beside the running text: a feature, an example, a note. */
  readonly aside: boolean
}

/** What the page says about itself; weak evidence, because a page may lie. */
export interface PageMeta {
  readonly title: string
  /** `<html lang>`, lower case, `''` when absent. */
  readonly lang: string
  readonly description: string
  readonly siteName: string
  /** Types named by JSON-LD, microdata or og:type, e.g. `Article`, `Product`, `VideoObject`; at most 20. */
  readonly types: readonly string[]
  readonly keywords: readonly string[]
  /** Chapters, parts and subjects that structured data names; at most 20. */
  readonly parts?: readonly string[]
}

/** The readable part of a page. */
export interface Article {
  readonly meta: PageMeta
  readonly blocks: readonly ArticleBlock[]
  /** The blocks' texts, one a line. */
  readonly text: string
  readonly words: number
  /** True when the walk stopped at a limit and the rest of the page was not read. */
  readonly truncated: boolean
}
