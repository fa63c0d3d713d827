import { expect, test } from 'vitest'
import { abbreviationsIn, aliasesIn } from '@/utils/topics/abbreviations'

test.each([
  ['The gross domestic product (GDP) rose.', 'GDP', 'gross domestic product'],
  ['GDP (gross domestic product) rose.', 'GDP', 'gross domestic product'],
  ['It holds deoxyribonucleic acid (DNA) and more.', 'DNA', 'deoxyribonucleic acid'],
  [
    'A randomized controlled trial, or RCT (randomized controlled trial), is fair.',
    'RCT',
    'randomized controlled trial',
  ],
  ['Many non-governmental organizations (NGOs) helped.', 'NGO', 'non-governmental organizations'],
  ['Research and development (R&D) is dear.', 'R&D', 'Research and development'],
])('%s explains %s', (text, short, long) => {
  expect(abbreviationsIn(text)).toEqual([{ short, long }])
})

test.each([
  'The force (F) acts on it.',
  'It was early (see Chapter 4).',
  'The war (Great Britain took part) ended.',
  'Everything is in its tenth edition (IET).',
  'A city in Texas (USA) grew.',
  'Nothing matches here (XQZ).',
])('a bracket is not taken for an abbreviation: %s', (text) => {
  expect(abbreviationsIn(text)).toEqual([])
})

test('short and long form are one topic, under the name of the long one', () => {
  const aliases = aliasesIn([
    'Post-traumatic stress disorder (PTSD) is common.',
    'The pet shop donor (PTSD) is another thing.',
  ])
  expect(aliases.get('ptsd' as never)).toEqual({
    id: 'post traumatic stress disorder',
    name: 'Post-traumatic stress disorder',
  })
})

test.each([
  ['open brackets', '('.repeat(200_000)],
  ['brackets that never match', 'a (B'.repeat(50_000)],
  ['short forms', '(AB) '.repeat(40_000)],
])('200 kB of %s cost no noticeable time', (_, text) => {
  const started = performance.now()
  abbreviationsIn(text)
  expect(performance.now() - started).toBeLessThan(3000)
})
