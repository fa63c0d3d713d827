import type { Block } from './blocks'
import { textMask } from './families'
import { countWords } from './words'

/** What is known of one block from its own text and marks. */
export interface BlockShape {
  readonly words: number
  /** Share of the text that stands in links, 0 to 1. */
  readonly linkShare: number
  /** Words outside links where the block is running text, else 0: what an article is made of. */
  readonly mass: number
  /** Whether it is an entry of a list of references. */
  readonly cited: boolean
  /** Bits of `TEXT_NAMES`. */
  readonly text: number
}

const CITATION =
  /\bet al\b|\bdoi\b|google scholar|\bpubmed|crossref|\bisbn\b|\bretrieved \w+ \d|\bpp?\. ?\d+[-–]|\b(?:19|20)\d\d;\d|\b\d+\(\d+\):\s?\d/i
/** A reference is shorter than this many words; a longer note is text. */
const LONGEST_CITATION = 90
/** Running text has at least so many words. */
const LEAST_RUNNING = 10
/** Text with a greater share of links is a list of links. */
const MOST_LINKED = 0.6

/**
 * Measures one block.
 *
 * @param inReferences - whether class words around it speak of references or footnotes
 */
export function blockShape(block: Block, inReferences: boolean): BlockShape {
  const words = countWords(block.text)
  const linkShare = block.text === '' ? 0 : block.linked / block.text.length
  const cites = inReferences || (block.role === 'item' && CITATION.test(block.text.slice(0, 400)))
  const cited = cites && block.role !== 'heading' && words < LONGEST_CITATION
  const running = words >= LEAST_RUNNING || block.role === 'code' || block.role === 'math'
  const mass = running && !cited && linkShare < MOST_LINKED ? words * (1 - linkShare) : 0
  return { words, linkShare, mass, cited, text: textMask(block.text) }
}
