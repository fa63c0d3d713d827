import type { EvidenceId, GoalId, TopicId } from '../base/ids'
import type { Days, Instant, LocalDay } from '../base/time'
import { type GoalPiece, isGoalPiece } from '../evidence/about'
import type { GoalFields } from '../evidence/evidence'
import { dayOf, withDayIn } from '../evidence/order'
import type { Related } from '../evidence/undo'

/** A goal as it stands. */
export interface GoalState extends GoalFields {
  readonly goal: GoalId
  readonly state: 'going' | 'reached' | 'archived' | 'paused'
  readonly setAt: Instant
}

/** A day on which the student has to know something. */
export interface TestDate {
  /** The piece that set it; taking it back takes the test away. */
  readonly piece: EvidenceId
  readonly on: LocalDay
  readonly topics: readonly TopicId[]
  readonly goal?: GoalId
  readonly setAt: Instant
}

/** What the student wants, and said at the start. */
export interface Wishes {
  /** In the order they were set. */
  readonly goals: readonly GoalState[]
  /** By their day. */
  readonly tests: readonly TestDate[]
  readonly first: { readonly studying?: string; readonly test?: string; readonly curious?: string }
  /** Local days, as days since 1970, that hold pieces about goals; ascending. */
  readonly days: readonly Days[]
}

/** Nothing said yet. */
export const NO_WISHES: Wishes = { goals: [], tests: [], first: {}, days: [] }

const ENDS = { reached: 'reached', archived: 'archived', paused: 'paused', resumed: 'going' } as const

/** Goals and first answers from all pieces about them. */
export function foldWishes({ all, counted }: Related): Wishes {
  const wishes = counted.filter(isGoalPiece).reduce(wishesAfter, NO_WISHES)
  return { ...wishes, days: all.reduce<readonly Days[]>((days, piece) => withDayIn(days, dayOf(piece)), []) }
}

function wishesAfter(wishes: Wishes, piece: GoalPiece): Wishes {
  switch (piece.kind) {
    case 'goal-set': {
      const { goal, at, id: _id, kind: _kind, zone: _zone, ...fields } = piece
      const others = wishes.goals.filter((each) => each.goal !== goal)
      return { ...wishes, goals: [...others, { goal, state: 'going', setAt: at, ...fields }] }
    }
    case 'goal-changed': {
      const { goal, at: _at, id: _id, kind: _kind, zone: _zone, ...fields } = piece
      return changed(wishes, goal, fields as Partial<GoalFields>)
    }
    case 'goal-ended':
      return changed(wishes, piece.goal, { state: ENDS[piece.how] })
    case 'test-date-set': {
      const { id, goal, on, topics, at } = piece
      // Its topics were forgotten.
      if (topics.length === 0) return wishes
      const test: TestDate = { piece: id, on, topics, setAt: at, ...(goal && { goal }) }
      return { ...wishes, tests: [...wishes.tests, test].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) }
    }
    case 'first-answers': {
      const { studying, test, curious } = piece
      return { ...wishes, first: { ...wishes.first, ...defined({ studying, test, curious }) } }
    }
  }
}

function changed(wishes: Wishes, goal: GoalId, to: Partial<GoalState>): Wishes {
  return { ...wishes, goals: wishes.goals.map((each) => (each.goal === goal ? { ...each, ...to } : each)) }
}

function defined(answers: { [K in keyof Wishes['first']]: string | undefined }): Wishes['first'] {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined))
}
