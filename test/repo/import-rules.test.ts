import { describe, expect, test } from 'vitest'
import { checkBoundaries, problems, rules } from '@/.ci/boundaries.mjs'
import { tempTree } from '@/test/support/repo'

type Tree = Record<string, string>

/** A package that is only there to be imported. */
const dummy = (name: string): Tree => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'main.js' }),
  [`node_modules/${name}/main.js`]: 'module.exports = {}',
})

const OUTSIDE: Tree = Object.assign(
  {},
  ...['dexie', 'webextension-polyfill', 'ts-fsrs', 'compromise', 'fr-compromise', 'preact', 'yaml'].map(dummy),
)

// A small house in which every import is allowed; each seed adds what is not.
const HOUSE: Tree = {
  'utils/base/time.ts': 'export const DAY = 1',
  'utils/terms/terms.ts': "import nlp from 'compromise'\nexport const terms = nlp",
  'utils/store/db.ts': "import { DAY } from '../base/time'\nimport Dexie from 'dexie'\nexport const db = [Dexie, DAY]",
  'utils/browser/tabs.ts': "import browser from 'webextension-polyfill'\nexport const tabs = browser",
  'components/Term.tsx': "import { DAY } from '@/utils/base/time'\nexport const Term = () => <p>{DAY}</p>",
  'entrypoints/week/main.tsx':
    "import { Term } from '@/components/Term'\nimport { db } from '@/utils/store/db'\nexport const week = <Term key={db} />",
  'entrypoints/reader.ts': "import { DAY } from '@/utils/base/time'\nexport const reader = DAY",
}

const SEEDS: Record<string, Tree[]> = {
  'no-cycles': [
    {
      'utils/terms/a.ts': "import { b } from './b'\nexport const a = b",
      'utils/terms/b.ts': "export * from './a'\nexport const b = 1",
    },
  ],
  'pure-by-default': [
    { 'utils/terms/bad.ts': "import { db } from '../store/db'\nexport const bad = db" },
    { 'utils/terms/bad.ts': "import type { tabs } from '../browser/tabs'\nexport type Bad = typeof tabs" },
    {
      'utils/terms/bad.ts': "import { walk } from './walk.dom'\nexport const bad = walk",
      'utils/terms/walk.dom.ts': 'export const walk = 1',
    },
    { 'utils/terms/bad.ts': "export const bad = () => import('../store/db')" },
  ],
  'utils-know-no-ui': [
    { 'utils/terms/bad.ts': "import { Term } from '@/components/Term'\nexport const bad = Term" },
    { 'utils/store/bad.ts': "import { h } from 'preact'\nexport const bad = h" },
  ],
  'base-stands-alone': [{ 'utils/base/bad.ts': "import { terms } from '../terms/terms'\nexport const bad = terms" }],
  'components-get-props': [
    { 'components/Bad.tsx': "import { db } from '@/utils/store/db'\nexport const Bad = () => <p>{db}</p>" },
    { 'components/Bad.tsx': "import { tabs } from '@/utils/browser/tabs'\nexport const Bad = () => <p>{tabs}</p>" },
    { 'components/Bad.tsx': "import { week } from '@/entrypoints/week/main'\nexport const Bad = () => <p>{week}</p>" },
  ],
  'one-door-to-the-store': [{ 'entrypoints/week/bad.ts': "import Dexie from 'dexie'\nexport const bad = Dexie" }],
  'one-door-to-the-browser': [
    { 'entrypoints/week/bad.ts': "import browser from 'webextension-polyfill'\nexport const bad = browser" },
  ],
  'one-door-to-fsrs': [{ 'utils/learner/bad.ts': "import { fsrs } from 'ts-fsrs'\nexport const bad = fsrs" }],
  'one-door-to-nlp': [
    { 'utils/topics/bad.ts': "import nlp from 'compromise'\nexport const bad = nlp" },
    { 'utils/topics/bad.ts': "import nlp from 'fr-compromise'\nexport const bad = nlp" },
  ],
  'one-door-to-the-map-sources': [{ 'utils/map/bad.ts': "import { parse } from 'yaml'\nexport const bad = parse" }],
  'content-script-has-no-database': [
    {
      'entrypoints/reader.ts': "import { through } from '@/utils/browser/through'\nexport const reader = through",
      'utils/browser/through.ts': "import { db } from '../store/db'\nexport const through = db",
    },
  ],
  'entrypoints-are-islands': [
    { 'entrypoints/teach/bad.ts': "import { week } from '@/entrypoints/week/main'\nexport const bad = week" },
  ],
  'no-test-code-shipped': [
    {
      'utils/terms/bad.ts': "import { sample } from '@/test/sample'\nexport const bad = sample",
      'test/sample.ts': 'export const sample = 1',
    },
  ],
}

async function check(seed: Tree, more = {}) {
  const { folder, remove } = tempTree({ ...OUTSIDE, ...HOUSE, ...seed })
  try {
    return await checkBoundaries(folder, more)
  } finally {
    remove()
  }
}

describe('the import rules', () => {
  test('let a house through that keeps them', async () => {
    const { violations, lost, seen, files } = await check({})
    expect({ violations, lost }).toEqual({ violations: [], lost: [] })
    expect(seen).toBe(files)
  })

  test('each have a seeded violation here', () => {
    expect(Object.keys(SEEDS).sort()).toEqual(rules.forbidden.map((rule: { name: string }) => rule.name).sort())
  })

  for (const [rule, seeds] of Object.entries(SEEDS)) {
    test.each(seeds.map((seed) => [Object.keys(seed)[0], Object.values(seed)[0], seed] as const))(
      `${rule} catches %s: %j`,
      async (_path, _text, seed) => {
        const { violations } = await check(seed)
        expect(violations.map(({ rule }: { rule: string }) => rule)).toContain(rule)
      },
    )
  }

  test('a cruiser that reads fewer modules than there are files is a failure, not a pass', async () => {
    const blind = await check({}, { exclude: '^utils/terms/' })
    expect(blind.violations).toEqual([])
    expect(problems(blind)).toEqual(['Only 6 of 7 source files were read: the check proves nothing.'])
  })

  test('an import that leads nowhere is noticed, for no rule can judge it', async () => {
    const { lost } = await check({ 'utils/terms/bad.ts': "import { x } from '@/utils/gone'\nexport const bad = x" })
    expect(lost).toEqual([{ from: 'utils/terms/bad.ts', to: '@/utils/gone' }])
  })
})

test('every source file of the project was read, and none breaks a rule', async () => {
  const result = await checkBoundaries()
  expect(problems(result)).toEqual([])
  expect(result.files).toBeGreaterThan(30)
})
