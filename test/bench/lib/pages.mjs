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

// A section as a textbook or an encyclopedia marks it up: emphasis, links, a list, a table, a note.
export const SECTION = `<section class="chapter" id="s"><h2>Currents in the sea</h2>
<p>A <strong>current</strong> is water that <a href="/flow">flows</a> steadily in one direction. <em>Wind</em> drives the
currents at the surface, and differences in salt and warmth drive those in the deep.</p>
<ul class="points"><li>Warm water rises and <a href="/heat">gives up its heat</a>.</li><li>Cold, salty water sinks.</li></ul>
<table><tbody><tr><th>Sea</th><th>Salt</th></tr><tr><td>Red Sea</td><td>40 g</td></tr></tbody></table>
<div class="note"><p>The <dfn>thermocline</dfn> is the layer in which the temperature falls fast with depth.</p></div></section>`

/** `body` repeated until it has about `bytes`. */
export const fill = (body, bytes) => body.repeat(Math.max(1, Math.round(bytes / body.length)))

/** A whole page of about `bytes` that reads like a chapter. */
export const article = (bytes) =>
  `<!doctype html><html lang="en"><title>Currents in the sea</title><main>${fill(SECTION, bytes)}</main></html>`

/** What stands in the body of a page. */
export const bodyOf = (html) => html.match(/<body[^>]*>([\s\S]*)<[/]body>/i)?.[1] ?? html
