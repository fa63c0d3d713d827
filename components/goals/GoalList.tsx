import { useState } from 'preact/hooks'
import type { Reader } from '@/utils/dates'
import { plural, t } from '@/utils/i18n'
import type { JoinedTemplate } from '@/utils/learner/goals'
import { Button, ButtonLink } from '../Button'
import { Card } from '../Card'
import { Fold } from '../Fold'
import { iCan } from '../handover-words'
import { GoalMore } from './GoalMore'
import { GoalRing } from './GoalRing'
import type { GoalActs, GoalView } from './goal-acts'
import { dueWords, stateWords } from './goal-words'
import './GoalList.css'

/** Goals that came together are shown together. */
export interface GoalGroup {
  /** Absent for a goal of the student's own. */
  readonly from?: JoinedTemplate | undefined
  readonly views: readonly GoalView[]
}

interface GoalListProps extends GoalActs {
  groups: readonly GoalGroup[]
  reader: Reader
}

/** So many cards are read at a glance; the rest on request. */
const SHOWN = 6

/** The student's goals: a card a goal of their own, a card a template. */
export function GoalList({ groups, reader, ...acts }: GoalListProps) {
  const [all, setAll] = useState(false)
  const shown = all ? groups : groups.slice(0, SHOWN)
  return (
    <>
      {shown.map((group) => (
        <Card key={group.from?.template ?? group.views[0]?.goal.goal}>
          {group.from ? (
            <Together from={group.from} views={group.views} reader={reader} {...acts} />
          ) : (
            group.views.map((view) => <Own key={view.goal.goal} view={view} reader={reader} {...acts} />)
          )}
        </Card>
      ))}
      {shown.length < groups.length && (
        <div class="row">
          <Button kind="plain" onClick={() => setAll(true)}>
            {plural('goals_show_all', groups.length)}
          </Button>
        </div>
      )}
    </>
  )
}

function Own({ view, reader, ...acts }: GoalActs & { view: GoalView; reader: Reader }) {
  const { title, due } = view.goal
  return (
    <>
      <div class="goal-head">
        <div class="tight">
          <h2>
            <bdi>{title}</bdi>
          </h2>
          <p class="soft">{due === undefined ? t('goal_no_date') : dueWords(due, reader)}</p>
          <span class="level" data-level={view.progress.state}>
            {stateWords(view.progress.state)}
          </span>
        </div>
      </div>
      <GoalMore view={view} reader={reader} {...acts} />
    </>
  )
}

function Together({ from, views, reader, ...acts }: GoalActs & GoalGroup & { from: JoinedTemplate; reader: Reader }) {
  const due = views
    .map(({ goal }) => goal.due)
    .filter((day) => day !== undefined)
    .sort()[0]
  return (
    <>
      <div class="goal-head">
        <div class="tight">
          <h2>
            <bdi>{from.name}</bdi>
          </h2>
          <p class="soft">
            {[due && dueWords(due, reader), from.author ? t('goal_from', from.author) : t('goal_from_nobody')]
              .filter(Boolean)
              .join(' ')}
          </p>
        </div>
        <GoalRing states={views.map(({ progress }) => progress.state)} locale={reader.locale} />
      </div>
      <ul class="aims">
        {views.map((view) => (
          <li key={view.goal.goal}>
            <bdi>{iCan(view.goal.title)}</bdi>
            <span class="level" data-level={view.progress.state}>
              {stateWords(view.progress.state)}
            </span>
            <Fold summary={t('aim_more')} label={t('aim_more_label', view.goal.title)}>
              <GoalMore view={view} reader={reader} {...acts} />
            </Fold>
          </li>
        ))}
      </ul>
      {views.some(({ progress }) => progress.next.kind === 'answer') && (
        <div class="row">
          <ButtonLink href="#review">{t('goal_practise')}</ButtonLink>
        </div>
      )}
    </>
  )
}
