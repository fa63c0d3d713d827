import { describe, expect, test } from 'vitest'
import type { ArticleBlock } from '@/utils/article/article'
import { candidatesOf } from '@/utils/terms/candidates'
import { commonness } from '@/utils/terms/commonness'
import { marksTerms } from '@/utils/terms/features/marks'
import { pageView } from '@/utils/terms/features/page-view'
import { MARKED_FEATURES, TEXT_FEATURES, termFeatures } from '@/utils/terms/features/term-features'
import { mentionChances } from '@/utils/terms/mentions/mention-chances'
import { articleOfBlocks, block, tagged } from '../../support/tagged'

/** What is measured of the candidates of these blocks, by key and by name of the feature. */
async function measured(blocks: readonly (ArticleBlock | string)[], title = '') {
  const article = articleOfBlocks(blocks, title)
  const all = candidatesOf(article, await tagged(article))
  const chances = mentionChances(all)
  const view = pageView(article, all, chances, commonness, () => undefined)
  const of = (key: string) => {
    const candidate = all.find((one) => one.key === key)
    if (candidate === undefined) throw new Error(`no ${key} among ${all.map((one) => one.key).join(', ')}`)
    const values = termFeatures(candidate, view, true)
    return Object.fromEntries(MARKED_FEATURES.map((name, i) => [name, values[i]])) as Record<string, number>
  }
  return { all, chances, view, of }
}

const TOLD = 'Osmosis is the movement of water through a membrane.'
const USED = 'Plants use osmosis every day.'

test('every candidate has a number for every feature, with and without marks', async () => {
  const { all, view } = await measured([block('*Osmosis*', 'heading'), TOLD, USED, block('Salt | water', 'row')])
  expect(all.length).toBeGreaterThan(3)
  for (const candidate of all) {
    const marked = termFeatures(candidate, view, true)
    expect(marked.length).toBe(MARKED_FEATURES.length)
    expect(marked.every(Number.isFinite)).toBe(true)
    expect(termFeatures(candidate, view, false)).toEqual(marked.slice(0, TEXT_FEATURES.length))
  }
})

describe('where a name stands', () => {
  test('in the title, in headings and in the text is told apart', async () => {
    const { of } = await measured([block('Osmosis in plants', 'heading'), TOLD, 'A pump is loud.'], 'About osmosis')
    expect(of('osmosis')).toMatchObject({ title: 1, 'title-share': 1, heading: 1, 'heading-share': 1, first: 0 })
    expect(of('pump')).toMatchObject({ title: 0, 'title-share': 0, heading: 0, 'heading-whole': 0 })
  })

  test('in part of a title word is not in the title', async () => {
    const { of } = await measured(['A cell is alive.'], 'Cellars of Europe')
    expect(of('cell').title).toBe(0)
  })

  test('as a whole heading says more than inside one', async () => {
    const { of } = await measured([block('Osmosis', 'heading'), block('Uses of a pump', 'heading'), TOLD])
    expect(of('osmosis')['heading-whole']).toBe(1)
    expect(of('pump')['heading-whole']).toBe(0)
  })

  test('in the aims of a lesson is known by the verb', async () => {
    const { of } = await measured([block('Define osmosis.', 'item'), block('Bring a pump.', 'item'), TOLD])
    expect(of('osmosis').objective).toBe(1)
    expect(of('pump').objective).toBe(0)
  })

  test('in a box, a caption, a row or a list of definitions is told', async () => {
    const { of } = await measured([
      block('A pump is loud.', 'paragraph', { aside: true }),
      block('A valve is shut.', 'caption'),
      block('Lever | Wheel', 'row'),
      block('Fulcrum', 'term'),
    ])
    expect(of('pump').aside).toBe(1)
    expect(of('valve').caption).toBe(1)
    expect(of('lever').row).toBe(1)
    expect(of('fulcrum')['told-in-list']).toBe(1)
  })
})

