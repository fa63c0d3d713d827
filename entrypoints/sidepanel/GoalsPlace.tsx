import { useMemo } from 'preact/hooks'
import { ButtonLink } from '@/components/Button'
import { Fold } from '@/components/Fold'
import { GoalForm } from '@/components/goals/GoalForm'
import { GoalList } from '@/components/goals/GoalList'
import { Place, Section } from '@/components/Place'
import { StoreFailed } from '@/components/StoreFailed'
import { UndoLine } from '@/components/UndoLine'
import { useLive } from '@/components/use-live'
import { MINUTE } from '@/utils/base/time'
import { plural, t } from '@/utils/i18n'
import { liveGoals } from '@/utils/store/live-goals'
import { useGoalActs } from './goal-acts'
import { groupsOf } from './goal-groups'
import { codeOf } from './live'
import type { PanelProps } from './panel-props'

/** Goals: what the student aims at, how far it is from their own answers, and what comes next. */
export function GoalsPlace({ db, settings, reader }: PanelProps) {
  // A quarter of an hour changes nothing in a goal; every half minute the whole would be asked again.
  const now = Math.floor(reader.now / (15 * MINUTE)) * 15 * MINUTE
  const live = useLive(() => liveGoals(db, now, reader.zone), [db, now, reader.zone])
  const { problem, last, onAdd, ...acts } = useGoalActs(db, settings)
  const seen = live.state === 'ready' ? live.value : undefined
  const groups = useMemo(() => seen && groupsOf(seen, reader), [seen, reader])
  return (
    <Place>
      <header>
        <h1>{t('goals_title')}</h1>
        <p class="soft">{t('goals_says')}</p>
      </header>
      {live.state === 'failed' && <StoreFailed code={codeOf(live.error)} onAgain={() => location.reload()} />}
      {problem && <StoreFailed code={problem.code} onAgain={problem.again} urgent />}
      {last && <UndoLine key={last.said} {...last} />}
      {groups && <GoalList groups={groups.going} reader={reader} {...acts} />}
      <Section title={t('goals_new')}>
        <GoalForm saveLabel={t('goal_add')} onSave={onAdd} />
      </Section>
      {groups && groups.aside.length > 0 && (
        <Fold summary={plural('goals_aside', groups.aside.length)}>
          <GoalList groups={groups.aside} reader={reader} {...acts} />
        </Fold>
      )}
      <div class="row">
        <ButtonLink href="/import.html" outside>
          {t('goals_open_file')}
        </ButtonLink>
        <ButtonLink href="/teach.html" kind="plain" outside>
          {t('goals_teach')}
        </ButtonLink>
      </div>
    </Place>
  )
}
