import { expect, test } from 'vitest'
import { elementOfPlace, walkPage } from '@/utils/article/walk.dom'
import { parsePage } from '@/utils/cli/parse5-node'
import { blocksOf, textsOf, walkBody } from '../../support/walk'

test('white space of the source never shows in a sentence', async () => {
  expect(await textsOf('<p>\n  A  cell\n is <b> alive </b>.\u00a0 It\tgrows.</p>')).toEqual([
    'A cell is alive . It grows.',
  ])
})

test('soft hyphens and zero-width spaces do not tear words apart', async () => {
  expect(await textsOf('<p>photo\u00adsyn\u200bthesis</p>')).toEqual(['photosynthesis'])
})

test('a box that holds both text and paragraphs loses neither', async () => {
  expect(await textsOf('<div>before<p>within</p>after</div>')).toEqual(['before', 'within', 'after'])
})

test('emphasis, terms, code and links are marked where they stand in the collapsed text', async () => {
  const [block] = await blocksOf(
    '<p>The  <dfn> cell </dfn> is <em>alive</em>, says <a href="/b">the <code>book</code></a>.</p>',
  )
  const marked = block?.spans.map(({ kind, from, to }) => [kind, block.text.slice(from, to)])
  expect(marked).toEqual([
    ['term', 'cell'],
    ['em', 'alive'],
    ['code', 'book'],
  ])
  expect(block?.links.map(([from, to, href]) => [block.text.slice(from, to), href])).toEqual([['the book', '/b']])
  expect(block?.linked).toBe('the book'.length)
})

test.each([
  ['<span data-type="term">osmosis</span>'],
  ['<a class="glossary-link" href="#g">osmosis</a>'],
  ['<span class="key-term">osmosis</span>'],
  ['<em class="vocabulary">osmosis</em>'],
])('a term in the markup of a textbook is a term: %s', async (markup) => {
  const [block] = await blocksOf(`<p>We call it ${markup}.</p>`)
  const term = block?.spans.find(({ kind }) => kind === 'term')
  expect(block?.text.slice(term?.from, term?.to)).toBe('osmosis')
})

test('a class that only contains the letters of "term" marks no term', async () => {
  const [block] = await blocksOf('<p>The <span class="determiner">the</span> is short.</p>')
  expect(block?.spans).toEqual([])
})

test('emphasis that begins before a paragraph goes on within it', async () => {
  const blocks = await blocksOf('<b>one<p>two</p></b>')
  expect(blocks.map(({ text, spans }) => [text, spans.length])).toEqual([
    ['one', 1],
    ['two', 1],
  ])
})

test.each([
  ['<h3>t</h3>', 'heading', 3],
  ['<div role="heading" aria-level="4">t</div>', 'heading', 4],
  ['<h2><p>t</p></h2>', 'heading', 2],
  ['<ul><li>t</li></ul>', 'item', 0],
  ['<ul><li><p>t</p></li></ul>', 'item', 0],
  ['<dl><dt>t</dt></dl>', 'term', 0],
  ['<dl><dd><p>t</p></dd></dl>', 'definition', 0],
  ['<figure><figcaption>t</figcaption></figure>', 'caption', 0],
  ['<table><caption>t</caption></table>', 'caption', 0],
  ['<blockquote><p>t</p></blockquote>', 'quote', 0],
  ['<pre><code>t</code></pre>', 'code', 0],
  ['<ul><li><article><p>t</p></article></li></ul>', 'paragraph', 0],
  ['<p>t</p>', 'paragraph', 0],
])('%s is a %s', async (html, role, level) => {
  expect((await blocksOf(html)).map((block) => [block.role, block.level])).toEqual([[role, level]])
})

test('code keeps its lines and its indentation', async () => {
  expect(await textsOf('<pre>\nif x:\n    y()\n\n</pre>')).toEqual(['if x:\n    y()'])
  expect(await textsOf('<pre>a<br>  b</pre>')).toEqual(['a\n  b'])
})

test('pages older than style sheets have paragraphs too', async () => {
  expect(await textsOf('one<br>\n<br>two<br>three<p>four<p>five')).toEqual(['one', 'two three', 'four', 'five'])
})

test('a button that opens a section is its heading, any other button is a tool', async () => {
  expect(await textsOf('<h2><button>What is a cell?</button></h2><p>Life. <button>Share</button></p>')).toEqual([
    'What is a cell?',
    'Life.',
  ])
})

test('containers form a tree, and each block says which of them holds it', async () => {
  const { containers, blocks } = await walkBody('<main id="Main"><div class="postBody  Wide">x</div><div></div></main>')
  expect(containers).toEqual([
    { parent: -1, tag: 'body', words: '' },
    { parent: 0, tag: 'main', words: 'main' },
    { parent: 1, tag: 'div', words: 'post-body wide' },
  ])
  expect(blocks.map((block) => block.in)).toEqual([2])
})

test('a place leads back to the element that the block begins in, also past table rows', async () => {
  const html = '<body><p>a</p><table><tr><td>b</td><td>c</td></tr></table><section><h2>d</h2></section></body>'
  const { blocks } = await walkBody(html)
  const time = { now: () => 0, pause: async () => {} }
  const names = []
  for (const place of blocks.keys()) names.push((await elementOfPlace(parsePage(html), place, time))?.localName)
  expect(names).toEqual(['p', 'tr', 'h2'])
  expect(await elementOfPlace(parsePage(html), 99, time)).toBeNull()
})

test('the page may go on whenever a slice has lasted four milliseconds', async () => {
  let clock = 0
  const slices: number[] = []
  let began = 0
  const time = {
    now: () => {
      clock += 0.5
      return clock
    },
    pause: async () => {
      slices.push(clock - began)
      began = clock
    },
  }
  await walkPage(parsePage(`<body>${'<p>x</p>'.repeat(2000)}</body>`), time)
  expect(slices.length).toBeGreaterThan(5)
  expect(Math.max(...slices)).toBeLessThan(8)
})
