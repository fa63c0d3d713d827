import type { EvidenceId, GoalId, PromptId, TopicId } from '../base/ids'
import type { EvidenceOf, GoalExtra, GoalFields, PromptText } from '../evidence/evidence'
import { topicsIn } from '../goals/title-topics'
import type { GoalState } from '../learner/goals'
import type { PromptState } from '../review/prompt-state'
import type { TrellisDb, Writer } from './db'
import { StoreError } from './failures'
import { EMPTY_PANEL } from './panel-row'
import { pieceBy, writeOne } from './piece'
import { makePrompt } from './prompts'
import { promptsOf } from './prompts-of'
import { inWords } from './words'

/** What is changed of a goal; a field that is left out stays. */
export type GoalChange = Partial<GoalFields> & { readonly without?: readonly GoalExtra[] }

/** Changes a goal; what was answered for it stays. Undo with the id. */
export function changeGoal(db: TrellisDb, goal: GoalId, change: GoalChange, writer: Writer): Promise<EvidenceId> {
  return writeOne(db, writer, pieceBy(writer, 'goal-changed', { goal, ...change }))
}

/** Lays a goal aside, pauses it or takes it up again. Undo with the id. */
export function endGoal(
  db: TrellisDb,
  goal: GoalId,
  how: EvidenceOf<'goal-ended'>['how'],
  writer: Writer,
): Promise<EvidenceId> {
  return writeOne(db, writer, pieceBy(writer, 'goal-ended', { goal, how }))
}

/** Files the check on taking on a goal: the topics that are known already. Undo with the id. */
export function checkGoal(db: TrellisDb, goal: GoalId, known: readonly TopicId[], writer: Writer): Promise<EvidenceId> {
  return writeOne(db, writer, pieceBy(writer, 'goal-checked', { goal, known }))
}

/** Adds the student's own proof; it moves no level. Undo with the id. */
export function addProof(
  db: TrellisDb,
  goal: GoalId,
  { note, link }: { readonly note: string; readonly link?: string | undefined },
  writer: Writer,
): Promise<EvidenceId> {
  return writeOne(db, writer, pieceBy(writer, 'proof', { goal, note, ...(link && { link }) }))
}

/**
 * Makes a question of the student's own for a goal.
 *
 * @throws StoreError `store.gone` when the goal is not there any more
 */
export async function askOwn(
  db: TrellisDb,
  goal: GoalId,
  text: PromptText,
  language: string,
  writer: Writer,
): Promise<PromptId> {
  const found = await goalOf(db, goal)
  const names = await db.topics.bulkGet([...found.topics])
  const about = topicsIn(text, found.topics)
  const topics = about.map((id) => {
    return { id, name: names.find((each) => each?.topic === id)?.name ?? id, weight: 1 / about.length }
  })
  return makePrompt(db, { ...text, origin: 'own', form: 'reveal', topics, language }, writer)
}

/** Enough questions to hand on or to check oneself with. */
const MOST_QUESTIONS = 60

/** The questions of a goal that are in use, with their words: those on its topics. */
export async function questionsOfGoal(db: TrellisDb, goal: GoalId): Promise<PromptState[]> {
  const { topics } = await goalOf(db, goal)
  const rows = await promptsOf(db, await db.topics.bulkGet([...topics]), MOST_QUESTIONS)
  return inWords(
    db,
    rows.filter(({ state }) => state === 'active'),
  )
}

/**
 * A goal as it stands.
 *
 * @throws StoreError `store.gone` when it is not there any more
 */
export async function goalOf(db: TrellisDb, goal: GoalId): Promise<GoalState> {
  const { goals } = (await db.panel.get('panel')) ?? EMPTY_PANEL
  const found = goals.find((each) => each.goal === goal)
  if (found === undefined) throw new StoreError('store.gone')
  return found
}
