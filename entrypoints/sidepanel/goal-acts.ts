import { useState } from 'preact/hooks'
import type { GoalActs, GoalWish } from '@/components/goals/goal-acts'
import type { EvidenceId, TopicId } from '@/utils/base/ids'
import { writerOf } from '@/utils/browser/writer'
import type { GoalFields } from '@/utils/evidence/evidence'
import { listedTopics, titleTopics } from '@/utils/goals/title-topics'
import { locale, t } from '@/utils/i18n'
import type { Settings } from '@/utils/messages/settings'
import { setGoal } from '@/utils/store/corrections'
import type { TrellisDb } from '@/utils/store/db'
import { addProof, askOwn, changeGoal, checkGoal, endGoal, questionsOfGoal } from '@/utils/store/goals'
import { binPrompt, undo } from '@/utils/store/prompts'
import type { Undoable } from './corrections'
import { givePack } from './give-pack'
import { useAttempt } from './use-attempt'

const SAID = {
  reached: 'goal_is_reached',
  archived: 'goal_ended',
  paused: 'goal_paused',
  resumed: 'goal_resumed',
} as const

/** What a student can do with goals; each says what it did, and can be taken back. */
export function useGoalActs(db: TrellisDb, settings: Settings) {
  const { problem, attempt } = useAttempt()
  const [last, setLast] = useState<Undoable>()
  const writer = () => writerOf(settings)
  const tell = (said: string, takeBack: () => Promise<unknown>) =>
    setLast({ said, onUndo: () => attempt(() => takeBack().then(() => setLast(undefined))) })
  const did = (said: string, act: () => Promise<EvidenceId>) =>
    attempt(async () => {
      const piece = await act()
      tell(said, () => undo(db, piece, writer()))
    })
  const acts: GoalActs = {
    onChange: (goal, wish) =>
      did(t('goal_changed'), async () => changeGoal(db, goal, await changed(db, wish), writer())),
    onEnd: (goal, how) => did(t(SAID[how]), () => endGoal(db, goal, how, writer())),
    onCheck: (goal, known) => did(t('check_is_done'), () => checkGoal(db, goal, known, writer())),
    onProof: (goal, proof) => did(t('proof_added'), () => addProof(db, goal, proof, writer())),
    onAsk: (goal, text) =>
      attempt(async () => {
        const prompt = await askOwn(db, goal, text, locale(), writer())
        tell(t('goal_asked'), () => binPrompt(db, prompt, writer()))
      }),
    onGive: (goal, questions, from) => attempt(() => givePack(db, goal, questions, from)),
    questionsOf: (goal) => questionsOfGoal(db, goal),
  }
  const onAdd = (wish: GoalWish) => did(t('goal_added'), async () => setGoal(db, await fieldsOf(db, wish), writer()))
  return { problem, last, onAdd, ...acts }
}

async function fieldsOf(db: TrellisDb, { without: _without, topics, ...fields }: GoalWish): Promise<GoalFields> {
  return { ...fields, topics: await topicsOf(db, topics, fields.title) }
}

async function changed(db: TrellisDb, wish: GoalWish) {
  return { ...(await fieldsOf(db, wish)), without: wish.without }
}

async function topicsOf(db: TrellisDb, listed: string, title: string): Promise<TopicId[]> {
  const given = listedTopics(listed)
  return given.length > 0 ? given : titleTopics(title, await db.topics.toCollection().primaryKeys())
}
