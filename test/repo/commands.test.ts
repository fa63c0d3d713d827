import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashOf } from '@/scripts/lib/build.mjs'
import { installedAsLocked, root } from '@/scripts/lib/node-modules.mjs'
import { countPlaywright, countVitest, suites } from '@/scripts/lib/suites.mjs'
import { read, tempTree } from '@/test/support/repo'

function script(...args: string[]) {
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
}

const lock = (packages: object) => JSON.stringify({ packages: { '': { name: 'trellis' }, ...packages } })

describe('whether to install', () => {
  const wanted = lock({
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  })
  const record = (packages: object) => JSON.stringify({ packages })

  test.each([
    ['nothing was installed yet', undefined, false],
    [
      'what is locked is there, without what belongs to another platform',
      record({ 'node_modules/a': { version: '1.0.0' } }),
      true,
    ],
    ['an older version is there', record({ 'node_modules/a': { version: '0.9.0' } }), false],
    ['a package is missing', record({}), false],
  ])('%s', (_case, installed, expected) => {
    const files = { 'package-lock.json': wanted, ...(installed && { 'node_modules/.package-lock.json': installed }) }
    const { folder, remove } = tempTree(files)
    expect(installedAsLocked(folder)).toBe(expected)
    remove()
  })
})

describe('whether to build', () => {
  const hash = (files: Record<string, string>) => {
    const { folder, remove } = tempTree(files)
    const sum = hashOf(['utils', 'missing'], folder)
    remove()
    return sum
  }

  test('the same files need no new build, wherever they lie', () => {
    expect(hash({ 'utils/a.ts': '1', 'utils/b/c.ts': '2' })).toBe(hash({ 'utils/b/c.ts': '2', 'utils/a.ts': '1' }))
  })

  test.each([
    ['a changed byte', { 'utils/a.ts': '2' }],
    ['another name', { 'utils/b.ts': '1' }],
    ['a new file', { 'utils/a.ts': '1', 'utils/b.ts': '' }],
    ['text that moved from one file to its neighbour', { 'utils/a.ts': '', 'utils/b.ts': '1' }],
  ])('%s needs one', (_case, files) => {
    expect(hash(files as Record<string, string>)).not.toBe(hash({ 'utils/a.ts': '1' }))
  })
})

describe('what npm test adds up', () => {
  test('a test file that cannot be loaded is a failure, though no test in it failed', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}] },
      ],
    }
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2 })
  })

  test('a browser test that passes only at the second try has failed', () => {
    expect(countPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1 }, errors: [] })).toEqual({
      passed: 4,
      failed: 2,
    })
  })

  test('a browser run that broke before its first test is a failure', () => {
    expect(countPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] })).toEqual({
      passed: 0,
      failed: 1,
    })
  })
})

describe('a command that is mistyped', () => {
  test('npm test names the suites there are, and does not pass', () => {
    const { status, stderr } = script('scripts/test.mjs', 'lnit')
    expect(status).toBe(1)
    for (const [name] of suites) expect(stderr).toContain(String(name))
  })

  test('npm run bench names the benches there are, and does not pass', () => {
    const { status, stderr } = script('scripts/bench.mjs', 'sizse')
    expect(status).toBe(1)
    const names = readdirSync(join(root, 'test/bench')).filter((file) => file.endsWith('.mjs'))
    for (const name of names) expect(stderr).toContain(name.slice(0, -'.mjs'.length))
  })
})

test('what runs before anything is installed needs nothing that would have to be installed', () => {
  const before = [
    'start',
    'lib/browsers',
    'lib/build',
    'lib/node-modules',
    'lib/pipe',
    'test',
    'lib/suites',
    'e2e',
    'types',
  ]
  const foreign = before.flatMap((name) =>
    [...read(`scripts/${name}.mjs`).matchAll(/^import .* from '([^']+)'/gm)]
      .map((found) => found[1] ?? '')
      .filter((from) => !from.startsWith('node:') && !from.startsWith('.')),
  )
  expect(foreign).toEqual([])
})
