import type { TopicId } from '../base/ids'
import type { Days, LocalDay, Ms } from '../base/time'
import type { Evidence, TopicShare } from '../evidence/evidence'
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

/**
 * A day after one more of its pieces. Only whole numbers are added, so that the order does not matter.
 *
 * @param shares - what the piece is about, corrections applied; for an answer the shares of its prompt
 */
export function dayAfter(state: DayState, piece: Evidence, shares: readonly TopicShare[]): DayState {
  if (piece.kind === 'visit') {
    return {
      ...state,
      // A visit that went on after it was closed has a second piece with an id of its own.
      visits: state.visits + ((piece.id as string) === piece.visit ? 1 : 0),
      activeMs: state.activeMs + Math.round(piece.activeMs),
      topics: added(state.topics, shares, ({ weight }) => [Math.round(piece.activeMs * weight), 0, 0]),
    }
  }
  if (piece.kind === 'prompt-made') return { ...state, made: state.made + 1 }
  if (piece.kind !== 'answered') return state
  const right = isRight(piece.rating) ? 1 : 0
  return {
    ...state,
    answers: state.answers + 1,
    right: state.right + right,
    answerMs: state.answerMs + Math.round(piece.durationMs),
    topics: added(state.topics, shares, () => [0, 1, right]),
  }
}

/** Active time of every topic of a day that had any; ascending, so that sums over it do not depend on the order of pieces. */
export function attentionOf(state: DayState): Ms[] {
  return Object.values(state.topics)
    .map(([activeMs]) => activeMs)
    .filter((activeMs) => activeMs > 0)
    .sort((a, b) => a - b)
}

function added(
  topics: DayState['topics'],
  shares: readonly TopicShare[],
  of: (share: TopicShare) => TopicDay,
): DayState['topics'] {
  const sums = new Map(Object.entries(topics) as [TopicId, TopicDay][])
  for (const share of shares) {
    const [activeMs, answers, right] = sums.get(share.id) ?? [0, 0, 0]
    const more = of(share)
    sums.set(share.id, [activeMs + more[0], answers + more[1], right + more[2]])
  }
  return Object.fromEntries(sums) as DayState['topics']
}
