import { type EvidenceId, type PageId, type PromptId, randomId } from '../base/ids'
import { type Instant, MINUTE, type Ms } from '../base/time'
import type {
  AnswerForm,
  BadReason,
  Evidence,
  PromptOrigin,
  PromptText,
  Rating,
  TopicShare,
} from '../evidence/evidence'
import { clipped } from '../evidence/limits'
import type { TrellisDb, Writer } from './db'
import { StoreError } from './failures'
import { pieceBy } from './piece'
import { record } from './write'

export { emptyBin } from './bin'
export { FORMS, keepDraft, skipDraft } from './drafts'
export { undo } from './undo'

/** A prompt that does not come from a draft. */
export interface NewPrompt extends PromptText {
  readonly origin: PromptOrigin
  readonly form: AnswerForm
  readonly topics: readonly TopicShare[]
  readonly page?: PageId | undefined
  readonly language: string
  /** Difficulty guess in logits; 0 when absent. */
  readonly difficulty?: number | undefined
  /** Given for prompts of the map and of packs; else random. */
  readonly id?: PromptId | undefined
}

/** One answer, as the student decided it. */
export interface NewAnswer {
  readonly rating: Rating
  readonly form: AnswerForm
  readonly durationMs: Ms
  /** What the check said; absent when there was none. */
  readonly correct?: boolean | undefined
  /** Number of options of a choice. */
  readonly options?: number | undefined
  readonly sure?: boolean | undefined
  readonly hint?: boolean | undefined
}

/** Longest time that one answer counts for: after it the student was elsewhere. */
const LONGEST: Ms = 10 * MINUTE

/** Makes a prompt that does not come from a draft. */
export function makePrompt(db: TrellisDb, made: NewPrompt, writer: Writer): Promise<PromptId> {
  return record(db, writer.device, async () => {
    const { id, origin, form, topics, page, language, difficulty = 0 } = made
    const prompt = id ?? (randomId(writer.random).slice(0, 9) as PromptId)
    const of = { prompt, origin, form, topics, language, difficulty, text: clipped(made) }
    return { pieces: [pieceBy(writer, 'prompt-made', { ...of, ...(page && { page }) })], value: prompt }
  })
}

/** Changes the words of a prompt; what is remembered of it stays. Undo with the id. */
export function editPrompt(db: TrellisDb, prompt: PromptId, text: PromptText, writer: Writer): Promise<EvidenceId> {
  return writeAbout(db, prompt, writer, pieceBy(writer, 'prompt-edited', { prompt, text: clipped(text) }))
}

/** Does not ask a prompt until `until`, or until it is resumed. Undo with the id. */
export function suspendPrompt(db: TrellisDb, prompt: PromptId, writer: Writer, until?: Instant): Promise<EvidenceId> {
  const fields = { prompt, ...(until !== undefined && { until }) }
  return writeAbout(db, prompt, writer, pieceBy(writer, 'prompt-suspended', fields))
}

/** Asks a suspended or binned prompt again. Undo with the id. */
export function resumePrompt(db: TrellisDb, prompt: PromptId, writer: Writer): Promise<EvidenceId> {
  return writeAbout(db, prompt, writer, pieceBy(writer, 'prompt-resumed', { prompt }))
}

/** Puts a prompt into the bin, where it stays for 30 days. Undo with the id. */
export function binPrompt(db: TrellisDb, prompt: PromptId, writer: Writer, reason?: BadReason): Promise<EvidenceId> {
  return writeAbout(db, prompt, writer, pieceBy(writer, 'prompt-binned', { prompt, ...(reason && { reason }) }))
}

/**
 * Files an answer and schedules the prompt anew. Undo with the id.
 *
 * @throws StoreError `store.gone` when the prompt is no longer there
 */
export function answerPrompt(
  db: TrellisDb,
  prompt: PromptId,
  { rating, form, durationMs, correct, options = 0, sure, hint = false }: NewAnswer,
  writer: Writer,
): Promise<EvidenceId> {
  const length = Math.round(Math.min(LONGEST, Math.max(0, durationMs)))
  const given = { ...(correct !== undefined && { correct }), ...(sure !== undefined && { sure }) }
  const fields = { prompt, rating, form, options, hint, durationMs: length, ...given }
  return writeAbout(db, prompt, writer, pieceBy(writer, 'answered', fields))
}

function writeAbout(db: TrellisDb, prompt: PromptId, { device }: Writer, piece: Evidence): Promise<EvidenceId> {
  return record(db, device, async (tables) => {
    if ((await tables.prompts.get(prompt)) === undefined) throw new StoreError('store.gone')
    return { pieces: [piece], value: piece.id }
  })
}
