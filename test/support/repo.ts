import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { filesBelow } from '@/scripts/lib/build.mjs'
import { root } from '@/scripts/lib/node-modules.mjs'

/** The folders that become the product. */
export const PRODUCT = ['entrypoints', 'components', 'utils']

/** Paths from the project's root of all files below `folders` whose names end as `ending` says. */
export function pathsIn(folders: readonly string[], ending: RegExp): string[] {
  const all = folders.flatMap((folder) => filesBelow(join(root, folder)))
  return all.map((file) => relative(root, file)).filter((path) => ending.test(path))
}

/** The text of a file of the project. */
export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** Lines of a text as an editor counts them. */
export const lines = (text: string): number => text.replace(/\n$/, '').split('\n').length

/** What git keeps, and what it would keep: files that are neither ignored nor gone. */
export function keptFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)))
}

/** A folder of its own with `files` in it (path to text); `remove` takes it away. */
export function tempTree(files: Readonly<Record<string, string>>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'trellis-tree-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The value below which `share` (0 to 1) of the numbers lie. */
export function quantile(numbers: readonly number[], share: number): number {
  const ascending = [...numbers].sort((a, b) => a - b)
  return ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))] ?? 0
}
