import { describe, expect, test } from 'vitest'
import { shapeOf } from '@/utils/article/page-shape'
import { dropPhrases, dropSections } from '@/utils/article/strays'
import { kept, type Verdicts } from '@/utils/article/verdict'
import { walkBody } from '../../support/walk'

const TEXT =
  '<p>A lever is a rigid bar that turns about a fixed point, and the longer its arm, the smaller the force that lifts a load.</p>'
const TEASER = '<p><a href="/a">Pulleys for beginners</a></p>'

/** What of a page is left when all of it was kept before. */
async function left(rule: typeof dropSections, body: string): Promise<string[]> {
  const shape = shapeOf(await walkBody(body))
  const verdicts: Verdicts = shape.page.blocks.map(() => kept('likely'))
  rule(shape, verdicts)
  return shape.page.blocks.filter((_, i) => verdicts[i]?.keep).map(({ text }) => text.slice(0, 7))
}

describe('under a heading of other pages', () => {
  test('teasers go, and the article goes on with its next text', async () => {
    expect(await left(dropSections, `${TEXT}<h3>Related articles</h3>${TEASER.repeat(3)}${TEXT}`)).toEqual([
      'A lever',
      'A lever',
    ])
  })

  test('teasers go that look like headings themselves', async () => {
    const teasers = '<h3><a href="/a">Pulleys for all</a></h3><p>Short.</p>'
    expect(await left(dropSections, `${TEXT}<h3>Related articles</h3>${teasers}`)).toEqual(['A lever'])
  })

  test('the next heading of the same level ends it, one of a lower level does not', async () => {
    expect(await left(dropSections, `${TEXT}<h3>Related articles</h3>${TEASER}<h3>Wheels</h3>`)).toEqual([
      'A lever',
      'Wheels',
    ])
    expect(await left(dropSections, `${TEXT}<h3>Related articles</h3>${TEASER}<h4>Wheels</h4>`)).toEqual(['A lever'])
  })

  test.each([
    ['a bold line', '<p><strong>Read more:</strong></p>'],
    ['a short line', '<p>Read more</p>'],
  ])('%s may stand for the heading', async (_name, line) => {
    expect(await left(dropSections, `${TEXT}${line}${TEASER}`)).toEqual(['A lever'])
  })

  test('that stands before any text nothing goes: the page has not begun', async () => {
    expect(await left(dropSections, `<h3>Related articles</h3>${TEASER}${TEXT}`)).toHaveLength(3)
  })

  test('of an ordinary chapter nothing goes', async () => {
    expect(await left(dropSections, `${TEXT}<h3>Related rates</h3>${TEASER}`)).toHaveLength(3)
  })
})

test('comments go with all that stands in their box, long texts too, and what follows the box stays', async () => {
  const comments = `<section><h2>2 comments</h2>${TEXT.replaceAll('A lever', 'My gran')}</section>`
  expect(await left(dropSections, `<main>${TEXT.repeat(9)}</main>${comments}<div>${TEXT}</div>`)).not.toContain(
    'My gran',
  )
})

test('of what is said about the author a few lines go, never the rest of the page', async () => {
  const lines = '<p>Ada Holm teaches</p>'.repeat(6)
  expect(await left(dropSections, `${TEXT}<h3>About the author</h3>${lines}`)).toEqual([
    'A lever',
    'Ada Hol',
    'Ada Hol',
    'Ada Hol',
  ])
})

describe('a set phrase in the text', () => {
  test('goes, and the sentence that only mentions it stays', async () => {
    const body = `${TEXT}<p>Advertisement</p><p>Share this article</p><p>Advertisements shaped the twenties.</p>`
    expect(await left(dropPhrases, body)).toEqual(['A lever', 'Adverti'])
  })

  test('stays where it is code: a lesson may print it', async () => {
    expect(await left(dropPhrases, '<pre>Advertisement</pre>')).toEqual(['Adverti'])
  })
})
