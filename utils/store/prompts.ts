import type { EvidenceId, PageId, PromptId } from '../base/ids'
import type { Instant, Ms } from '../base/time'
import type { AnswerForm, BadReason, PromptOrigin, PromptText, Rating, TopicShare } from '../evidence/evidence'
import type { Draft } from '../reading/reading'
import type { TrellisDb, Writer } from './db'

/** A prompt that does not come from a draft. */
export interface NewPrompt extends PromptText {
  readonly origin: PromptOrigin
  readonly form: AnswerForm
  readonly topics: readonly TopicShare[]
  readonly page?: PageId | undefined
  readonly language: string
  readonly difficulty?: number | undefined
  /** Given for prompts of the map and of packs; else random. */
  readonly id?: PromptId | undefined
}

/** One answer, as the student decided it. */
export interface NewAnswer {
  readonly rating: Rating
  readonly form: AnswerForm
  readonly durationMs: Ms
  readonly correct?: boolean | undefined
  readonly options?: number | undefined
  readonly sure?: boolean | undefined
  readonly hint?: boolean | undefined
}

/** Keeps a draft of a page as a prompt, with the student's wording when `edited` is given. Undo with the id. */
export const keepDraft: (
  db: TrellisDb,
  page: PageId,
  draft: Draft,
  writer: Writer,
  edited?: PromptText,
) => Promise<EvidenceId> = () => {
  throw new Error('not written yet')
}
export const skipDraft: (
  db: TrellisDb,
  page: PageId,
  draft: Draft,
  writer: Writer,
  reason?: BadReason,
) => Promise<EvidenceId> = () => {
  throw new Error('not written yet')
}
export const makePrompt: (db: TrellisDb, made: NewPrompt, writer: Writer) => Promise<PromptId> = () => {
  throw new Error('not written yet')
}
export const editPrompt: (db: TrellisDb, prompt: PromptId, text: PromptText, writer: Writer) => Promise<EvidenceId> =
  () => {
    throw new Error('not written yet')
  }
export const suspendPrompt: (db: TrellisDb, prompt: PromptId, writer: Writer, until?: Instant) => Promise<EvidenceId> =
  () => {
    throw new Error('not written yet')
  }
export const resumePrompt: (db: TrellisDb, prompt: PromptId, writer: Writer) => Promise<EvidenceId> = () => {
  throw new Error('not written yet')
}
export const binPrompt: (db: TrellisDb, prompt: PromptId, writer: Writer, reason?: BadReason) => Promise<EvidenceId> =
  () => {
    throw new Error('not written yet')
  }
export const answerPrompt: (db: TrellisDb, prompt: PromptId, answer: NewAnswer, writer: Writer) => Promise<EvidenceId> =
  () => {
    throw new Error('not written yet')
  }
/** Takes an act back: whatever it changed is as if it had never happened. False when the piece is not there (any more). */
export const undo: (db: TrellisDb, piece: EvidenceId, writer: Writer) => Promise<boolean> = () => {
  throw new Error('not written yet')
}
/** Prompts in the bin for more than 30 days go, with their answers. */
export const emptyBin: (db: TrellisDb, now: Instant) => Promise<void> = () => {
  throw new Error('not written yet')
}
