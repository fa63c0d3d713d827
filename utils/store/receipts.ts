import type { PageId, TopicId } from '../base/ids'
import type { Instant } from '../base/time'
import { daysIn } from '../evidence/day-list'
import type { Evidence, EvidenceOf } from '../evidence/evidence'
import { dayName, dayOf } from '../evidence/order'
import { relatedTo } from '../evidence/undo'
import { nextStep } from '../learner/next-step'
import type { TopicState } from '../learner/topic-state'
import { type AnswerLine, EMPTY_RECEIPT, type PageLine, type Receipt } from '../panel/receipt'
import type { TrellisDb } from './db'
import { storing } from './failures'
import { piecesOf } from './packs'
import { corrections } from './page-about'
import { recallOf } from './recall'
import { inWords } from './words'

/** The receipt keeps the last few answers and sums up the rest. */
const LATEST = 5
/** Days looked through for pages; a topic that is older has more of them than anybody would look through. */
const MOST_DAYS = 200

/**
 * What the level of `topic` rests on: its answers, the pages on which it was read about, and what would change it. A
 * topic without evidence has an empty receipt.
 */
export function topicReceipt(db: TrellisDb, topic: TopicId, now: Instant): Promise<Receipt> {
  return storing(async () => {
    const state = await db.topics.get(topic)
    return state === undefined ? EMPTY_RECEIPT : receiptFor(db, state, now)
  })
}

/** The receipt of a topic whose state is at hand. */
export async function receiptFor(db: TrellisDb, state: TopicState, now: Instant): Promise<Receipt> {
  const { skill, claim, disowned = Number.NEGATIVE_INFINITY } = state
  const days = daysIn(state.days).filter((day) => day > disowned)
  const pieces = await countedOn(db, days.slice(-MOST_DAYS).map(dayName))
  const rows = await db.days.bulkGet(days.map(dayName))
  const mine = new Set<string>(state.prompts)
  const answers = pieces.filter((piece) => piece.kind === 'answered' && mine.has(piece.prompt))
  return {
    answers: skill.answers,
    ...(skill.answers > 0 && { lastAnswer: skill.at }),
    latest: await linesOf(db, answers.slice(-LATEST).reverse() as EvidenceOf<'answered'>[]),
    pages: await pagesAmong(db, state.topic, pieces),
    readMs: rows.reduce((sum, row) => sum + (row?.attention[state.topic] ?? 0), 0),
    step: nextStep(state, await recallOf(db, state, now), now),
    ...(claim && { claim }),
  }
}

/** Pages on which a topic was read about, as the student corrected them; newest first. */
export async function pagesAbout(db: TrellisDb, { topic, days, disowned }: TopicState): Promise<PageLine[]> {
  const since = disowned ?? Number.NEGATIVE_INFINITY
  const own = daysIn(days).filter((day) => day > since)
  return pagesAmong(db, topic, await countedOn(db, own.slice(-MOST_DAYS).map(dayName)))
}

async function countedOn(db: TrellisDb, days: readonly string[]): Promise<readonly Evidence[]> {
  const packs = await Promise.all(days.map((day) => piecesOf(db, day)))
  const pieces = packs.flat().sort((a, b) => a.at - b.at || dayOf(a) - dayOf(b))
  return relatedTo(pieces, () => true).counted
}

async function linesOf(db: TrellisDb, answers: readonly EvidenceOf<'answered'>[]): Promise<AnswerLine[]> {
  const rows = await db.prompts.bulkGet(answers.map(({ prompt }) => prompt))
  const words = new Map(
    (
      await inWords(
        db,
        rows.filter((row) => row !== undefined),
      )
    ).map((one) => [one.id, one.question]),
  )
  return answers.map(({ at, prompt, rating }) => ({ at, question: words.get(prompt) ?? '', rating }))
}

/** Pages with a visit among `pieces` that is about the topic, as the student corrected them; newest first. */
async function pagesAmong(db: TrellisDb, topic: TopicId, pieces: readonly Evidence[]): Promise<PageLine[]> {
  const visits = new Map<PageId, EvidenceOf<'visit'>>()
  for (const piece of pieces) if (piece.kind === 'visit') visits.set(piece.page, piece)
  const rows = await db.pages.bulkGet([...visits.keys()])
  const correctedOn = await corrections(db)
  const lines = await Promise.all(
    rows.map(async (row): Promise<PageLine[]> => {
      const visit = row && visits.get(row.id)
      if (row === undefined || visit === undefined || row.verdict === 'not-study') return []
      const shares = await correctedOn(row, visit.topics)
      const { id, title, url } = row
      return shares.some((share) => share.id === topic) ? [{ id, title, url, at: row.lastAt }] : []
    }),
  )
  return lines.flat().sort((a, b) => b.at - a.at)
}
