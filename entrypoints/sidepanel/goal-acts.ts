import { type EvidenceId, type GoalId, randomId } from '@/utils/base/ids'
import { writerOf } from '@/utils/browser/writer'
import type { Settings } from '@/utils/messages/settings'
import { setGoal } from '@/utils/store/corrections'
import type { TrellisDb } from '@/utils/store/db'
import { addEvidence } from '@/utils/store/evidence'
import { topicId } from '@/utils/topics/topic-id'

const MOST_TOPICS = 5

/** Sets a goal in the student's words; commas separate its topics. Undo with the id. */
export function addGoal(db: TrellisDb, title: string, settings: Settings): Promise<EvidenceId> {
  const topics = [...new Set(title.split(/[,;]/).map((name) => topicId(name)))].filter((id) => id !== '')
  return setGoal(db, { title, topics: topics.slice(0, MOST_TOPICS) }, writerOf(settings))
}

/** Lays a goal aside. Undo with the id. */
export async function endGoal(db: TrellisDb, goal: GoalId, settings: Settings): Promise<EvidenceId> {
  const { device, now: at, zone, random } = writerOf(settings)
  const id = randomId<EvidenceId>(random)
  await addEvidence(db, [{ id, kind: 'goal-ended', at, zone, goal, how: 'archived' }], device)
  return id
}
