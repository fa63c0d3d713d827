import { useEffect, useState } from 'preact/hooks'
import { Place } from '@/components/Place'
import { Quiet } from '@/components/Quiet'
import { Sheet } from '@/components/week/Sheet'
import { releasedPage } from '@/utils/browser/week-page'
import type { WeekPage } from '@/utils/family/page'
import { t } from '@/utils/i18n'

/** Our page: what the student released last, for whoever has the bookmark on this computer. */
export function OursView({ isOn }: { isOn: boolean }) {
  const [page, setPage] = useState<WeekPage | 'none'>()
  useEffect(() => {
    releasedPage().then((released) => setPage(released ?? 'none'))
  }, [])
  if (page === undefined) return null
  if (!isOn || page === 'none') {
    return (
      <Place>
        <Quiet title={t('week_ours_none')} says={t('week_ours_none_says')} />
      </Place>
    )
  }
  return <Sheet page={page} />
}
