import { expect, test } from 'vitest'
import { compile } from '@/utils/cli/map/compile'
import { AREA_FILE, type AreaGiven, area } from '../../support/area'

const allFaults = (...files: Parameters<typeof compile>[0]) => {
  const { faults, check } = compile(files)
  return [...faults, ...check()].map(({ code }) => code)
}
const faultsOf = (given: AreaGiven, file = AREA_FILE) => allFaults([file, area(given)])
const apply = (lines: string) => `    apply:\n${lines.replace(/^/gm, '      ')}\n`
const PROBLEM =
  'draw: { m: 2..20, a: 2..9 }\nask: A cart of @m kg speeds up at @a m/s². What is the force?\nanswer: m * a\nunit: N'

test('a sound area has no fault, and its concepts carry whole ids', () => {
  const { index, content, faults, check } = compile([[AREA_FILE, area({ apply: apply(PROBLEM) })]])
  expect([...faults, ...check()]).toEqual([])
  expect(index.concepts[1]).toMatchObject({ id: 'physics/acceleration', needs: ['physics/velocity'], level: 'lower' })
  expect(content['physics']?.['physics/acceleration']?.prompts.map(({ kind }) => kind)).toEqual([
    'recall',
    'choice',
    'why',
    'apply',
  ])
})

test.each<{ why: string; given: AreaGiven; code: string; file?: string }>([
  { why: 'a field that nobody knows', given: { more: '    colour: red\n' }, code: 'shape' },
  { why: 'a file that is no YAML', given: { more: '  - [' }, code: 'yaml' },
  { why: 'a file in another subject’s folder', given: {}, file: 'chemistry/motion.yaml', code: 'place' },
  { why: 'a prerequisite that is nowhere', given: { needs: '[speed]' }, code: 'unknown-concept' },
  { why: 'a concept that needs itself', given: { needs: '[acceleration]' }, code: 'circle' },
  { why: 'a concept from which no way leads down to school', given: { level: 'upper' }, code: 'stranded' },
  { why: 'a name that two concepts claim', given: { aka: '[velocity]' }, code: 'name-twice' },
  {
    why: 'a definition that reads like another',
    given: { is: 'How fast a body moves and in which direction now.' },
    code: 'same-definition',
  },
  { why: 'a definition that goes on and on', given: { is: `A ${'very '.repeat(31)}long one.` }, code: 'long' },
  { why: 'a question that tells its answer', given: { ask: 'What is acceleration?' }, code: 'leak' },
  {
    why: 'a question with no short answer',
    given: { answer: 'how fast the velocity of the body changes' },
    code: 'untypable',
  },
  { why: 'an answer that does not say what it speaks of', given: { right: 'It turns round' }, code: 'pronoun' },
  {
    why: 'a question with its answer in it',
    given: { ask: 'A cart of 12 kg: how many kilograms?', answer: '12 kg' },
    code: 'leak',
  },
  { why: 'a lazy question', given: { ask: 'Which of the following climbs?' }, code: 'lazy' },
  { why: 'two options that are one', given: { wrong: 'Turning' }, code: 'same-option' },
  {
    why: 'a problem with a name that has no number',
    given: { apply: apply(PROBLEM.replace('m * a', 'm * b')) },
    code: 'problem',
  },
  {
    why: 'a problem that divides by zero',
    given: { apply: apply(PROBLEM.replace('m * a', 'm / (a - a)')) },
    code: 'problem',
  },
  {
    why: 'an exact answer with endless decimals',
    given: { apply: apply(PROBLEM.replace('m * a', 'm / 7')) },
    code: 'problem',
  },
  { why: 'a condition that no draw meets', given: { apply: apply(`${PROBLEM}\nonly: m > 100`) }, code: 'problem' },
  {
    why: 'a formula that TeX cannot read',
    given: { apply: apply(`${PROBLEM}\nformula: '\\frac{1'`) },
    code: 'problem',
  },
  {
    why: 'a power whose sign could be read two ways',
    given: { apply: apply(PROBLEM.replace('m * a', '-m ^ 2')) },
    code: 'problem',
  },
])('$why is a fault', ({ given, code, file }) => {
  expect(faultsOf(given, file)).toContain(code)
})

test('prerequisites that go round in a circle are found however long it is', () => {
  const more = `  - id: jerk
    name: jerk
    level: lower
    is: The rate at which acceleration itself grows or falls.
    needs: [acceleration]
    near: [rate, second, third]
    wikipedia: Jerk (physics)
    search: jerk
    recall: [{ ask: What do lift engineers keep small?, answer: jerk }]
    choice: { ask: A lift starts softly. What is small?, right: Its jerk, wrong: [{ says: Its mass, shows: a }, { says: Its speed, shows: b }, { says: Its height, shows: c }] }
    why: { ask: Why do riders notice it?, points: [The push changes., Muscles lag.] }
`
  expect(faultsOf({ more, needs: '[velocity]' })).toEqual([])
  expect(faultsOf({ more, needs: '[jerk]' })).toContain('circle')
  const detour = more.replace('[acceleration]', '[acceleration, velocity]')
  expect(faultsOf({ more: detour })).toContain('detour')
})
