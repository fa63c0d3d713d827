import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '@/utils/language/sentences'

const cut = (text: string, language = 'en') => sentencesOf(text, language).map((sentence) => sentence.text)

test('a sentence ends at its stop, not at the stops inside it', () => {
  expect(cut('Cells divide. They grow first! Do they rest? Yes.')).toEqual([
    'Cells divide.',
    'They grow first!',
    'Do they rest?',
    'Yes.',
  ])
})

test.each([
  'Dr. Franklin worked with Prof. Wilkins on the structure.',
  'Some metals, e.g. Copper and Zinc, conduct heat.',
  'The value is 3.14 at 20.5 degrees.',
  'J. D. Watson and F. H. C. Crick described it.',
  'The U.S. Senate has 100 members.',
  'See Fig. 3 and Eq. 2 for the derivation.',
  'It was passed in Jan. 1865 by Congress.',
  'It rose to approx. 40 percent, cf. Table 2.',
  'Visit example.com for the full text of v1.2 today.',
  'The idea (see Smith et al. 1990) is old.',
])('a definition is not torn at an abbreviation: %s', (sentence) => {
  expect(cut(sentence)).toEqual([sentence])
})

test.each([
  ['He moved to the U.S. The trip took weeks.', 2],
  ['It needs vitamin C. This is found in fruit.', 2],
  ['They sell tea, coffee, etc. The shop is small.', 2],
  ['She said no. Then she left.', 2],
  ['"Is it alive?" Nobody knew. “It is.” So it went.', 4],
  ['The trip was long. Art came later.', 2],
  ['It works (mostly.) Then it stops.', 2],
  ['What?! Really… Yes.', 3],
])('two sentences are not run together: %s', (text, count) => {
  expect(cut(text)).toHaveLength(count)
})

test('French, German and Spanish are cut by their own habits', () => {
  expect(cut('M. Curie est né à Paris. Il a étudié la physique.', 'fr')).toEqual([
    'M. Curie est né à Paris.',
    'Il a étudié la physique.',
  ])
  expect(cut('Dr. Müller kam am 3. Oktober. Er blieb lange.', 'de')).toEqual([
    'Dr. Müller kam am 3. Oktober.',
    'Er blieb lange.',
  ])
  expect(cut('¿Qué es la célula? La Sra. López lo explica.', 'es')).toEqual([
    '¿Qué es la célula?',
    'La Sra. López lo explica.',
  ])
})

test('a script without spaces between sentences is cut too', () => {
  expect(cut('細胞は小さい。それは生きている。', 'ja')).toEqual(['細胞は小さい。', 'それは生きている。'])
  expect(cut('细胞很小。它是活的。', 'zh')).toHaveLength(2)
})

test('an unknown language is cut without English abbreviations', () => {
  expect(cut('Alpha beta. Gamma delta.', 'und')).toHaveLength(2)
})

test('every sentence stands where it says, in order, and no letter is lost', () => {
  const alphabet = fc.constantFrom('A', 'b', '.', '!', ' ', '\n', '"', ')', '1', 'Dr', 'U.S', 'é', '。', '…')
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 60 }), fc.constantFrom('en', 'fr', 'ja', 'und'), (parts, language) => {
      const text = parts.join('')
      let at = 0
      for (const sentence of sentencesOf(text, language)) {
        expect(text.slice(at, sentence.from).trim()).toBe('')
        expect(text.slice(sentence.from, sentence.to)).toBe(sentence.text)
        at = sentence.to
      }
      expect(text.slice(at).trim()).toBe('')
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['full stops', '. '.repeat(50_000)],
  ['stops without spaces', '.'.repeat(200_000)],
  ['initials', 'A. '.repeat(50_000)],
  ['closing brackets', `A.${')'.repeat(200_000)}`],
  ['one word', 'a'.repeat(200_000)],
  ['white space', `A.${' '.repeat(200_000)}B`],
])('200 kB of %s take no time that a student would notice', (_, text) => {
  const started = performance.now()
  sentencesOf(text, 'en')
  expect(performance.now() - started).toBeLessThan(3000)
})
