import { ButtonLink } from '@/components/Button'
import { Place } from '@/components/Place'
import { StoreFailed } from '@/components/StoreFailed'
import { useLive } from '@/components/use-live'
import { WeekDays } from '@/components/week/WeekDays'
import { lastDays, minutesLong } from '@/utils/dates'
import { plural, t } from '@/utils/i18n'
import { liveDays } from '@/utils/store/live-profile'
import type { DayState } from '@/utils/store/rows'
import { LookBackView } from './LookBackView'
import { codeOf } from './live'
import type { PanelProps } from './panel-props'

const WEEK = 7

/** Week: on which of the last seven days there was study, what it came to, looking back, and the way to its page. */
export function WeekPlace({ db, settings, reader }: PanelProps) {
  const days = lastDays(WEEK, reader.now, reader.zone)
  const live = useLive(() => liveDays(db, days), [db, days.join()])
  const rows = live.state === 'ready' ? live.value : []
  const studied = rows.filter(hadStudy)
  const marks = days.map((day) => ({ day, studied: studied.some((row) => row.day === day) }))
  return (
    <Place>
      {live.state === 'failed' && <StoreFailed code={codeOf(live.error)} onAgain={() => location.reload()} />}
      {live.state === 'ready' && (
        <>
          <header>
            <h1>{studied.length === 0 ? t('week_none') : plural('week_days', studied.length, WEEK)}</h1>
            {studied.length === 0 && <p class="soft">{t('week_none_says')}</p>}
          </header>
          <WeekDays days={marks} locale={reader.locale} />
          {studied.length > 0 && <p>{cameTo(studied, reader.locale)}</p>}
        </>
      )}
      <LookBackView db={db} settings={settings} reader={reader} />
      <div class="row">
        <ButtonLink href="/week.html" outside>
          {t('week_open')}
        </ButtonLink>
      </div>
    </Place>
  )
}

const hadStudy = ({ activeMs, answers, made }: DayState) => activeMs > 0 || answers > 0 || made > 0

/** What the days came to; what there was none of is left out. */
function cameTo(days: readonly DayState[], locale: string): string {
  const sum = (of: (day: DayState) => number) => days.reduce((total, day) => total + of(day), 0)
  const [read, answers, made] = [sum((day) => day.activeMs), sum((day) => day.answers), sum((day) => day.made)]
  return [
    read > 0 && t('week_read', minutesLong(read, locale)),
    answers > 0 && plural('week_answers', answers),
    made > 0 && plural('week_made', made),
  ]
    .filter(Boolean)
    .join(' ')
}
