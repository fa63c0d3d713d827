import { describe, expect, test } from 'vitest'
import type { Article } from '@/utils/article/article'
import type { Named } from '@/utils/topics/candidates'
import { pageWords } from '@/utils/topics/page-words'
import type { SubjectId } from '@/utils/topics/subjects'
import { topicName, topicsOf } from '@/utils/topics/topics-of'
import { walked } from '../study/walked'

const TEXT = `
  p A cell membrane surrounds the cell. Every cell membrane is made of lipids.
  p Ions cross a cell membrane through channels, and a channel may open and close.
  p Osmosis moves water through the membranes of cells. In osmosis no energy is used.
  p The rate of osmosis grows with temperature, as diffusion does.
  p Diffusion is the spreading of particles. Diffusion needs no membrane.`

function articleOf(title: string, lines: string, lang = 'en'): Article {
  const page = walked({ title, lang, lines })
  const blocks = page.blocks.map(({ role, level, text, spans }, place) => ({
    role,
    level,
    text,
    spans,
    place,
    aside: false,
  }))
  return { meta: page.meta, blocks, text: '', words: 400, truncated: false }
}

function topics(title: string, lines: string, named: readonly Named[] = [], subject?: SubjectId, language = 'en') {
  const article = articleOf(title, lines, language)
  return topicsOf({ article, page: pageWords(article, language), named, language, subject })
}
const ids = (...args: Parameters<typeof topics>) => topics(...args).map(({ id }) => id)

const NAMED = [
  { name: 'cell membranes', salience: 0.6 },
  { name: 'osmosis', salience: 0.5 },
  { name: 'diffusion', salience: 0.4 },
]

test('a page is about its key terms, strongest first, each with its share', () => {
  const found = topics('Transport - Biology', `h1 Transport${TEXT}`, NAMED)
  expect(found.slice(0, 3).map(({ id }) => id)).toEqual(['cell membrane', 'osmosis', 'diffusion'])
  const weights = found.map(({ weight }) => weight)
  expect(weights).toEqual([...weights].sort((a, b) => b - a))
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(1)
})

test('of two names that are as likely key terms, the one in title and headings is the topic', () => {
  const even = NAMED.map(({ name }) => ({ name, salience: 0.4 }))
  expect(ids('Diffusion', `h1 Diffusion${TEXT}\nh2 Diffusion in air`, even)[0]).toBe('diffusion')
  expect(ids('Osmosis', `h1 Osmosis${TEXT}\nh2 Osmosis in plants`, even)[0]).toBe('osmosis')
})

test.each(['Figure 21.7', 'Table 3', 'Chapter 4', '#ofSTDEVs)(standard deviation', 'x = 4', '50'])(
  '%s names a place on the page or nothing at all, and is no topic',
  (name) => {
    const lines = `h1 Transport${TEXT}\np ${name} shows it.\np See ${name} again.`
    expect(ids('Transport', lines, [{ name, salience: 0.9 }, ...NAMED])[0]).toBe('cell membrane')
  },
)

test('a heading that the text never comes back to is no topic', () => {
  expect(ids('Cells', `h1 Cells${TEXT}\nh2 Bitcoin\nh2 Cheap flights`, NAMED)).not.toContain('bitcoin')
})

test('subject, book and site are no topics', () => {
  const lines = `h1 Transport in cells${TEXT}\np Biology is told in Biology for All by Campus.\np Campus and Biology for All explain biology.`
  const named = [...NAMED, ...['biology', 'Campus', 'Biology for All'].map((name) => ({ name, salience: 0.9 }))]
  const found = ids('Transport in cells - Biology for All | Campus', lines, named, 'biology')
  for (const hollow of ['biology', 'campus', 'biology for all']) expect(found).not.toContain(hollow)
})

test('short and long form, singular and plural, British and American are one topic', () => {
  const lines = `
    p Gross domestic product (GDP) measures output. A country with a high GDP is rich.
    p GDP grows in good years. The colour of money is green, and colors fade.
    p The gross domestic product of two countries differs.`
  const named = [
    { name: 'GDP', salience: 0.5 },
    { name: 'gross domestic products', salience: 0.6 },
    { name: 'colour', salience: 0.3 },
    { name: 'colors', salience: 0.3 },
  ]
  const found = topics('Output', lines, named)
  expect(found.filter(({ id }) => /gdp|gross/.test(id))).toMatchObject([
    { id: 'gross domestic product', name: 'Gross domestic product' },
  ])
  expect(found.filter(({ id }) => /colo/.test(id))).toHaveLength(1)
})

