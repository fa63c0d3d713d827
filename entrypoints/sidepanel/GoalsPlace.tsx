import { useState } from 'preact/hooks'
import { GoalList } from '@/components/goals/GoalList'
import { NewGoal } from '@/components/goals/NewGoal'
import { Place } from '@/components/Place'
import { StoreFailed } from '@/components/StoreFailed'
import { UndoLine } from '@/components/UndoLine'
import { useLive } from '@/components/use-live'
import type { EvidenceId, GoalId } from '@/utils/base/ids'
import { writerOf } from '@/utils/browser/writer'
import { t } from '@/utils/i18n'
import { livePanel } from '@/utils/store/live'
import { undo } from '@/utils/store/prompts'
import type { Undoable } from './corrections'
import { addGoal, endGoal } from './goal-acts'
import { codeOf } from './live'
import type { PanelProps } from './panel-props'
import { useAttempt } from './use-attempt'

/** Goals: what the student wrote they are studying, in their words. */
export function GoalsPlace({ db, settings, reader }: PanelProps) {
  const live = useLive(() => livePanel(db), [db])
  const { problem, attempt } = useAttempt()
  const [last, setLast] = useState<Undoable>()
  const tell = (said: string, piece: EvidenceId) =>
    setLast({
      said,
      onUndo: () => attempt(() => undo(db, piece, writerOf(settings)).then(() => setLast(undefined))),
    })
  const onEnd = (goal: GoalId) => attempt(async () => tell(t('goal_ended'), await endGoal(db, goal, settings)))
  const onAdd = (title: string) => attempt(async () => tell(t('goal_added'), await addGoal(db, title, settings)))
  const goals = live.state === 'ready' ? live.value.goals.filter(({ state }) => state === 'going') : []
  return (
    <Place>
      <header>
        <h1>{t('goals_title')}</h1>
        <p class="soft">{t('goals_says')}</p>
      </header>
      {live.state === 'failed' && <StoreFailed code={codeOf(live.error)} onAgain={() => location.reload()} />}
      {problem && <StoreFailed code={problem.code} onAgain={problem.again} urgent />}
      {last && <UndoLine key={last.said} {...last} />}
      <GoalList goals={goals} reader={reader} onEnd={onEnd} />
      <NewGoal onAdd={onAdd} />
      <p class="soft">{t('goals_later')}</p>
    </Place>
  )
}
