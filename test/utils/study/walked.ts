import type { BlockRole } from '@/utils/article/article'
import type { Block, WalkedPage } from '@/utils/article/blocks'

/** A page written for a test: its blocks as lines, each beginning with the element it stands in. */
export interface Written {
  readonly title: string
  readonly lang?: string
  readonly types?: readonly string[]
  readonly description?: string
  readonly siteName?: string
  readonly keywords?: readonly string[]
  readonly parts?: readonly string[]
  /** `h1 Cells`, `p A cell is ...`, `li ...`, `dt ...`, `dd ...`, `tr a | b`, `pre code`, `a a link that is the whole block`. */
  readonly lines: string
}

const ROLES: Readonly<Record<string, BlockRole>> = {
  p: 'paragraph',
  li: 'item',
  a: 'item',
  dt: 'term',
  dd: 'definition',
  tr: 'row',
  pre: 'code',
  math: 'math',
  blockquote: 'quote',
  figcaption: 'caption',
}

/** The page as a walk would have found it; `**` around words marks them bold. */
export function walked({
  title,
  lang = 'en',
  types = [],
  description = '',
  siteName = '',
  keywords = [],
  parts = [],
  lines,
}: Written): WalkedPage {
  return {
    meta: { title, lang, description, siteName, types, keywords, parts },
    containers: [
      { parent: -1, tag: 'body', words: '' },
      { parent: 0, tag: 'main', words: '' },
      { parent: 1, tag: 'article', words: '' },
    ],
    blocks: lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(blockOf),
    truncated: false,
  }
}

function blockOf(line: string): Block {
  const gap = line.indexOf(' ')
  const tag = line.slice(0, gap)
  const heading = /^h([1-6])$/.exec(tag)
  const spans: Block['spans'][number][] = []
  let text = ''
  for (const [i, part] of line
    .slice(gap + 1)
    .split('**')
    .entries()) {
    if (i % 2 === 1) spans.push({ kind: 'strong', from: text.length, to: text.length + part.length })
    text += part
  }
  return {
    in: 2,
    role: heading ? 'heading' : (ROLES[tag] ?? 'paragraph'),
    level: heading ? Number(heading[1]) : 0,
    text,
    linked: tag === 'a' ? text.length : 0,
    spans,
    links: [],
  }
}
