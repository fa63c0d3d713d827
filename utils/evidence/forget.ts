import { hash64 } from '../base/hash'
import type { PageId, PromptId, TopicId } from '../base/ids'
import type { Instant } from '../base/time'
import { pageOf, promptOf, topicsNamed } from './about'
import type { Evidence, EvidenceOf } from './evidence'
import type { Related } from './undo'

/** What must not be kept. */
export interface Unwanted {
  readonly pages: ReadonlySet<PageId>
  readonly prompts: ReadonlySet<PromptId>
  /** Whether what happened to a topic at `at` must not be kept. */
  topic(id: TopicId, at: Instant): boolean
}

/** What `forgotten` pieces forbid. */
export interface Forbidden {
  readonly pages: ReadonlySet<PageId>
  /** By `hash64` of a topic's id, the time up to which its pieces are refused. */
  readonly topics: ReadonlyMap<string, Instant>
}

/** What the `forgotten` pieces that count forbid together. */
export function forbiddenBy({ counted }: Related): Forbidden {
  const pages = new Set<PageId>()
  const topics = new Map<string, Instant>()
  for (const piece of counted) {
    if (piece.kind !== 'forgotten') continue
    for (const page of piece.pages) pages.add(page)
    for (const topic of piece.topics) topics.set(topic, Math.max(piece.at, topics.get(topic) ?? 0))
  }
  return { pages, topics }
}

/** What is forbidden, in the form that `without` asks for; prompts come with the pieces that made them. */
export function unwantedBy({ pages, topics }: Forbidden, prompts: ReadonlySet<PromptId> = new Set()): Unwanted {
  const topic = (id: TopicId, at: Instant) => topics.size > 0 && at <= (topics.get(hash64(id)) ?? -1)
  return { pages, prompts, topic }
}

/** Prompts that go because the piece that made them does: made from an unwanted page, or about an unwanted topic. */
export function promptsWith(pieces: readonly Evidence[], unwanted: Unwanted): Set<PromptId> {
  return new Set(
    pieces.flatMap((piece) =>
      piece.kind === 'prompt-made' && without(piece, unwanted) === undefined ? [piece.prompt] : [],
    ),
  )
}

/**
 * What is left of a piece: itself when it is not concerned, less of it when only a part is, nothing when it is all
 * about what is unwanted.
 */
export function without(piece: Evidence, unwanted: Unwanted): Evidence | undefined {
  const page = pageOf(piece)
  const prompt = promptOf(piece)
  if (page !== undefined && unwanted.pages.has(page)) return undefined
  if (prompt !== undefined && unwanted.prompts.has(prompt)) return undefined
  const gone = (id: TopicId) => unwanted.topic(id, piece.at)
  switch (piece.kind) {
    case 'visit':
      return withoutShares(piece, gone)
    case 'prompt-made':
      return piece.topics.some(({ id }) => gone(id)) ? undefined : piece
    case 'goal-set':
    case 'goal-changed':
    case 'test-date-set':
      return piece.topics?.some(gone) ? { ...piece, topics: piece.topics.filter((id) => !gone(id)) } : piece
    case 'goal-checked':
      return piece.known.some(gone) ? { ...piece, known: piece.known.filter((id) => !gone(id)) } : piece
    case 'corrected':
      return piece.what === 'other-topic' && (gone(piece.from) || gone(piece.to.id)) ? undefined : named(piece, gone)
    case 'topic-split':
      return named(withoutPages(piece, unwanted.pages), gone)
    default:
      return named(piece, gone)
  }
}

function named(piece: Evidence, gone: (id: TopicId) => boolean): Evidence | undefined {
  return topicsNamed(piece).some(gone) ? undefined : piece
}

function withoutShares(piece: EvidenceOf<'visit'>, gone: (id: TopicId) => boolean): Evidence | undefined {
  const topics = piece.topics.filter(({ id }) => !gone(id))
  if (topics.length === piece.topics.length) return piece
  return topics.length === 0 ? undefined : { ...piece, topics }
}

function withoutPages(piece: EvidenceOf<'topic-split'>, pages: ReadonlySet<PageId>): EvidenceOf<'topic-split'> {
  const left = piece.pages.filter((page) => !pages.has(page))
  return left.length === piece.pages.length ? piece : { ...piece, pages: left }
}
