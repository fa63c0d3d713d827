import { describe, expect, test } from 'vitest'
import { choiceOf } from '@/utils/article/choice'
import { isTool } from '@/utils/article/clean'
import { type PageShape, shapeOf } from '@/utils/article/page-shape'
import { type Caution, classWeight, linkShare, pointsOf } from '@/utils/article/points'
import { LESSON, walkBody } from '../../support/walk'

const CAREFUL: Caution = { unlikely: true, classes: true, clean: true }
const SENTENCE = 'A lever is a bar, and it turns about a point, as a door does.'

const shapeIn = async (body: string): Promise<PageShape> => shapeOf(await walkBody(body))

/** The container whose words are `words`. */
function named(shape: PageShape, words: string): number {
  const at = shape.page.containers.findIndex((container) => container.words === words)
  if (at < 0) throw new Error(`no container is called ${words}`)
  return at
}

/** Texts that would be kept for the chosen container. */
async function kept(body: string): Promise<string[]> {
  const shape = await shapeIn(body)
  const { keep } = choiceOf(shape)
  return shape.page.blocks.filter((_, i) => keep[i] === 1).map(({ text }) => text.slice(0, 9))
}

test('a class that speaks of text speaks for a box, one that speaks of tools against it, both for neither', () => {
  expect(['article-body', 'sidebar', 'article-sidebar', 'blue', ''].map(classWeight)).toEqual([25, -25, 0, 0, 0])
})

describe('paragraphs lend points', () => {
  test('to what is around them, and half to what is around that', async () => {
    const shape = await shapeIn(`<main><section id="s"><p>${SENTENCE}</p></section></main>`)
    const { scores } = pointsOf(shape, { ...CAREFUL, classes: false })
    const [section, main] = [named(shape, 's'), shape.page.containers.findIndex(({ tag }) => tag === 'main')]
    // Two, and one for each comma; the section lends for its whole text as well.
    expect(scores[section]).toBe(4)
    expect(scores[main]).toBe(4 / 2 + 4)
  })

  test('and ever less further up, five boxes at most', async () => {
    const shape = await shapeIn(
      `<main><div id="a"><div id="b"><div id="c"><div id="d"><h2>w</h2><p>${SENTENCE}</p></div></div></div></div></main>`,
    )
    const { scores } = pointsOf(shape, { ...CAREFUL, classes: false })
    // A box begins with five; two above gives a sixth, three above a ninth.
    expect(['d', 'c', 'b', 'a'].map((id) => scores[named(shape, id)])).toEqual([5 + 4, 5 + 4 / 2, 5 + 4 / 6, 5 + 4 / 9])
    expect(scores[0]).toBeNaN()
  })

  test('and none when they are short', async () => {
    const { scores } = pointsOf(await shapeIn('<main><p>A lever turns.</p></main>'), CAREFUL)
    expect([...scores].every(Number.isNaN)).toBe(true)
  })

  test('that count less the more of it stands in links', async () => {
    const plain = await shapeIn(`<div id="d"><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`)
    const linked = await shapeIn(`<div id="d"><p>${SENTENCE}</p><p><a href="/">${SENTENCE}</a></p></div>`)
    const score = (shape: PageShape) => pointsOf(shape, CAREFUL).scores[named(shape, 'd')] as number
    expect(score(linked)).toBeCloseTo(score(plain) / 2, 6)
  })

  test('by class names only as long as those are trusted', async () => {
    const shape = await shapeIn(`<div class="article-body"><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`)
    const at = named(shape, 'article-body')
    const trusting = pointsOf(shape, CAREFUL).scores[at] as number
    expect(trusting - (pointsOf(shape, { ...CAREFUL, classes: false }).scores[at] as number)).toBe(25)
  })
})

describe('what a class name rules out', () => {
  test('lends and counts nothing, with all in it, until the page gives too little without', async () => {
    const shape = await shapeIn(`<div class="sidebar"><section><p>${SENTENCE}</p></section></div>`)
    const at = named(shape, 'sidebar')
    const careful = pointsOf(shape, CAREFUL)
    expect([careful.dead[at], careful.dead[at + 1], careful.length[at]]).toEqual([1, 1, 0])
    expect(pointsOf(shape, { ...CAREFUL, unlikely: false }).dead[at]).toBe(0)
  })

  test.each([
    ['a word for text beside it', '<div class="sidebar main"><p>x</p></div>', 'sidebar main'],
    ['its place in a table', '<table><tr><td><div class="sidebar"><h2>x</h2></div></td></tr></table>', 'sidebar'],
    ['being the article itself', '<article class="comment"><p>x</p></article>', 'comment'],
  ])('is not ruled out by %s', async (_name, body, words) => {
    const shape = await shapeIn(body)
    expect(pointsOf(shape, CAREFUL).dead[named(shape, words)]).toBe(0)
  })

  test('by its role is ruled out whatever its class says', async () => {
    const shape = await shapeIn('<div role="navigation" class="main"><p>x</p></div>')
    expect(pointsOf(shape, CAREFUL).dead[named(shape, 'navigation main')]).toBe(1)
  })
})

