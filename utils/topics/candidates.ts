import type { Article } from '../article/article'
import type { TopicId } from '../base/ids'
import type { Concept } from '../map/concept'
import { topicOf } from '../map/look-up'
import { aliasesIn } from './abbreviations'
import { type Headline, namesIn } from './headline'
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
  /** The concept that a topic with these names means on this page; absent without a map. */
  readonly linkOf?: ((forms: Iterable<TopicId>) => Linked | undefined) | undefined
}

/** A concept that a topic means, and how likely it does, 0 to 1. */
export interface Linked {
  readonly concept: Concept
  readonly likelihood: number
}

/** Further blocks that name a topic add nothing. */
const MOST_BLOCKS = 12
/** A topic that no text below the headings names so often is only a headline. */
const LEAST_BLOCKS = 2

/**
 * Shares of a full score: how much a name looks like a key term leads, the page's own headings and its spread decide
 * between names that are close.
 */
const WEIGHT = { salience: 1, title: 0.2, heading: 0.1, spread: 0.15, concept: 0.25 }

/** A topic in the making. */
export interface Candidate {
  readonly id: TopicId
  readonly name: string
  /** Ids of the names by which the page calls it. */
  readonly forms: ReadonlySet<TopicId>
  readonly salience: number
  readonly inTitle: boolean
  readonly headings: number
  /** Blocks of running text that name it, up to the limit. */
  readonly blocks: number
  /** The same without a limit. */
  readonly breadth: number
  readonly score: number
  /** The concept that it means, when that is clear. */
  readonly concept?: Concept
}

/**
 * Every name that key terms, title and headings hold, the names of one topic together, each with its score.
 * A headline that the text never comes back to is left out, unless there is hardly any text.
 */
export function candidatesIn(sources: TopicSources, headline: Headline): Candidate[] {
  return withConcepts(
    [...gather(sources, headline).values()].flatMap((gathered) => weigh(gathered, sources)),
    sources.linkOf,
  )
}

/** Words that point at something and are no part of its name. */
const DETERMINER =
  /^(?:(?:its|their|his|her|our|your|my|this|that|these|those|each|every|some|any|no|several|many|most|various|certain|such) )+(?=\S)/i

/** A topic that is a concept of the map takes its name, and those that are the same concept become one. */
function withConcepts(candidates: readonly Candidate[], linkOf: TopicSources['linkOf']): Candidate[] {
  if (linkOf === undefined) return [...candidates]
  const known = new Map<string, Candidate>()
  const open: Candidate[] = []
  for (const candidate of candidates) {
    const link = linkOf(candidate.forms)
    if (link === undefined) open.push(candidate)
    else known.set(link.concept.id, joined(known.get(link.concept.id), candidate, link))
  }
  return [...open, ...known.values()]
}

function joined(before: Candidate | undefined, candidate: Candidate, { concept, likelihood }: Linked): Candidate {
  const score = candidate.score + WEIGHT.concept * likelihood
  const best = before === undefined || score > before.score ? { ...candidate, score } : before
  const id = topicOf(concept)
  const name = best.id === id ? best.name : concept.name
  return { ...best, id, name, concept, forms: new Set([id, ...(before?.forms ?? []), ...candidate.forms]) }
}

type Gathered = Omit<Candidate, 'blocks' | 'breadth' | 'score'>

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
  return [{ ...gathered, blocks, breadth: text, score }]
}
