import type { BlockRole } from './article'
import { AttributeReader } from './attributes'
import type { WalkedPage } from './blocks'
import { BlockGather, type Holder } from './gather'
import { imageMath, mathText, plainTex } from './math.dom'
import { MetaGather } from './meta'
import { attribute, isBare, isBlank, type PageNode } from './page-node'
import { RowGather } from './rows'
import { slotChildren } from './slots.dom'
import { PLAIN, type TagUse, USES } from './tags'

/** Text after which a walk stops, in characters. */
export const MOST_TEXT = 200_000
/** Nodes after which a walk stops. */
export const MOST_NODES = 60_000

/** A shadow tree that is being visited, and the one around it. */
interface Shadow {
  readonly host: PageNode
  readonly outer: Shadow | undefined
}

/** An element whose children are being visited. */
interface Frame {
  /** The next child to visit. */
  next: PageNode | null
  readonly as: TagUse['as']
  /** How many marks to close at the end. */
  readonly marks: number
  /** The shadow tree to return to at the end. */
  readonly shadow: Shadow | undefined
  /** Visits only the children assigned to this slot; undefined visits all. */
  readonly slot: string | undefined
}

/** Visits the nodes of a document one at a time, so that its caller may rest between any two. */
export class Visitor {
  private readonly meta = new MetaGather()
  private readonly gather: BlockGather
  private readonly rows: RowGather
  private readonly frames: Frame[]
  private readonly attributes = new AttributeReader()
  private shadow: Shadow | undefined
  private nodes = 0
  private truncated = false

  /** @param origins - when given, filled with the element that each block begins in */
  constructor(document: PageNode, origins?: PageNode[]) {
    this.gather = new BlockGather(origins)
    this.rows = new RowGather(this.gather)
    this.frames = [{ next: document.firstChild, as: 'mark', marks: 0, shadow: undefined, slot: undefined }]
  }

  /** What was visited so far. */
  page(): WalkedPage {
    const { blocks, containers } = this.gather
    return { meta: this.meta.done(), containers, blocks, truncated: this.truncated }
  }

  /** Visits or leaves `count` nodes; false when there is nothing left. */
  walk(count: number): boolean {
    for (let i = 0; i < count; i++) {
      const frame = this.frames[this.frames.length - 1]
      if (frame === undefined) return false
      const node = frame.next
      if (node === null) this.leaveFrame(frame)
      else if (this.nodes >= MOST_NODES || this.gather.total >= MOST_TEXT) this.stop()
      else {
        this.nodes++
        frame.next = node.nextSibling
        if (frame.slot === undefined || attribute(node, 'slot') === frame.slot) this.visit(node)
      }
    }
    return true
  }

  private visit(node: PageNode): void {
    const type = node.nodeType
    if (type === 3) this.addText(node.data ?? '')
    else if (type === 1) this.element(node)
  }

  /** From here on nothing is visited; what is open is ended in order. */
  private stop(): void {
    this.truncated = true
    for (const frame of this.frames) frame.next = null
  }

  private leaveFrame(frame: Frame): void {
    this.frames.pop()
    this.shadow = frame.shadow
    this.leave(frame.as, frame.marks)
  }

  private leave(as: TagUse['as'], marks: number): void {
    for (let i = 0; i < marks; i++) this.gather.close()
    if (as === 'holder') this.gather.leave()
    else if (as === 'cell') this.rows.leaveCell()
    else if (as === 'row') this.rows.leaveRow()
  }

  private addText(data: string): void {
    const holder = this.gather.holder
    if (holder === undefined || data === '') return
    const room = MOST_TEXT - this.gather.total
    const text = data.length <= room ? data : data.slice(0, room)
    if (holder.role === 'code') this.gather.addCode(text)
    else this.gather.add(text)
  }

  private element(node: PageNode): void {
    const tag = node.localName ?? ''
    const use = USES.get(tag) ?? PLAIN
    if (use.as === 'mark') this.mark(node, tag, use)
    else if (use.as === 'holder' || use.as === 'cell' || use.as === 'row') this.enterHolder(node, tag, use)
    else this.special(node, tag, use)
  }

  private special(node: PageNode, tag: string, use: TagUse): void {
    switch (use.as) {
      case 'script':
        this.readScript(node)
        break
      case 'meta':
        this.aboutPage(node, tag)
        break
      case 'break':
        this.lineBreak(node)
        break
      case 'math':
        if (this.isSeen(node)) this.gather.addMath(mathText(node))
        break
      case 'image':
        this.gather.addMath(imageMath(node))
        break
      case 'button':
        // A button is a tool, except where a heading opens what stands below it.
        if (this.gather.holder?.role === 'heading') this.mark(node, tag, use)
        break
      case 'slot':
        this.slot(node)
    }
  }

