// Counts how common words are: `node scripts/train/common-words.mjs [--data DIR] [--write]`
// A word's share is the mean over groups of pages (one a textbook, three of web pages) of the share of pages it stands
// on, without the group that uses it most: a word that one subject alone uses is not common.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { data, jsonl, lab, words } from './sections.mjs'

const FEWEST_WORDS = 80

const wordsOf = (text) =>
  new Set(
    words(text)
      .filter((word) => /^[a-z]+$/.test(word))
      .map(lab.topicId),
  )

function groups() {
  const all = new Map()
  const add = (name, page) => all.set(name, [...(all.get(name) ?? []), page])
  for (const row of jsonl(join(data, 'textbook/sections.jsonl'))) add(row.book_slug, wordsOf(row.main_text))
  const pages = jsonl(join(data, 'pages/pages.jsonl')).filter(({ lang }) => !lang || /^en/.test(lang))
  const sets = pages.map((row) => wordsOf(row.main_text)).filter(({ size }) => size > FEWEST_WORDS)
  for (const [i, set] of sets.entries()) add(`pages ${i % 3}`, set)
  return all
}

const counted = new Map()
for (const [name, pages] of groups()) {
  const shares = new Map()
  for (const page of pages) for (const word of page) shares.set(word, (shares.get(word) ?? 0) + 1 / pages.length)
  counted.set(name, shares)
}

/** Band of each common word; `without` leaves one textbook out, so that a test book does not know its own words. */
export function bandsWithout(without) {
  const used = [...counted].filter(([name]) => name !== without).map(([, shares]) => shares)
  const bands = new Map()
  for (const word of new Set(used.flatMap((shares) => [...shares.keys()]))) {
    const [, ...rest] = used.map((shares) => shares.get(word) ?? 0).sort((a, b) => b - a)
    const share = rest.reduce((sum, one) => sum + one, 0) / rest.length
    const band = lab.BANDS.findIndex((least) => share >= least)
    if (band >= 0) bands.set(word, band)
  }
  return bands
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const bands = bandsWithout(undefined)
  const lists = lab.BANDS.map((_, band) =>
    [...bands]
      .filter(([, of]) => of === band)
      .map(([word]) => word)
      .sort()
      .join(' '),
  )
  console.log(lists.map((list, i) => `${lab.BANDS[i]}: ${list.split(' ').length} words`).join('\n'))
  const header = {
    command: 'node scripts/train/common-words.mjs --write',
    words: bands.size,
    pages: [...counted.keys()].length,
  }
  if (process.argv.includes('--write'))
    writeFileSync('utils/terms/common-words.json', `${JSON.stringify({ header, bands: lists }, null, 2)}\n`)
}
