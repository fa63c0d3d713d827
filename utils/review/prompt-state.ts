import { hash64 } from '../base/hash'
import type { EvidenceId, PageId, PromptId, TopicId } from '../base/ids'
import type { Days, Instant } from '../base/time'
import { type Move, moved } from '../evidence/about'
import { type DayList, daysIn, listOf } from '../evidence/day-list'
import type { AnswerForm, Evidence, EvidenceOf, PromptOrigin, PromptText, TopicShare } from '../evidence/evidence'
import { dayOf } from '../evidence/order'
import type { DraftKind } from '../reading/reading'
import { afterRecall, type Memory } from './memory'

/**
 * What the evidence so far says about one prompt, without its words: they stand in the evidence, and a student has
 * tens of thousands of prompts but is shown four.
 */
export interface PromptRow {
  readonly id: PromptId
  readonly form: AnswerForm
  readonly origin: PromptOrigin
  /** The kind of draft it was, when it came from one. */
  readonly pattern?: DraftKind
  /** What it is about, the corrections of its page applied, and the share of each, 0 to 1. */
  readonly topicIds: readonly TopicId[]
  readonly weights: readonly number[]
  readonly page?: PageId
  readonly language: string
  /** Difficulty guess in logits; 0 is middling. */
  readonly difficulty: number
  readonly state: 'active' | 'suspended' | 'binned'
  /** Absent until the first answer. */
  readonly memory?: Memory
  /** When to ask: at once for a new prompt; `NEVER` while suspended without an end, or binned. */
  readonly due: Instant
  readonly madeAt: Instant
  readonly binnedAt?: Instant
  /** The piece that has its words, and that piece's local day as days since 1970. */
  readonly words: readonly [Days, EvidenceId]
  /** Characters of question and answer. */
  readonly chars: number
  /** The same number for prompts that rest on the same sentence of a page. */
  readonly passage?: number
  /** Local days on which it was answered. */
  readonly asked: DayList
  /** Other days that hold pieces about it. With `asked`, where the store looks when it folds again. */
  readonly days: DayList
  /** Time and id of the last piece about it. */
  readonly last: readonly [Instant, EvidenceId]
}

/** A prompt with its words and with the names of its topics, as it is shown. */
export interface PromptState
  extends Omit<PromptRow, 'weights' | 'words' | 'chars' | 'passage' | 'asked' | 'days'>,
    PromptText {
  readonly topics: readonly TopicShare[]
  /** The student gave it words of their own: what the map says now does not replace them. */
  readonly edited?: true
  /** Local days, as days since 1970, on which it was answered, and others with pieces about it; ascending. */
  readonly asked: readonly Days[]
  readonly days: readonly Days[]
}

/** What the fold gives; the store adds where the pieces are. */
export type PromptCore = Omit<PromptRow, 'asked' | 'days' | 'last'>

/** Later than any answer: the due time of a prompt that is not asked. */
export const NEVER: Instant = 8_640_000_000_000_000

type Step<K extends keyof typeof STEPS> = (core: PromptCore, piece: EvidenceOf<K>) => PromptCore

const STEPS = {
  'draft-kept': (core: PromptCore, { pattern }: EvidenceOf<'draft-kept'>): PromptCore => ({ ...core, pattern }),
  'prompt-edited': (core: PromptCore, piece: EvidenceOf<'prompt-edited'>): PromptCore => {
    const { passage: _passage, ...rest } = core
    return { ...rest, ...wordsOf(piece, core.page) }
  },
  'prompt-suspended': (core: PromptCore, { until }: EvidenceOf<'prompt-suspended'>): PromptCore => ({
    ...core,
    state: 'suspended',
    due: until ?? NEVER,
  }),
  'prompt-resumed': (core: PromptCore, _piece: EvidenceOf<'prompt-resumed'>): PromptCore => {
    const { binnedAt: _binnedAt, ...rest } = core
    return { ...rest, state: 'active', due: core.memory?.due ?? core.madeAt }
  },
  'prompt-binned': (core: PromptCore, { at }: EvidenceOf<'prompt-binned'>): PromptCore => ({
    ...core,
    state: 'binned',
    due: NEVER,
    binnedAt: at,
  }),
  answered: (core: PromptCore, piece: EvidenceOf<'answered'>): PromptCore => {
    const memory = afterRecall(core.memory, piece)
    if (core.state === 'binned') return { ...core, memory }
    return { ...core, memory, state: 'active', due: memory.due }
  },
}

