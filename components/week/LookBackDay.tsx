import { useId } from 'preact/hooks'
import { DAY, startOfDay } from '@/utils/base/time'
import { t } from '@/utils/i18n'
import type { Weekday } from '@/utils/week/span'
import '../Field.css'

interface LookBackDayProps {
  value: Weekday | undefined
  first: Weekday
  locale: string
  onChoose(day: Weekday | undefined): void
}

/** A Sunday, from which weekdays are counted to be named. */
const SUNDAY = startOfDay('2023-01-01', 0)

/** On which weekday the panel offers to look back; never by itself unless a day is chosen. */
export function LookBackDay({ value, first, locale, onChoose }: LookBackDayProps) {
  const id = useId()
  const days = Array.from({ length: 7 }, (_, after) => ((first + after) % 7) as Weekday)
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return (
    <div class="field">
      <label for={id}>{t('look_back_on')}</label>
      <select
        id={id}
        value={value === undefined ? '' : String(value)}
        onChange={({ currentTarget: { value: chosen } }) =>
          onChoose(chosen === '' ? undefined : (Number(chosen) as Weekday))
        }
      >
        <option value="">{t('look_back_on_none')}</option>
        {days.map((day) => (
          <option key={day} value={String(day)}>
            {name.format(SUNDAY + day * DAY)}
          </option>
        ))}
      </select>
      <p class="hint">{t('look_back_on_says')}</p>
    </div>
  )
}
