import { plural, t } from '@/utils/i18n'
import { NumberField } from './NumberField'

interface ReadingPartProps {
  readAfter: number
  textDays: number
  minutesADay: number
  onReadAfter(seconds: number): void
  onTextDays(days: number): void
  onMinutesADay(minutes: number): void
}

/** When a page is read, how long its text stays, and how much review a day. */
export function ReadingPart(props: ReadingPartProps) {
  const { readAfter, textDays, minutesADay, onReadAfter, onTextDays, onMinutesADay } = props
  return (
    <>
      <NumberField
        label={t('settings_read_after')}
        hint={t('settings_read_after_note')}
        unit={plural('settings_seconds', readAfter)}
        value={readAfter}
        min={1}
        max={600}
        onChange={onReadAfter}
      />
      <NumberField
        label={t('settings_text_days')}
        hint={t(textDays === 0 ? 'settings_text_none_note' : 'settings_text_days_note')}
        unit={plural('settings_days', textDays)}
        value={textDays}
        min={0}
        max={30}
        onChange={onTextDays}
      />
      <NumberField
        label={t('settings_minutes')}
        hint={t('settings_minutes_note')}
        unit={plural('settings_minutes_unit', minutesADay)}
        value={minutesADay}
        min={1}
        max={120}
        onChange={onMinutesADay}
      />
    </>
  )
}
