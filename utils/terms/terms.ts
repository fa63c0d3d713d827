import type { Article } from '../article/article'
import type { Term } from '../reading/reading'
import { type Candidate, candidatesOf, type Mention } from './candidates'
import { commonness } from './commonness'
import { marksTerms } from './features/marks'
import { type ConceptChance, type MentionChances, pageView } from './features/page-view'
import { termFeatures } from './features/term-features'
import { mentionChances } from './mentions/mention-chances'
import { chance } from './model'
import { nameOf } from './names'
import { tellingOf } from './telling/telling'
import { toldIn } from './telling/telling-features'
import weights from './weights.json'
import type { TaggedBlock } from './word'

/** A candidate with what speaks for it; topics are chosen among these. */
export interface RankedCandidate extends Candidate {
  /** As a person would write it. */
  readonly name: string
  /** Chance that it is a key term of the page, 0 to 1. */
  readonly likelihood: number
  /** The mention that most likely tells its meaning, and how likely. */
  readonly defined: { readonly mention: Mention; readonly likelihood: number }
}

/** The terms of a page and what they were chosen from. */
export interface TermsFound {
  /** Strongest first, at most 25; fewer where the page's own marks leave no doubt about the rest. */
  readonly terms: readonly Term[]
  /** Strongest first, at most 80. */
  readonly candidates: readonly RankedCandidate[]
}

const MOST_TERMS = 25
const MOST_CANDIDATES = 80
/** On a page that marks its terms a name below this chance is none: chosen with whole books held out by `scripts/train/terms.mjs`. */
const LEAST_WHERE_MARKED = 0.2
/** Least chance that a sentence tells the meaning; the curve stands in docs/decisions/0004-terms-and-prompts.md. */
const SURE_OF_DEFINITION = 0.55

/**
 * The key terms of an English article with their definitions, from the tags of `tagBlocks`.
 *
 * @param conceptChance - what the map says of names on this page; without a map, nothing
 */
export function termsOf(
  article: Article,
  tagged: readonly TaggedBlock[],
  conceptChance: ConceptChance = () => undefined,
): TermsFound {
  const all = candidatesOf(article, tagged)
  const chances = mentionChances(all)
  const view = pageView(article, all, chances, commonness, conceptChance)
  const marked = marksTerms(all)
  const model = marked ? weights.marked : weights.plain
  const candidates = all
    .filter((candidate) => isHopeful(candidate, chances, conceptChance))
    .map((candidate) => ({ candidate, likelihood: chance(model, termFeatures(candidate, view, marked)) }))
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, MOST_CANDIDATES)
    .map(({ candidate, likelihood }) => rank(candidate, likelihood, chances))
  const least = marked ? LEAST_WHERE_MARKED : 0
  const terms = candidates.slice(0, MOST_TERMS).filter(({ likelihood }) => likelihood >= least)
  return { terms: terms.map((candidate) => termOf(candidate, chances)), candidates }
}

/** Below this chance of being introduced or told, a name that stands once in running text is never a key term. */
const HOPELESS = 0.004

/** Leaves out what cannot be a key term before the dear part of the ranking: most of what stands on a page once. */
function isHopeful(
  { key, mentions }: Candidate,
  chances: ReadonlyMap<Mention, MentionChances>,
  conceptChance: ConceptChance,
): boolean {
  const [only, second] = mentions
  if (only === undefined || second !== undefined || only.mark !== undefined || only.block.role === 'heading')
    return true
  const { introducing, defining } = chances.get(only) ?? { introducing: 0, defining: 0 }
  return introducing > HOPELESS || defining > HOPELESS || conceptChance(key) !== undefined
}

function rank(
  candidate: Candidate,
  likelihood: number,
  chances: ReadonlyMap<Mention, MentionChances>,
): RankedCandidate {
  let defined = { mention: candidate.mentions[0] as Mention, likelihood: 0 }
  for (const mention of candidate.mentions) {
    const { defining } = chances.get(mention) ?? { defining: 0 }
    if (defining > defined.likelihood) defined = { mention, likelihood: defining }
  }
  return { ...candidate, name: nameOf(candidate), likelihood, defined }
}

function termOf(candidate: RankedCandidate, chances: ReadonlyMap<Mention, MentionChances>): Term {
  const term = { term: candidate.name, salience: candidate.likelihood }
  const telling = tellingOf(candidate, chances)
  if (telling === undefined || telling.likelihood < SURE_OF_DEFINITION) return term
  const quote = toldIn(telling.mention)
  return { ...term, definition: quote, quote, place: telling.mention.block.place }
}
