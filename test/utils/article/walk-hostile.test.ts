import { expect, test } from 'vitest'
import { MOST_NODES, MOST_TEXT } from '@/utils/article/visitor.dom'
import { walkBody } from '../../support/walk'

/** Far more than any of these needs, and far less than a walk that takes each step for all before it. */
const PATIENCE = 5000

test.each([
  ['deep boxes', '<div class="a">x '.repeat(20_000)],
  ['deep emphasis', '<b>'.repeat(20_000) + 'x'.repeat(1000)],
  ['emphasis around many paragraphs', `${'<b>'.repeat(500)}${'<p>x</p>'.repeat(5000)}`],
  ['line breaks', `x${'<br> '.repeat(20_000)}`],
  ['nested tables', '<table><tr><td>x'.repeat(3000)],
  [
    'slots that look at the same children',
    `<x-a><template shadowrootmode="open">${'<slot name="n"></slot>'.repeat(3000)}</template>${'<i></i>'.repeat(3000)}</x-a>`,
  ],
  ['a class of a megabyte', `<p class="${'a b-c '.repeat(200_000)}" style="${'x'.repeat(1_000_000)}">hello</p>`],
  ['spaces', `<p>a${' '.repeat(500_000)}b</p>`],
  ['structured data without end', `<script type="application/ld+json">${'['.repeat(60_000)}</script><p>x</p>`],
])('a page of %s holds nobody up', async (_name, body) => {
  const began = performance.now()
  await walkBody(body)
  expect(performance.now() - began).toBeLessThan(PATIENCE)
})

test('a walk stops at its limit of text and says so', async () => {
  const { blocks, truncated } = await walkBody(
    '<p>one hundred letters of text, more or less, to be said again and again and again and again.</p>'.repeat(5000),
  )
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  expect(truncated).toBe(true)
  expect(length).toBeGreaterThan(MOST_TEXT * 0.9)
  expect(length).toBeLessThan(MOST_TEXT * 1.02)
})

test('one endless text is cut off at the limit', async () => {
  const { blocks, truncated } = await walkBody(`<p>${'word '.repeat(500_000)}</p><p>never reached</p>`)
  expect(blocks.length).toBe(1)
  expect(blocks[0]?.text.length).toBeLessThanOrEqual(MOST_TEXT)
  expect(truncated).toBe(true)
})

test('a walk stops at its limit of nodes and says so', async () => {
  const { blocks, truncated } = await walkBody(`${'<i></i>'.repeat(MOST_NODES + 10)}<p>never reached</p>`)
  expect([blocks.length, truncated]).toEqual([0, true])
})

test('a page without text is a page without blocks', async () => {
  const { blocks, containers, truncated } = await walkBody('<div><img src="x"></div>')
  expect([blocks, containers, truncated]).toEqual([[], [], false])
})

test('a block holds no more marks and links than anybody needs', async () => {
  const { blocks } = await walkBody(`<p>${'<b>x</b> <a href="/">y</a> '.repeat(1000)}</p>`)
  expect(blocks[0]?.spans.length).toBeLessThanOrEqual(200)
  expect(blocks[0]?.links.length).toBeLessThanOrEqual(40)
  expect(blocks[0]?.linked).toBe(1000)
})
