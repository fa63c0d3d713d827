import { Button } from '@/components/Button'
import { t } from '@/utils/i18n'

/** After the question of the sample: that it is not stored yet, and where it goes on. */
export function TryNext({ onGoOn }: { onGoOn(): void }) {
  return (
    <div class="stack">
      <p class="soft">{t('welcome_try_unstored')}</p>
      <div class="row">
        <Button kind="main" onClick={onGoOn}>
          {t('welcome_try_on')}
        </Button>
      </div>
    </div>
  )
}
