import type { BlockRole, MarkedSpan, SpanKind } from './article'
import type { Block, Container } from './blocks'
import type { PageNode } from './page-node'

/** Most marks in one block, and most that may be open at once: hostile nesting costs no more than this. */
const MOST_SPANS = 200
const MOST_OPEN = 8
const MOST_LINKS = 40
const LONGEST_HREF = 300

/** An element that starts and ends blocks. It becomes a container only when a block stands in it. */
export interface Holder {
  readonly node: PageNode
  readonly tag: string
  /** Class names, id and the like as the page writes them. */
  readonly words: string
  readonly role: BlockRole
  readonly level: number
  /** Index of its container, -1 as long as no block stands in it. */
  index: number
}

interface OpenMark {
  readonly kind: SpanKind
  readonly href: string
  /** -1 until the first letter comes. */
  from: number
}

/** Turns the texts and marks of a walk into blocks. */
export class BlockGather {
  readonly blocks: Block[] = []
  readonly containers: Container[] = []
  readonly holders: Holder[] = []
  /** Characters gathered so far, in every block. */
  total = 0
  /** Whether the last thing that was added is a formula. */
  endsWithMath = false
  #text = ''
  #space = false
  #linked = 0
  #mathOnly = true
  #spans: MarkedSpan[] = []
  #links: [number, number, string][] = []
  readonly #open: OpenMark[] = []
  #skipped = 0

  /** @param origins - when given, filled with the element that each block begins in */
  constructor(private readonly origins?: PageNode[]) {}

  /** Starts a holder; the text so far becomes a block of the one around it. */
  enter(holder: Holder): void {
    this.flush()
    this.holders.push(holder)
  }

  /** Ends the innermost holder. */
  leave(): void {
    this.flush()
    this.holders.pop()
  }

  /** Text as it stands in a line: white space collapses. */
  add(data: string): void {
    let text = data.replace(/\s+/g, ' ')
    if (HIDDEN_LETTERS.test(text)) text = text.replace(/[\u00ad\u200b\ufeff]+/g, '')
    if (text.startsWith(' ')) {
      this.#space = true
      text = text.slice(1)
    }
    if (text === '') return
    const tail = text.endsWith(' ')
    this.#notMath()
    this.#put(tail ? text.slice(0, -1) : text)
    this.#space = tail
  }

  /** A formula, which stays in one piece. */
  addMath(text: string): void {
    if (text === '') return
    this.#put(text.replace(/\s+/g, ' ').trim())
    this.endsWithMath = true
  }

  #notMath(): void {
    this.#mathOnly = false
    this.endsWithMath = false
  }

  /** Code, whose white space means something. */
  addCode(data: string): void {
    if (this.#text === '' && data.trim() === '') return
    this.#notMath()
    this.#space = false
    this.#put(data)
  }

  /** A line break that is no end of a block. */
  breakLine(): void {
    if (this.holder?.role === 'code') this.addCode('\n')
    else this.#space = true
  }

  #put(text: string): void {
    const gap = this.#space && this.#text !== '' ? ' ' : ''
    const at = this.#text.length + gap.length
    this.#text += gap + text
    this.total += gap.length + text.length
    this.#space = false
    let inLink = false
    for (const mark of this.#open) {
      if (mark.from < 0) mark.from = at
      if (mark.kind === 'link') inLink = true
    }
    if (inLink) this.#linked += text.length
  }

  /** Opens a mark. Each `open` is closed by one `close`, in the manner of brackets. */
  open(kind: SpanKind, href = ''): void {
    if (this.#open.length < MOST_OPEN) this.#open.push({ kind, href, from: -1 })
    else this.#skipped++
  }

  /** Closes the innermost open mark. */
  close(): void {
    if (this.#skipped > 0) {
      this.#skipped--
      return
    }
    const mark = this.#open.pop()
    if (mark) this.#end(mark)
  }

  #end(mark: OpenMark): void {
    const to = this.#text.length
    if (mark.from >= 0 && mark.from < to) {
      if (mark.kind !== 'link') {
        if (this.#spans.length < MOST_SPANS) this.#spans.push({ kind: mark.kind, from: mark.from, to })
      } else if (this.#links.length < MOST_LINKS) {
        this.#links.push([mark.from, to, mark.href.slice(0, LONGEST_HREF)])
      }
    }
    mark.from = -1
  }

  /** Ends the block in the making, if there is one. Marks that are still open go on in the next. */
  flush(): void {
    const raw = this.#text
    if (raw === '') {
      this.#space = false
      return
    }
    for (const mark of this.#open) this.#end(mark)
    const holder = this.holder as Holder
    const text = holder.role === 'code' ? raw.replace(/\s+$/, '') : raw
    this.blocks.push({
      in: this.#container(this.holders.length - 1),
      role: this.#mathOnly && holder.role === 'paragraph' ? 'math' : holder.role,
      level: holder.level,
      text,
      linked: Math.min(this.#linked, text.length),
      spans: this.#spans,
      links: this.#links,
    })
    this.origins?.push(holder.node)
    this.#text = ''
    this.#space = false
    this.#linked = 0
    this.#mathOnly = true
    this.#spans = []
    this.#links = []
  }

  /** Puts `block` of the innermost holder in place of all blocks from `from` and all containers from `containers`. */
  replace(from: number, containers: number, block: Block): void {
    this.blocks.splice(from, this.blocks.length, block)
    this.containers.length = containers
    if (this.origins) this.origins.splice(from, this.origins.length, (this.holder as Holder).node)
  }

  /** The innermost holder. */
  get holder(): Holder | undefined {
    return this.holders[this.holders.length - 1]
  }

  /** The container of the holder at `depth`, made with all those around it that have none yet. */
  #container(depth: number): number {
    let from = depth
    while (from >= 0 && (this.holders[from] as Holder).index < 0) from--
    for (let i = from + 1; i <= depth; i++) {
      const holder = this.holders[i] as Holder
      const parent = i === 0 ? -1 : (this.holders[i - 1] as Holder).index
      holder.index = this.containers.push({ parent, tag: holder.tag, words: tidyWords(holder.words) }) - 1
    }
    return (this.holders[depth] as Holder).index
  }

  /** The container of the innermost holder. */
  container(): number {
    return this.#container(this.holders.length - 1)
  }
}

const HIDDEN_LETTERS = /[\u00ad\u200b\ufeff]/

/** Class words in one shape: `postBody main` and `post-body MAIN` read alike. */
const tidyWords = (words: string): string =>
  words
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
