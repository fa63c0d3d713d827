import type { PageNode } from './page-node'

const UNSEEN_STYLE = /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}(?:hidden|collapse))/i
const UNSEEN_CLASSES = new Set(
  'sr-only visuallyhidden visually-hidden screenreader screenreader-text screen-reader-text screen-reader-only accesshide mw-editsection headerlink anchorlink anchor-link katex-html MathJax_Preview mjx-chtml'.split(
    ' ',
  ),
)
const FIELD_ROLE = /^(?:textbox|searchbox|combobox|listbox|spinbutton)$/
const GLOSSARY = /(?:^|[\s_-])(?:key-?terms?|glossary|glossterm|vocab|vocabulary|term)(?:[\s_-]|$)/i
const NO_NAMES: readonly string[] = []
/** A style is looked at this far. */
const LONGEST_STYLE = 2000

interface Meaning {
  readonly unseen: boolean
  readonly glossary: boolean
}

/**
 * What the walker wants to know of an element's attributes, read in one go: asking for each that may be there would
 * cost more than all the rest of the walk. One reader serves a whole walk; `read` forgets what was read before.
 */
export class AttributeReader {
  classes = ''
  role = ''
  href = ''
  itemType = ''
  level = ''
  /** Whether the element is not to be read, for one of the reasons of `isUnseen`. */
  private unseen = false
  private id = ''
  private dataType = ''
  private property = ''
  private testId = ''
  private component = ''
  private readonly meanings = new Map<string, Meaning>()

  /** Reads the attributes of `node`. */
  read(node: PageNode): void {
    this.clear()
    const names = node.getAttributeNames?.() ?? NO_NAMES
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string
      this.take(name, node.getAttribute?.(name) ?? '')
    }
  }

  private clear(): void {
    this.classes = this.role = this.href = this.itemType = this.level = ''
    this.id = this.dataType = this.property = this.testId = this.component = ''
    this.unseen = false
  }

  private take(name: string, value: string): void {
    switch (name) {
      case 'class':
        this.classes = value
        break
      case 'id':
        this.id = value
        break
      case 'href':
        this.href = value
        break
      case 'role':
        this.role = value
        break
      case 'data-type':
        this.dataType = value
        break
      case 'itemprop':
        this.property = value
        break
      case 'itemtype':
        this.itemType = value
        break
      case 'data-testid':
        this.testId = value
        break
      case 'data-component':
        this.component = value
        break
      case 'aria-level':
        this.level = value
        break
      default:
        if (hides(name, value)) this.unseen = true
    }
  }

  /**
   * Whether the element is not to be read: its author hides it, a student may write in it, or its class says that it
   * is for screen readers, for editors, or a formula drawn a second time. Layout is not asked.
   */
  isUnseen(): boolean {
    if (this.unseen) return true
    if (this.role !== '' && FIELD_ROLE.test(this.role)) return true
    return this.classes !== '' && this.meaningOf(this.classes).unseen
  }

  /** Whether the element marks a term of a glossary. */
  isGlossary(): boolean {
    return this.dataType === 'term' || (this.classes !== '' && this.meaningOf(this.classes).glossary)
  }

  /** What a class says; a page uses the same classes again and again. */
  private meaningOf(classes: string): Meaning {
    let meaning = this.meanings.get(classes)
    if (meaning === undefined) {
      const unseen = classes.split(/\s+/).some((name) => UNSEEN_CLASSES.has(name))
      meaning = { unseen, glossary: GLOSSARY.test(classes) }
      this.meanings.set(classes, meaning)
    }
    return meaning
  }

  /** What the page calls the element: role, class, id and the names that its makers test it by. */
  words(): string {
    let words = this.role === '' ? this.classes : `${this.role} ${this.classes}`
    if (this.id !== '') words += ` ${this.id}`
    if (this.dataType !== '') words += ` ${this.dataType}`
    if (this.property !== '') words += ` ${this.property}`
    if (this.testId !== '') words += ` ${this.testId}`
    if (this.component !== '') words += ` ${this.component}`
    return words
  }
}

/** `hidden="until-found"` hides nothing: the text is there for whoever looks for it. */
function hides(name: string, value: string): boolean {
  switch (name) {
    case 'hidden':
      return value !== 'until-found'
    case 'aria-hidden':
      return value === 'true'
    case 'contenteditable':
      return value !== 'false'
    case 'style':
      return UNSEEN_STYLE.test(value.slice(0, LONGEST_STYLE))
    default:
      return false
  }
}