  private readScript(node: PageNode): void {
    const type = attribute(node, 'type').toLowerCase()
    if (type === 'application/ld+json') this.meta.jsonLd(node.firstChild?.data ?? '')
    // Where the formula was written out, the script only repeats it.
    else if (type.startsWith('math/tex') && !this.gather.endsWithMath) {
      this.gather.addMath(plainTex((node.firstChild?.data ?? '').slice(0, 2000)))
    }
  }

  private aboutPage(node: PageNode, tag: string): void {
    const name = attribute(node, 'name') || attribute(node, 'property')
    if (tag === 'title') this.meta.title(node.firstChild?.data ?? '')
    else if (name !== '') this.meta.meta(name, attribute(node, 'content'))
  }

  /** Two line breaks with nothing between them end a block, as in pages older than style sheets. */
  private lineBreak(node: PageNode): void {
    let next = node.nextSibling
    while (next !== null && next.nodeType !== 1 && (next.nodeType !== 3 || isBlank(next))) next = next.nextSibling
    if (next?.localName === 'br' && this.gather.holder?.role !== 'code') this.gather.flush()
    else this.gather.breakLine()
  }

  private slot(node: PageNode): void {
    const shadow = this.shadow
    const name = attribute(node, 'name')
    const assigned = shadow && slotChildren(shadow.host, name, MOST_NODES - this.nodes)
    this.nodes += assigned?.looked ?? 0
    if (shadow === undefined || assigned?.any !== true) this.enter(node, PLAIN, 0)
    else {
      this.frames.push({ next: shadow.host.firstChild, as: 'mark', marks: 0, shadow, slot: name })
      this.shadow = shadow.outer
    }
  }

  /** Reads the attributes of an element; false when it is not to be read any further. */
  private isSeen(node: PageNode): boolean {
    this.attributes.read(node)
    return !this.attributes.isUnseen()
  }

  private mark(node: PageNode, tag: string, use: TagUse): void {
    const bare = isBare(node)
    if (tag === 'html') this.meta.lang(attribute(node, 'lang'))
    else if (!bare && !this.isSeen(node)) return
    let marks = 0
    if (use.span !== undefined) {
      this.gather.open(use.span, bare ? '' : this.attributes.href)
      marks++
    }
    if (!bare && use.span !== 'term' && this.attributes.isGlossary()) {
      this.gather.open('term')
      marks++
    }
    this.enter(node, use, marks)
  }

  private enterHolder(node: PageNode, tag: string, use: TagUse): void {
    const bare = isBare(node)
    if (!bare && !this.isSeen(node) && tag !== 'body') return
    if (tag === 'dialog' && node.getAttribute?.('open') == null) return
    const holder = this.holderOf(node, tag, use)
    if (!bare) this.describe(holder)
    this.gather.enter(holder)
    if (use.as === 'row') this.rows.enterRow()
    this.enter(node, use, 0)
  }

  private holderOf(node: PageNode, tag: string, use: TagUse): Holder {
    const around = this.gather.holder
    const inherited: BlockRole = (use.fresh !== true && around?.role) || 'paragraph'
    // A paragraph in a list item is the item; a box in a heading or in code is nothing of its own.
    const role = use.role === undefined || use.role === 'paragraph' ? inherited : use.role
    const level = role === 'heading' ? (use.level ?? around?.level ?? 2) : 0
    return { node, tag, words: '', role, level, index: -1 }
  }

  /** What the attributes just read say of a holder. */
  private describe(holder: Holder): void {
    const { role, level, itemType } = this.attributes
    holder.words = this.attributes.words()
    if (itemType !== '') this.meta.type(itemType)
    if (role !== 'heading') return
    holder.role = 'heading'
    holder.level = Math.min(6, Math.max(1, Number(level) || 2))
  }

  /** Goes into an element whose marks or holder have been opened. */
  private enter(node: PageNode, use: TagUse, marks: number): void {
    const root = use.host === true ? node.shadowRoot : null
    const first = root ? root.firstChild : node.firstChild
    // Most elements hold one text and nothing else: they need not be left later.
    if (!root && first?.nodeType === 3 && first.nextSibling === null) {
      this.nodes++
      this.addText(first.data ?? '')
      this.leave(use.as, marks)
      return
    }
    const shadow = this.shadow
    if (root) this.shadow = { host: node, outer: shadow }
    this.frames.push({ next: first, as: use.as, marks, shadow, slot: undefined })
  }
}
