import { type LocalDay, startOfDay } from '@/utils/base/time'
import { dayWords, minutesLong, type Reader } from '@/utils/dates'
import { plural, t } from '@/utils/i18n'
import type { Forecast } from '@/utils/review/forecast'
import { Button } from '../Button'
import { Card } from '../Card'
import { Fold } from '../Fold'

interface TestPlanProps {
  on: LocalDay
  names: readonly string[]
  forecast: Forecast
  reader: Reader
  minutesADay: number
  onDrop(): void
}

const MINUTE_MS = 60_000

/** A test that comes: what would come today, what a few minutes a day make of it, and the days to spend them on. */
export function TestPlan({ on, names, forecast, reader, minutesADay, onDrop }: TestPlanProps) {
  const day = (which: LocalDay) => dayWords(startOfDay(which, reader.zone) + MINUTE_MS, reader)
  const { of, days } = forecast
  const [now, then] = [Math.round(forecast.now), Math.round(forecast.inTest)]
  return (
    <Card>
      <h2>{t('test_on', day(on))}</h2>
      <p>
        <bdi>{names.join(', ')}</bdi>
      </p>
      {of === 0 && <p>{t('test_no_questions')}</p>}
      {of > 0 && <p>{plural('test_today', of, now)}</p>}
      {of > 0 && (
        <p>{days.length > 0 ? plural('test_makes', days.length, minutesADay, then) : t('test_nothing_to_do')}</p>
      )}
      {days.length > 0 && (
        <Fold summary={t('test_plan')}>
          <ul class="stack">
            {days.map((one) => (
              <li key={one.day}>
                {t(
                  'test_plan_day',
                  day(one.day),
                  plural('test_questions', one.questions),
                  minutesLong(one.minutes * MINUTE_MS, reader.locale),
                )}
              </li>
            ))}
          </ul>
          <p class="soft">{t('test_why')}</p>
        </Fold>
      )}
      <div class="row">
        <Button kind="plain" onClick={onDrop}>
          {t('test_drop')}
        </Button>
      </div>
    </Card>
  )
}
