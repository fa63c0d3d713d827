import { describe, expect, test } from 'vitest'
import {
  blankTemplate,
  duplicateOf,
  finished,
  goalsFromHeadings,
  goalsFromLines,
  MOST_GOALS,
  termsIn,
  termsText,
  tidied,
} from '@/utils/templates/compose'
import { readyTemplates } from '@/utils/templates/ready'
import { seeded } from '../../support/seeded'
import { template, templateGoal } from '../../support/templates'

const bits = () => seeded(5)
const titles = (text: string) => goalsFromLines(text, bits()).map(({ title }) => title)

describe('goals from pasted lines', () => {
  test.each([
    ['- explain diffusion\n• draw a cell\n* name three', ['explain diffusion', 'draw a cell', 'name three']],
    ['1. explain\n2) draw\na) name', ['explain', 'draw', 'name']],
    ['I can explain diffusion\nI can … draw a cell', ['explain diffusion', 'draw a cell']],
    ['  explain   this \r\n\r\n\n---\nexplain this', ['explain this']],
    ['3 laws of motion\n100 words', ['3 laws of motion', '100 words']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(titles(text)).toEqual(expected)
  })

  test('of a whole curriculum are not more than a lesson holds, and none is too long to be opened again', () => {
    const goals = goalsFromLines(
      `${'x'.repeat(400)}\n${Array.from({ length: 40 }, (_, n) => `goal number ${n}`).join('\n')}`,
      bits(),
    )
    expect(goals).toHaveLength(MOST_GOALS)
    expect(goals[0]?.title).toHaveLength(140)
    expect(new Set(goals.map(({ id }) => id)).size).toBe(MOST_GOALS)
  })
})

test('goals from headings leave out what is on every page, and take the heading as the key term', () => {
  const goals = goalsFromHeadings(
    ['Contents', 'Osmosis[edit]', 'Osmosis', 'See also', 'Diffusion ¶', 'A', 'References'],
    (h) => `explain: ${h}`,
    bits(),
  )
  expect(goals.map(({ title, topics }) => [title, topics[0]?.name])).toEqual([
    ['explain: Osmosis', 'Osmosis'],
    ['explain: Diffusion', 'Diffusion'],
  ])
})

describe('key terms as they are typed', () => {
  test('come back as they were typed, other names in parentheses', () => {
    const text = 'osmosis, cell membrane (plasma membrane, plasmalemma)'
    expect(termsIn(text)).toEqual([
      { name: 'osmosis', aka: [] },
      { name: 'cell membrane', aka: ['plasma membrane', 'plasmalemma'] },
    ])
    expect(termsText(termsIn(text))).toBe(text)
  })

  test('half typed lose nothing that is there', () => {
    expect(termsIn('cell membrane (plasma')).toEqual([{ name: 'cell membrane', aka: ['plasma'] }])
    expect(termsIn(' , ;')).toEqual([])
    expect(termsIn(Array.from({ length: 30 }, (_, n) => `t${n}`).join())).toHaveLength(12)
  })
})

describe('what is handed over', () => {
  test('is what the other side can open, without the empty rows', () => {
    const draft = template({
      goals: [
        templateGoal({
          prompts: [{ question: 'q', answer: '' }],
          resources: [{ url: ' ', title: '', why: '', format: 'read' }],
        }),
        templateGoal({ id: 'g2', title: '  ' }),
      ],
    })
    const result = finished(draft)
    expect('template' in result && result.template.goals).toMatchObject([{ prompts: [], resources: [] }])
  })

  test('a link without a name is called by its address', () => {
    const resources = [{ url: ' https://example.org/a ', title: ' ', why: '', format: 'read' as const }]
    expect(tidied(template({ goals: [templateGoal({ resources })] })).goals[0]?.resources[0]).toMatchObject({
      url: 'https://example.org/a',
      title: 'https://example.org/a',
    })
  })

  test.each([
    ['title', template({ title: ' ' })],
    ['goals', template({ goals: [templateGoal({ title: '' })] })],
    [
      'template.unsafe-link',
      template({
        goals: [templateGoal({ resources: [{ url: 'http://x.example', title: 'x', why: '', format: 'read' }] })],
      }),
    ],
  ])('without or with a bad %s it is not', (missing, draft) => {
    expect(finished(draft)).toEqual({ missing })
  })

  test('a copy is a template of its own: students of the old one are not asked to update', () => {
    const copy = duplicateOf(template({ revision: 4 }), bits())
    expect(copy).toMatchObject({ revision: 1, title: 'Cell transport test' })
    expect(copy.id).not.toBe(template().id)
    expect(blankTemplate(bits(), 'en').goals).toHaveLength(1)
  })
})

describe('ready templates', () => {
  const ready = readyTemplates()

  test('are twelve in six subjects, and every one can be handed over as it is', () => {
    expect(ready).toHaveLength(12)
    expect(new Set(ready.map(({ subject }) => subject)).size).toBe(6)
    for (const each of ready) expect(finished(each)).toEqual({ template: each })
    expect(new Set(ready.map(({ id }) => id)).size).toBe(12)
  })

  test('have four goals with key terms and two questions each; no question gives its answer away', () => {
    for (const { title, goals } of ready) {
      expect(goals, title).toHaveLength(4)
      for (const { topics, prompts } of goals) {
        expect(topics.length).toBeGreaterThan(0)
        expect(prompts).toHaveLength(2)
        for (const { question, answer } of prompts)
          if (answer.length > 3) expect(question.toLowerCase()).not.toContain(answer.toLowerCase().replace(/\.$/, ''))
      }
    }
  })

  test('ask nothing twice', () => {
    const asked = ready.flatMap(({ goals }) => goals.flatMap(({ prompts }) => prompts.map(({ question }) => question)))
    expect(new Set(asked).size).toBe(asked.length)
  })
})
