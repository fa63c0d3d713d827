import type { TopicId } from '../base/ids'
import type { Days, LocalDay, Ms } from '../base/time'
import type { Evidence, EvidenceOf, TopicShare } from '../evidence/evidence'
import { isRight } from './skill'

/** What a day gave to one topic. */
export type TopicDay = readonly [activeMs: Ms, answers: number, right: number]

/** Roll-up of one local day over all devices. */
export interface DayState {
  readonly day: LocalDay
  /** Pages arrived at and read. */
  readonly visits: number
  readonly activeMs: Ms
  readonly answers: number
  readonly right: number
  /** Time spent answering. */
  readonly answerMs: Ms
  /** Prompts made. */
  readonly made: number
  readonly topics: Readonly<Record<TopicId, TopicDay>>
  /** Days, as days since 1970, that hold undos of this day's pieces; the store looks there too. */
  readonly undoneOn: readonly Days[]
}

/** A day on which nothing happened. */
export function emptyDay(day: LocalDay): DayState {
  return { day, visits: 0, activeMs: 0, answers: 0, right: 0, answerMs: 0, made: 0, topics: {}, undoneOn: [] }
}

/** One piece as a day sees it. */
export interface DayPiece {
  readonly piece: Evidence
  /** What it is about, corrections applied; for an answer the shares of its prompt. */
  readonly shares: readonly TopicShare[]
}

/** A day after more of its pieces. Only whole numbers are added, so that the order does not matter. */
export function dayAfter(state: DayState, pieces: readonly DayPiece[]): DayState {
  const sums: Sums = { ...state }
  const topics = new Map(Object.entries(state.topics) as [TopicId, TopicDay][])
  for (const { piece, shares } of pieces) {
    if (piece.kind === 'visit') addVisit(sums, topics, piece, shares)
    if (piece.kind === 'answered') addAnswer(sums, topics, piece, shares)
    if (piece.kind === 'prompt-made') sums.made += 1
  }
  return { ...sums, topics: Object.fromEntries(topics) as DayState['topics'] }
}

type Sums = { -readonly [K in keyof DayState]: DayState[K] }
type Topics = Map<TopicId, TopicDay>
type Shares = readonly TopicShare[]

function addVisit(sums: Sums, topics: Topics, { id, visit, activeMs }: EvidenceOf<'visit'>, shares: Shares): void {
  // A visit that went on after it was closed has a second piece with an id of its own.
  sums.visits += (id as string) === visit ? 1 : 0
  sums.activeMs += Math.round(activeMs)
  for (const share of shares) add(topics, share.id, [Math.round(activeMs * share.weight), 0, 0])
}

function addAnswer(sums: Sums, topics: Topics, piece: EvidenceOf<'answered'>, shares: Shares): void {
  const right = isRight(piece.rating) ? 1 : 0
  sums.answers += 1
  sums.right += right
  sums.answerMs += Math.round(piece.durationMs)
  for (const share of shares) add(topics, share.id, [0, 1, right])
}

function add(topics: Topics, id: TopicId, more: TopicDay): void {
  const [activeMs, answers, right] = topics.get(id) ?? [0, 0, 0]
  topics.set(id, [activeMs + more[0], answers + more[1], right + more[2]])
}

/** Active time of every topic of a day that had any; ascending, so that sums over it do not depend on the order of pieces. */
export function attentionOf(state: DayState): Ms[] {
  return Object.values(state.topics)
    .map(([activeMs]) => activeMs)
    .filter((activeMs) => activeMs > 0)
    .sort((a, b) => a - b)
}
