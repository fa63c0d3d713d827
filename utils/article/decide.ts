import type { PageShape } from './page-shape'
import { fillGaps, keepSiblings, keepTables, settleHeadings } from './settle'
import { dropPhrases, dropSections } from './strays'
import { titlePlaces } from './title'
import { dropped, kept, type Verdicts } from './verdict'

/** A block that is article with at least this likelihood is taken for article at first. */
const LEAST = 0.5
const SAYS_SOMETHING = /[\p{L}\p{N}]/u

/**
 * From each block's likelihood to a verdict: what stands together goes together, set phrases and what stands
 * under their headings go, and a heading goes the way of its text.
 *
 * @param likely - likelihood of being article for each block, 0 to 1
 */
export function decide(shape: PageShape, likely: ArrayLike<number>): Verdicts {
  const verdicts: Verdicts = shape.page.blocks.map(({ role, text }, i) => {
    if (role !== 'code' && role !== 'math' && !SAYS_SOMETHING.test(text.slice(0, 200))) return dropped('empty')
    return (likely[i] as number) >= LEAST ? kept('likely') : dropped('unlikely')
  })
  keepTables(shape, likely, verdicts)
  keepSiblings(shape, likely, verdicts)
  fillGaps(shape, likely, verdicts)
  dropPhrases(shape, verdicts)
  dropSections(shape, verdicts)
  settleHeadings(shape, likely, verdicts)
  for (const place of titlePlaces(shape.page)) verdicts[place] = dropped('title')
  return verdicts
}
