import { type LocalDay, startOfDay } from '@/utils/base/time'
import { t } from '@/utils/i18n'
import './WeekDays.css'

interface WeekDaysProps {
  /** Oldest first. */
  days: readonly { readonly day: LocalDay; readonly studied: boolean }[]
  locale: string
}

/** The week as one rail: a plant stands on each day of study, a day of rest is simply ground. */
export function WeekDays({ days, locale }: WeekDaysProps) {
  const name = (day: LocalDay, weekday: 'short' | 'long') =>
    new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(startOfDay(day, 0))
  return (
    <ol class="days">
      {days.map(({ day, studied }) => (
        <li key={day} data-day={studied ? 'studied' : 'rest'}>
          <span aria-hidden="true">{name(day, 'short')}</span>
          <span class="unseen">{t(studied ? 'week_day_studied' : 'week_day_rest', name(day, 'long'))}</span>
        </li>
      ))}
    </ol>
  )
}
