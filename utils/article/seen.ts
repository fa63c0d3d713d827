import { attribute, type PageNode } from './page-node'

const UNSEEN_STYLE = /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}(?:hidden|collapse))/i
const UNSEEN_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|accesshide|mw-editsection|headerlink|anchor-?link|katex-html|MathJax_Preview|mjx-chtml)(?:\s|$)/i
const FIELD_ROLE = /^(?:textbox|searchbox|combobox|listbox|spinbutton)$/

/**
 * Whether the author hides an element from readers, as far as its own attributes tell; layout is not asked.
 * `hidden="until-found"` counts as seen: the text is there for whoever looks for it.
 */
export function isHidden(node: PageNode): boolean {
  const hidden = node.getAttribute?.('hidden')
  if (hidden != null && hidden !== 'until-found') return true
  if (attribute(node, 'aria-hidden') === 'true') return true
  const style = attribute(node, 'style')
  return style !== '' && UNSEEN_STYLE.test(style.slice(0, 2000))
}

/** Whether a student may write in an element: what stands in it is theirs and is never read. */
export function isField(node: PageNode, role: string): boolean {
  const editable = node.getAttribute?.('contenteditable')
  if (editable != null && editable !== 'false') return true
  return role !== '' && FIELD_ROLE.test(role)
}

/** Whether class words say that an inline element is for screen readers, editors or a second drawing of a formula. */
export const isUnseenClass = (words: string): boolean => words !== '' && UNSEEN_CLASS.test(words)
