import { Quiet } from '@/components/Quiet'
import { t } from '@/utils/i18n'
import type { NowProps } from './NowPlace'

/** A page that Trellis does not look at: what would be here, and a short text to try it on. */
export function TrySample(_props: NowProps) {
  return <Quiet title={t('elsewhere')} says={t('elsewhere_says')} />
}
