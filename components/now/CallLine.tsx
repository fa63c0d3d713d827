import { type MessageKey, plural, t } from '@/utils/i18n'
import type { CallReason } from '@/utils/review/call'
import { Button } from '../Button'
import { Card } from '../Card'
import { Fold } from '../Fold'

interface CallLineProps {
  reason: CallReason
  /** Questions due that fit this page. */
  fitting: number
  /** Calls of today, this one among them, and how many there may be. */
  used: number
  budget: number
  /** Fewer than the student set, because they were turned down often. */
  fewer: boolean
  onAccept(): void
  onDismiss(): void
}

/** At a pause of the reading: that questions of this page wait, why this is said now, and how to be left alone. */
export function CallLine({ reason, fitting, used, budget, fewer, onAccept, onDismiss }: CallLineProps) {
  return (
    <Card>
      <p>{plural('call_waits', fitting)}</p>
      <div class="row">
        <Button onClick={onAccept}>{t('call_answer')}</Button>
        <Button kind="plain" onClick={onDismiss}>
          {t('call_not_now')}
        </Button>
      </div>
      <Fold summary={t('call_why')}>
        <p class="soft">
          {t(`call_${reason}` satisfies MessageKey)} {t('call_used', used, budget)}
        </p>
        {fewer && <p class="soft">{t('call_fewer')}</p>}
        <p class="soft">
          <a href="/settings.html#calls" target="_blank" rel="noopener">
            {t('call_settings')}
          </a>
        </p>
      </Fold>
    </Card>
  )
}
