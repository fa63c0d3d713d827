import { type EvidenceId, type GoalId, type PageId, randomId, type TopicId } from '../base/ids'
import type { Evidence, GoalFields, TopicShare } from '../evidence/evidence'
import type { Tables, TrellisDb, Writer } from './db'
import { StoreError } from './failures'
import { pieceBy, writeOne } from './piece'
import { record } from './write'

/**
 * The student says whether a page is study. Not study: its visits no longer count, nothing is shown of it and its text
 * goes at once. Undo with the id brings back all but the text.
 *
 * @throws StoreError `store.gone` when the page was forgotten meanwhile
 */
export function correctPage(
  db: TrellisDb,
  page: PageId,
  what: 'not-study' | 'is-study',
  writer: Writer,
): Promise<EvidenceId> {
  return correct(db, page, writer, pieceBy(writer, 'corrected', { what, page }), async (tables) => {
    if (what === 'not-study') await tables.texts.delete(page)
  })
}

/** The page, its visits and its prompts are about `to` instead of `from`, past ones too. Undo with the id. Throws as `correctPage`. */
export function moveTopic(
  db: TrellisDb,
  page: PageId,
  from: TopicId,
  to: TopicShare,
  writer: Writer,
): Promise<EvidenceId> {
  return correct(db, page, writer, pieceBy(writer, 'corrected', { what: 'other-topic', page, from, to }))
}

/** Sets a goal in the student's words. Undo with the id. */
export function setGoal(db: TrellisDb, goal: GoalFields, writer: Writer): Promise<EvidenceId> {
  return writeOne(db, writer, pieceBy(writer, 'goal-set', { goal: randomId<GoalId>(writer.random), ...goal }))
}

/** Files the answers of the first run; each may be left out. */
export function keepFirstAnswers(
  db: TrellisDb,
  answers: { readonly studying?: string; readonly test?: string; readonly curious?: string },
  writer: Writer,
): Promise<EvidenceId> {
  return writeOne(db, writer, pieceBy(writer, 'first-answers', answers))
}

function correct(
  db: TrellisDb,
  page: PageId,
  { device }: Writer,
  piece: Evidence,
  alsoDo?: (tables: Tables) => Promise<void>,
): Promise<EvidenceId> {
  return record(db, device, async (tables) => {
    if ((await tables.pages.get(page)) === undefined) throw new StoreError('store.gone')
    await alsoDo?.(tables)
    return { pieces: [piece], value: piece.id }
  })
}
