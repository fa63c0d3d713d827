import { describe, expect, test } from 'vitest'
import { runsOf, sampleFor, walkedSample } from '@/utils/reading/sample'
import { understand } from '@/utils/reading/understand'

const sample = sampleFor('en')
const words = (text: string) => text.split(/\s+/).filter(Boolean).length

describe('the sample article', () => {
  test('a reader of an unsupported language still gets a text to try', () => {
    expect(sampleFor('xx-YY').title).toBe(sample.title)
    expect(sampleFor('').title).toBe(sample.title)
    expect(sampleFor('en-GB')).toBe(sample)
  })

  test('a long text would not be read within the first minute and a half, a short one would not be study', () => {
    const length = walkedSample(sample).blocks.reduce((sum, { text }) => sum + words(text), 0)
    expect(length).toBeGreaterThan(250)
    expect(length).toBeLessThan(420)
  })

  test('no asterisk is shown to the student, and every one that opens a term also closes it', () => {
    for (const { text } of walkedSample(sample).blocks) expect(text).not.toContain('*')
    for (const { paragraphs } of sample.sections)
      for (const paragraph of paragraphs) expect(paragraph.split('*').length % 2).toBe(1)
  })

  test('a marked term is the very stretch of the text that the article sets in italics', () => {
    const marked = walkedSample(sample).blocks.flatMap(({ text, spans }) =>
      spans.map(({ from, to }) => text.slice(from, to)),
    )
    const shown = sample.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) =>
        runsOf(paragraph)
          .filter(({ term }) => term)
          .map(({ text }) => text),
      ),
    )
    expect(marked).toEqual(shown)
    expect(marked).toContain('Osmosis')
    expect(marked.length).toBeGreaterThanOrEqual(4)
  })

  test('headings are headings: the title first, then one for each part that has one', () => {
    const { blocks } = walkedSample(sample)
    expect(blocks[0]).toMatchObject({ role: 'heading', level: 1, text: sample.title })
    const headings = blocks.slice(1).filter(({ role }) => role === 'heading')
    expect(headings.map(({ text, level }) => [text, level])).toEqual(
      sample.sections.filter(({ heading }) => heading).map(({ heading }) => [heading, 2]),
    )
  })

  test('every block lies in a container that exists, or the article would be lost', () => {
    const { blocks, containers } = walkedSample(sample)
    for (const { in: at } of blocks) expect(containers[at]).toBeDefined()
    for (const { parent } of containers.slice(1)) expect(containers[parent]).toBeDefined()
  })
})

test('a first reader gets a question to answer and key terms with their meaning, by the same rules as on any page', async () => {
  const { study, topics, terms, prompts } = await understand(walkedSample(sample), '', async () => {})
  expect(study.isStudy).toBe(true)
  expect(topics.map(({ id }) => id)).toContain('osmosis')
  const open = prompts.filter(({ choices }) => choices === undefined)
  expect(open.length).toBeGreaterThanOrEqual(1)
  const defined = terms.filter(({ definition }) => definition !== undefined).map(({ term }) => term.toLowerCase())
  for (const term of ['osmosis', 'diffusion', 'semipermeable membrane', 'turgor pressure'])
    expect(defined).toContain(term)
  for (const { quote } of open) expect(walkedSample(sample).blocks.some(({ text }) => text.includes(quote))).toBe(true)
})

test('words before, between and after terms keep their spaces', () => {
  expect(runsOf('A *cell* has a *wall*.')).toEqual([
    { text: 'A ', term: false },
    { text: 'cell', term: true },
    { text: ' has a ', term: false },
    { text: 'wall', term: true },
    { text: '.', term: false },
  ])
  expect(runsOf('plain')).toEqual([{ text: 'plain', term: false }])
  expect(runsOf('')).toEqual([])
})
