import { t } from '@/utils/i18n'
import { Choice } from '../Choice'

interface SureProps {
  sure: boolean | undefined
  onSure(sure: boolean): void
}

/** Asked at times, before the answer is seen: feeling sure and being right are two things. May be left out. */
export function Sure({ sure, onSure }: SureProps) {
  return (
    <Choice
      legend={t('sure_ask')}
      options={[
        { value: 'yes', label: t('sure_yes') },
        { value: 'no', label: t('sure_no') },
      ]}
      value={sure === undefined ? undefined : sure ? 'yes' : 'no'}
      onChoose={(value) => onSure(value === 'yes')}
    />
  )
}
