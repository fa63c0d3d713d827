import type { TopicId } from '../base/ids'
import { DAY, type Days, HOUR, type Instant, type LocalDay, MINUTE, type Ms, type Zone } from '../base/time'
import type { AnswerForm, Evidence, EvidenceOf, TopicShare } from '../evidence/evidence'
import { isRight } from './skill'

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
  /** Active time by part of the student's day, six hours each from midnight. */
  readonly parts: readonly [Ms, Ms, Ms, Ms]
  /** Answers by form. */
  readonly forms: Readonly<Partial<Record<AnswerForm, number>>>
  /** Answers by feeling and outcome: sure and right, sure and wrong, not sure and right, not sure and wrong. */
  readonly felt: readonly [number, number, number, number]
  /** Active time by topic; topics that were only answered are left out. */
  readonly attention: Readonly<Record<TopicId, Ms>>
  /** Days, as days since 1970, that hold undos of this day's pieces; the store looks there too. */
  readonly undoneOn: readonly Days[]
}

/** A day on which nothing happened. */
export function emptyDay(day: LocalDay): DayState {
  const sums = { visits: 0, activeMs: 0, answers: 0, right: 0, answerMs: 0, made: 0 }
  return { day, ...sums, parts: [0, 0, 0, 0], forms: {}, felt: [0, 0, 0, 0], attention: {}, undoneOn: [] }
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
  const attention = new Map(Object.entries(state.attention) as [TopicId, Ms][])
  for (const { piece, shares } of pieces) {
    if (piece.kind === 'visit') addVisit(sums, attention, piece, shares)
    if (piece.kind === 'answered') addAnswer(sums, piece)
    if (piece.kind === 'prompt-made') sums.made += 1
  }
  return { ...sums, attention: Object.fromEntries(attention) as DayState['attention'] }
}

/** Active time of every topic of a day; ascending, so that sums over it do not depend on the order of pieces. */
export function attentionOf(state: DayState): Ms[] {
  return Object.values(state.attention).sort((a, b) => a - b)
}

type Sums = { -readonly [K in keyof DayState]: DayState[K] }

function addVisit(
  sums: Sums,
  attention: Map<TopicId, Ms>,
  { id, visit, activeMs, at, zone }: EvidenceOf<'visit'>,
  shares: readonly TopicShare[],
): void {
  // A visit that went on after it was closed has a second piece with an id of its own.
  sums.visits += (id as string) === visit ? 1 : 0
  sums.activeMs += Math.round(activeMs)
  sums.parts = added(sums.parts, partOfDay(at, zone), Math.round(activeMs))
  for (const share of shares) {
    attention.set(share.id, (attention.get(share.id) ?? 0) + Math.round(activeMs * share.weight))
  }
}

/** Which six hours of the student's own day `at` lies in, from 0. */
const partOfDay = (at: Instant, zone: Zone): number =>
  Math.floor(((((at + zone * MINUTE) % DAY) + DAY) % DAY) / (6 * HOUR))

function added<T extends readonly number[]>(counts: T, at: number, more: number): T {
  return counts.map((count, i) => (i === at ? count + more : count)) as unknown as T
}

function addAnswer(sums: Sums, { rating, durationMs, form, sure }: EvidenceOf<'answered'>): void {
  sums.forms = { ...sums.forms, [form]: (sums.forms[form] ?? 0) + 1 }
  if (sure !== undefined) sums.felt = added(sums.felt, (sure ? 0 : 2) + (isRight(rating) ? 0 : 1), 1)

  sums.answers += 1
  sums.right += isRight(rating) ? 1 : 0
  sums.answerMs += Math.round(durationMs)
}
