import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '@/scripts/lib/node-modules.mjs'
import { keptFiles, read } from '@/test/support/repo'

const TEXT = /[.](tsx?|mjs|cjs|json|md|css|html|yml|grit|svg)$|^LICENSE$|^[.]ci[/]run$/
const OWN_HOME = /(^|[\s"'`(=])[/](home|Users|root|work|tmp|mnt|var)[/][a-z]/i
const BESIDE = /[.][.][/]shared[/](?!eval|perf)/

/** Kept files whose text matches, with the line. */
function mentions(what: RegExp, files = keptFiles()): string[] {
  return files
    .filter((path) => TEXT.test(path) && path !== 'package-lock.json' && path !== 'test/repo/places.test.ts')
    .flatMap((path) =>
      read(path)
        .split('\n')
        .filter((line) => what.test(line))
        .map((line) => `${path}: ${line.trim().slice(0, 120)}`),
    )
}

test('no file knows the machine that it was written on', () => {
  expect(mentions(OWN_HOME)).toEqual([])
  expect(mentions(BESIDE)).toEqual([])
  expect(mentions(/\b[A-Z]:\\\\?Users\\/)).toEqual([])
})

test('the search finds what it looks for', () => {
  expect(OWN_HOME.test("const path = '/home/ada/trellis'")).toBe(true)
  expect(OWN_HOME.test('https://example.org/home/start')).toBe(false)
  expect(BESIDE.test('../shared/notes')).toBe(true)
})

test('nothing that is made is kept: builds, reports, profiles, installed packages', () => {
  const made = /^(node_modules|[.]output|[.]wxt|test-results|playwright-report|coverage)[/]|[.](log|zip|crx|xpi)$/
  expect(keptFiles().filter((path) => made.test(path))).toEqual([])
})

test('no file is so large that a clone becomes slow', () => {
  const large = keptFiles().filter((path) => readFileSync(join(root, path)).length > 1_500_000)
  expect(large).toEqual([])
})

test('versions are exact, so that two machines build the same', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, v]) => !/^\d+[.]\d+[.]\d+$/.test(String(v)),
  )
  expect(loose).toEqual([])
})

test('continuous integration runs the one command of the README and nothing else', () => {
  const commands = read('.ci/run')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  expect(commands).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."', 'exec npm test'])
})

test('a decision that the code or a document points at is written down', () => {
  const named = keptFiles()
    .filter((path) => TEXT.test(path))
    .flatMap((path) => read(path).match(/decisions\/\d{4}-[a-z-]+\.md/g) ?? [])
  expect(named.length).toBeGreaterThan(3)
  const missing = [...new Set(named)].filter((name) => !keptFiles().includes(`docs/${name}`))
  expect(missing).toEqual([])
})
