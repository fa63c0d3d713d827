import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { topicId } from '@/utils/topics/topic-id'

const same = (...names: string[]) =>
  expect(new Set(names.map((name) => topicId(name)))).toEqual(new Set([topicId(names[0] ?? '')]))

test.each([
  ['The Cell-Membranes', 'cell membrane'],
  ['Python (programming language)', 'python'],
  ['  Opportunity   Cost. ', 'opportunity cost'],
  ["Newton's laws", 'newton law'],
  ['Parkinson’s disease', 'parkinson disease'],
  ['C++', 'c++'],
  ['Node.js', 'node.js'],
  ['Supply & demand', 'supply and demand'],
  ['An eclipse', 'eclipse'],
  ['The United States Constitution', 'united states constitution'],
  ['A', 'a'],
  ['The', 'the'],
])('the student meets %j under one id, %j', (name, id) => {
  expect(topicId(name)).toBe(id)
})

describe('singular and plural are one topic', () => {
  test.each([
    ['cells', 'cell'],
    ['bacteria', 'bacterium'],
    ['mitochondria', 'mitochondrion'],
    ['nuclei', 'nucleus'],
    ['hypotheses', 'hypothesis'],
    ['diagnoses', 'diagnosis'],
    ['matrices', 'matrix'],
    ['prices', 'price'],
    ['indices', 'index'],
    ['larvae', 'larva'],
    ['children', 'child'],
    ['theories', 'theory'],
    ['movies', 'movie'],
    ['heroes', 'hero'],
    ['shoes', 'shoe'],
    ['classes', 'class'],
    ['viruses', 'virus'],
    ['clauses', 'clause'],
    ['diseases', 'disease'],
    ['synapses', 'synapse'],
    ['approaches', 'approach'],
    ['headaches', 'headache'],
    ['waves', 'wave'],
    ['leaves', 'leaf'],
    ['topics', 'topic'],
    ['quizzes', 'quiz'],
    ['boxes', 'box'],
    ['databases', 'database'],
    ['colonies', 'colony'],
    ['monkeys', 'monkey'],
    ['soliloquies', 'soliloquy'],
  ])('%s is %s', (plural, singular) => {
    expect(topicId(plural)).toBe(singular)
  })

  test.each(
    'physics genetics series species photosynthesis status virus gas bias mass analysis lens news diabetes mars socrates chaos asteraceae united aids'.split(
      ' ',
    ),
  )('%s keeps its s', (word) => {
    expect(topicId(word)).toBe(word)
  })
})

describe('British and American spelling are one topic', () => {
  test.each([
    ['behaviour', 'behavior'],
    ['colour theories', 'color theory'],
    ['organisation', 'organization'],
    ['globalisation', 'globalization'],
    ['haemolysis', 'hemolysis'],
    ['palaeontology', 'paleontology'],
    ['sulphuric acid', 'sulfuric acid'],
    ['foetuses', 'fetus'],
    ['centre', 'center'],
    ['tumours', 'tumor'],
    ['polarised light', 'polarized light'],
    ['dialogue', 'dialogue'],
  ])('%s is %s', (british, american) => {
    expect(topicId(british)).toBe(american)
  })

  test.each([
    'exercise',
    'promise',
    'precision',
    'supervised learning',
    'noise',
    'rise',
    'disease',
    'paradise',
    'raised bed',
    'improvisation',
    'advertising',
    'exercising',
  ])('%s is spelt alike on both sides of the sea', (word) => {
    expect(topicId(word)).toBe(word)
  })
})

test('population and populism, or organ and organization, are never joined by a stem', () => {
  for (const [a, b] of [
    ['population', 'populism'],
    ['organ', 'organization'],
    ['university', 'universe'],
    ['ethic', 'ethnic'],
  ] as const)
    expect(topicId(a)).not.toBe(topicId(b))
})

test('a French name keeps its number: no English rule runs on it', () => {
  expect(topicId('Les temps modernes', 'fr')).toBe('les temps modernes')
  expect(topicId('Corps', 'fr')).toBe('corps')
})

test('a name without letters is no topic', () => {
  expect(topicId('?! --')).toBe('')
})

test('an id is its own id, so that stored evidence never drifts', () => {
  const words = fc.constantFrom(
    ...'cells glasses axes bases gases lies buses crises hypotheses asses analyses as is us states united peoples people data media colours analysed haemoglobins the a an c++ ss es s ies ches ses heroes theses clothes does goes lens lenses'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (list) => {
      const id = topicId(list.join(' '))
      expect(topicId(id)).toBe(id)
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('en', 'fr'), (name, language) => {
      const id = topicId(name, language)
      expect(topicId(id, language)).toBe(id)
    }),
    { numRuns: 2000 },
  )
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}(s|es|ies|ses|ae|ices|ise|isation|our|us|is)$/), (name) => {
      const id = topicId(name)
      expect(topicId(id)).toBe(id)
    }),
    { numRuns: 5000 },
  )
})

test('different ways to write one name meet', () => {
  same('Black-Scholes models', 'the Black Scholes model', 'Black–Scholes model')
})
