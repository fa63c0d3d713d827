// Who may import whom (boundaries.cjs), checked over every source file. Fails when it saw fewer modules than there are
// files: a parser that understands nothing finds no violation either.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import swc from '@swc/core'
import { cruise } from 'dependency-cruiser'
import { filesBelow } from '../scripts/lib/build.mjs'

const FOLDERS = ['entrypoints', 'components', 'utils']
const root = resolve(fileURLToPath(new URL('..', import.meta.url)))
export const rules = createRequire(import.meta.url)('./boundaries.cjs')

// The cruiser hands every file to swc as plain TypeScript, in which JSX is a syntax error.
const { parseFileSync } = swc
swc.parseFileSync = (path, options) => parseFileSync(path, { ...options, tsx: path.endsWith('.tsx') })

const isSource = (path) => /[.]tsx?$/.test(path) && !path.endsWith('.d.ts')

/** Source files below `folder` that the rules are about. */
export const sourcesIn = (folder) => FOLDERS.flatMap((name) => filesBelow(resolve(folder, name))).filter(isSource)

/**
 * Follows the imports of every source file below `folder`.
 *
 * @param more - further options of the cruiser
 * @returns violations as `{ rule, from, to }`; imports that lead nowhere; how many of the source files were read and
 *   how many there are; how many imports were followed
 */
export async function checkBoundaries(folder = root, more = {}) {
  const sources = sourcesIn(folder).map((file) => relative(folder, file))
  const { output } = await cruise(
    sources,
    {
      ...rules.options,
      baseDir: folder,
      parser: 'swc',
      validate: true,
      ruleSet: { forbidden: rules.forbidden },
      ...more,
    },
    { alias: { '@': folder } },
  )
  const seen = output.modules.filter(({ source }) => sources.includes(source) && existsSync(resolve(folder, source)))
  const imports = seen.flatMap(({ source, dependencies }) => dependencies.map((to) => ({ from: source, ...to })))
  return {
    violations: output.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    // What the build makes has no file; utils/map/virtual.d.ts declares it.
    lost: imports
      .filter((one) => one.couldNotResolve && !one.module.startsWith('virtual:map/'))
      .map(({ from, module }) => ({ from, to: module })),
    seen: seen.length,
    files: sources.length,
    imports: imports.length,
  }
}

/** Everything that is wrong with a result of `checkBoundaries`, a sentence each; none when the rules are kept. */
export function problems({ violations, lost, seen, files }) {
  const why = new Map(rules.forbidden.map((rule) => [rule.name, rule.comment ?? '']))
  return [
    ...violations.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}. ${why.get(rule)}`),
    ...lost.map(({ from, to }) => `${from} imports ${to}, which is not there.`),
    ...(seen < files ? [`Only ${seen} of ${files} source files were read: the check proves nothing.`] : []),
  ]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = await checkBoundaries()
  const wrong = problems(result)
  for (const sentence of wrong) console.error(sentence)
  console.log(`boundaries: ${result.files} files, ${result.imports} imports, ${wrong.length} problems`)
  process.exit(wrong.length > 0 ? 1 : 0)
}
