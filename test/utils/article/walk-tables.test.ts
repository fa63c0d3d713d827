import { expect, test } from 'vitest'
import { blocksOf, textsOf, walkBody } from '../../support/walk'

test('a table is read row by row, its cells side by side', async () => {
  const blocks = await blocksOf(
    '<table><tr><th>Sea</th><th>Salt</th></tr><tr><td>Red Sea</td><td><p>40 g</p></td></tr></table>',
  )
  expect(blocks.map(({ role, text }) => [role, text])).toEqual([
    ['row', 'Sea | Salt'],
    ['row', 'Red Sea | 40 g'],
  ])
})

test('marks and links of a row stand where its words do', async () => {
  const [row] = await blocksOf('<table><tr><td>a <b>bold</b></td><td><a href="/x">link</a> here</td></tr></table>')
  expect(row?.text).toBe('a bold | link here')
  expect(row?.spans.map(({ from, to }) => row.text.slice(from, to))).toEqual(['bold'])
  expect(row?.links.map(([from, to]) => row.text.slice(from, to))).toEqual(['link'])
  expect(row?.linked).toBe(4)
})

test('a lone label in a row of several cells is still a row', async () => {
  const blocks = await blocksOf('<table><tr><td>Metals</td><td><img src="x"></td></tr></table>')
  expect(blocks.map(({ role, text }) => [role, text])).toEqual([['row', 'Metals']])
})

test('a table that lays out a page does not glue its menu to its text', async () => {
  const long = 'It was a long lecture about graphs. '.repeat(30)
  expect(await textsOf(`<table><tr><td>Home</td><td><p>${long}</p><p>End.</p></td></tr></table>`)).toEqual([
    'Home',
    long.trim(),
    'End.',
  ])
})

test.each([['<h2>Title</h2>'], ['<pre>code</pre>'], ['<table><tr><td>x</td><td>y</td></tr></table>']])(
  'a cell with %s is no cell of a row',
  async (inner) => {
    const blocks = await blocksOf(`<table><tr><td>left</td><td>${inner}</td></tr></table>`)
    expect(blocks.length).toBe(2)
  },
)

test('cells of a row that stays apart keep their own containers', async () => {
  const { containers, blocks } = await walkBody(
    '<table><tr><td class="menu">left</td><td><h2>Title</h2></td></tr></table>',
  )
  const holders = blocks.map((block) => containers[block.in])
  expect(holders.map((holder) => [holder?.tag, holder?.words])).toEqual([
    ['td', 'menu'],
    ['h2', ''],
  ])
  for (const [i, { parent }] of containers.entries()) expect(parent).toBeLessThan(i)
})

test('a joined row leaves no container behind that holds nothing', async () => {
  const { containers } = await walkBody('<table><tr><td class="a">x</td><td><p class="b">y</p></td></tr></table>')
  expect(containers.map(({ tag }) => tag)).toEqual(['body', 'table', 'tbody', 'tr'])
})

test('text that strays into a row outside its cells is not lost', async () => {
  // A browser moves such text before the table.
  expect(await textsOf('<table><tr>stray<td>a</td><td>b</td></tr></table>')).toEqual(['stray', 'a | b'])
})
