import { ButtonLink } from '@/components/Button'
import { t } from '@/utils/i18n'

/** Nothing can be stored yet, and where it begins. */
export function NotAgreed({ startAt }: { startAt: string }) {
  return (
    <>
      <p>{t('settings_not_agreed')}</p>
      <div class="row">
        <ButtonLink href={startAt}>{t('act_start')}</ButtonLink>
      </div>
    </>
  )
}
