import type { Named } from '../map/link'
import type { PageWords } from './page-words'
import { SEEDS } from './seeds'
import { SUBJECT_IDS, type SubjectId } from './subjects'
import { idWords } from './topic-id'

/** A subject and how likely it is that the page belongs to it, 0 to 1. */
export interface SubjectFound {
  readonly id: SubjectId
  readonly likelihood: number
}

/** Below this much evidence no subject is named. */
const LEAST = 3
/** Evidence that is always there for no subject at all. */
const DOUBT = 4
/** How sharply likelihood follows evidence. */
const SHARPNESS = 3
/** A pair of words is seldom an accident. */
const PAIR = 1.5
/** A year of the past speaks for history as far as its words do, and at most so many of them count. */
const YEAR = 0.4
const MOST_YEARS = 8
/** What a name of the map counts beside a seed word: the map covers some subjects and not others. */
const NAMED = 0.4
/** What a page told in the past tense throughout adds to what speaks for history, as a share of it. */
const PAST = 1
/** Share of past forms from which a page is a narrative. */
const NARRATIVE = 0.6
/** What a heading or the title adds to a word, in blocks. */
const HEADING = 2

const PAST_FORMS = idWords('was were had did', 'en')
const PRESENT_FORMS = idWords('is are has have do does', 'en')

interface Seed {
  readonly subjects: readonly SubjectId[]
  /** 1 for a word of one subject alone, less the more share it. */
  readonly weight: number
}

const seeds = readSeeds()

function readSeeds(): ReadonlyMap<string, Seed> {
  const owners = new Map<string, Set<SubjectId>>()
  for (const subject of SUBJECT_IDS) {
    for (const seed of SEEDS[subject].split(' ')) {
      const key = idWords(seed.replaceAll('_', ' '), 'en').join(' ')
      owners.set(key, (owners.get(key) ?? new Set()).add(subject))
    }
  }
  const entries = [...owners].map(([key, subjects]): [string, Seed] => {
    const weight = (key.includes(' ') ? PAIR : 1) / subjects.size
    return [key, { subjects: [...subjects], weight }]
  })
  return new Map(entries)
}

/** In how many blocks each seed word stands; headings count more. */
export function seedSpread(page: PageWords): Map<string, number> {
  const spread = new Map<string, number>()
  for (const { words, block } of page.blocks) {
    const found = new Set<string>()
    for (const [i, word] of words.entries()) {
      if (seeds.has(word)) found.add(word)
      const pair = `${word} ${words[i + 1] ?? ''}`
      if (seeds.has(pair)) found.add(pair)
    }
    const gain = block.role === 'heading' ? HEADING : 1
    for (const seed of found) spread.set(seed, (spread.get(seed) ?? 0) + gain)
  }
  return spread
}

/**
 * The subjects of an English page, likeliest first; empty when too little speaks for any.
 *
 * Every seed word on the page speaks for its subjects, the less the more subjects share it, and with the logarithm
 * of the number of blocks it stands in: a word repeated without end hardly moves the answer. So do the map's names.
 *
 * @param named - names of the map that stand on the page
 */
export function subjectsOf(page: PageWords, named: readonly Named[] = []): SubjectFound[] {
  const likely = [...scoresOf(page, named)].filter(([, score]) => score >= LEAST)
  const total = likely.reduce((sum, [, score]) => sum + score ** SHARPNESS, DOUBT ** SHARPNESS)
  return likely
    .map(([id, score]) => ({ id, likelihood: score ** SHARPNESS / total }))
    .sort((a, b) => b.likelihood - a.likelihood)
}

/** How much of an English page's vocabulary belongs to its strongest subject, 0 to 1, longer pages held to more. */
export function subjectEvidence(page: PageWords): number {
  const best = Math.max(0, ...scoresOf(page).values())
  return best / (best + 3 + Math.sqrt(page.where.size))
}

/** How far a page is told in the past tense, 0 to 1: history is, where politics and sociology say how things are. */
function pastness(page: PageWords): number {
  const blocks = (words: readonly string[]) => words.reduce((sum, word) => sum + (page.where.get(word)?.length ?? 0), 0)
  const past = blocks(PAST_FORMS)
  const share = past / (past + blocks(PRESENT_FORMS) + 1)
  return Math.max(0, (share - NARRATIVE) / (1 - NARRATIVE))
}

function scoresOf(page: PageWords, named: readonly Named[] = []): Map<SubjectId, number> {
  const scores = new Map<SubjectId, number>()
  for (const name of named) addNamed(scores, name)
  for (const [key, blocks] of seedSpread(page)) {
    const seed = seeds.get(key)
    for (const subject of seed?.subjects ?? []) {
      scores.set(subject, (scores.get(subject) ?? 0) + (seed?.weight ?? 0) * Math.log2(1 + blocks))
    }
  }
  const years = [...page.where.keys()].filter((word) => /^1\d{3}s?$/.test(word)).length
  const history = scores.get('history') ?? 0
  const told = history * (1 + PAST * pastness(page))
  return scores.set('history', told + Math.min(history, YEAR * Math.min(years, MOST_YEARS)))
}

/** A name of the map speaks for the subjects that claim it, unless it is a seed word already or has other senses. */
function addNamed(scores: Map<SubjectId, number>, { name, concepts, blocks }: Named): void {
  if (seeds.has(name) || concepts.some(({ ambiguous }) => ambiguous)) return
  const weight = ((name.includes(' ') ? PAIR : 1) * NAMED) / concepts.length
  for (const { subject } of concepts) scores.set(subject, (scores.get(subject) ?? 0) + weight * Math.log2(1 + blocks))
}
