import { expect, test } from 'vitest'
import type { TopicId } from '@/utils/base/ids'
import { openHandover } from '@/utils/templates/open'
import { packOf } from '@/utils/templates/pack'
import { pageOf } from '@/utils/templates/page'
import { writeTemplate } from '@/utils/templates/write'
import { prompt } from '../../support/gallery/values'
import { pageWords } from '../../support/page-words'

const ID = 'urn:uuid:01234567-89ab-4def-8123-456789abcdef'
const CANARY = 'zymurgicalkestrel'
const given = (more = {}) => [{ title: 'Cells', topics: ['osmosis' as TopicId], prompts: [{ ...prompt, ...more }] }]

test('a pack holds the words of questions, and nothing of the student’s history or pages', () => {
  const studied = {
    quote: `A sentence of a page, ${CANARY}`,
    page: CANARY as never,
    last: [1, CANARY as never] as const,
  }
  const text = writeTemplate(packOf(ID, 'Cells', 'en', 'Kim', given(studied)))
  expect(text).not.toContain(CANARY)
  expect(Object.keys(JSON.parse(text).goals[0].prompts[0])).toEqual(['question', 'answer'])
  expect(text).not.toMatch(/memory|due|asked|rating|origin|madeAt|quote/)
})

test('a pack of whatever lengths can be opened by the friend', () => {
  const long = { question: 'q'.repeat(900), answer: ` ${'a'.repeat(1999)}`, choices: Array(12).fill('c'.repeat(600)) }
  const pack = packOf(ID, 't'.repeat(300), 'en', 'f'.repeat(200), given(long))
  expect(openHandover(pageOf(pack, pageWords()))).toEqual({ ok: true, value: pack })
})

test('a choice with a single option is asked without options', () => {
  const pack = packOf(ID, 'Cells', 'en', '', given({ choices: ['one'] }))
  expect(pack.goals[0]?.prompts[0]).not.toHaveProperty('choices')
})
