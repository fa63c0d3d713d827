import { describe, expect, test } from 'vitest'
import schema from '@/docs/templates.schema.json'
import { parseTemplate } from '@/utils/templates/parse'
import { TEMPLATE_LIMITS } from '@/utils/templates/template'
import { prettyTemplate, writeTemplate } from '@/utils/templates/write'
import { SUBJECT_IDS } from '@/utils/topics/subjects'
import { read } from '../../support/repo'
import { template, templateGoal } from '../../support/templates'

const full = template({
  subject: 'biology',
  goals: [
    templateGoal({
      topics: [{ name: 'a', aka: ['b'] }],
      due: '2027-01-15',
      target: { kind: 'read', n: 2 },
      resources: [{ url: 'https://example.org/', title: 'x', why: 'y', format: 'do' }],
      prompts: [{ question: 'q', answer: 'a', choices: ['a', 'b'] }],
      align: [{ type: 'CASE', doc: 'd', item: 'i', code: 'c', statement: 's' }],
    }),
  ],
})
const plain = JSON.parse(writeTemplate(full))
const { goals } = schema.properties
const goal = goals.items.properties

describe('the published schema', () => {
  test('has every field that is written, and no other', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(plain).sort())
    expect(Object.keys(goal).sort()).toEqual(Object.keys(plain.goals[0]).sort())
    expect(Object.keys(goal.resources.items.properties).sort()).toEqual(Object.keys(plain.goals[0].resources[0]).sort())
    expect(Object.keys(goal.prompts.items.properties).sort()).toEqual(Object.keys(plain.goals[0].prompts[0]).sort())
    expect(Object.keys(goal.align.items.properties).sort()).toEqual(Object.keys(plain.goals[0].align[0]).sort())
  })

  test('has the limits and the subjects that Trellis checks with', () => {
    expect([goals.maxItems, goal.topics.maxItems, goal.resources.maxItems, goal.prompts.maxItems]).toEqual([
      TEMPLATE_LIMITS.goals,
      TEMPLATE_LIMITS.topics,
      TEMPLATE_LIMITS.resources,
      TEMPLATE_LIMITS.prompts,
    ])
    expect(schema.properties.title.maxLength).toBe(TEMPLATE_LIMITS.title)
    expect(goal.title.maxLength).toBe(TEMPLATE_LIMITS.goal)
    expect(schema.properties.subject.enum).toEqual([...SUBJECT_IDS])
  })

  test.each(schema.required)('%s has to be there', (field) => {
    const { [field]: _left, ...rest } = plain
    expect(parseTemplate(JSON.stringify(rest)).ok).toBe(false)
  })

  test('what need not be there need not be there', () => {
    const { subject: _s, author: _a, revision: _r, ...rest } = plain
    expect(parseTemplate(JSON.stringify({ ...rest, goals: [{ id: 'g', title: 't' }] })).ok).toBe(true)
  })
})

test('the example of the document can be opened', () => {
  const example = read('docs/templates.md').match(/```json\n([\s\S]*?)```/)?.[1] ?? ''
  expect(parseTemplate(example).ok).toBe(true)
  expect(prettyTemplate(full)).toContain('\n  "format"')
})
