import { expect, test } from 'vitest'
import { choiceOf } from '@/utils/article/choice'
import { classBit } from '@/utils/article/families'
import { isForeign, type PageShape, shapeOf } from '@/utils/article/page-shape'
import { countWords, plainText } from '@/utils/article/words'
import { pageWalk } from '@/utils/cli/parse5-node'
import { LESSON, walkBody } from '../../support/walk'

const shapeIn = async (body: string): Promise<PageShape> => shapeOf(await walkBody(body))

/** The shape of the container that holds the block which begins with `begin`. */
function around(shape: PageShape, begin: string) {
  const block = shape.page.blocks.find(({ text }) => text.startsWith(begin))
  const found = shape.containers[block?.in ?? -1]
  if (found === undefined) throw new Error(`no block begins with ${begin}`)
  return found
}

test('what stands in a menu, a footer or a box of comments is foreign', async () => {
  const shape = await shapeIn(
    `<main>${LESSON}</main><nav><p>menu</p></nav><div id="footer"><p>imprint</p></div><ul class="comment-list"><li>remark</li></ul>`,
  )
  for (const begin of ['menu', 'imprint', 'remark']) expect(isForeign(around(shape, begin))).toBe(true)
  expect(isForeign(around(shape, 'A lever'))).toBe(false)
})

test('a wrapper that holds the article is not foreign for a word in its class', async () => {
  const shape = await shapeIn(`<div class="with-sidebar comments-open"><h1>Levers</h1>${LESSON}</div>`)
  expect(isForeign(around(shape, 'A lever'))).toBe(false)
})

test('comments stay foreign when they are most of the page', async () => {
  const shape = await shapeIn(
    `<h1>Levers</h1>${LESSON}<div class="comments">${LESSON.replaceAll('A lever', 'My lever').repeat(5)}</div>`,
  )
  expect(isForeign(around(shape, 'My lever'))).toBe(true)
})

test('sums of a container are those of all within it', async () => {
  const shape = await shapeIn('<div><p>one two</p><section><p>three <a href="/">four</a></p></section></div>')
  const [body, div] = shape.containers
  expect(body?.words).toBe(4)
  expect(div).toMatchObject({ words: 4, blocks: 2, first: 0, last: 1 })
  expect(body?.linkedWords).toBeCloseTo(2 * (4 / 10))
})

test('entries of a list of references are no running text', async () => {
  const entry =
    'Ebb H, Tuck M, and others (1999) How gaps between lessons help pupils to remember words for longer. J Mem 3:1-9'
  const shape = await shapeIn(
    `<ol class="references"><li>${entry}</li></ol><ul><li>${entry}, doi 10.1/x</li></ul><ul><li>${entry.replace('J Mem 3:1-9', '')}</li></ul>`,
  )
  expect(shape.blocks.map(({ cited }) => cited)).toEqual([true, true, false])
  expect(shape.blocks.map(({ mass }) => mass > 0)).toEqual([false, false, true])
})

test('the title is the heading that the page is named after', async () => {
  const page = await pageWalk('<title>Levers | Room</title><body><h1>Physics Room</h1><h2>Levers</h2><p>x</p></body>')
  expect(shapeOf(page).title).toBe(1)
  const unnamed = await pageWalk('<title>x</title><body><h2>a heading</h2><h1>Levers</h1></body>')
  expect(shapeOf(unnamed).title).toBe(1)
  expect(shapeOf(await pageWalk('<body><p>x</p></body>')).title).toBe(-1)
})

test('class words are told by families and not by letters', async () => {
  const shape = await shapeIn(
    '<div class="navy-blue">a</div><div class="football">b</div><div class="commentary">c</div>',
  )
  for (const { own } of shape.containers) {
    expect(own & (classBit('nav') | classBit('footer') | classBit('comment'))).toBe(0)
  }
})

test('the container that the paragraphs point to is chosen, with what carries on beside it', async () => {
  const shape = await shapeIn(
    `<div class="top"><a href="/">Home</a></div><div class="wrap"><div class="story">${LESSON}</div><div class="links">${'<p><a href="/x">Another story with a long title, and a comma</a></p>'.repeat(9)}</div></div>`,
  )
  const { top, keep } = choiceOf(shape)
  expect(shape.page.containers[top]?.words).toBe('story')
  const kept = shape.page.blocks.filter((_, i) => keep[i] === 1)
  expect(kept.length).toBe(3)
})

test('a page whose only text stands in unlikely boxes is read all the same', async () => {
  const shape = await shapeIn(`<div class="sidebar">${LESSON}</div>`)
  expect([...choiceOf(shape).keep]).toEqual([1, 1, 1])
})

test('a page without text chooses nothing', async () => {
  const { top, keep } = choiceOf(await shapeIn(''))
  expect([top, keep.length]).toEqual([0, 0])
})

test('words are counted in scripts with and without spaces', () => {
  expect(countWords('A cell is 2 µm wide.')).toBe(6)
  expect(countWords('细胞是生命的基本单位')).toBeGreaterThan(4)
  expect(countWords(' — … ')).toBe(0)
  expect(plainText('  The  Cell: a (short) Story!')).toBe('the cell a short story')
})
