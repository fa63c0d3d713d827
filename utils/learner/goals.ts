import type { EvidenceId, GoalId, TopicId } from '../base/ids'
import type { Days, Instant, LocalDay } from '../base/time'
import { type GoalPiece, isGoalPiece } from '../evidence/about'
import type { EvidenceOf, GoalExtra, GoalFields, OfferedGoal } from '../evidence/evidence'
import { dayOf, withDayIn } from '../evidence/order'
import type { Related } from '../evidence/undo'

/** A goal as it stands. */
export interface GoalState extends GoalFields {
  readonly goal: GoalId
  readonly state: 'going' | 'reached' | 'archived' | 'paused'
  readonly setAt: Instant
  /** Topics that the student marked as known in the check; absent until it was done. */
  readonly known?: readonly TopicId[]
  /** The student's own proof, oldest first; it moves no level. */
  readonly proofs?: readonly Proof[]
}

/** What the student shows for a goal: a note, and a link to what they made. */
export interface Proof {
  readonly at: Instant
  readonly note: string
  readonly link?: string | undefined
}

/** A template that was taken over, as it was the last time. */
export interface JoinedTemplate {
  readonly template: string
  readonly version: number
  readonly at: Instant
  readonly name: string
  readonly author: string
  /** Goals that were chosen. */
  readonly goals: readonly GoalId[]
  readonly offered: readonly OfferedGoal[]
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
  readonly templates: readonly JoinedTemplate[]
  /** By their day. */
  readonly tests: readonly TestDate[]
  readonly first: { readonly studying?: string; readonly test?: string; readonly curious?: string }
  /** Local days, as days since 1970, that hold pieces about goals; ascending. */
  readonly days: readonly Days[]
}

/** Nothing said yet. */
export const NO_WISHES: Wishes = { goals: [], templates: [], tests: [], first: {}, days: [] }

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
      const { goal, at: _at, id: _id, kind: _kind, zone: _zone, without = [], ...fields } = piece
      return changed(
        without.reduce((all, extra) => lost(all, goal, extra), wishes),
        goal,
        given(fields),
      )
    }
    case 'goal-ended':
      return changed(wishes, piece.goal, { state: ENDS[piece.how] })
    case 'goal-checked':
      return changed(wishes, piece.goal, { known: piece.known })
    case 'proof':
      return withProof(wishes, piece)
    case 'template-joined':
      return { ...wishes, templates: joined(wishes.templates, piece) }
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

function withProof(wishes: Wishes, { goal, at, note, link }: EvidenceOf<'proof'>): Wishes {
  const proofs = wishes.goals.find((each) => each.goal === goal)?.proofs ?? []
  return changed(wishes, goal, { proofs: [...proofs, { at, note, ...(link !== undefined && { link }) }] })
}

function joined(before: Wishes['templates'], piece: EvidenceOf<'template-joined'>): Wishes['templates'] {
  const { template, version, at, goals, name = '', author = '', offered = [] } = piece
  const earlier = before.find((each) => each.template === template)
  const all = [...new Set([...(earlier?.goals ?? []), ...goals])]
  const others = before.filter((each) => each !== earlier)
  return [...others, { template, version, at, name, author, goals: all, offered }]
}

function changed(wishes: Wishes, goal: GoalId, to: Partial<GoalState>): Wishes {
  return { ...wishes, goals: wishes.goals.map((each) => (each.goal === goal ? { ...each, ...to } : each)) }
}

function lost(wishes: Wishes, goal: GoalId, extra: GoalExtra): Wishes {
  const goals = wishes.goals.map((each) => {
    if (each.goal !== goal) return each
    const { [extra]: _lost, ...rest } = each
    return rest
  })
  return { ...wishes, goals }
}

const given = (fields: { readonly [F in keyof GoalFields]?: GoalFields[F] | undefined }): Partial<GoalFields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

function defined(answers: { [K in keyof Wishes['first']]: string | undefined }): Wishes['first'] {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined))
}
