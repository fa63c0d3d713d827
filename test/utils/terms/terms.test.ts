import { describe, expect, test } from 'vitest'
import type { ArticleBlock } from '@/utils/article/article'
import { termsOf } from '@/utils/terms/terms'
import { articleOfBlocks, block, tagged } from '../../support/tagged'

async function found(blocks: readonly (ArticleBlock | string)[], title = '') {
  const article = articleOfBlocks(blocks, title)
  return termsOf(article, await tagged(article))
}

const LESSON: readonly (ArticleBlock | string)[] = [
  block('Osmosis', 'heading'),
  '“Osmosis” is the movement of water through a semipermeable membrane toward the side with more dissolved matter.',
  'A semipermeable membrane is a thin wall that lets water pass but holds dissolved matter back.',
  'The pressure that would stop osmosis is called osmotic pressure. Osmotic pressure rises with the number of particles.',
  'A gardener who forgets to water her plants one day will see how their leaves hang down by the evening.',
  'Plants draw in water by osmosis. When osmosis stops, the leaves of a plant hang down.',
]

describe('the terms of a lesson', () => {
  test('are what the lesson teaches, before what it only mentions', async () => {
    const { terms } = await found(LESSON, 'Osmosis')
    const names = terms.map(({ term }) => term)
    expect(names.slice(0, 3)).toContain('osmosis')
    expect(names.slice(0, 5)).toEqual(expect.arrayContaining(['osmotic pressure', 'semipermeable membrane']))
    expect(names.slice(0, 5)).not.toContain('gardener')
    expect(names.slice(0, 5)).not.toContain('evening')
  })

  test('come with the whole sentence that tells what they mean, word for word, and its place', async () => {
    const { terms } = await found(LESSON, 'Osmosis')
    const membrane = terms.find(({ term }) => term === 'semipermeable membrane')
    expect(membrane?.quote).toBe(LESSON[2])
    expect(membrane?.place).toBe(2)
    const osmosis = terms.find(({ term }) => term === 'osmosis')
    expect(osmosis?.quote).toBe(LESSON[1])
    const pressure = terms.find(({ term }) => term === 'osmotic pressure')
    expect(pressure?.quote).toBe('The pressure that would stop osmosis is called osmotic pressure.')
  })

  test('have quotes that stand on the page, and no quote without a place', async () => {
    const { terms } = await found(LESSON, 'Osmosis')
    expect(terms.filter(({ quote }) => quote !== undefined).length).toBeGreaterThan(1)
    for (const { quote, place, definition } of terms) {
      if (quote === undefined) expect([place, definition]).toEqual([undefined, undefined])
      else {
        const own = LESSON[place as number]
        expect(typeof own === 'string' ? own : own?.text).toContain(quote)
      }
    }
  })

  test('are in order, each once, and never more than a student can look over', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `The ${'abcdefghij'[i % 10]}-${i} effect is a kind of force.`)
    const { terms, candidates } = await found([...LESSON, ...many], 'Osmosis')
    expect(terms.length).toBe(25)
    expect(candidates.length).toBeLessThanOrEqual(80)
    const saliences = terms.map(({ salience }) => salience)
    expect(saliences).toEqual([...saliences].sort((a, b) => b - a))
    expect(new Set(candidates.map(({ key }) => key)).size).toBe(candidates.length)
    expect(candidates.slice(0, 25).map(({ name }) => name)).toEqual(terms.map(({ term }) => term))
  })
})

test('a name that the page marks as a term is one, where it marks others', async () => {
  const written = [
    block('A *fulcrum* is the point about which a lever turns.'),
    block('The *effort* is the force with which you push.'),
    'You push a lever on one side of the point, and a box moves on the other side.',
  ]
  const { terms } = await found(written, 'Levers')
  expect(terms.slice(0, 3).map(({ term }) => term)).toEqual(expect.arrayContaining(['fulcrum', 'effort']))
})

test('where the page marks its terms, a list is not filled up with words that it did not mark', async () => {
  const marked = [
    block('A *fulcrum* is the point about which a lever turns.'),
    block('The *effort* is the force with which you push.'),
    'A gardener who forgets her wheelbarrow one day will see the stones lie there by the evening.',
  ]
  const listed = async (blocks: readonly (ArticleBlock | string)[]) =>
    (await found(blocks, 'Levers')).terms.map(({ term }) => term)
  expect(await listed(marked)).not.toContain('gardener')
  expect(await listed(marked.map((one) => (typeof one === 'string' ? one : one.text)))).toContain('gardener')
})

test.each([[[]], [['']], [[block('x = 1', 'code')]], [['42.']]])(
  'a page of %j has no terms, and that is no error',
  async (blocks) => {
    expect((await found(blocks as readonly (ArticleBlock | string)[])).terms).toEqual([])
  },
)
