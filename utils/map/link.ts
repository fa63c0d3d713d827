import type { ConceptId, TopicId } from '../base/ids'
import { commonness } from '../terms/commonness'
import { blocksWith, type PageWords } from '../topics/page-words'
import type { SubjectId } from '../topics/subjects'
import { idWords } from '../topics/topic-id'
import type { Concept } from './concept'
import type { CurriculumMap } from './look-up'

/** A name of the map that stands on a page, whatever is meant by it. */
export interface Named {
  readonly name: TopicId
  readonly concepts: readonly Concept[]
  /** Blocks of the page that hold it. */
  readonly blocks: number
}

/** Every name of the map that stands on an English page. */
export function namesOn(page: PageWords, map: CurriculumMap): Named[] {
  const found: Named[] = []
  for (const [name, concepts] of map.byName) {
    const first = name.split(' ', 1)[0] ?? ''
    if (!page.where.has(first)) continue
    const blocks = blocksWith(name, page).length
    if (blocks > 0) found.push({ name, concepts, blocks })
  }
  return found
}

/** Concepts whose names stand on the page. */
export const presentIn = (named: readonly Named[]): ReadonlySet<ConceptId> =>
  new Set(named.flatMap(({ concepts }) => concepts.map(({ id }) => id)))

/** What a link is decided by, besides the name. */
export interface LinkContext {
  readonly page: PageWords
  /** Concepts whose names stand on the page. */
  readonly present: ReadonlySet<ConceptId>
  /** Likeliest first; empty when too little speaks for any. */
  readonly subjects: readonly { readonly id: SubjectId; readonly likelihood: number }[]
}

/** Below this chance a name stays open vocabulary: a wrong concept brings wrong questions, a missing one costs little. */
const LEAST = 0.8
/** A name that fits two concepts about equally well stays open vocabulary too. */
const CLEAR = 1

/** What speaks for a link, in logits. Set by hand on own pages; nothing is fitted. */
const WEIGHTS = {
  /** A name of one concept alone, which means that concept on most pages. */
  plain: 0.9,
  /** A name with other senses. */
  ambiguous: -2.2,
  /** A name made of everyday words, in full. */
  everyday: -1.2,
  /** Each word that stands near the concept, if all of the page's words were such. */
  near: 3.2,
  /** Each related concept on the page, up to three. */
  kin: 0.7,
  ofSubject: 1.4,
  ofOther: -2,
} as const

/**
 * The concept that a topic of a page means, with its chance; undefined when that is not clear.
 *
 * A name alone is not enough where it has other senses: words of the concept's own context, related concepts and the
 * subject of the page decide.
 *
 * @param forms - topic ids of the names by which the page calls the topic
 */
export function linkOf(
  forms: Iterable<TopicId>,
  map: CurriculumMap,
  context: LinkContext,
): { readonly concept: Concept; readonly likelihood: number } | undefined {
  const [best, second] = ranked(forms, map, context)
  if (best === undefined || (second !== undefined && best[1] - second[1] < CLEAR)) return undefined
  const likelihood = sigmoid(best[1])
  return likelihood < LEAST ? undefined : { concept: best[0], likelihood }
}

/** Chance that a name means some concept of the map on this page, however doubtful; undefined for a name of none. */
export function chanceOfConcept(name: string, map: CurriculumMap, context: LinkContext): number | undefined {
  const [best] = ranked([name as TopicId], map, context)
  return best && sigmoid(best[1])
}

/** Concepts that have one of these names, with what speaks for each in logits, best first. */
function ranked(forms: Iterable<TopicId>, map: CurriculumMap, context: LinkContext): [Concept, number][] {
  const scored = new Map<Concept, number>()
  for (const form of forms) {
    const concepts = map.byName.get(form) ?? []
    for (const concept of concepts) {
      const score = scoreOf(concept, form, concepts.length, map, context)
      scored.set(concept, Math.max(scored.get(concept) ?? Number.NEGATIVE_INFINITY, score))
    }
  }
  return [...scored].sort((a, b) => b[1] - a[1])
}

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit))

function scoreOf(concept: Concept, form: TopicId, claims: number, map: CurriculumMap, context: LinkContext): number {
  const near = concept.near.filter((word) => stands(word, context.page)).length / concept.near.length
  const kin = kinOf(concept, map).filter((id) => context.present.has(id)).length
  const everyday = form.split(' ').reduce((sum, word, _, { length }) => sum + commonness(word) / length, 0)
  return (
    (concept.ambiguous || claims > 1 ? WEIGHTS.ambiguous : WEIGHTS.plain) +
    WEIGHTS.everyday * everyday +
    WEIGHTS.near * near +
    WEIGHTS.kin * Math.min(3, kin) +
    subjectScore(concept, context)
  )
}

/** Words of a context are matched as ids hold them, in any number and spelling. */
function stands(word: string, { where }: PageWords): boolean {
  return idWords(word, 'en').every((part) => where.has(part))
}

const kinOf = ({ id, needs, confused }: Concept, map: CurriculumMap): ConceptId[] => [
  ...new Set([...needs, ...confused, ...(map.after.get(id) ?? []).map((one) => one.id)]),
]

/** Subjects that share their concepts: a page of one may well mean the other's. */
const SISTERS: readonly (readonly SubjectId[])[] = [
  ['mathematics', 'statistics', 'computer-science'],
  ['physics', 'astronomy', 'engineering', 'chemistry', 'earth-science'],
  ['biology', 'medicine', 'chemistry', 'earth-science'],
  ['psychology', 'sociology', 'education', 'medicine', 'biology'],
  ['economics', 'business', 'political-science', 'sociology'],
  ['history', 'political-science', 'geography', 'law', 'sociology', 'economics'],
  ['mathematics', 'physics', 'economics', 'engineering'],
  ['statistics', 'psychology', 'sociology', 'economics', 'biology', 'medicine'],
]

function subjectScore({ subject }: Concept, { subjects }: LinkContext): number {
  const [first] = subjects
  if (first === undefined) return 0
  if (subjects.slice(0, 2).some(({ id, likelihood }) => id === subject && likelihood >= 0.15)) return WEIGHTS.ofSubject
  return SISTERS.some((group) => group.includes(subject) && group.includes(first.id)) ? 0 : WEIGHTS.ofOther
}
