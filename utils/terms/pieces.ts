/** A stretch of a block's text that is safe to tag in one call. */
export interface Piece {
  readonly text: string
  /** Where it begins in the block, in UTF-16 units. */
  readonly from: number
}

/** Longest text given to the tagger at once: some of its steps grow with the square of the length. */
const PIECE = 2400
/** A longer run without white space is no word. */
const LONGEST_WORD = 80
const BAR = 124
/** A longer run of signs without a letter or digit is decoration, not punctuation. */
const LONGEST_SIGNS = 8

/**
 * Cuts `text` into pieces that the tagger handles in bounded time, in one pass over its characters.
 *
 * Long runs of punctuation and words of absurd length are left out; a long paragraph is cut after
 * a sentence where there is one, else between words. A table's row is cut at its cells.
 *
 * @param cells - whether ` | ` separates cells
 */
export function piecesOf(text: string, cells: boolean): Piece[] {
  const pieces: Piece[] = []
  for (const stretch of stretchesOf(text, cells)) {
    let from = stretch.from
    while (stretch.to - from > PIECE) {
      const cut = cutBefore(text, from, from + PIECE)
      pieces.push({ text: text.slice(from, cut), from })
      from = cut
    }
    if (from < stretch.to) pieces.push({ text: text.slice(from, stretch.to), from })
  }
  return pieces
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Stretches of plain words: what lies between junk and cell borders. */
function stretchesOf(text: string, cells: boolean): Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const junk of junkOf(text, cells)) {
    if (junk.from > from) stretches.push({ from, to: junk.from })
    from = Math.max(from, junk.to)
  }
  if (text.length > from) stretches.push({ from, to: text.length })
  return stretches
}

/** What is left out, in order of its start: absurd words, long runs of signs, borders of cells. */
function junkOf(text: string, cells: boolean): Stretch[] {
  const words = runsOf(text, LONGEST_WORD, (unit) => kindOf(unit) !== 'space')
  const signs = runsOf(text, LONGEST_SIGNS, (unit) => kindOf(unit) !== 'letter')
  const borders = cells ? runsOf(text, 0, (unit) => unit === BAR) : []
  return [...words, ...signs, ...borders].sort((a, b) => a.from - b.from)
}

/** Runs of more than `longest` units that belong. */
function runsOf(text: string, longest: number, belongs: (unit: number) => boolean): Stretch[] {
  const runs: Stretch[] = []
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && belongs(text.charCodeAt(i))) continue
    if (i - from > longest) runs.push({ from, to: i })
    from = i + 1
  }
  return runs
}

function kindOf(unit: number): 'letter' | 'space' | 'sign' {
  if (unit === 32 || unit === 10 || unit === 9 || unit === 160) return 'space'
  const letter =
    (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || isForeignLetter(unit)
  return letter ? 'letter' : 'sign'
}

/** Beyond ASCII everything is a letter but Latin-1 signs, general punctuation and CJK punctuation. */
function isForeignLetter(unit: number): boolean {
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba
  return !(unit >= 0x2000 && unit <= 0x2bff) && !(unit >= 0x3000 && unit <= 0x303f)
}

/** The last good place to cut in `text` before `limit`: after a sentence, else after a space, else at the limit. */
function cutBefore(text: string, from: number, limit: number): number {
  let space = 0
  for (let i = limit - 1; i > from + PIECE / 2; i--) {
    if (text[i] !== ' ') continue
    if (space === 0) space = i + 1
    if ('.?!'.includes(text[i - 1] ?? '')) return i + 1
  }
  return space === 0 ? limit : space
}
