import { t, tMaybe } from '@/utils/i18n'
import { ErrorCard } from '../ErrorCard'

/** What was handed over cannot be opened: why, and that nothing was changed. */
export function HandoverFailed({ code }: { code: string }) {
  const reason = tMaybe(`failed_${code.replaceAll(/[.-]/g, '_')}`) ?? t('failed_template_broken')
  return <ErrorCard wrong={reason} kept={t('backup_unchanged')} urgent />
}