test('a word that lives only inside a longer name is not told beside it', () => {
  const lines = `
    p The optic nerve leads from the eye. The optic nerve is a bundle.
    p An optic nerve carries signals. Damage to the optic nerve is grave.
    p Each optic nerve crosses the other.`
  const named = [
    { name: 'optic nerve', salience: 0.6 },
    { name: 'optic', salience: 0.3 },
    { name: 'nerve', salience: 0.3 },
  ]
  expect(ids('The eye', lines, named)).not.toEqual(expect.arrayContaining(['nerve']))
})

describe('what a page keeps coming back to', () => {
  const parts = ['axon', 'dendrite', 'soma', 'myelin', 'synapse', 'glia']
  const named = [...parts.map((name) => ({ name, salience: 0.7 })), { name: 'neuron', salience: 0.1 }]
  const lines = parts.map(
    (part) => `p The ${part} is a part of a neuron.\np Every neuron has its ${part}, as was shown.`,
  )

  test('is among its first five topics, so that another page on another part meets it', () => {
    const found = topics('Cells of the brain', lines.join('\n'), named)
    expect(found.findIndex(({ id }) => id === 'neuron')).toBe(4)
    const weights = found.map(({ weight }) => weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })

  test('but not when it is a word of every page', () => {
    const people = lines.map((line) => line.replaceAll('neuron', 'person'))
    const found = ids('Cells of the brain', people.join('\n'), [...named, { name: 'people', salience: 0.1 }])
    expect(found.slice(0, 5)).not.toContain('person')
  })
})

describe('a page cannot push a topic', () => {
  const honest = ids('Transport', `h1 Transport${TEXT}`, NAMED).slice(0, 3)

  test('by saying it five hundred times in one place', () => {
    const lines = `h1 Transport${TEXT}\np ${'casino bonus '.repeat(500)}`
    expect(ids('Transport', lines, [...NAMED, { name: 'casino bonus', salience: 0.05 }]).slice(0, 3)).toEqual(honest)
  })

  test('by saying it in five hundred blocks of the same words', () => {
    const lines = `h1 Transport${TEXT}\n${'p best casino bonus\np bonus casino best\n'.repeat(250)}`
    expect(ids('Transport', lines, [...NAMED, { name: 'casino bonus', salience: 0.05 }]).slice(0, 3)).toEqual(honest)
  })

  test('by saying it in three hundred different blocks', () => {
    const spread = Array.from({ length: 300 }, (_, i) => `p casino and word${i} with thing${i}`).join('\n')
    const named = [...NAMED, { name: 'casino', salience: 0.2 }]
    const found = ids('Transport', `h1 Transport${TEXT}\n${spread}`, named)
    expect(found.slice(0, 3)).toEqual(honest)
  })

  test('by keywords and a description that no reader sees', () => {
    const page = walked({
      title: 'Transport',
      lines: `h1 Transport${TEXT}`,
      keywords: ['casino bonus'],
      description: 'casino bonus',
    })
    const article = { ...articleOf('Transport', `h1 Transport${TEXT}`), meta: page.meta }
    const found = topicsOf({
      article,
      page: pageWords(article, 'en'),
      named: NAMED,
      language: 'en',
      subject: undefined,
    })
    expect(found.map(({ id }) => id)).not.toContain('casino bonus')
  })

  test('by a title that its text has nothing to do with', () => {
    expect(ids('Casino bonus', `h1 Transport${TEXT}`, NAMED).slice(0, 3)).toEqual(honest)
  })
})

test('a French page has topics by its own words, with no English rule on them', () => {
  const lines = `
    h1 Le corps et le temps
    p Le corps change avec le temps. Le corps des végétaux aussi.
    p Le temps passe pour chaque corps.`
  const found = ids(
    'Le corps',
    lines,
    [
      { name: 'corps', salience: 0.5 },
      { name: 'végétaux', salience: 0.3 },
    ],
    undefined,
    'fr',
  )
  expect(found).toContain('corps')
  expect(found).toContain('végétaux')
})

test('a page with nothing on it has no topics', () => {
  expect(topics('', '')).toEqual([])
})

test.each([
  ['cell  membrane', 'Cell membrane'],
  ['DNA', 'DNA'],
  ['iPhone', 'iPhone'],
  ['PLURALISM', 'Pluralism'],
  ['THE ORGANIZATION MAN', 'The organization man'],
  ['UNESCO', 'UNESCO'],
  ['HIV AIDS', 'HIV AIDS'],
  ['生命', '生命'],
  ['école', 'École'],
])('%j is written %j', (name, written) => {
  expect(topicName(name)).toBe(written)
})
