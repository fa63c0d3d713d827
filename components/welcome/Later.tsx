import { Button } from '@/components/Button'
import { useFocus } from '@/components/use-focus'
import { t } from '@/utils/i18n'
import { SettingsLink } from './SettingsLink'
import './Ask.css'

interface LaterProps {
  /** Something was stored under an older consent and stays until the student deletes it. */
  hasData: boolean
  /** Address of the settings. */
  settingsAt: string
  onBack(): void
}

/** Not now: everything is off, nothing was stored, and how to come back. */
export function Later({ hasData, settingsAt, onBack }: LaterProps) {
  const heading = useFocus<HTMLHeadingElement>(true)
  return (
    <section class="stack later">
      <h2 ref={heading} tabIndex={-1} class="part-title">
        {t('welcome_later')}
      </h2>
      <p>{hasData ? <SettingsLink at={settingsAt} of="welcome_later_has_data" /> : t('welcome_later_nothing')}</p>
      <p>{t('welcome_later_back')}</p>
      <div class="row">
        <Button onClick={onBack}>{t('welcome_later_again')}</Button>
      </div>
    </section>
  )
}
