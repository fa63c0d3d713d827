import { describe, expect, test } from 'vitest'
import { markedPhrases } from '@/utils/terms/marked'
import { nameOf } from '@/utils/terms/names'
import { tagPiece } from '@/utils/terms/tag'
import { topicId } from '@/utils/topics/topic-id'
import { block, candidatesIn } from '../../support/tagged'

describe('what may be a term', () => {
  test('is one thing in the singular and the plural, and every place of it is known in order', async () => {
    const found = await candidatesIn('Enzymes speed reactions.', 'An enzyme is a protein.')
    const places = found.get('enzyme')?.mentions.map(({ index, text }) => [index, text])
    expect(places).toEqual([
      [0, 'Enzymes'],
      [1, 'enzyme'],
    ])
    expect(found.has('enzymes')).toBe(false)
  })

  test('is no piece of a longer name that never stands alone', async () => {
    const found = await candidatesIn('The gross domestic product is large.')
    expect(found.has('gross domestic product')).toBe(true)
    expect(found.has('gross domestic')).toBe(false)
    expect(found.has('gross')).toBe(false)
  })

  test('may be a piece that comes again', async () => {
    const found = await candidatesIn('The cell membrane is thin.', 'The cell wall is thick.')
    expect(found.get('cell')?.mentions).toHaveLength(2)
  })

  test('is not a number, a sign or a sentence', async () => {
    const found = await candidatesIn('It was 1984 in 3 + 4 = 7.', `The ${'very'.repeat(25)} cell.`)
    expect([...found.keys()].filter((key) => !/\p{L}/u.test(key) || key.length > 80)).toEqual([])
  })

  test('is whatever the page itself marks, with how', async () => {
    const found = await candidatesIn(block('We call it *running on empty* here.'))
    expect(found.get('running on empty')?.mentions[0]).toMatchObject({ mark: 'strong', text: 'running on empty' })
  })

  test('that is marked in one place is not marked in the next', async () => {
    const found = await candidatesIn(block('An ^enzyme^ is a protein.'), 'The enzyme works.')
    expect(found.get('enzyme')?.mentions.map(({ mark }) => mark)).toEqual(['term', undefined])
  })

  test('is not looked for in code and formulas', async () => {
    const found = await candidatesIn(block('widget = factory', 'code'), block('force = mass', 'math'))
    expect(found.size).toBe(0)
  })
})

describe('what a page marks', () => {
  const marked = (written: string) => {
    const own = block(written)
    return tagPiece(own.text, 0).flatMap((sentence) =>
      markedPhrases(own, sentence).map(([{ from, to }, kind]) => [
        own.text.slice(sentence.words[from]?.from, sentence.words[to - 1]?.to),
        kind,
      ]),
    )
  }

  test.each([
    ['the words themselves', 'We call it *active transport* here.', [['active transport', 'strong']]],
    ['without the article in front', 'We call it *the big crunch* here.', [['big crunch', 'strong']]],
    ['up to a bracket, which holds another name', 'It is *gross product (GP)* here.', [['gross product', 'strong']]],
    [
      'two names in one sentence',
      'Here *salt* meets _water_ again.',
      [
        ['salt', 'strong'],
        ['water', 'em'],
      ],
    ],
  ])('is a name: %s', (_name, written, wanted) => {
    expect(marked(written)).toEqual(wanted)
  })

  test('at length is emphasis and no name', () => {
    expect(marked('Here *you must never pour any water into a strong acid* at all.')).toEqual([])
  })

  test('twice over counts as the stronger of the two', () => {
    const both = { spans: [0, 1].map((i) => ({ kind: i === 0 ? ('em' as const) : ('term' as const), from: 3, to: 7 })) }
    const own = block('We salt it.', 'paragraph', both)
    const [sentence] = tagPiece(own.text, 0)
    expect(markedPhrases(own, sentence as never).map(([, kind]) => kind)).toEqual(['term'])
  })

  test('in another sentence is not taken for this one', () => {
    const own = block('Water is wet. *Salt* is dry.')
    const [first, second] = tagPiece(own.text, 0)
    expect(markedPhrases(own, first as never)).toEqual([])
    expect(markedPhrases(own, second as never)).toHaveLength(1)
  })
})

describe('the name that is shown', () => {
  const nameIn = async (key: string, ...blocks: string[]) => {
    const candidate = (await candidatesIn(...blocks)).get(key)
    return candidate && nameOf(candidate)
  }

  test('has no capital that only the start of a sentence gave it', async () => {
    expect(await nameIn('osmosis', 'Osmosis moves water.')).toBe('osmosis')
  })

  test('keeps the capitals of a person, a place and an abbreviation', async () => {
    expect(await nameIn(topicId('Marie Curie'), 'Here is Marie Curie.')).toBe('Marie Curie')
    expect(await nameIn('dna', 'DNA is copied.')).toBe('DNA')
  })

  test('keeps a capital that stands within a sentence too', async () => {
    expect(await nameIn('brownian motion', 'Brownian motion is fast.', 'We saw Brownian motion.')).toBe(
      'Brownian motion',
    )
  })

  test('is the singular where the page has it as often', async () => {
    expect(await nameIn('enzyme', 'We saw enzymes.', 'We saw an enzyme.')).toBe('enzyme')
  })

  test('is what the page writes most', async () => {
    expect(await nameIn('enzyme', 'We saw enzymes.', 'We like enzymes.', 'We eat enzymes.', 'We saw an enzyme.')).toBe(
      'enzymes',
    )
  })
})
