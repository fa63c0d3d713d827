import { describe, expect, test } from 'vitest'
import type { TopicId } from '@/utils/base/ids'
import { linkOf, namesOn } from '@/utils/map/link'
import { before } from '@/utils/map/look-up'
import { pageWords } from '@/utils/topics/page-words'
import { topic } from '../../support/evidence'
import { concept, mapOf } from '../../support/map'

const osmosis = concept('biology/osmosis', { aka: ['osmotic flow'], needs: ['biology/diffusion' as never] })
const diffusion = concept('biology/diffusion', { near: ['particle', 'gas', 'concentration'] })
const cell = concept('biology/cell', { ambiguous: true, near: ['nucleus', 'organelle', 'membrane', 'tissue'] })
const map = mapOf(osmosis, diffusion, cell)

const pageOf = (...paragraphs: string[]) => {
  const blocks = paragraphs.map((text, place) => ({ role: 'paragraph' as const, text, place }))
  return pageWords({ blocks: blocks as never }, 'en')
}

function linked(forms: TopicId[], paragraphs: string[], subject?: string) {
  const page = pageOf(...paragraphs)
  const present = new Set(namesOn(page, map).flatMap(({ concepts }) => concepts.map(({ id }) => id)))
  const subjects = subject === undefined ? [] : [{ id: subject as never, likelihood: 0.9 }]
  return linkOf(forms, map, { page, present, subjects })?.concept.id
}

const BODY = 'A cell has a nucleus and an organelle in its membrane; cells form tissue.'
const PRISON = 'The prisoner sat in his cell and wrote letters about the trial and the judge.'
const PHONE = 'The battery holds one cell, and the phone charges it while the screen is off.'

describe('a name with other senses', () => {
  test('means the concept where the words around it are the concept’s own', () => {
    expect(linked([topic('cell')], [BODY], 'biology')).toBe('biology/cell')
  })

  test.each([
    ['a prison', PRISON, 'law'],
    ['a battery', PHONE, 'engineering'],
    ['nothing that tells', 'The cell is on the table.', undefined],
  ])('stays open vocabulary on a page about %s', (_, text, subject) => {
    expect(linked([topic('cell')], [text], subject)).toBeUndefined()
  })
})

describe('a name of one concept alone', () => {
  test('means it by any of its names', () => {
    const text = 'Osmotic flow moves water through a membrane until the solute is spread evenly.'
    expect(linked([topic('osmotic flow')], [text])).toBe('biology/osmosis')
    expect(linked([topic('osmosis')], ['By osmosis and diffusion water enters a membrane.'])).toBe('biology/osmosis')
  })

  test('stays open on a page of a subject that has nothing to do with it', () => {
    expect(linked([topic('osmosis')], ['He learned law by osmosis.'], 'law')).toBeUndefined()
  })
})

test('a page that repeats a concept’s context words without end is no more likely to mean it than one that says them once', () => {
  const page = (text: string) => {
    const words = pageOf(text)
    return linkOf([topic('cell')], map, { page: words, present: new Set(), subjects: [] })?.likelihood
  }
  expect(page(`cell ${'nucleus organelle membrane tissue '.repeat(300)}`)).toBe(
    page('cell nucleus organelle membrane tissue'),
  )
})

test('what comes before is found nearest first, however deep, each once', () => {
  const a = concept('biology/a')
  const b = concept('biology/b', { needs: [a.id] })
  const c = concept('biology/c', { needs: [b.id, a.id] })
  const chain = mapOf(a, b, c)
  expect(before(c.id, chain, 1).map(({ id }) => id)).toEqual([b.id, a.id])
  expect(before(c.id, chain, 3).map(({ id }) => id)).toEqual([b.id, a.id])
  expect(before(b.id, chain, 3).map(({ id }) => id)).toEqual([a.id])
})
