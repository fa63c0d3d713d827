import type { BlockRole } from './article'
import type { WalkedPage } from './blocks'
import { BlockGather, type Holder } from './gather'
import { imageMath, mathText, plainTex } from './math.dom'
import { MetaGather } from './meta'
import { attribute, isBlank, type PageNode } from './page-node'
import { RowGather } from './rows'
import { isField, isHidden, isUnseenClass } from './seen'
import { slotChildren } from './slots.dom'
import { inheritsRole, type TagUse, useOf } from './tags'

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
  readonly #meta = new MetaGather()
  readonly #gather: BlockGather
  readonly #rows: RowGather
  readonly #frames: Frame[]
  #shadow: Shadow | undefined
  #nodes = 0
  #truncated = false

  /** @param origins - when given, filled with the element that each block begins in */
  constructor(document: PageNode, origins?: PageNode[]) {
    this.#gather = new BlockGather(origins)
    this.#rows = new RowGather(this.#gather)
    this.#frames = [{ next: document.firstChild, as: 'mark', marks: 0, shadow: undefined, slot: undefined }]
  }

  /** What was visited so far. */
  page(): WalkedPage {
    const { blocks, containers } = this.#gather
    return { meta: this.#meta.done(), containers, blocks, truncated: this.#truncated }
  }

  /** Visits one node or leaves one element; false when there is nothing left. */
  step(): boolean {
    const frame = this.#frames[this.#frames.length - 1]
    if (frame === undefined) return false
    const node = frame.next
    if (node === null) {
      this.#frames.pop()
      this.#leave(frame)
      return true
    }
    if (this.#nodes >= MOST_NODES || this.#gather.total >= MOST_TEXT) {
      this.#stop()
      return true
    }
    this.#nodes++
    frame.next = node.nextSibling
    if (frame.slot === undefined || attribute(node, 'slot') === frame.slot) this.#visit(node)
    return true
  }

  /** From here on nothing is visited; what is open is ended in order. */
  #stop(): void {
    this.#truncated = true
    for (const frame of this.#frames) frame.next = null
  }

  #leave(frame: Frame): void {
    for (let i = 0; i < frame.marks; i++) this.#gather.close()
    this.#shadow = frame.shadow
    if (frame.as === 'cell') this.#rows.leaveCell()
    else if (frame.as === 'row') this.#rows.leaveRow()
    else if (frame.as === 'holder') this.#gather.leave()
  }

  #visit(node: PageNode): void {
    if (node.nodeType === 3) this.#text(node.data ?? '')
    else if (node.nodeType === 1) this.#element(node, node.localName ?? '')
  }

  #text(data: string): void {
    const holder = this.#gather.holder
    if (holder === undefined || data === '') return
    const room = MOST_TEXT - this.#gather.total
    const text = data.length <= room ? data : data.slice(0, room)
    if (holder.role === 'code') this.#gather.addCode(text)
    else this.#gather.add(text)
  }

  #element(node: PageNode, tag: string): void {
    const use = useOf(tag)
    switch (use.as) {
      case 'skip':
        break
      case 'script':
        this.#script(node)
        break
      case 'meta':
        this.#aboutPage(node, tag)
        break
      case 'break':
        this.#break(node)
        break
      case 'math':
        if (!isHidden(node)) this.#gather.addMath(mathText(node))
        break
      case 'image':
        this.#gather.addMath(imageMath(node))
        break
      case 'button':
        // A button is a tool, except where a heading opens what stands below it.
        if (this.#gather.holder?.role === 'heading') this.#mark(node, tag, use)
        break
      case 'slot':
        this.#slot(node)
        break
      case 'mark':
        this.#mark(node, tag, use)
        break
      default:
        this.#holder(node, tag, use)
    }
  }

  #script(node: PageNode): void {
    const type = attribute(node, 'type').toLowerCase()
    if (type === 'application/ld+json') this.#meta.jsonLd(node.firstChild?.data ?? '')
    // Where the formula was written out, the script only repeats it.
    else if (type.startsWith('math/tex') && !this.#gather.endsWithMath) {
      this.#gather.addMath(plainTex((node.firstChild?.data ?? '').slice(0, 2000)))
    }
  }

  #aboutPage(node: PageNode, tag: string): void {
    const name = attribute(node, 'name') || attribute(node, 'property')
    if (tag === 'title') this.#meta.title(node.firstChild?.data ?? '')
    else if (name !== '') this.#meta.meta(name, attribute(node, 'content'))
  }

  /** Two line breaks with nothing between them end a block, as in pages older than style sheets. */
  #break(node: PageNode): void {
    let next = node.nextSibling
    while (next !== null && next.nodeType !== 1 && (next.nodeType !== 3 || isBlank(next))) next = next.nextSibling
    if (next?.localName === 'br' && this.#gather.holder?.role !== 'code') this.#gather.flush()
    else this.#gather.breakLine()
  }

  #slot(node: PageNode): void {
    const shadow = this.#shadow
    const name = attribute(node, 'name')
    const assigned = shadow && slotChildren(shadow.host, name, MOST_NODES - this.#nodes)
    this.#nodes += assigned?.looked ?? 0
    if (shadow === undefined || assigned?.any !== true) this.#push(node, node.firstChild, 'mark', 0)
    else {
      this.#frames.push({ next: shadow.host.firstChild, as: 'mark', marks: 0, shadow, slot: name })
      this.#shadow = shadow.outer
    }
  }

  #mark(node: PageNode, tag: string, use: TagUse): void {
    if (tag === 'html') this.#meta.lang(attribute(node, 'lang'))
    else if (isHidden(node) || isField(node, '')) return
    const words = attribute(node, 'class')
    if (isUnseenClass(words)) return
    let marks = 0
    if (use.span !== undefined) {
      this.#gather.open(use.span, tag === 'a' ? attribute(node, 'href') : '')
      marks++
    }
    if (use.span !== 'term' && isGlossary(words, attribute(node, 'data-type'))) {
      this.#gather.open('term')
      marks++
    }
    this.#push(node, node.firstChild, 'mark', marks)
  }

  #holder(node: PageNode, tag: string, use: TagUse): void {
    if (tag !== 'body' && (isHidden(node) || (tag === 'dialog' && node.getAttribute?.('open') == null))) return
    const classes = attribute(node, 'class')
    const ariaRole = attribute(node, 'role')
    if (isUnseenClass(classes) || isField(node, ariaRole)) return
    const type = attribute(node, 'itemtype')
    if (type !== '') this.#meta.type(type)
    this.#gather.enter({
      node,
      tag,
      words: wordsOf(node, classes, ariaRole),
      index: -1,
      ...this.#roleOf(node, tag, use, ariaRole),
    })
    if (use.as === 'row') this.#rows.enterRow()
    this.#push(node, node.firstChild, use.as, 0)
  }

  #roleOf(node: PageNode, tag: string, use: TagUse, ariaRole: string): Pick<Holder, 'role' | 'level'> {
    if (ariaRole === 'heading')
      return { role: 'heading', level: Math.min(6, Math.max(1, Number(attribute(node, 'aria-level')) || 2)) }
    const around: BlockRole = (inheritsRole(tag) && this.#gather.holder?.role) || 'paragraph'
    // A paragraph in a list item is the item; a list in a heading or in code is nothing of its own.
    const own = use.role === 'paragraph' || use.role === undefined ? around : use.role
    return { role: own, level: own === 'heading' ? (use.level ?? this.#gather.holder?.level ?? 2) : 0 }
  }

  #push(node: PageNode, children: PageNode | null, as: TagUse['as'], marks: number): void {
    const outer = this.#shadow
    const root = node.shadowRoot
    if (root) this.#shadow = { host: node, outer }
    this.#frames.push({ next: root ? root.firstChild : children, as, marks, shadow: outer, slot: undefined })
  }
}

const GLOSSARY = /(?:^|[\s_-])(?:key-?terms?|keyterm|glossary|glossterm|vocab|vocabulary|term)(?:[\s_-]|$)/i

const isGlossary = (words: string, type: string): boolean => type === 'term' || (words !== '' && GLOSSARY.test(words))

const WORD_ATTRIBUTES = ['id', 'data-type', 'itemprop', 'data-testid', 'data-component']

function wordsOf(node: PageNode, classes: string, role: string): string {
  let words = role === '' ? classes : `${role} ${classes}`
  for (const name of WORD_ATTRIBUTES) {
    const value = attribute(node, name)
    if (value !== '') words += ` ${value}`
  }
  return words
}
