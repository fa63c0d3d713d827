import { describe, expect, test } from 'vitest'
import { imageMath, plainTex } from '@/utils/article/math.dom'
import type { PageNode } from '@/utils/article/page-node'
import { parsePage } from '@/utils/cli/parse5-node'
import { blocksOf, textsOf, walkBody } from '../../support/walk'

describe('a hostile page costs no more than an ordinary one:', () => {
  test('of endless marks in a paragraph two hundred are kept, and all of the text', async () => {
    const [block] = await blocksOf(`<p>${'<b>a</b> '.repeat(500)}</p>`)
    expect(block?.spans.length).toBe(200)
    expect(block?.text.length).toBe(500 * 2 - 1)
  })

  test('of endless links forty have a target, and all are known to be links', async () => {
    const [block] = await blocksOf(`<p>${'<a href="/x">ab</a> '.repeat(100)}</p>`)
    expect(block?.links.length).toBe(40)
    expect(block?.linked).toBe(200)
  })

  test('a target is cut, and so are class names', async () => {
    const page = await walkBody(`<div class="${'c'.repeat(900)}"><p><a href="/${'x'.repeat(900)}">a</a></p></div>`)
    expect(page.blocks[0]?.links[0]?.[2].length).toBe(300)
    expect(page.containers.find(({ tag }) => tag === 'div')?.words.length).toBe(200)
  })

  test('of marks within marks eight are told apart, and what is opened is closed', async () => {
    const nested = `<p>${'<b>'.repeat(30)}deep${'</b>'.repeat(25)} still${'</b>'.repeat(5)} <i>after</i></p>`
    const [block] = await blocksOf(nested)
    const strong = block?.spans
      .filter(({ kind }) => kind === 'strong')
      .map(({ from, to }) => block.text.slice(from, to))
    expect(strong).toEqual([...Array(3).fill('deep'), ...Array(5).fill('deep still')])
    const em = block?.spans.find(({ kind }) => kind === 'em')
    expect(block?.text.slice(em?.from, em?.to)).toBe('after')
  })
})

describe('links and marks', () => {
  test('of a link that goes over two blocks count in both', async () => {
    const blocks = await blocksOf('<a href="/x"><p>one</p><p>two</p></a>')
    expect(blocks.map(({ linked, links }) => [linked, links.length])).toEqual([
      [3, 1],
      [3, 1],
    ])
  })

  test('around nothing are none', async () => {
    const [block] = await blocksOf('<p>A<b></b> cell<a href="/x"> </a> lives.</p>')
    expect([block?.spans, block?.links, block?.linked]).toEqual([[], [], 0])
  })
})

describe('a formula', () => {
  test('alone is a block of mathematics, in a sentence a part of it', async () => {
    const math = '<math><mi>E</mi><mo>=</mo><mi>m</mi></math>'
    expect((await blocksOf(`<p>${math}</p>`)).map(({ role, text }) => [role, text])).toEqual([['math', 'E=m']])
    expect((await blocksOf(`<p>So ${math} holds.</p>`)).map(({ role, text }) => [role, text])).toEqual([
      ['paragraph', 'So E=m holds.'],
    ])
    expect((await blocksOf(`<ul><li>${math}</li></ul>`)).map(({ role }) => role)).toEqual(['item'])
  })

  test('is not read twice where its source is left beside it', async () => {
    const math =
      '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x_{tex}</annotation></semantics></math>'
    expect(await textsOf(`<p>${math}</p>`)).toEqual(['x'])
  })

  test('that is drawn by nothing is read from its source', async () => {
    expect(await textsOf('<p><math><annotation>a+b</annotation></math></p>')).toEqual(['a+b'])
    expect(await textsOf('<p><math alttext="{\\displaystyle c}"></math></p>')).toEqual(['c'])
  })

  test('of any length stays short', async () => {
    const [text] = await textsOf(`<p><math>${'<mi>xyz</mi>'.repeat(3000)}</math></p>`)
    expect(text?.length).toBeLessThanOrEqual(4000)
  })

  test.each([
    ['{\\displaystyle E=m}', 'E=m'],
    ['{\\textstyle  x }', 'x'],
    ['\\frac{a}{b}', '\\frac{a}{b}'],
    [' {a} ', '{a}'],
  ])('%s is shown as %s', (tex, plain) => {
    expect(plainTex(tex)).toBe(plain)
  })

  const image = (attributes: string): PageNode => {
    const find = (node: PageNode | null): PageNode | undefined => {
      for (let at = node; at !== null; at = at.nextSibling) {
        const found = at.localName === 'img' ? at : find(at.firstChild)
        if (found) return found
      }
      return undefined
    }
    return find(parsePage(`<img ${attributes}>`).firstChild) as PageNode
  }

  test.each([
    ['class="mwe-math-fallback" alt="x+y"', 'x+y'],
    ['alt="{\\displaystyle x+y}"', 'x+y'],
    ['class="latex" alt="a"', 'a'],
    ['class="photo" alt="A cat"', ''],
    ['class="math"', ''],
    [`class="math" alt="${'x'.repeat(501)}"`, ''],
  ])('in an image with %s is read as %j', (attributes, text) => {
    expect(imageMath(image(attributes))).toBe(text)
  })
})
