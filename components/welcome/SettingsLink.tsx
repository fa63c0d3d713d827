import { Words } from '@/components/Words'
import { t } from '@/utils/i18n'

/** A sentence that leads to the settings; `$1` of the message is the link. */
export function SettingsLink({ at, of }: { at: string; of: 'welcome_change_later' | 'welcome_later_has_data' }) {
  return (
    <Words
      of={of}
      with={[
        <a key="settings" href={at}>
          {t('welcome_settings')}
        </a>,
      ]}
    />
  )
}
