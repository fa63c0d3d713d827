import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '@/scripts/lib/node-modules.mjs'
import { pathsIn, read, tempTree } from '@/test/support/repo'

// What pure code may not touch; each line stands in a file of its own, in a copy of the project's walls.
const BEYOND_THE_WALL = [
  'export const seed = document.title',
  'export const seed = window',
  'export const seed = navigator.language',
  'export const seed = localStorage',
  "export const seed = fetch('https://example.org')",
  'export const seed = setTimeout(() => {}, 1)',
  'export const seed = (element: HTMLElement) => element',
  'export const seed = chrome',
  'export const seed = browser',
  'export const seed = process.env',
  "export { readFileSync } from 'node:fs'",
  'export const seed = Buffer.from([])',
  'export const seed = console',
]

const CLOCKS = ['Date.now()', 'Date.now', 'new Date()', 'Date()', 'Math.random()', 'Math.random', 'performance.now()']
const NOT_CLOCKS = ['new Date(86_400_000)', 'Date.parse(`2027-01-15`)', 'Math.round(1.5)']

const walls = tempTree({
  ...Object.fromEntries(
    ['tsconfig.json', 'utils/tsconfig.json', 'biome.json', '.ci/no-clock.grit'].map((path) => [path, read(path)]),
  ),
  'utils/base/web.d.ts': read('utils/base/web.d.ts'),
  'utils/terms/fine.ts': "export const fine = new URL('https://example.org').host\n",
  ...Object.fromEntries(BEYOND_THE_WALL.map((line, n) => [`utils/terms/seed-${n}.ts`, line])),
  ...Object.fromEntries(
    [...CLOCKS, ...NOT_CLOCKS].flatMap((clock, n) =>
      ['terms', 'store'].map((folder) => [`utils/${folder}/clock-${n}.ts`, `export const clock = ${clock}\n`]),
    ),
  ),
})
afterAll(walls.remove)

function program(path: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, path), ...args], {
    cwd: walls.folder,
    encoding: 'utf8',
  })
  return stdout + stderr
}

describe('the compiler', () => {
  const said = program('node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false', '-p', 'utils/tsconfig.json')

  test.each(BEYOND_THE_WALL.map((line, n) => [line, n] as const))('keeps out of pure code: %s', (_line, n) => {
    expect(said).toContain(`seed-${n}.ts(1,`)
  })

  test('is never asked about markup, because pure code has none', () => {
    expect(pathsIn(['utils'], /[.][jt]sx$/)).toEqual([])
  })

  test('lets through what a page, a worker and Node all have', () => {
    expect(said).not.toContain('fine.ts')
  })
})

describe('the linter', () => {
  const said = program(
    'node_modules/@biomejs/biome/bin/biome',
    'lint',
    '--vcs-enabled=false',
    '--max-diagnostics=none',
    '--reporter=github',
    '.',
  )
  const named = (n: number, folder: string) => new RegExp(`utils/${folder}/clock-${n}[.]ts`).test(said)

  test.each(CLOCKS.map((clock, n) => [clock, n] as const))(
    'pure code cannot look at the clock or roll dice: %s',
    (_clock, n) => {
      expect(named(n, 'terms')).toBe(true)
    },
  )

  test('time as an argument is no clock', () => {
    const fine = NOT_CLOCKS.map((_, n) => named(CLOCKS.length + n, 'terms'))
    expect(fine).toEqual(NOT_CLOCKS.map(() => false))
  })

  test('the store, which has a clock of its own, is left alone', () => {
    expect(CLOCKS.some((_, n) => named(n, 'store'))).toBe(false)
  })
})