test('the share of links is none where there is no text', async () => {
  const shape = await shapeIn('<div id="d"><p><a href="/">four</a> text</p></div>')
  const points = pointsOf(shape, CAREFUL)
  expect(linkShare(points, named(shape, 'd'))).toBeCloseTo(4 / 9, 12)
  expect(linkShare(pointsOf(await shapeIn('<div class="sidebar"><p>x</p></div>'), CAREFUL), 1)).toBe(0)
})

describe('within the article a tool is', () => {
  const isToolIn = async (body: string, words: string, caution = CAREFUL) => {
    const shape = await shapeIn(`<main>${body}</main>`)
    return isTool(shape, pointsOf(shape, caution), caution, named(shape, words))
  }

  test.each([
    ['an aside', '<aside id="t"><p>Did you know?</p></aside>'],
    ['a footer', '<footer id="t"><p>The end.</p></footer>'],
    ['a list of links in a box', '<div id="t"><p><a href="/a">Pulleys</a></p><p><a href="/b">Gears</a></p></div>'],
    ['a heading that its class calls a tool', '<h2 class="widget" id="t">More</h2>'],
    ['a form with next to nothing in it', '<form id="t"><p>Search</p></form>'],
  ])('%s', async (_name, body) => {
    expect(await isToolIn(body, body.includes('widget') ? 'widget t' : 't')).toBe(true)
  })

  test.each([
    ['a box of text', `<div id="t"><p>${SENTENCE}</p><p>${SENTENCE}</p></div>`],
    ['a list', `<ul id="t"><li>${SENTENCE}</li><li>${SENTENCE}</li></ul>`],
    [
      'a list of links, which may be the references',
      `<ul id="t"><li><a href="/a">Pulleys and gears</a></li><li>Wheels</li></ul>`,
    ],
    [
      'a table of links with many rows',
      `<table id="t">${'<tr><td><a href="/">Iron</a></td><td>56</td></tr>'.repeat(3)}</table>`,
    ],
    ['a text of many commas', `<div id="t"><p><a href="/">${'one, '.repeat(11)}</a></p></div>`],
    ['a section', '<section id="t"><p><a href="/a">Pulleys</a></p></section>'],
  ])('not %s', async (_name, body) => {
    expect(await isToolIn(body, 't')).toBe(false)
  })

  test('nothing but an aside or a footer where the page is short of text', async () => {
    const links = '<div id="t"><p><a href="/a">Pulleys</a></p><p><a href="/b">Gears</a></p></div>'
    expect(await isToolIn(links, 't', { unlikely: false, classes: false, clean: false })).toBe(false)
  })
})

describe('the container of the article', () => {
  test('is the one that holds the paragraphs, without the tools in it', async () => {
    const body = `<div id="top"><p>${SENTENCE}</p></div><main>${LESSON}<aside><p>${SENTENCE}</p></aside></main>`
    const shape = await shapeIn(body)
    const { top, keep } = choiceOf(shape)
    expect(shape.page.containers[top]?.tag).toBe('main')
    expect(shape.page.blocks.filter((_, i) => keep[i] === 1).length).toBeGreaterThanOrEqual(3)
    expect(keep.at(-1)).toBe(0)
  })

  test('takes those beside it that carry the text on, and leaves the menu', async () => {
    const half = LESSON.replaceAll('A lever', 'Lever two')
    const body = `<nav><ul><li><a href="/">Home and more of it</a></li></ul></nav><div class="part">${LESSON}</div><div class="part">${half}</div>`
    const texts = await kept(body)
    expect(texts).toContain('A lever i')
    expect(texts).toContain('Lever two')
    expect(texts).not.toContain('Home and ')
  })

  test('of a page that its own class names rule out is still found', async () => {
    expect(await kept(`<div class="sidebar">${LESSON}</div>`)).toHaveLength(3)
  })

  test('of a page without any text is the outermost, keeping nothing', async () => {
    const { top, keep } = choiceOf(await shapeIn('<div></div>'))
    expect(top).toBe(0)
    expect([...keep]).toEqual([])
  })
})
