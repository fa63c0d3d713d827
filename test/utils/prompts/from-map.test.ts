import { describe, expect, test } from 'vitest'
import type { ConceptId } from '@/utils/base/ids'
import { conceptOfPrompt } from '@/utils/map/asked'
import { draftsFromMap } from '@/utils/prompts/from-map'
import { pageWords } from '@/utils/topics/page-words'
import { topic } from '../../support/evidence'
import { CONTENT } from '../../support/map'

const block = (text: string, place: number, role = 'paragraph') => ({ role, text, place })
const page = pageWords(
  {
    blocks: [
      block('Osmosis', 1, 'heading'),
      block('Plants drink. Water enters a root by osmosis. It rises.', 2),
      block('Diffusion', 3, 'heading'),
      block('Diffusion spreads a smell.', 4),
      block('A cell takes in water.', 5),
      ...[6, 7, 8, 9].map((place) => block(`Mitosis number ${place} divides it.`, place)),
    ] as never,
  },
  'en',
)
const found = (name: string) => ({ id: topic(name), name, weight: 0.5, concept: `biology/${name}` as ConceptId })
const content = new Map([
  ['biology/osmosis' as ConceptId, CONTENT],
  ['biology/diffusion' as ConceptId, CONTENT],
])

test('each concept is asked about once before any is asked about twice, with the sentence that names it', () => {
  const drafts = draftsFromMap([found('osmosis'), found('diffusion')], content, page)
  expect(drafts.slice(0, 2)).toMatchObject([
    { id: 'biology/osmosis#0', kind: 'recall', quote: 'Water enters a root by osmosis.', place: 2 },
    { id: 'biology/diffusion#0', kind: 'recall', quote: 'Diffusion spreads a smell.', place: 4 },
  ])
  expect(drafts).toHaveLength(6)
})

describe('a page that only mentions a concept', () => {
  const known = new Map(['cell', 'mitosis'].map((name) => [`biology/${name}` as ConceptId, CONTENT]))

  test('is no place to ask about it', () => {
    expect(draftsFromMap([found('cell')], known, page, 'biology')).toEqual([])
  })

  test('is one when the page’s own subject comes back to it, block after block', () => {
    expect(draftsFromMap([found('mitosis')], known, page, 'astronomy')).toEqual([])
    expect(draftsFromMap([found('mitosis')], known, page, 'biology').length).toBeGreaterThan(0)
  })
})

test('a choice has its right answer among its options, and only there', () => {
  const choice = draftsFromMap([found('osmosis')], content, page).find(({ kind }) => kind === 'choice')
  expect(choice?.choices).toHaveLength(4)
  expect(choice?.choices?.filter((option) => option === choice.answer)).toHaveLength(1)
})

test('a concept that no sentence of the page names is not asked about', () => {
  expect(draftsFromMap([found('meiosis')], new Map([['biology/meiosis' as ConceptId, CONTENT]]), page)).toEqual([])
})

test('a prompt’s id leads back to its concept; a draft’s own id to none', () => {
  expect(conceptOfPrompt('biology/osmosis#2' as never)).toEqual({ concept: 'biology/osmosis', number: 2 })
  for (const id of ['4f9a01bc', 'a#b#1', '../x#1', 'biology/#1']) expect(conceptOfPrompt(id as never)).toBeUndefined()
})