describe('how often', () => {
  test('is counted alone and inside longer names', async () => {
    const { of, view } = await measured(['The cell wall is thick.', 'The cell membrane is thin.', 'A cell is alive.'])
    expect(of('cell').frequency).toBe(Math.log2(4))
    expect(of('cell')['share-whole']).toBeCloseTo(1 / 3, 12)
    expect(view.nested.get('cell')).toEqual({ times: 2, kinds: 2 })
    expect(view.nested.has('cell wall')).toBe(false)
    expect(of('cell wall')).toMatchObject({ 'words-1': 0, 'words-2': 1, 'nested-kinds': 0 })
  })

  test('is not counted for stretches that are no name', async () => {
    const { view } = await measured(['The gross domestic product is large.'])
    expect(view.nested.has('gross domestic')).toBe(false)
  })

  test('names end in one word shows that it is a family', async () => {
    const { of } = await measured(['An elastic demand is rare.', 'A joint demand is rare.'])
    expect(of('elastic demand').siblings).toBeGreaterThan(0)
  })
})

describe('how a name is used', () => {
  test.each([
    ['A pump is loud.', 'article-a'],
    ['We saw the pump.', 'article-the'],
    ['We saw her pump.', 'possessed'],
    ['We saw this pump.', 'demonstrative'],
    ['Here the pump works well.', 'before-verb'],
    ['The pump of a well is old.', 'before-of'],
    ['A “pump” is loud.', 'quoted'],
    ['The pump (a machine) is old.', 'glossed'],
    ['Here a pump and a valve are old.', 'beside-and'],
  ])('%s is seen as %s', async (text, feature) => {
    expect((await measured([text])).of('pump')[feature]).toBe(1)
  })

  test('where its meaning is told weighs more than where it is only used', async () => {
    const told = (await measured([TOLD, USED])).of('osmosis').defining as number
    const used = (await measured([USED, USED])).of('osmosis').defining as number
    expect(told).toBeGreaterThan(used)
  })

  test('before it is introduced counts apart from after', async () => {
    const { of } = await measured([USED, TOLD])
    expect(of('osmosis')).toMatchObject({ 'used-before': 1, 'used-after': 0, 'introducing-first': 0 })
  })
})

describe('what a name is made of', () => {
  test.each([
    ['The supply curve is steep.', 'supply curve', 'naming-head'],
    ['The old way is slow.', 'old way', 'vague-head'],
    ['The thermometer is old.', 'thermometer', 'greek'],
    ['The DNA is copied.', 'dna', 'acronym'],
    ['The rate of change is small.', 'rate of change', 'joined'],
    ['A cost-benefit analysis is hard.', 'cost benefit analysis', 'hyphen'],
    ['The scarcity is real.', 'scarcity', 'abstract'],
  ])('in %j: %s is %s', async (text, key, feature) => {
    expect((await measured([text])).of(key)[feature]).toBe(1)
  })

  test('a learned name is rarer than an everyday one', async () => {
    const { of } = await measured(['A mitochondrion is small.', 'A book is small.'])
    expect(of('mitochondrion')['rare-most']).toBeGreaterThan(of('book')['rare-most'] as number)
  })
})

describe('a page that marks its terms', () => {
  const marking = [block('A *pump* is loud.'), block('A ^valve^ is shut.'), 'A pump and a valve.']

  test('is one, so that an unmarked name counts less there', async () => {
    const { all, of } = await measured(marking)
    expect(marksTerms(all)).toBe(true)
    expect(of('pump')).toMatchObject({ 'mark-strong': 1, 'mark-term': 0, 'marked-first': 1, 'marked-share': 0.5 })
    expect(of('valve')).toMatchObject({ 'mark-strong': 0, 'mark-term': 1, 'marked-once': 1 })
  })

  test.each([
    ['with italics alone', [block('A _pump_ is loud.'), block('A _valve_ is shut.')]],
    ['with one bold name', [block('A *pump* is loud.'), 'A valve is shut.']],
    ['with bold headings', [block('A *pump* is loud.', 'heading'), block('A *valve* is shut.', 'heading')]],
    ['with bold labels', [block('*Solution*'), block('*Example*'), 'A pump is loud.']],
  ])('is none %s', async (_name, blocks) => {
    expect(marksTerms((await measured(blocks)).all)).toBe(false)
  })
})
