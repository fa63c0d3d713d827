// Pages to measure with: the project's own, and a folder of saved textbook pages when there is one (TRELLIS_EVAL, or
// the sibling ../shared/eval).
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../../scripts/lib/build.mjs'
import { root } from '../../../scripts/lib/node-modules.mjs'

/** Files of saved pages that the project keeps for its tests. */
export const ownPages = () =>
  filesBelow(join(root, 'test/fixtures/pages')).filter((file) => /[.]html([.]gz)?$/.test(file))

/** The folder of evaluation data, or undefined. */
export function evalFolder() {
  const folder = process.env.TRELLIS_EVAL ?? join(root, '../shared/eval')
  return existsSync(join(folder, 'textbook/sections.jsonl')) ? folder : undefined
}

/** At most `limit` saved textbook pages, spread evenly over all there are; none without the folder. */
export function textbookPages(limit) {
  const folder = evalFolder()
  if (!folder) return []
  const rows = readFileSync(join(folder, 'textbook/sections.jsonl'), 'utf8').split('\n').filter(Boolean)
  const step = Math.max(1, Math.floor(rows.length / limit))
  return rows
    .filter((_, at) => at % step === 0)
    .slice(0, limit)
    .map((row) => join(folder, 'textbook', JSON.parse(row).file))
}
