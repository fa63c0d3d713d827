import { daysLong } from '@/utils/dates'
import { plural, t } from '@/utils/i18n'

interface BackLineProps {
  /** Days since the last answer. */
  away: number
  /** Questions of the first set. */
  first: number
  locale: string
}

/** Said once after a break: what is worth saving today, and that the rest can wait. */
export function BackLine({ away, first, locale }: BackLineProps) {
  return (
    <p class="soft">
      {t('review_away', daysLong(away, locale))} {plural('review_worth', first)}
    </p>
  )
}
