import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '@/scripts/lib/node-modules.mjs'
import { keptFiles, read } from '@/test/support/repo'

const readme = read('README.md')
const documents = keptFiles().filter((path) => path.endsWith('.md'))

/** Folders that the tree in the README names, as paths: two spaces of indentation a level. */
function foldersNamed(): string[] {
  const tree = readme.match(/## The tree\n[\s\S]*?```\n([\s\S]*?)```/)?.[1] ?? ''
  const above: string[] = []
  return tree.split('\n').flatMap((line) => {
    const found = line.match(/^( *)([\w.-]+)\//)
    if (!found) return []
    const depth = (found[1] ?? '').length / 2
    above.length = depth
    above[depth] = found[2] ?? ''
    return [above.join('/')]
  })
}

/** Folders that hold something which is kept, to the depth that the tree shows. */
function foldersThere(): string[] {
  const all = new Set<string>()
  for (const path of keptFiles()) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) all.add(folder)
  }
  const shown = (path: string) => path.split('/').length <= (/^(entrypoints|utils|test|docs)\//.test(path) ? 2 : 1)
  return [...all].filter(shown)
}

describe('the README', () => {
  test('draws the tree as it is: who looks for a folder finds it, and every folder says what it is for', () => {
    const named = foldersNamed()
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
    expect(foldersThere().filter((path) => !named.includes(path))).toEqual([])
  })

  test('names every command that there is', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const short = new Set(['start', 'test'])
    const missing = Object.keys(scripts).filter(
      (name) => !readme.includes(short.has(name) ? `npm ${name}` : `npm run ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('speaks to a student, a teacher and a parent', () => {
    for (const who of ['student', 'teacher', 'parent']) expect(readme.toLowerCase()).toContain(who)
  })
})

describe('documents', () => {
  test.each(documents)('%s: every link to a file of the project leads somewhere', (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)].map((found) => found[1] ?? '')
    const lost = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(path), link)))
    expect(lost).toEqual([])
  })

  test('every command that they tell somebody to run exists', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const unknown = documents.flatMap((path) =>
      [...read(path).matchAll(/npm run (?:--silent )?([\w:-]+)/g)]
        .map((found) => found[1] ?? '')
        .filter((name) => !(name in scripts)),
    )
    expect(unknown).toEqual([])
  })
})
