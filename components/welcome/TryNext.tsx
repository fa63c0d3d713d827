import { Button } from '@/components/Button'
import { t } from '@/utils/i18n'

interface TryNextProps {
  /** The student has agreed already, so the answer is stored. */
  isKept: boolean
  onGoOn(): void
}

/** After the question of the sample: whether the answer is stored, and where it goes on. */
export function TryNext({ isKept, onGoOn }: TryNextProps) {
  return (
    <div class="stack">
      <p class="soft">{t(isKept ? 'welcome_try_kept' : 'welcome_try_unstored')}</p>
      <div class="row">
        <Button kind="main" onClick={onGoOn}>
          {t('welcome_try_on')}
        </Button>
      </div>
    </div>
  )
}
