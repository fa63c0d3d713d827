import type { PageId, PromptId, TopicId } from '../base/ids'
import type { Instant } from '../base/time'
import type { Evidence, EvidenceKind, TopicShare } from './evidence'

/** A change of topic on one page: what was `from` is `to`. */
export interface Move {
  readonly from: TopicId
  readonly to: TopicShare
  /** When the student said so. */
  readonly at: Instant
}

/** The prompt that a piece is about, if it is about one. */
export function promptOf(piece: Evidence): PromptId | undefined {
  return 'prompt' in piece ? piece.prompt : undefined
}

/** The page that a piece is about, if it is about one. */
export function pageOf(piece: Evidence): PageId | undefined {
  return 'page' in piece ? piece.page : undefined
}

function topicOf(piece: Evidence): TopicId | undefined {
  return 'topic' in piece ? piece.topic : undefined
}

/** Kinds that goals are folded from. */
const GOAL_KINDS = [
  'goal-set',
  'goal-changed',
  'goal-ended',
  'goal-checked',
  'proof',
  'template-joined',
  'first-answers',
  'test-date-set',
] as const satisfies readonly EvidenceKind[]

/** A piece that changes the goals, the dates of tests or the answers of the first run. */
export type GoalPiece = Extract<Evidence, { kind: (typeof GOAL_KINDS)[number] }>

/** Whether a piece changes the goals, the dates of tests or the answers of the first run. */
export function isGoalPiece(piece: Evidence): piece is GoalPiece {
  return (GOAL_KINDS as readonly string[]).includes(piece.kind)
}

/** `shares` with a page's corrections applied in order; a topic that is there twice is added up. */
export function moved(shares: readonly TopicShare[], moves: readonly Move[]): readonly TopicShare[] {
  return moves.reduce(moveOne, shares)
}

function moveOne(shares: readonly TopicShare[], { from, to }: Move): readonly TopicShare[] {
  const found = shares.find(({ id }) => id === from)
  if (found === undefined || from === to.id) return shares
  const same = shares.find(({ id }) => id === to.id)
  const weight = Math.min(1, found.weight + (same?.weight ?? 0))
  return shares.flatMap((share) => {
    if (share === found) return [{ id: to.id, name: to.name || (same?.name ?? ''), weight }]
    return share === same ? [] : [share]
  })
}

/** Every topic that a piece names by itself; goals are left out, they are found by their own days. */
export function topicsNamed(piece: Evidence): readonly TopicId[] {
  if (piece.kind === 'topic-split') return [piece.topic, piece.into.id]
  const own = topicOf(piece)
  if (own !== undefined) return [own]
  if (piece.kind === 'topic-merged') return [piece.from, piece.into]
  if (piece.kind === 'test-date-set') return piece.topics
  return piece.kind === 'goal-checked' ? piece.known : []
}
