import { ButtonLink } from '@/components/Button'
import { Place } from '@/components/Place'
import { Quiet } from '@/components/Quiet'
import type { PlaceName } from '@/components/Tabs'
import { type MessageKey, t } from '@/utils/i18n'

/** Before the student has agreed: nothing is read or kept; what each place will hold, and where it begins. */
export function NoConsent({ place }: { place: PlaceName }) {
  return (
    <Place>
      <Quiet title={t(`before_${place}` satisfies MessageKey)} says={t('before_says')}>
        <div class="row">
          <ButtonLink kind="main" href="/welcome.html" outside>
            {t('act_start')}
          </ButtonLink>
        </div>
      </Quiet>
    </Place>
  )
}
