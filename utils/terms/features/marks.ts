import type { Candidate, Mention } from '../candidates'
import { MARK_KINDS, type MarkKind } from '../marked'
import { group } from './group'

/** So many bold or glossary names in running text make a page one that marks its terms. */
const FEWEST_MARKS = 2

/** Whether a page marks its terms, so that a name without a mark is less likely one. Italics mean too many things. */
export function marksTerms(all: readonly Candidate[]): boolean {
  let marked = 0
  for (const { mentions } of all) {
    const strong = mentions.filter(
      ({ mark, block }) => (mark === 'term' || mark === 'strong') && block.role !== 'heading',
    )
    if (strong.length > 0 && !strong.every(standsAlone) && ++marked >= FEWEST_MARKS) return true
  }
  return false
}

/** How the page marks a candidate: glossary markup, bold, italics, links. */
export const marks = group(
  [
    'mark-term',
    'mark-strong',
    'mark-em',
    'mark-link',
    'marked-share',
    'marked-first',
    'marked-once',
    'strong-or-term-in-text',
    'page-marks',
    'marked-and-told',
    'mark-alone',
    'mark-starts-block',
  ],
  (candidate, page) => {
    const { mentions } = candidate
    const inText = mentions.filter(({ block }) => block.role !== 'heading')
    const marked = inText.filter(({ mark }) => mark !== undefined && mark !== 'link')
    const told = Math.max(0, ...marked.map((mention) => page.chances.get(mention)?.introducing ?? 0))
    return {
      'mark-term': hasMark(candidate, 'term'),
      'mark-strong': hasMark(candidate, 'strong'),
      'mark-em': hasMark(candidate, 'em'),
      'mark-link': hasMark(candidate, 'link'),
      'marked-share': marked.length / Math.max(1, inText.length),
      'marked-first': inText[0]?.mark !== undefined && inText[0].mark !== 'link',
      'marked-once': marked.length === 1,
      'strong-or-term-in-text': marked.some(
        ({ mark, block }) => mark !== 'em' && (block.role === 'paragraph' || block.role === 'item'),
      ),
      'page-marks': marked.length === 0 ? 0 : Math.log2(1 + page.marks),
      'marked-and-told': marked.length === 0 ? 0 : told,
      'mark-alone': marked.length > 0 && marked.every(standsAlone),
      'mark-starts-block': marked.length > 0 && marked.every(({ phrase, order }) => order === 0 && phrase.from <= 1),
    }
  },
)

/** Whether a mention of the candidate is marked so, and not as something stronger. */
function hasMark({ mentions }: Candidate, kind: MarkKind): boolean {
  const strongest = Math.min(
    ...mentions.map(({ mark, block }) =>
      mark && block.role !== 'heading' ? MARK_KINDS.indexOf(mark) : MARK_KINDS.length,
    ),
  )
  return MARK_KINDS[strongest] === kind
}

/** A label such as a bold "Solution" has a line to itself. */
const standsAlone = ({ sentence, phrase }: Mention): boolean => phrase.to - phrase.from >= sentence.words.length - 1
