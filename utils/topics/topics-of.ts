import type { TopicId } from '../base/ids'
import type { TopicFound } from '../reading/reading'
import { commonness } from '../terms/commonness'
import { type Candidate, candidatesIn, type TopicSources } from './candidates'
import { headlineOf } from './headline'
import type { SubjectId } from './subjects'

/** The broadest topic comes no later than this, if it has at least this share of the strongest one's score. */
const BROADEST_PLACE = 5
const LEAST_BROADEST = 0.1
/** At most so many topics a page. */
const MOST = 8
/** Score of the weakest topic that is told, as a share of the strongest. */
const LEAST_SCORE = 0.2

/**
 * What a page is about, strongest first.
 *
 * Its key terms and the names in its title and headings compete. What the page repeats counts by the number of different
 * blocks, up to a limit; keywords and descriptions, which a reader does not see, count for nothing.
 */
export function topicsOf(sources: TopicSources): TopicFound[] {
  const headline = headlineOf(sources.article)
  const candidates = candidatesIn(sources, headline)
    .filter(({ id, name }) => !headline.hollow.has(id) && !isHollow(id, sources.subject) && !NO_NAME.test(name))
    .sort((a, b) => b.score - a.score)
  const chosen = withBroadest(withoutNested(candidates), sources.language)
  const total = chosen.slice(0, 3 * MOST).reduce((sum, { score }) => sum + score, 0)
  const least = LEAST_SCORE * (chosen[0]?.score ?? 0)
  return chosen
    .slice(0, MOST)
    .filter(({ score }) => score >= least)
    .map((topic) => found(topic, total))
}

function found({ id, name, forms, score, concept }: Candidate, total: number): TopicFound {
  const aliases = [...forms].filter((form) => form !== id)
  return {
    id,
    name: topicName(name),
    weight: score / total,
    ...(aliases.length > 0 && { aliases }),
    ...(concept && { concept: concept.id }),
  }
}

/** A name as a heading would have it: `Cell membrane`, `DNA`, `iPhone`; one that shouts is calmed. */
export function topicName(name: string): string {
  const clean = name.replace(/\s+/g, ' ').trim()
  if (/^\p{Ll}\p{Lu}/u.test(clean)) return clean
  const shouts = clean === clean.toUpperCase() && (/\p{L}{7}/u.test(clean) || /\p{L}{4} \p{L}{3}/u.test(clean))
  const calm = shouts ? clean.toLowerCase() : clean
  return calm.charAt(0).toUpperCase() + calm.slice(1)
}

/** A word inside a stronger, longer name is a topic only when it stands alone more often than not. */
function withoutNested(ranked: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = []
  for (const one of ranked) {
    const holder = chosen.find(({ id }) => within(one.id, id))
    const part = chosen.find(({ id }) => within(id, one.id))
    if (holder !== undefined && one.blocks < 1.5 * holder.blocks) continue
    if (part !== undefined && one.blocks < 0.3 * part.blocks) continue
    chosen.push(one)
  }
  return chosen
}

const within = (part: string, whole: string): boolean => part !== whole && ` ${whole} `.includes(` ${part} `)

/** The topic that the most blocks name is among the first few: pages that tell different parts of it share that one. */
function withBroadest(ranked: readonly Candidate[], language: string): Candidate[] {
  const least = LEAST_BROADEST * (ranked[0]?.score ?? 0)
  const broadest = ranked
    .filter(({ id, score }) => score >= least && !(language === 'en' && isEveryday(id)))
    .sort((a, b) => b.breadth - a.breadth)[0]
  const last = ranked[BROADEST_PLACE - 1]
  if (broadest === undefined || last === undefined || ranked.indexOf(broadest) < BROADEST_PLACE) return [...ranked]
  const rest = ranked.filter((one) => one !== broadest)
  return [...rest.slice(0, BROADEST_PLACE - 1), { ...broadest, score: last.score }, ...rest.slice(BROADEST_PLACE - 1)]
}

/** Whether a topic is made of words that stand on every page: people, figure, state. */
const isEveryday = (id: TopicId): boolean => id.split(' ').every((word) => commonness(word) >= 1)

/** What names a place on the page, or is a formula cut out of it. */
const NO_NAME =
  /^(?:fig(?:ure)?s?|tables?|chapters?|sections?|equations?|eqs?|examples?|pages?|steps?)\.? \d|[()[\]{}<>|=*\\]/i

/** Ids that name no topic: the page's own subject, and what holds no word. */
function isHollow(id: TopicId, subject: SubjectId | undefined): boolean {
  return id === (subject ?? '').replaceAll('-', ' ') || !/\p{L}{2}/u.test(id)
}
