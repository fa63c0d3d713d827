import { useId, useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import type { SchoolBreak, WeekPlan } from '@/utils/week/source'
import { Button } from '../Button'

interface PlanWeeksProps {
  plan: WeekPlan
  /** The days of a span as the student would say them. */
  days(span: SchoolBreak): string
  onDays(days: number | undefined): void
  onBreaks(breaks: readonly SchoolBreak[]): void
}

/** How many days a week are planned, and when school rests: days of rest belong to a plan. */
export function PlanWeeks({ plan, days, onDays, onBreaks }: PlanWeeksProps) {
  const id = useId()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const isGood = from !== '' && from <= to
  const remove = (gone: SchoolBreak) => onBreaks(plan.breaks.filter((each) => each !== gone))
  return (
    <>
      <div class="field">
        <label for={id}>{t('week_plan_days')}</label>
        <select
          id={id}
          value={plan.days === undefined ? '' : String(plan.days)}
          onChange={({ currentTarget: { value } }) => onDays(value === '' ? undefined : Number(value))}
        >
          <option value="">{t('week_plan_none')}</option>
          {[1, 2, 3, 4, 5, 6, 7].map((count) => (
            <option key={count} value={String(count)}>
              {count}
            </option>
          ))}
        </select>
      </div>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (isGood) onBreaks([...plan.breaks, { from, to }])
        }}
      >
        <fieldset class="row">
          <legend>{t('week_breaks')}</legend>
          <Day label={t('week_break_from')} value={from} onChange={setFrom} />
          <Day label={t('week_break_to')} value={to} onChange={setTo} />
        </fieldset>
        <div class="row">
          <Button type="submit" disabled={!isGood}>
            {t('week_break_add')}
          </Button>
        </div>
      </form>
      <ul>
        {plan.breaks.map((each) => (
          <li class="row" key={`${each.from} ${each.to}`}>
            {days(each)}
            <Button kind="plain" aria-label={t('week_break_remove', days(each))} onClick={() => remove(each)}>
              {t('week_break_end')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Day({ label, value, onChange }: { label: string; value: string; onChange(day: string): void }) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value} onInput={(event) => onChange(event.currentTarget.value)} />
    </div>
  )
}
