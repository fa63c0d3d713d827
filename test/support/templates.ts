import fc from 'fast-check'
import type { Template, TemplateGoal } from '@/utils/templates/template'

/** A goal of a template; say only what the test is about. */
export const templateGoal = (given: Partial<TemplateGoal> = {}): TemplateGoal => ({
  id: 'g1',
  title: 'explain diffusion with an example',
  topics: [{ name: 'diffusion', aka: [] }],
  resources: [],
  prompts: [{ question: 'What is diffusion?', answer: 'Particles spreading out.' }],
  align: [],
  ...given,
})

/** A template of one goal. */
export const template = (given: Partial<Template> = {}): Template => ({
  format: 'trellis/goals',
  id: 'urn:uuid:01234567-89ab-4def-8123-456789abcdef',
  revision: 1,
  lang: 'en',
  title: 'Cell transport test',
  author: 'Ms Okafor',
  goals: [templateGoal()],
  ...given,
})

const words = (longest: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: longest })
    .map((text) => text.trim().slice(0, longest).trim())
    .filter((text) => text !== '')
const maybe = <T>(value: fc.Arbitrary<T>, key: string) =>
  fc.option(value, { nil: undefined }).map((v) => v && { [key]: v })
const target = fc.oneof(
  fc.record({ kind: fc.constant('mastery' as const), level: fc.constantFrom('familiar', 'proficient', 'mastered') }),
  fc.record({ kind: fc.constantFrom('recalls', 'minutes', 'read'), n: fc.integer({ min: 1, max: 99 }) }),
)
const goal = fc
  .tuple(
    fc.record({
      title: words(140),
      topics: fc.array(fc.record({ name: words(80), aka: fc.array(words(80), { maxLength: 3 }) }), { maxLength: 4 }),
      resources: fc.array(
        fc.record({
          url: fc.webUrl({ validSchemes: ['https'] }),
          title: words(140),
          why: fc.oneof(fc.constant(''), words(200)),
          format: fc.constantFrom('read' as const, 'watch' as const, 'listen' as const, 'do' as const),
        }),
        { maxLength: 3 },
      ),
      prompts: fc.array(fc.record({ question: words(500), answer: words(1000) }), { maxLength: 4 }),
      align: fc.array(fc.record({ type: fc.constant('CASE' as const), doc: words(40), item: words(40) }), {
        maxLength: 2,
      }),
    }),
    maybe(fc.constant('2027-01-15'), 'due'),
    maybe(target, 'target'),
  )
  .map(([fields, ...extras]) => Object.assign({}, fields, ...extras))

/** Any template that the format allows. */
export const anyTemplate: fc.Arbitrary<Template> = fc
  .tuple(
    fc.record({
      format: fc.constantFrom('trellis/goals' as const, 'trellis/pack' as const),
      id: fc.uuid().map((id) => `urn:uuid:${id}`),
      revision: fc.integer({ min: 1, max: 50 }),
      lang: fc.constantFrom('en', 'de', 'pt-BR', 'ar'),
      title: words(120),
      author: fc.oneof(fc.constant(''), words(80)),
    }),
    fc.array(goal, { minLength: 1, maxLength: 5 }),
    maybe(fc.constantFrom('biology', 'history'), 'subject'),
  )
  .map(([fields, goals, subject]) => {
    const numbered = goals.map((each, at) => ({ id: `g${at}`, ...each }))
    return { ...fields, ...subject, goals: numbered } as Template
  })
