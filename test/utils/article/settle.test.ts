import { describe, expect, test } from 'vitest'
import { type PageShape, shapeOf } from '@/utils/article/page-shape'
import { fillGaps, keepSiblings, keepTables, settleHeadings } from '@/utils/article/settle'
import { dropped, kept, type Verdicts } from '@/utils/article/verdict'
import { walkBody } from '../../support/walk'

const LONG =
  'A lever is a rigid bar that turns about a fixed point, and the longer the arm on which you push, the smaller the force that you need to lift a load with it, at the price of a longer way.'

type Rule = (shape: PageShape, likely: readonly number[], verdicts: Verdicts) => void

/** Why each block is kept or not after one rule, when they were so likely before it. */
async function reasonsAfter(rule: Rule, body: string, likely: readonly number[]): Promise<string[]> {
  const shape = shapeOf(await walkBody(body))
  if (shape.page.blocks.length !== likely.length) throw new Error(`${shape.page.blocks.length} blocks`)
  const verdicts: Verdicts = likely.map((p) => (p >= 0.5 ? kept('likely') : dropped('unlikely')))
  rule(shape, likely, verdicts)
  return verdicts.map(({ why }) => why)
}

const row = (cells: string) => `<tr><td>${cells.replace('|', '</td><td>')}</td></tr>`

describe('a table', () => {
  test('goes as a whole the way of most of its words, short cells with it', async () => {
    const body = `<table>${row('Lever|First class of three')}${row('Nut|2')}${row('Pin|3')}</table>`
    expect(await reasonsAfter(keepTables, body, [0.9, 0.4, 0.4])).toEqual(['table', 'table', 'table'])
  })

  test('that is mostly unlikely takes nothing in, and another beside it is another', async () => {
    const poor = `<table>${row('Login|Here')}${row('Home|Help')}</table>`
    const rich = `<table>${row('Lever|First')}${row('Nut|Two')}</table>`
    expect(await reasonsAfter(keepTables, poor + rich, [0.2, 0.3, 0.9, 0.4])).toEqual([
      'unlikely',
      'unlikely',
      'table',
      'table',
    ])
  })
})

describe('text that is unlikely', () => {
  const many = `<p>${LONG}</p><p>${LONG}</p>`

  test('is kept among siblings that are kept', async () => {
    expect(await reasonsAfter(keepSiblings, `<main>${many}<p>${LONG}</p></main>`, [0.9, 0.9, 0.2])).toEqual([
      'likely',
      'likely',
      'sibling',
    ])
  })

  test.each([
    ['it is hardly possible', `<p>${LONG}</p>`, 0.05],
    ['it ends in no sentence', '<p>More about this and that and many other levers</p>', 0.3],
    ['it is a list of links', `<p><a href="/">${LONG}</a></p>`, 0.3],
    ['it is a heading', `<h2>${LONG}</h2>`, 0.3],
  ])('is left out when %s', async (_name, last, p) => {
    expect((await reasonsAfter(keepSiblings, `<main>${many}${last}</main>`, [0.9, 0.9, p])).at(-1)).toBe('unlikely')
  })

  test('is left out where too little is kept beside it to tell', async () => {
    expect(
      (await reasonsAfter(keepSiblings, `<main><p>A lever turns.</p><p>${LONG}</p></main>`, [0.9, 0.3])).at(-1),
    ).toBe('unlikely')
  })

  test('in a list goes with the list, however short', async () => {
    const list = `<ul><li>${LONG}</li><li>${LONG}</li><li>A nutcracker</li></ul>`
    expect((await reasonsAfter(keepSiblings, list, [0.9, 0.9, 0.2])).at(-1)).toBe('sibling')
  })

  test('elsewhere on the page goes with its namesakes, and not with boxes that have no name', async () => {
    const page = (name: string) =>
      `<section><div${name}>${LONG}</div><div${name}>${LONG}</div></section><section><div><div${name}>${LONG}</div></div></section>`
    expect((await reasonsAfter(keepSiblings, page(' class="para"'), [0.9, 0.9, 0.2])).at(-1)).toBe('sibling')
    expect((await reasonsAfter(keepSiblings, page(''), [0.9, 0.9, 0.2])).at(-1)).toBe('unlikely')
  })
})

describe('between two paragraphs', () => {
  const between = async (inner: string, ...likely: number[]) =>
    (await reasonsAfter(fillGaps, `<main><p>One.</p>${inner}<p>Two.</p></main>`, [0.9, ...likely, 0.9])).slice(1, -1)

  test('a line of code, a formula or a label is kept', async () => {
    expect(await between('<pre>lever()</pre>', 0.2)).toEqual(['between'])
    expect(await between('<p>Note:</p>', 0.35)).toEqual(['between'])
  })

  test.each([
    ['what is hardly possible', '<p>Note:</p>', [0.25]],
    ['code that is hardly possible', '<pre>x()</pre>', [0.1]],
    ['a link', '<p><a href="/">More</a></p>', [0.4]],
    ['what stands in a box of its own', '<div><section><p>Note:</p></section></div>', [0.4]],
    ['seven blocks, which are no gap', '<p>Note:</p>'.repeat(7), Array(7).fill(0.4)],
  ])('%s is not', async (_name, inner, likely) => {
    expect(await between(inner, ...likely)).toEqual(likely.map(() => 'unlikely'))
  })

  test('is only what has something kept on both of its sides', async () => {
    const ends = await reasonsAfter(fillGaps, '<main><p>Note:</p><p>One.</p><p>Note:</p></main>', [0.4, 0.9, 0.4])
    expect(ends).toEqual(['unlikely', 'likely', 'unlikely'])
  })
})

describe('a heading', () => {
  const heading = async (body: string, ...likely: number[]) => (await reasonsAfter(settleHeadings, body, likely))[0]

  test('under which nothing is kept goes', async () => {
    expect(await heading('<h2>Gallery</h2><p>Ad</p>', 0.9, 0.1)).toBe('alone')
    expect(await heading('<h2>Gallery</h2>', 0.9)).toBe('alone')
  })

  test('of a text that is kept comes back', async () => {
    expect(await heading('<h2>Wheels</h2><p>A wheel turns.</p>', 0.3, 0.9)).toBe('heads')
  })

  test.each([
    ['hardly possible', '<h2>Wheels</h2><p>A wheel turns.</p>', [0.1, 0.9]],
    ['above something else first', '<h2>Wheels</h2><p>Ad</p><p>A wheel turns.</p>', [0.3, 0.1, 0.9]],
    ['in another box than its text', '<div><h2>Wheels</h2></div><div><p>A wheel turns.</p></div>', [0.3, 0.9]],
    ['above one of the same level', '<h2>Menu</h2><h2>Wheels</h2><p>A wheel turns.</p>', [0.3, 0.9, 0.9]],
    ['the page’s own title', '<h1>Wheels</h1><p>A wheel turns.</p>', [0.3, 0.9]],
  ])('that is %s does not', async (_name, body, likely) => {
    expect(await heading(body, ...likely)).toBe('unlikely')
  })

  test('above a heading of a lower level that is kept is kept with it', async () => {
    const both = await reasonsAfter(
      settleHeadings,
      '<h2>Wheels</h2><h3>Big ones</h3><p>A wheel turns.</p>',
      [0.3, 0.3, 0.9],
    )
    expect(both).toEqual(['heads', 'heads', 'likely'])
  })

  test('of a whole sentence is a text and judged as one', async () => {
    const long = '<h2>A wheel turns about an axle and a lever about a point</h2><p>Ad</p>'
    expect(await heading(long, 0.9, 0.1)).toBe('likely')
  })
})
