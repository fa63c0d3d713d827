import type { GoalId } from '@/utils/base/ids'
import { type LocalDay, localDay, startOfDay } from '@/utils/base/time'
import { dayWords, farWords, type Reader } from '@/utils/dates'
import { t } from '@/utils/i18n'
import { Button } from '../Button'
import { Card } from '../Card'
import './GoalList.css'

/** A goal as it is listed. */
export interface GoalRow {
  readonly goal: GoalId
  readonly title: string
  readonly due?: LocalDay | undefined
}

interface GoalListProps {
  goals: readonly GoalRow[]
  reader: Reader
  onEnd(goal: GoalId): void
}

/** The student's goals in their own words. */
export function GoalList({ goals, reader, onEnd }: GoalListProps) {
  return (
    <>
      {goals.map(({ goal, title, due }) => (
        <Card key={goal}>
          <div class="goal-head">
            <div class="tight">
              <h2>
                <bdi>{title}</bdi>
              </h2>
              <p class="soft">{due === undefined ? t('goal_no_date') : dueWords(due, reader)}</p>
            </div>
            <Button kind="plain" aria-label={t('goal_end_label', title)} onClick={() => onEnd(goal)}>
              {t('goal_end')}
            </Button>
          </div>
        </Card>
      ))}
    </>
  )
}

function dueWords(due: LocalDay, reader: Reader): string {
  const at = startOfDay(due, reader.zone)
  if (due < localDay(reader.now, reader.zone)) return t('goal_due_past', dayWords(at, reader))
  const [day, away] = [dayWords(at, reader), farWords(at, reader)]
  return due === localDay(reader.now, reader.zone) || day === away ? t('goal_due_on', day) : t('goal_due', day, away)
}
