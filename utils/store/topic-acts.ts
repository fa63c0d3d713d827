import type { EvidenceId, PageId, TopicId } from '../base/ids'
import type { Evidence, TopicShare } from '../evidence/evidence'
import { LIMITS } from '../evidence/limits'
import type { Claim } from '../learner/topic-state'
import type { TrellisDb, Writer } from './db'
import { pieceBy, writeOne } from './piece'
import { record } from './write'

/** A topic to move records to: one that is there, or a new one with a name. */
export type Target = Pick<TopicShare, 'id' | 'name'>

/**
 * Joins a topic to another: everything about `from`, past and future, is about `into`. A topic that is not there yet
 * takes the name given.
 *
 * @returns the pieces that were written; undo them all, the last first
 */
export function mergeTopics(db: TrellisDb, from: TopicId, into: Target, writer: Writer): Promise<EvidenceId[]> {
  return record(db, writer.device, async (tables) => {
    const known = await tables.topics.get(into.id)
    const merged = pieceBy(writer, 'topic-merged', { from, into: into.id })
    const named = pieceBy(writer, 'topic-renamed', { topic: into.id, name: into.name.slice(0, LIMITS.name) })
    const pieces: Evidence[] = known === undefined ? [merged, named] : [merged]
    return { pieces, value: pieces.map(({ id }) => id) }
  })
}

/** What some pages say about `topic` is about `into`, past and future. Undo with the id. */
export function splitTopic(
  db: TrellisDb,
  topic: TopicId,
  pages: readonly PageId[],
  into: TopicShare,
  writer: Writer,
): Promise<EvidenceId> {
  return writeOne(db, writer, pieceBy(writer, 'topic-split', { topic, pages, into }))
}

/** Calls a topic what the student calls it. Undo with the id. */
export function renameTopic(db: TrellisDb, topic: TopicId, name: string, writer: Writer): Promise<EvidenceId> {
  return writeOne(db, writer, pieceBy(writer, 'topic-renamed', { topic, name: name.slice(0, LIMITS.name) }))
}

/** Leaves a topic out of profile, map and proposals, or takes it in again; nothing is lost. Undo with the id. */
export function muteTopic(db: TrellisDb, topic: TopicId, muted: boolean, writer: Writer): Promise<EvidenceId> {
  return writeOne(db, writer, pieceBy(writer, 'topic-muted', { topic, muted }))
}

/** The student disagrees with the level of a topic, or says that its evidence is somebody else's. Undo with the id. */
export function claimTopic(db: TrellisDb, topic: TopicId, what: Claim['what'], writer: Writer): Promise<EvidenceId> {
  return writeOne(db, writer, pieceBy(writer, 'corrected', { what, topic }))
}
