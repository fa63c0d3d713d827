import { describe, expect, test } from 'vitest'
import { articleOf } from '@/utils/article/article-of'
import { explainArticle } from '@/utils/article/explain'
import { countWords } from '@/utils/article/words'
import { pageWalk } from '@/utils/cli/parse5-node'
import { articleIn, LESSON } from '../../support/walk'
import { ownPages } from '../../support/walk-pages'

/** What of a page the author of the fixture wants kept (yes), left out (no), or does not care about. */
async function marksOf(html: string) {
  const page = await pageWalk(html)
  // The walker takes test ids among the words of a container: there the mark can be read from the walked page.
  const marked = await pageWalk(html.replace(/data-keep="(\w+)"/g, 'data-testid="keep-$1"'))
  const markOf = (container: number): string => {
    for (let at = container; at >= 0; at = marked.containers[at]?.parent ?? -1) {
      const mark = /\bkeep-(yes|no|any)\b/.exec(marked.containers[at]?.words ?? '')?.[1]
      if (mark !== undefined) return mark
    }
    return 'no'
  }
  return page.blocks.map(({ text }, place) => ({ text, mark: markOf(marked.blocks[place]?.in ?? -1) }))
}

describe('a student gets the text of the page and nothing else:', () => {
  test.each(ownPages())('$name', async ({ html }) => {
    const marks = await marksOf(html)
    const explained = explainArticle(await pageWalk(html))
    const lost = explained.filter(({ kept, place }) => !kept && marks[place]?.mark === 'yes')
    const stray = explained.filter(({ kept, place }) => kept && marks[place]?.mark === 'no')
    const words = (list: readonly { text: string }[]) => list.reduce((sum, { text }) => sum + countWords(text), 0)
    const wanted = words(marks.filter(({ mark }) => mark === 'yes'))
    expect(words(lost) / wanted, `lost: ${JSON.stringify(lost)}`).toBeLessThan(0.03)
    expect(words(stray) / wanted, `stray: ${JSON.stringify(stray)}`).toBeLessThan(0.03)
  })
})

const pageOf = (inner: string) =>
  `<html><head><title>Levers - Physics Room</title></head><body><nav><a href="/">Home</a></nav>
  <main><h1>Levers</h1>${LESSON}${inner}</main><footer>© Physics Room</footer></body></html>`

test('the title of the page is not read a second time as its text', async () => {
  const { text, meta } = await articleIn(pageOf(''))
  expect(meta.title).toBe('Levers - Physics Room')
  expect(text.startsWith('A lever is a rigid bar')).toBe(true)
})

test.each([
  [
    '<h3>Related articles</h3><ul><li><a href="/a">Pulleys for beginners</a></li><li><a href="/b">Why gears grind</a></li></ul>',
  ],
  ['<p><strong>Read more:</strong></p><p><a href="/a">Pulleys for beginners</a></p>'],
  ['<p>Sign up for our weekly newsletter and get a lesson every Monday.</p>'],
  ['<p>Advertisement</p>'],
  ['<p>Share this article</p>'],
  ['<div class="newsletter-box"><p>Enter your email address to follow this course.</p></div>'],
  ['<h3>About the author</h3><p>Ada Holm teaches physics.</p>'],
  ['<h3>Leave a comment</h3><p>Your email address will not be published. Required fields are marked *</p>'],
  ['<p>Tags: physics, levers, force</p>'],
])('what is put between the paragraphs is left out, and the text goes on after it: %s', async (stray) => {
  const after =
    '<p>A wheelbarrow is a lever too: the wheel is the fixed point, and the load lies between it and your hands.</p>'
  const { blocks } = await articleIn(pageOf(`${stray}<h2>Wheelbarrows</h2>${after}`))
  expect(blocks.map(({ text }) => text.slice(0, 14))).toEqual([
    'A lever is a r',
    'Archimedes is ',
    'A crowbar, a p',
    'Wheelbarrows',
    'A wheelbarrow ',
  ])
})

test('comments are left out even where they outweigh what they are about', async () => {
  const comment =
    '<li class="comment"><p>I have always wondered about this, and now that you explain it so patiently I think I see it, more or less.</p></li>'
  const { text } = await articleIn(
    pageOf(`<section id="comments"><h2>14 comments</h2><ol>${comment.repeat(14)}</ol></section>`),
  )
  expect(text).not.toContain('wondered')
  expect(text).toContain('Archimedes')
})

test('a class on the whole page that speaks of comments or a sidebar takes nothing away', async () => {
  const { text } = await articleIn(pageOf('').replace('<body>', '<body class="single has-sidebar comments-open">'))
  expect(text).toContain('A crowbar')
})

test('one line of code between two paragraphs is kept', async () => {
  const { blocks } = await articleIn(
    pageOf(
      '<p>Type this and look at what the machine answers:</p><pre>$ lever</pre><p>It answers with the length of the arm, in metres.</p>',
    ),
  )
  expect(blocks.filter(({ role }) => role === 'code').map(({ text }) => text)).toEqual(['$ lever'])
})

test('a table is kept whole, with its short cells', async () => {
  const rows = ['Lever | Class', 'Scissors | 1', 'Nut | 2', 'Tweezers | 3']
  const cells = rows.map(
    (row) =>
      `<tr>${row
        .split(' | ')
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  )
  const { blocks } = await articleIn(
    pageOf(`<p>There are three classes of levers:</p><table>${cells.join('')}</table>`),
  )
  expect(blocks.filter(({ role }) => role === 'row').map(({ text }) => text)).toEqual(rows)
})

test('a heading under which nothing is left goes too', async () => {
  const { text } = await articleIn(pageOf('<h2>Gallery</h2><div class="share"><a href="/s">Share</a></div>'))
  expect(text).not.toContain('Gallery')
})

test('a box beside the text is known as one', async () => {
  const { blocks } = await articleIn(
    pageOf(
      '<aside class="note"><h3>Did you know?</h3><p>The Greeks built levers that lifted whole ships out of the sea.</p></aside>',
    ),
  )
  expect(blocks.map(({ aside }) => aside)).toEqual([false, false, false, true, true])
})

test('places, marks and links of the article are those of the page', async () => {
  const page = await pageWalk(
    pageOf('<p>A <dfn>fulcrum</dfn> is the <a href="/p">point</a> about which a lever turns, wherever it lies.</p>'),
  )
  const { blocks } = articleOf(page)
  for (const { place, text } of blocks) expect(page.blocks[place]?.text).toBe(text)
  const last = blocks.at(-1)
  expect(last?.spans.map(({ kind, from, to }) => [kind, last.text.slice(from, to)])).toEqual([
    ['term', 'fulcrum'],
    ['link', 'point'],
  ])
})

test.each([[''], ['<p></p>'], ['<nav><a href="/">Home</a></nav>'], ['<p>•</p>']])(
  'a page with nothing to read is an empty article: %s',
  async (body) => {
    expect(await articleIn(`<body>${body}</body>`)).toMatchObject({ blocks: [], text: '', words: 0 })
  },
)

test('a page that could not be walked to its end says so in its article', async () => {
  const { truncated } = await articleIn(`<body>${LESSON.repeat(600)}</body>`)
  expect(truncated).toBe(true)
})
