import type { EvidenceId, PageId, TopicId } from '../base/ids'
import type { GoalFields, TopicShare } from '../evidence/evidence'
import type { TrellisDb, Writer } from './db'

/** The student says whether a page is study. Not study: its visits no longer count and nothing is shown of it. Undo with the id. */
export const correctPage: (
  db: TrellisDb,
  page: PageId,
  what: 'not-study' | 'is-study',
  writer: Writer,
) => Promise<EvidenceId> = () => {
  throw new Error('not written yet')
}
/** The page, its visits and its prompts are about `to` instead of `from`, past ones too. Undo with the id. */
export const moveTopic: (
  db: TrellisDb,
  page: PageId,
  from: TopicId,
  to: TopicShare,
  writer: Writer,
) => Promise<EvidenceId> = () => {
  throw new Error('not written yet')
}
/** A goal in words. */
export const setGoal: (db: TrellisDb, goal: GoalFields, writer: Writer) => Promise<EvidenceId> = () => {
  throw new Error('not written yet')
}
/** The answers of the first run. */
export const keepFirstAnswers: (
  db: TrellisDb,
  answers: { studying?: string; test?: string; curious?: string },
  writer: Writer,
) => Promise<EvidenceId> = () => {
  throw new Error('not written yet')
}
