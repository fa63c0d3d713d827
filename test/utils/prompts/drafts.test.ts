import { expect, test } from 'vitest'
import { sampleFor, walkedSample } from '@/utils/reading/sample'
import { understand } from '@/utils/reading/understand'

const pause = () => Promise.resolve()

test('the bundled text offers questions a teacher would ask, each resting on its own sentence', async () => {
  const page = walkedSample(sampleFor('en'))
  const { prompts, article } = await understand(page, '', pause)
  expect(prompts.map(({ question }) => question)).toContain('What is osmosis?')
  expect(prompts.map(({ question }) => question)).toContain('What is a semipermeable membrane?')
  for (const { question, answer, quote, id } of prompts) {
    expect(article.text).toContain(quote)
    expect(question).toMatch(/^What (?:is|are) .+\?$/)
    expect(answer).toMatch(/^\p{Lu}.*\.$/u)
    expect(id).toHaveLength(9)
  }
})

test('the same page read twice drafts the same questions under the same ids', async () => {
  const ids = async () => (await understand(walkedSample(sampleFor('en')), '', pause)).prompts.map(({ id }) => id)
  expect(await ids()).toEqual(await ids())
})
