import type { Article } from '../article/article'
import type { TopicId } from '../base/ids'
import type { TopicFound } from '../reading/reading'
import { aliasesIn } from './abbreviations'
import { type Headline, headlineOf, namesIn } from './headline'
import { oneTopic } from './known-aliases'
import { blocksWith, LITTLE_TEXT, type PageWords } from './page-words'
import type { SubjectId } from './subjects'
import { topicId } from './topic-id'

/** A name that the page may be about, and how much it looks like a key term, 0 to 1. */
export interface Named {
  readonly name: string
  readonly salience: number
}

/** What topics are chosen from. */
export interface TopicSources {
  readonly article: Article
  readonly page: PageWords
  /** Strongest first. */
  readonly named: readonly Named[]
  /** ISO 639-1 code. */
  readonly language: string
  /** The page's subject is no topic of it. */
  readonly subject: SubjectId | undefined
}

/** At most so many topics a page. */
const MOST = 8
/** Further blocks that name a topic add nothing. */
const MOST_BLOCKS = 12
/** A topic that no text below the headings names so often is only a headline. */
const LEAST_BLOCKS = 2
/** Score of the weakest topic that is told, as a share of the strongest. */
const LEAST_SCORE = 0.2

/**
 * Shares of a full score: how much a name looks like a key term leads, the page's own headings and its spread decide
 * between names that are close.
 */
const WEIGHT = { salience: 1, title: 0.1, heading: 0.05, spread: 0.1 }

interface Candidate {
  readonly id: TopicId
  readonly name: string
  /** Ids of the names by which the page calls it. */
  readonly forms: ReadonlySet<TopicId>
  readonly salience: number
  readonly inTitle: boolean
  readonly headings: number
  readonly blocks: number
  readonly score: number
}

/**
 * What a page is about, strongest first.
 *
 * Its key terms and the names in its title and headings compete. What the page repeats counts by the number of different
 * blocks, up to a limit; keywords and descriptions, which a reader does not see, count for nothing.
 */
export function topicsOf(sources: TopicSources): TopicFound[] {
  const headline = headlineOf(sources.article)
  const candidates = [...gather(sources, headline).values()]
    .filter(({ id, name }) => !headline.hollow.has(id) && !isHollow(id, sources.subject) && !NO_NAME.test(name))
    .flatMap((candidate) => weigh(candidate, sources))
    .sort((a, b) => b.score - a.score)
  const chosen = withoutNested(candidates)
  const total = chosen.slice(0, 3 * MOST).reduce((sum, { score }) => sum + score, 0)
  const least = LEAST_SCORE * (chosen[0]?.score ?? 0)
  return chosen
    .slice(0, MOST)
    .filter(({ score }) => score >= least)
    .map((topic) => found(topic, total))
}

function found({ id, name, forms, score }: Candidate, total: number): TopicFound {
  const aliases = [...forms].filter((form) => form !== id)
  return { id, name: topicName(name), weight: score / total, ...(aliases.length > 0 && { aliases }) }
}

/** A name as a heading would have it: `Cell membrane`, `DNA`, `iPhone`. */
export function topicName(name: string): string {
  const clean = name.replace(/\s+/g, ' ').trim()
  return /^\p{Ll}\p{Lu}/u.test(clean) ? clean : clean.charAt(0).toUpperCase() + clean.slice(1)
}

/** Words that point at something and are no part of its name. */
const DETERMINER =
  /^(?:(?:its|their|his|her|our|your|my|this|that|these|those|each|every|some|any|no|several|many|most|various|certain|such) )+(?=\S)/i

type Gathered = Omit<Candidate, 'blocks' | 'score'>

function gather({ article, named, language }: TopicSources, headline: Headline): Map<TopicId, Gathered> {
  const english = language === 'en'
  const aliases: ReturnType<typeof aliasesIn> = english ? aliasesIn(article.blocks.map(({ text }) => text)) : new Map()
  const found = new Map<TopicId, Gathered>()
  const add = (written: string, more: Partial<Gathered>) => {
    const name = english ? written.replace(DETERMINER, '') : written
    const form = topicId(name, language)
    const long = aliases.get(form)
    const id = english ? oneTopic(long?.id ?? form) : form
    const known = found.get(id)
    found.set(id, {
      id,
      name: known?.name ?? long?.name ?? name,
      forms: new Set([...(known?.forms ?? []), form, id]),
      salience: Math.max(known?.salience ?? 0, more.salience ?? 0),
      inTitle: known?.inTitle === true || more.inTitle === true,
      headings: (known?.headings ?? 0) + (more.headings ?? 0),
    })
  }
  for (const { name, salience } of named) add(name, { salience })
  for (const name of namesIn(headline.title)) add(name, { inTitle: true })
  for (const heading of new Set(headline.headings)) for (const name of namesIn(heading)) add(name, { headings: 1 })
  return found
}

function weigh(gathered: Gathered, { article, page }: TopicSources): Candidate[] {
  const { forms, salience, inTitle, headings } = gathered
  const holding = new Set([...forms].flatMap((form) => blocksWith(form, page)))
  const text = [...holding].filter(({ block }) => block.role !== 'heading').length
  const least = salience === 0 ? LEAST_BLOCKS : 1
  if (text < least && article.words > LITTLE_TEXT) return []
  const blocks = Math.min(text, MOST_BLOCKS)
  const score =
    WEIGHT.salience * salience +
    (inTitle ? WEIGHT.title : 0) +
    WEIGHT.heading * Math.min(2, headings) +
    (WEIGHT.spread * Math.log2(1 + blocks)) / Math.log2(1 + MOST_BLOCKS)
  return [{ ...gathered, blocks, score }]
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

/** What names a place on the page, or is a formula cut out of it. */
const NO_NAME =
  /^(?:fig(?:ure)?s?|tables?|chapters?|sections?|equations?|eqs?|examples?|pages?|steps?)\.? \d|[()[\]{}<>|=*\\]/i

/** Ids that name no topic: the page's own subject, and what holds no word. */
function isHollow(id: TopicId, subject: SubjectId | undefined): boolean {
  return id === (subject ?? '').replaceAll('-', ' ') || !/\p{L}{2}/u.test(id)
}
