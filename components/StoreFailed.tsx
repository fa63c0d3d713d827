import { t, tMaybe } from '@/utils/i18n'
import { ErrorCard } from './ErrorCard'

interface StoreFailedProps {
  /** Stable code of the store's failure, e.g. `store.full`. */
  code: string
  /** Something that the student had just done, and that was therefore not kept. */
  urgent?: boolean | undefined
  onAgain(): void
}

/** The store cannot be read or written: why, that nothing already kept is lost, and one button. */
export function StoreFailed({ code, urgent, onAgain }: StoreFailedProps) {
  const why = code.replace(/^store[.]/, '')
  return (
    <ErrorCard
      urgent={urgent}
      wrong={tMaybe(`store_${why}`) ?? t('store_failed')}
      kept={tMaybe(`store_${why}_kept`) ?? t('store_failed_kept')}
      action={{ label: t('failed_again'), onPress: onAgain }}
    />
  )
}
