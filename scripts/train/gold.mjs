// What of a walked page stands in its gold text, block by block.
const SHINGLE = 4
/** A short block is looked for in at most this many words between what was found before and after it. */
const FARTHEST = 300

/** Words as the score counts them. */
export const words = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Runs of four words and how often each occurs. */
export function shingles(list) {
  const counts = new Map()
  for (let i = 0; i + SHINGLE <= Math.max(list.length, SHINGLE); i++) {
    const key = list.slice(i, i + SHINGLE).join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Precision, recall and F1 of `text` against the shingles of its gold. */
export function score(text, gold) {
  const own = shingles(words(text))
  const sum = (counts) => [...counts.values()].reduce((a, b) => a + b, 0)
  let hits = 0
  for (const [key, count] of own) hits += Math.min(count, gold.get(key) ?? 0)
  const p = hits / Math.max(1, sum(own))
  const r = hits / Math.max(1, sum(gold))
  return { p, r, f: p + r > 0 ? (2 * p * r) / (p + r) : 0 }
}

/**
 * For each block the share of it that stands in `gold`, -1 for a block without words.
 * Long blocks are found by their shingles, short ones between the long ones around them.
 */
export function labelsOf(blocks, gold) {
  const goldWords = words(gold)
  const lists = blocks.map(({ text }) => words(text))
  const { found, shares } = findLong(lists, goldWords)
  const after = []
  let next = goldWords.length
  for (let i = lists.length - 1; i >= 0; i--) {
    after[i] = next
    if (found[i]) next = found[i].start
  }
  let used = 0
  lists.forEach((list, i) => {
    if (list.length === 0) shares[i] = -1
    else if (found[i]) used = found[i].end
    else if (list.length <= SHINGLE) {
      const at = indexOf(goldWords, list, used, Math.min(after[i], used + FARTHEST + list.length))
      shares[i] = at < 0 ? 0 : 1
      if (at >= 0) used = at + list.length
    }
  })
  return shares
}

function findLong(lists, goldWords) {
  const places = new Map()
  for (let i = 0; i + SHINGLE <= goldWords.length; i++) {
    const key = goldWords.slice(i, i + SHINGLE).join(' ')
    places.set(key, [...(places.get(key) ?? []), i])
  }
  let reached = 0
  const found = []
  const shares = lists.map((list, i) => {
    if (list.length <= SHINGLE) return 0
    const starts = []
    for (let k = 0; k + SHINGLE <= list.length; k++) {
      const all = places.get(list.slice(k, k + SHINGLE).join(' '))
      if (!all) continue
      const nearest = all.reduce((a, b) => (Math.abs(b - reached) < Math.abs(a - reached) ? b : a))
      starts.push(nearest - k)
    }
    const share = starts.length / (list.length - SHINGLE + 1)
    if (share >= 0.5) {
      const start = Math.max(0, starts.sort((a, b) => a - b)[starts.length >> 1])
      found[i] = { start, end: Math.min(goldWords.length, start + list.length) }
      if (start >= reached - 50) reached = Math.max(reached, found[i].end)
    }
    return share
  })
  return { found, shares }
}

function indexOf(list, part, from, to) {
  for (let i = from; i + part.length <= to; i++) if (part.every((word, k) => list[i + k] === word)) return i
  return -1
}