/** A prompt after one more piece about it, later than all before. Pieces of other kinds change nothing. */
export function afterPiece(core: PromptCore, piece: Evidence): PromptCore {
  if (!Object.hasOwn(STEPS, piece.kind)) return core
  return (STEPS[piece.kind as keyof typeof STEPS] as Step<keyof typeof STEPS>)(core, piece as never)
}

/** A new prompt as it was made. */
export function madeBy(piece: EvidenceOf<'prompt-made'>, moves: readonly Move[]): PromptCore {
  const topics = moved(piece.topics, moves)
  return {
    id: piece.prompt,
    ...wordsOf(piece, piece.page),
    form: piece.form,
    origin: piece.origin,
    topicIds: topics.map(({ id }) => id),
    weights: topics.map(({ weight }) => weight),
    ...(piece.page !== undefined && { page: piece.page }),
    language: piece.language,
    difficulty: piece.difficulty,
    state: 'active',
    due: piece.at,
    madeAt: piece.at,
  }
}

/**
 * A prompt from all pieces about it that count.
 *
 * @param pieces - ascending by `byTime`; the first `prompt-made` makes it, whatever stands before it
 * @param movesOf - the corrections of a page
 * @returns undefined when it was never made: its answers wait
 */
export function foldPrompt(
  pieces: readonly Evidence[],
  movesOf: (page: PageId | undefined) => readonly Move[],
): PromptCore | undefined {
  const made = pieces.find((piece) => piece.kind === 'prompt-made')
  if (made === undefined) return undefined
  const rest = pieces.filter((piece) => piece.kind !== 'prompt-made')
  return rest.reduce(afterPiece, madeBy(made, movesOf(made.page)))
}

/** Days with answers, and the other days of a prompt's pieces. */
export function placesOf(pieces: readonly Evidence[], counted: readonly Evidence[]): Pick<PromptRow, 'asked' | 'days'> {
  const asked = listOf(counted.filter(({ kind }) => kind === 'answered').map(dayOf))
  const answered = new Set(daysIn(asked))
  return { asked, days: listOf(pieces.map(dayOf).filter((day) => !answered.has(day))) }
}

/** A prompt as it is shown. */
export function withWords(
  row: PromptRow,
  { kind, text }: { readonly kind: string; readonly text: PromptText },
  nameOf: (id: TopicId) => string,
): PromptState {
  const { weights, words: _words, chars: _chars, passage: _passage, ...rest } = row
  const topics = row.topicIds.map((id, i) => ({ id, name: nameOf(id), weight: weights[i] ?? 0 }))
  const edited = kind === 'prompt-edited' && { edited: true as const }
  return { ...rest, ...text, ...edited, topics, asked: daysIn(row.asked), days: daysIn(row.days) }
}

function wordsOf(
  piece: EvidenceOf<'prompt-made'> | EvidenceOf<'prompt-edited'>,
  page: PageId | undefined,
): Pick<PromptCore, 'words' | 'chars' | 'passage'> {
  const { question, answer, quote } = piece.text
  const words = [dayOf(piece), piece.id] as const
  const chars = question.length + answer.length
  if (quote === undefined || page === undefined) return { words, chars }
  return { words, chars, passage: Number.parseInt(hash64(page + quote).slice(-6), 36) }
}
