import { useLive } from '@/components/use-live'
import { localDay } from '@/utils/base/time'
import type { Reader } from '@/utils/dates'
import { plural, t } from '@/utils/i18n'
import type { TrellisDb } from '@/utils/store/db'
import { liveDays } from '@/utils/store/live-profile'

/** The quiet last line: what was kept today, and the way to everything that is stored. */
export function StoredLine({ db, reader }: { db: TrellisDb; reader: Reader }) {
  const today = localDay(reader.now, reader.zone)
  const live = useLive(() => liveDays(db, [today]), [db, today])
  if (live.state !== 'ready') return null
  const made = live.value[0]?.made ?? 0
  return (
    <>
      <span>{made > 0 ? plural('kept_today', made) : t('kept_today_none')}</span>
      <a href="/settings.html#ledger" target="_blank" rel="noopener">
        {t('see_stored')}
      </a>
    </>
  )
}
