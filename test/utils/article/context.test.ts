import { describe, expect, test } from 'vitest'
import { type Context, contextOf } from '@/utils/article/context'
import { decide } from '@/utils/article/decide'
import { explainArticle } from '@/utils/article/explain'
import { type PageShape, shapeOf } from '@/utils/article/page-shape'
import { pageWalk } from '@/utils/cli/parse5-node'
import { LESSON, walkBody } from '../../support/walk'

async function contextIn(body: string, head = ''): Promise<{ shape: PageShape; context: Context }> {
  const shape = shapeOf(await pageWalk(`<html><head>${head}</head><body>${body}</body></html>`))
  return { shape, context: contextOf(shape) }
}

describe('what a block is compared with', () => {
  test('is the heading above it and the words before it', async () => {
    const { context } = await contextIn('<p>zero</p><h2>one two</h2><p>three</p><h3>four</h3><p>five</p>')
    expect([...context.heading]).toEqual([-1, -1, 1, 1, 3])
    expect([...context.before]).toEqual([0, 1, 3, 4, 5, 6])
    expect(context.firstHeading).toBe(-1)
    expect((await contextIn('<h2>a</h2><h1>b</h1>')).context.firstHeading).toBe(1)
  })

  test('is how often its text comes, however it is written', async () => {
    const { context } = await contextIn('<p>Read more!</p><p>read — more</p><p>Levers</p>')
    expect(context.keys.map((key) => context.seen.get(key))).toEqual([2, 2, 1])
  })

  test('is what the page says of itself', async () => {
    const { context } = await contextIn(
      '<p>x</p>',
      '<title>Levers, and Wheels</title><meta name="description" content="A lever TURNS.">',
    )
    expect(context.titleWords).toEqual(new Set(['levers', 'and', 'wheels']))
    expect(context.description).toBe('a lever turns')
  })

  test('is the deepest box that holds most of the text', async () => {
    const { shape, context } = await contextIn(`<div><main>${LESSON}</main></div><div><p>menu</p></div>`)
    for (const at of context.holders) expect(shape.page.containers[at]?.tag).toBe('main')
  })

  test('is what its kind of box holds in all, and of it in the article', async () => {
    const { shape, context } = await contextIn(
      `<main>${LESSON}</main><footer><p>A footer of the page says who made it, where, when and for whom it was.</p></footer>`,
    )
    const kind = shape.containers[shape.page.blocks[0]?.in as number]?.kind as number
    const kin = context.kinds.get(kind)
    expect(kin?.blocks).toBe(4)
    expect(kin?.chosen).toBeGreaterThan(0)
    expect(kin?.chosen).toBeLessThan(kin?.mass as number)
  })

  test('is nothing on a page of nothing', async () => {
    const { context } = await contextIn('')
    expect(context.holders.every((at) => at === 0)).toBe(true)
    expect([context.kinds.size, context.seen.size]).toEqual([0, 0])
  })
})

describe('what is decided', () => {
  const whys = async (body: string, ...likely: number[]) =>
    decide(shapeOf(await walkBody(body)), likely).map(({ keep, why }) => (keep ? why : `not: ${why}`))

  test('begins with how likely each block is, from one half on', async () => {
    expect(await whys('<p>A lever turns here.</p><p>So it does.</p>', 0.5, 0.49)).toEqual(['likely', 'not: unlikely'])
  })

  test('is never to keep signs that say nothing, except in code and formulas', async () => {
    expect(await whys('<p>***</p><pre>***</pre><p>→ •</p>', 0.9, 0.9, 0.9)).toEqual([
      'not: empty',
      'likely',
      'not: empty',
    ])
  })

  test('leaves out the title even when all speaks for it', async () => {
    const shape = shapeOf(await pageWalk('<title>Levers</title><body><h1>Levers</h1><p>A lever turns.</p></body>'))
    expect(decide(shape, [0.99, 0.99]).map(({ why }) => why)).toEqual(['title', 'likely'])
  })
})

test.each([
  ['<nav><p>Home of the levers</p></nav>', 'unlikely: nav'],
  ['<footer><p>Home of the levers</p></footer>', 'unlikely: footer'],
  ['<div class="cookie-bar"><p>Home of the levers</p></div>', 'unlikely: cookie'],
  ['<p><a href="/">Home of the levers</a></p>', 'unlikely: links'],
])('of %s it can be said why it is left out', async (stray, why) => {
  const explained = explainArticle(await walkBody(`<main>${LESSON}</main>${stray}`))
  expect(explained.at(-1)).toMatchObject({ text: 'Home of the levers', kept: false, why })
})
