import { expect, test } from 'vitest'
import type { PageNode } from '@/utils/article/page-node'
import { parsePage } from '@/utils/cli/parse5-node'

/** The first element of this tag below a node. */
function find(node: PageNode | null | undefined, tag: string): PageNode {
  const open = [node ?? null]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === null) continue
    if (at.localName === tag) return at
    open.push(at.nextSibling, at.firstChild)
  }
  throw new Error(`no ${tag}`)
}

const children = (node: PageNode): (string | undefined)[] => {
  const names = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling)
    names.push(child.nodeType === 3 ? child.data : `${child.nodeType} ${child.localName}`)
  return names
}

test('a saved page has the nodes that a browser would give it', () => {
  const page = parsePage('<body><div>one<!-- two --><b>three</b></div>')
  expect([page.nodeType, page.nextSibling]).toEqual([9, null])
  expect(children(find(page, 'div'))).toEqual(['one', '8 ', '1 b'])
})

test('attributes are read as a browser reads them, and one that is not there is null', () => {
  const paragraph = find(parsePage('<p CLASS="Lead" hidden>x</p>'), 'p')
  expect(paragraph.getAttributeNames?.()).toEqual(['class', 'hidden'])
  expect(['class', 'hidden', 'id'].map((name) => paragraph.getAttribute?.(name))).toEqual(['Lead', '', null])
  expect(paragraph.hasAttributes?.()).toBe(true)
  expect(find(parsePage('<p>x</p>'), 'p').hasAttributes?.()).toBe(false)
})

test('a text has no attributes to ask for', () => {
  const text = find(parsePage('<p>x</p>'), 'p').firstChild as PageNode
  expect([text.getAttribute?.('class'), text.hasAttributes?.(), text.getAttributeNames?.()]).toEqual([null, false, []])
  expect(text.firstChild).toBeNull()
})

test('an open shadow root is attached and taken out of the children, a closed one is only taken out', () => {
  const host = (mode: string) =>
    find(
      parsePage(`<x-card><i>a</i><template shadowrootmode="${mode}"><p>in</p></template><b>c</b></x-card>`),
      'x-card',
    )
  expect(children(host('open'))).toEqual(['1 i', '1 b'])
  expect(children(host('open').shadowRoot as PageNode)).toEqual(['1 p'])
  expect(children(host('closed'))).toEqual(['1 i', '1 b'])
  expect(host('closed').shadowRoot).toBeNull()
})

test('an ordinary template is a child like any other and shows nothing of what is in it', () => {
  const div = find(parsePage('<div><template><p>in</p></template></div>'), 'div')
  expect(children(div)).toEqual(['1 template'])
  expect(div.shadowRoot).toBeNull()
  expect(children(find(div, 'template'))).toEqual([])
})
