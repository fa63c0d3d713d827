import { describe, expect, test } from 'vitest'
import { blockShape } from '@/utils/article/block-shape'
import type { Block } from '@/utils/article/blocks'
import { CLASS_NAMES, classBit, classMask, TEXT_NAMES, textBit, textMask } from '@/utils/article/families'

const classes = (words: string) => CLASS_NAMES.filter((name) => (classMask(words) & classBit(name)) !== 0)
const phrases = (text: string) => TEXT_NAMES.filter((name) => (textMask(text) & textBit(name)) !== 0)

describe('what a site calls its boxes', () => {
  test.each([
    ['main-nav', 'nav'],
    ['breadcrumb', 'nav'],
    ['table-of-contents', 'toc'],
    ['site_footer', 'footer'],
    ['page-header', 'header'],
    ['sidebar-left', 'side'],
    ['comment-list', 'comment'],
    ['social-share', 'share'],
    ['related-posts', 'related'],
    ['top-ad', 'ad'],
    ['newsletter-form', 'letter'],
    ['cookie-bar', 'cookie'],
    ['byline', 'meta'],
    ['image-credit', 'caption'],
    ['login-form', 'form'],
    ['modal', 'modal'],
    ['d-none', 'unseen'],
    ['post-entry', 'article'],
    ['markdown', 'content'],
    ['callout', 'note'],
    ['reflist', 'cite'],
    ['search-results', 'list'],
    ['user-card', 'user'],
    ['accepted-answer', 'answer'],
  ])('%s is of the family %s', (words, family) => {
    expect(classes(words)).toContain(family)
  })

  test.each([
    ['navy-blue', 'nav'],
    ['footnotes', 'footer'],
    ['football', 'footer'],
    ['commentary', 'comment'],
    ['heading', 'ad'],
    ['shadow', 'ad'],
    ['timeline', 'meta'],
    ['poster', 'article'],
    ['inside', 'side'],
  ])('%s is not of the family %s for a few letters', (words, family) => {
    expect(classes(words)).not.toContain(family)
  })

  test('is no family when it is called nothing, and each family has a bit of its own', () => {
    expect(classMask('')).toBe(0)
    expect(new Set(CLASS_NAMES.map(classBit)).size).toBe(CLASS_NAMES.length)
    expect(CLASS_NAMES.map(classBit).every((bit) => bit > 0)).toBe(true)
  })
})

describe('what a short block says', () => {
  test.each([
    ['Share this article', 'share'],
    ['Teilen auf Facebook', 'share'],
    ['Leave a reply', 'comment'],
    ['More from this author', 'related'],
    ['Sign up for our newsletter', 'letter'],
    ['© 2024 Physics Room', 'legal'],
    ['By Ada Holm', 'byline'],
    ['Updated 3 hours ago', 'dated'],
    ['Tags: levers', 'tagged'],
    ['Skip to content', 'nav'],
    ['Advertisement', 'advert'],
  ])('%j is of the family %s', (text, family) => {
    expect(phrases(text)).toContain(family)
  })

  test.each([
    ['The share of water in a cell is large.', 'share'],
    ['A byline names who wrote a text.', 'byline'],
    ['Advertisements shaped the twenties.', 'advert'],
    ['Homeostasis keeps a body warm.', 'nav'],
  ])('%j is text and not of the family %s', (text, family) => {
    expect(phrases(text)).not.toContain(family)
  })

  test('is judged by its beginning: a chapter that mentions a newsletter at its end is a chapter', () => {
    expect(phrases(`${'The press of the nineteenth century grew fast. '.repeat(5)}One was a newsletter.`)).toEqual([])
  })
})

describe('one block', () => {
  const TEXT = 'A lever is a rigid bar that turns about a fixed point.'
  const shape = (given: Partial<Block>, inReferences = false) => {
    const block: Block = { in: 0, role: 'paragraph', level: 0, text: TEXT, linked: 0, spans: [], links: [], ...given }
    return blockShape(block, inReferences)
  }

  test('of running text is worth its words, less those in links', () => {
    expect(shape({})).toMatchObject({ words: 12, mass: 12, linkShare: 0, cited: false })
    expect(shape({ linked: TEXT.length / 2 }).mass).toBe(6)
  })

  test('of few words, or of links, is worth nothing', () => {
    expect(shape({ text: 'Read more about levers' }).mass).toBe(0)
    expect(shape({ linked: TEXT.length }).mass).toBe(0)
  })

  test('of code or a formula is worth something however short', () => {
    expect(shape({ text: 'x = 1', role: 'code' }).mass).toBe(2)
    expect(shape({ text: 'F = m', role: 'math' }).mass).toBe(2)
    expect(shape({ text: '' })).toMatchObject({ words: 0, linkShare: 0, mass: 0 })
  })

  test.each([
    ['Holm A et al. Levers and pulleys. J Mech 2004;12(3):44-52.', 'item', false, true],
    ['Holm A et al. wrote of levers and pulleys and of all that turns.', 'paragraph', false, false],
    ['Levers and pulleys, a history in twelve parts, by Ada Holm, printed.', 'item', true, true],
    ['References', 'heading', true, false],
    [`${'A long note on how a lever is used. '.repeat(12)}`, 'paragraph', true, false],
  ] as const)('%j as %s (among references: %s) is a reference: %s', (text, role, inReferences, cited) => {
    expect(shape({ text, role }, inReferences).cited).toBe(cited)
    if (cited) expect(shape({ text, role }, inReferences).mass).toBe(0)
  })
})
