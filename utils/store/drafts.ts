import type { EvidenceId, PageId } from '../base/ids'
import type { AnswerForm, BadReason, PromptText } from '../evidence/evidence'
import { clipped } from '../evidence/limits'
import type { Draft, DraftKind } from '../reading/reading'
import type { TrellisDb, Writer } from './db'
import { StoreError } from './failures'
import { pieceBy, writeOne } from './piece'
import { record } from './write'

const FORMS: { readonly [K in DraftKind]: AnswerForm } = {
  definition: 'reveal',
  reverse: 'reveal',
  cloze: 'cloze',
  choice: 'choice',
  why: 'reveal',
}

/**
 * Keeps a draft of a page as a prompt, with the student's wording when `edited` is given. A draft that is a prompt
 * already is taken up again, should it be in the bin. Undo with the id.
 *
 * @throws StoreError `store.gone` when the page was forgotten meanwhile
 */
export function keepDraft(
  db: TrellisDb,
  page: PageId,
  draft: Draft,
  writer: Writer,
  edited?: PromptText,
): Promise<EvidenceId> {
  return record(db, writer.device, async (tables) => {
    const row = await tables.pages.get(page)
    if (row === undefined) throw new StoreError('store.gone')
    const known = await tables.prompts.get(draft.id)
    const of = { prompt: draft.id, page }
    const kept = pieceBy(writer, 'draft-kept', { ...of, pattern: draft.kind, edited: edited !== undefined })
    if (known?.state === 'active') return { pieces: [kept], value: kept.id }
    if (known !== undefined)
      return { pieces: [kept, pieceBy(writer, 'prompt-resumed', { prompt: draft.id })], value: kept.id }
    const { question, answer, choices, quote } = draft
    const text = clipped(edited ?? { question, answer, quote, ...(choices && { choices }) })
    const name = row.topics.find(({ id }) => id === draft.topic)?.name ?? draft.topic
    const about = {
      topics: [{ id: draft.topic, name, weight: 1 }],
      language: row.language,
      difficulty: draft.difficulty,
    }
    const made = pieceBy(writer, 'prompt-made', { ...of, origin: 'draft', form: FORMS[draft.kind], text, ...about })
    return { pieces: [kept, made], value: kept.id }
  })
}

/** Turns a draft down: it is not offered again. Undo with the id. */
export function skipDraft(
  db: TrellisDb,
  page: PageId,
  draft: Draft,
  writer: Writer,
  reason?: BadReason,
): Promise<EvidenceId> {
  const of = { prompt: draft.id, page, pattern: draft.kind }
  return writeOne(db, writer, pieceBy(writer, 'draft-skipped', { ...of, ...(reason && { reason }) }))
}
