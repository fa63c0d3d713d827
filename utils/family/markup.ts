/** A piece of a document: text, or an element with its children. One description for the screen and for files. */
export type Markup = string | Element

/** An element; attributes that are `undefined` are left out. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Markup[]
}

type Attributes = Readonly<Record<string, string | number | undefined>>
type Child = Markup | undefined | readonly (Markup | undefined)[]

/** An element of a document; children that are `undefined` are left out. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return {
    tag,
    attributes: Object.fromEntries(given.map(([name, value]) => [name, String(value)])),
    children: children.flat().filter((child): child is Markup => child !== undefined),
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands in HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
}

/** Markup as HTML; all but fields are closed, so that it is good SVG too. */
export function htmlOf(markup: Markup): string {
  if (typeof markup === 'string') return escaped(markup)
  const { tag, attributes, children } = markup
  const list = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
  return tag === 'input' ? `<input${list}>` : `<${tag}${list}>${children.map(htmlOf).join('')}</${tag}>`
}

/** The words of a markup, as somebody reads them: one line for each block of text. */
export function textOf(markup: Markup): string {
  if (typeof markup === 'string') return markup
  const text = markup.children.map(textOf).join('')
  return ['p', 'li', 'h1', 'h2', 'td', 'th', 'caption', 'summary', 'dd', 'dt'].includes(markup.tag) ? `${text}\n` : text
}
