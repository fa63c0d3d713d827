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
  words: string
  role: BlockRole
  level: number
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
  /** The innermost holder. */
  holder: Holder | undefined
  /** Characters gathered so far, in every block. */
  total = 0
  /** Whether the last thing that was added is a formula. */
  endsWithMath = false
  private text = ''
  private space = false
  private linked = 0
  private mathOnly = true
  private spans: MarkedSpan[] | undefined
  private links: [number, number, string][] | undefined
  private readonly marks: OpenMark[] = []
  private skipped = 0
  private readonly tidy = new Map<string, string>()

  /** @param origins - when given, filled with the element that each block begins in */
  constructor(private readonly origins?: PageNode[]) {}

  /** Starts a holder; the text so far becomes a block of the one around it. */
  enter(holder: Holder): void {
    if (this.text !== '') this.flush()
    this.space = false
    this.holders.push(holder)
    this.holder = holder
  }

  /** Ends the innermost holder. */
  leave(): void {
    if (this.text !== '') this.flush()
    this.space = false
    this.holders.pop()
    this.holder = this.holders[this.holders.length - 1]
  }

  /** Text as it stands in a line: white space collapses. */
  add(data: string): void {
    const text = UNTIDY.test(data) ? data.replace(HIDDEN_LETTERS, '').replace(/\s+/g, ' ') : data
    const length = text.length
    const from = text.charCodeAt(0) === SPACE ? 1 : 0
    if (from === 1) this.space = true
    if (length === from) return
    const to = text.charCodeAt(length - 1) === SPACE ? length - 1 : length
    this.mathOnly = false
    this.endsWithMath = false
    this.put(to - from === length ? text : text.slice(from, to))
    this.space = to < length
  }

  /** A formula, which stays in one piece. */
  addMath(text: string): void {
    if (text === '') return
    this.put(text.replace(/\s+/g, ' ').trim())
    this.endsWithMath = true
  }

  /** Code, whose white space means something. */
  addCode(data: string): void {
    if (this.text === '' && data.trim() === '') return
    this.mathOnly = false
    this.endsWithMath = false
    this.space = false
    this.put(data)
  }

  /** A line break that is no end of a block. */
  breakLine(): void {
    if (this.holder?.role === 'code') this.addCode('\n')
    else this.space = true
  }

  private put(text: string): void {
    const before = this.text.length
    if (this.space && before > 0) this.text += ' '
    const at = this.text.length
    this.text += text
    this.total += text.length + 1
    this.space = false
    if (this.marks.length > 0) this.mark(before, at)
  }

  /** Extends the open marks over the text from `at`; those that began earlier also over the gap from `before`. */
  private mark(before: number, at: number): void {
    let linkedFrom = this.text.length
    for (let i = 0; i < this.marks.length; i++) {
      const mark = this.marks[i] as OpenMark
      if (mark.kind === 'link') linkedFrom = Math.min(linkedFrom, mark.from < 0 ? at : before)
      if (mark.from < 0) mark.from = at
    }
    this.linked += this.text.length - linkedFrom
  }

  /** Opens a mark. Each `open` is closed by one `close`, in the manner of brackets. */
  open(kind: SpanKind, href = ''): void {
    if (this.marks.length < MOST_OPEN) this.marks.push({ kind, href, from: -1 })
    else this.skipped++
  }

  /** Closes the innermost open mark. */
  close(): void {
    if (this.skipped > 0) {
      this.skipped--
      return
    }
    const mark = this.marks.pop()
    if (mark) this.closeMark(mark)
  }

  private closeMark(mark: OpenMark): void {
    const to = this.text.length
    if (mark.from >= 0 && mark.from < to) {
      if (mark.kind !== 'link') {
        this.spans ??= []
        if (this.spans.length < MOST_SPANS) this.spans.push({ kind: mark.kind, from: mark.from, to })
      } else {
        this.links ??= []
        if (this.links.length < MOST_LINKS) this.links.push([mark.from, to, mark.href.slice(0, LONGEST_HREF)])
      }
    }
    mark.from = -1
  }

  /** Ends the block in the making, if there is one. Marks that are still open go on in the next. */
  flush(): void {
    if (this.text === '') this.space = false
    else this.end(this.containerAt(this.holders.length - 1))
  }

  /**
   * Ends the innermost holder, a cell. Its last text becomes a block of no container yet, because most cells end up
   * in a row.
   *
   * @returns the holder when there is such a block
   */
  leaveCell(): Holder | undefined {
    const holder = this.holder
    const pending = this.text !== '' && holder !== undefined && holder.index < 0
    if (pending) this.end(-1)
    this.leave()
    return pending ? holder : undefined
  }

  /** Gives block `at` the container of `holder`, whose own holder is the innermost one. */
  settle(at: number, holder: Holder): void {
    const container = { parent: this.container(), tag: holder.tag, words: this.tidied(holder.words) }
    this.blocks[at] = { ...(this.blocks[at] as Block), in: this.containers.push(container) - 1 }
  }

  private end(container: number): void {
    const raw = this.text
    for (let i = 0; i < this.marks.length; i++) this.closeMark(this.marks[i] as OpenMark)
    const holder = this.holder as Holder
    const text = holder.role === 'code' ? raw.replace(/\s+$/, '') : raw
    this.blocks.push({
      in: container,
      role: this.mathOnly && holder.role === 'paragraph' ? 'math' : holder.role,
      level: holder.level,
      text,
      linked: Math.min(this.linked, text.length),
      spans: this.spans ?? NONE,
      links: this.links ?? NONE,
    })
    this.origins?.push(holder.node)
    this.text = ''
    this.space = false
    this.linked = 0
    this.mathOnly = true
    this.spans = undefined
    this.links = undefined
  }

  /** Puts `block` of the innermost holder in place of all blocks from `from` and all containers from `containers`. */
  replace(from: number, containers: number, block: Block): void {
    this.blocks.splice(from, this.blocks.length, block)
    this.containers.length = containers
    if (this.origins) this.origins.splice(from, this.origins.length, (this.holder as Holder).node)
  }

  /** The container of the holder at `depth`, made with all those around it that have none yet. */
  private containerAt(depth: number): number {
    let from = depth
    while (from >= 0 && (this.holders[from] as Holder).index < 0) from--
    for (let i = from + 1; i <= depth; i++) {
      const holder = this.holders[i] as Holder
      const parent = i === 0 ? -1 : (this.holders[i - 1] as Holder).index
      holder.index = this.containers.push({ parent, tag: holder.tag, words: this.tidied(holder.words) }) - 1
    }
    return (this.holders[depth] as Holder).index
  }

  /** Class words in their one shape; a page uses the same words again and again. */
  private tidied(words: string): string {
    if (words === '') return ''
    let tidy = this.tidy.get(words)
    if (tidy === undefined) {
      tidy = tidyWords(words)
      this.tidy.set(words, tidy)
    }
    return tidy
  }

  /** The container of the innermost holder. */
  container(): number {
    return this.containerAt(this.holders.length - 1)
  }
}

/** Letters that no reader sees: they mark where a word may be broken. */
const SPACE = 32
const HIDDEN_LETTERS = /[\u00ad\u200b\ufeff]+/g
const UNTIDY = /\s{2}|[^\S ]|[\u00ad\u200b\ufeff]/
const NONE: readonly never[] = []

const LONGEST_WORDS = 200

/** Class words in one shape: `postBody main` and `post-body MAIN` read alike. */
const tidyWords = (words: string): string =>
  words
    .slice(0, LONGEST_WORDS)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
