import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ensureBuild, filesBelow } from '../../scripts/lib/build.mjs'
import { Budgets, kB, table } from './lib/table.mjs'

export const what = 'bytes of each bundle in the Chrome package'

/** In the page: the observer is counted as it would travel, the reader as it is parsed. */
const BUDGETS = { 'observer.js': { gzip: 4 }, 'reader.js': { raw: 20 } }

export function run() {
  const folder = ensureBuild('chrome')
  const budgets = new Budgets()
  const rows = filesBelow(folder)
    .filter((file) => /[.](js|css|html|json|wasm)$/.test(file))
    .map((file) => {
      const bytes = readFileSync(file)
      return { name: relative(folder, file), raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length }
    })
    .sort((a, b) => b.raw - a.raw)
  const judged = ({ name, raw, gzip }) => {
    const { raw: mostRaw, gzip: mostGzip } = BUDGETS[name] ?? {}
    const verdict = mostGzip ? `gzip ${budgets.judge(gzip / 1000, mostGzip)}` : budgets.judge(raw / 1000, mostRaw)
    return [name, kB(raw), kB(gzip), mostGzip || mostRaw ? verdict : '']
  }
  table(['file', 'raw kB', 'gzip kB', 'budget'], rows.map(judged))
  const total = (key) => kB(rows.reduce((sum, row) => sum + row[key], 0))
  console.log(`all: ${total('raw')} kB, ${total('gzip')} kB as gzip`)
  for (const name of Object.keys(BUDGETS)) {
    if (rows.some((row) => row.name === name)) continue
    console.error(`${name} is not in the package.`)
    budgets.broken += 1
  }
  return budgets.broken
}
