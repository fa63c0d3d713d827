import { dayWords, type Reader } from '@/utils/dates'
import { plural, t, tMaybe } from '@/utils/i18n'
import type { CallRules } from '@/utils/review/call'
import { Fold } from '../Fold'
import { NumberField } from './NumberField'

/** A call as it is listed. */
export interface CallTold {
  readonly call: string
  readonly at: number
  readonly reason: string
  readonly how?: string | undefined
}

interface CallsPartProps {
  rules: CallRules
  /** Of the last week, newest first. */
  calls: readonly CallTold[]
  reader: Reader
  onRules(rules: CallRules): void
}

/** How often Trellis may say that questions wait, when never, and what it said in the last week and why. */
export function CallsPart({ rules, calls, reader, onRules }: CallsPartProps) {
  const hours = (key: 'quietFrom' | 'quietTo') => ({
    value: rules[key],
    unit: t('calls_hour'),
    min: 0,
    max: 23,
    onChange: (hour: number) => onRules({ ...rules, [key]: hour }),
  })
  return (
    <>
      <p class="soft">{t('calls_says')}</p>
      <NumberField
        label={t('calls_a_day')}
        hint={t('calls_a_day_note')}
        unit={plural('calls_unit', rules.aDay)}
        value={rules.aDay}
        min={0}
        max={12}
        onChange={(aDay) => onRules({ ...rules, aDay })}
      />
      <NumberField label={t('calls_quiet_from')} {...hours('quietFrom')} />
      <NumberField label={t('calls_quiet_to')} {...hours('quietTo')} />
      <Fold summary={t('calls_week')}>
        {calls.length === 0 && <p class="soft">{t('calls_none')}</p>}
        <ul class="stack">
          {calls.map(({ call, at, reason, how }) => (
            <li key={call}>
              {t('calls_line', dayWords(at, reader), tMaybe(`call_${reason}`) ?? '')}{' '}
              {tMaybe(`calls_how_${how ?? 'none'}`)}
            </li>
          ))}
        </ul>
      </Fold>
    </>
  )
}
