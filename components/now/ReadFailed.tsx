import { t, tMaybe } from '@/utils/i18n'
import { ErrorCard } from '../ErrorCard'

interface ReadFailedProps {
  /** Stable code of the failure, e.g. `read.too-large`. */
  code: string
  onAgain?: (() => void) | undefined
}

/** The page could not be read: what is wrong, what was kept, one button. */
export function ReadFailed({ code, onAgain }: ReadFailedProps) {
  const key = `failed_${code.replaceAll(/[.-]/g, '_')}`
  return (
    <ErrorCard
      wrong={tMaybe(key) ?? t('failed_unknown')}
      kept={t('failed_kept')}
      action={onAgain && { label: t('failed_again'), onPress: onAgain }}
    />
  )
}
