import { t } from '@/utils/i18n'
import { Waiting } from './Waiting'

/** The learner's database is being opened; after an update it may be worked out again, which is told and takes a while. */
export function StoreOpening({ done }: { done: number | undefined }) {
  return <Waiting soon={t('loading')} late={t('store_opening')} done={done} />
}
