// The textbook sections as the product would read them, with what their glossaries say.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { load } from '../bundle.mjs'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const argv = process.argv.slice(2)
/** Where the labelled pages are: `--data DIR`, the variable TRELLIS_EVAL, or the folder beside the project. */
export const data = resolve(
  argv.includes('--data')
    ? argv[argv.indexOf('--data') + 1]
    : (process.env.TRELLIS_EVAL ?? join(root, '../shared/eval')),
)

export const lab = await load('utils/terms/lab.ts')
const { walkFile } = await load('utils/cli/walk-file.ts')

export const jsonl = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

// --- words, compared as `score.mjs` of the labelled pages does
const STOP = new Set(
  (
    'a an and are as at be been by can for from has have how in into is it its of on or that the their them then there ' +
    'these they this those to was were what when where which who why will with you your our we not no do does did than ' +
    'so such if but about over under more most other some any each also may might between both during within'
  ).split(' '),
)
export const words = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
const stem = (word) => {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (word.length > 4 && /(ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2)
  return word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}
export const norm = (text) =>
  words((text ?? '').replace(/\([^)]*\)/g, ' '))
    .map(stem)
    .join(' ')
const content = (text) =>
  words(text)
    .filter((word) => !STOP.has(word) && word.length > 1)
    .map(stem)
/** Share of the content words of `gold` that stand in `text`. */
export function overlap(text, gold) {
  const wanted = new Set(content(gold))
  const given = new Set(content(text))
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => given.has(word)).length / wanted.size
}

/** Blocks of the page that stand in the gold text: models of terms shall not learn mistakes of extraction. */
function goldBlocks(article, text) {
  const all = words(text)
  const flat = ` ${all.join(' ')} `
  const triples = new Set(all.map((_, i) => all.slice(i, i + 3).join(' ')))
  return article.blocks.filter((block) => {
    const own = words(block.text)
    if (own.length < 4) return own.length > 0 && flat.includes(` ${own.join(' ')} `)
    let known = 0
    for (let i = 0; i + 3 <= own.length; i++) if (triples.has(own.slice(i, i + 3).join(' '))) known++
    return known / (own.length - 2) > 0.7
  })
}

const withoutMarks = (article) => ({
  ...article,
  blocks: article.blocks.map((block) => ({
    ...block,
    spans: block.spans.filter(({ kind }) => kind === 'link' || kind === 'code'),
  })),
})

/**
 * All sections: `{ id, book, row, marked, plain, tagged }`, where `plain` is the same article without term markup.
 * Tagging takes half a minute and is kept under node_modules/.cache until the tagger or the data change.
 */
export async function sections() {
  const rows = jsonl(join(data, 'textbook/sections.jsonl'))
  const hash = createHash('sha256').update(data)
  for (const file of ['tag.ts', 'pieces.ts', 'word.ts']) hash.update(readFileSync(join(root, 'utils/terms', file)))
  for (const file of ['walk.dom.ts', 'article-of.ts', 'gather.ts', 'visitor.dom.ts'])
    hash.update(existsSync(join(root, 'utils/article', file)) ? readFileSync(join(root, 'utils/article', file)) : '')
  const cache = join(root, 'node_modules/.cache/trellis-train', `${hash.digest('hex').slice(0, 16)}.v8`)
  if (existsSync(cache)) {
    const kept = deserialize(readFileSync(cache))
    return rows.map((row, i) => finish(row, kept[i]))
  }
  const kept = []
  for (const row of rows) {
    const article = lab.articleOf(await walkFile(join(data, 'textbook', row.file)))
    const blocks = goldBlocks(article, row.main_text)
    const marked = { ...article, blocks, text: blocks.map(({ text }) => text).join('\n') }
    kept.push({ marked, tagged: await lab.tagBlocks(marked, async () => {}) })
  }
  mkdirSync(dirname(cache), { recursive: true })
  writeFileSync(cache, serialize(kept))
  return rows.map((row, i) => finish(row, kept[i]))
}

function finish(row, { marked, tagged }) {
  const gold = new Map()
  for (const entry of row.glossary) for (const name of [entry.term, entry.surface]) gold.set(lab.topicId(name), entry)
  const names = new Set(row.glossary.flatMap(({ term, surface }) => [norm(term), norm(surface)]))
  return { id: row.id, book: row.book_slug, row, marked, plain: withoutMarks(marked), tagged, gold, names }
}

/** Splits by book: never a section of one book on both sides. */
export function byBook(all) {
  const books = [...new Set(all.map(({ book }) => book))].sort()
  return books.map((book) => ({
    book,
    train: all.filter((one) => one.book !== book),
    test: all.filter((one) => one.book === book),
  }))
}
