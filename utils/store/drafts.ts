import type { EvidenceId, PageId } from '../base/ids'
import type { AnswerForm, BadReason, Evidence, PromptText } from '../evidence/evidence'
import { clipped } from '../evidence/limits'
import { conceptOfPrompt } from '../map/asked'
import type { Draft, DraftKind } from '../reading/reading'
import type { TrellisDb, Writer } from './db'
import { StoreError } from './failures'
import { pageAbout } from './page-about'
import { pieceBy, writeOne } from './piece'
import type { PageAbout } from './rows'
import { record } from './write'

/** The form in which each kind of draft is answered. */
export const FORMS: { readonly [K in DraftKind]: AnswerForm } = {
  definition: 'reveal',
  reverse: 'reveal',
  cloze: 'cloze',
  choice: 'choice',
  why: 'explain',
  recall: 'typed',
  apply: 'apply',
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
    const fields = { prompt: draft.id, page, pattern: draft.kind, edited: edited !== undefined }
    const kept = pieceBy(writer, 'draft-kept', fields)
    if (known?.state === 'active') return { pieces: [kept], value: kept.id }
    const asked =
      known === undefined
        ? madeFrom(page, await pageAbout(tables, row), draft, writer, edited)
        : pieceBy(writer, 'prompt-resumed', { prompt: draft.id })
    // Of the same moment, and in this order: folding then finds the prompt there when it comes to "kept".
    const [first, second] = [asked.id, kept.id].sort() as [EvidenceId, EvidenceId]
    return {
      pieces: [
        { ...asked, id: first },
        { ...kept, id: second },
      ],
      value: second,
    }
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

function madeFrom(
  page: PageId,
  about: PageAbout,
  draft: Draft,
  writer: Writer,
  edited: PromptText | undefined,
): Evidence {
  const { id: prompt, kind, topic, question, answer, choices, quote, difficulty } = draft
  const name = about.topics.find(({ id }) => id === topic)?.name ?? topic
  return pieceBy(writer, 'prompt-made', {
    prompt,
    // Words of the map are looked up anew at each showing; the student's own stay.
    origin: conceptOfPrompt(prompt) && edited === undefined ? 'map' : 'draft',
    form: FORMS[kind],
    topics: [{ id: topic, name, weight: 1 }],
    text: clipped(edited ?? { question, answer, quote, ...(choices && { choices }) }),
    page,
    language: about.language,
    difficulty,
  })
}
