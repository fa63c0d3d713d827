import type { Reader } from '@/utils/dates'
import { planIn } from '@/utils/goals/plan'
import { t } from '@/utils/i18n'
import { Words } from '../Words'
import type { GoalView } from './goal-acts'
import { forecastWords, names, nextWords, targetWords } from './goal-words'

/** Where a goal stands: what comes next, what is likely, what slips, what is planned. */
export function GoalNow({ view, reader }: { view: GoalView; reader: Reader }) {
  const { goal, progress } = view
  const { next, forecast, slipping, known, target } = progress
  const said = [
    forecastWords(forecast, goal.due, reader),
    slipping.length > 0 ? t('goal_slips', names(slipping, reader)) : undefined,
    targetWords(target),
    known.length > 0 ? t('goal_known', names(known, reader)) : undefined,
  ].filter((line) => line !== undefined)
  return (
    <>
      {goal.state === 'going' && <p>{nextWords(next, reader)}</p>}
      {said.map((line) => (
        <p key={line} class="soft">
          {line}
        </p>
      ))}
      {goal.plan && <PlanLine plan={goal.plan} />}
    </>
  )
}

function PlanLine({ plan }: { plan: string }) {
  const { when, what } = planIn(plan)
  if (when === '' || what === '') {
    return (
      <p class="plan">
        <bdi>{when || what}</bdi>
      </p>
    )
  }
  return (
    <p class="plan">
      <Words of="plan_line" with={[<b key="when">{when}</b>, <b key="what">{what}</b>]} />
    </p>
  )
}
