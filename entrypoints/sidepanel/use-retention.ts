import { useEffect } from 'preact/hooks'
import type { LocalDay } from '@/utils/base/time'
import { changeSettings } from '@/utils/browser/settings'
import type { Settings } from '@/utils/messages/settings'
import { retentionAfter } from '@/utils/review/load'

/**
 * Once a day the chance of recall at which questions come back follows the student's minutes.
 *
 * @param load - the work that waits, in budgets of one day; undefined until it is known
 */
export function useRetention({ retentionOn }: Settings, today: LocalDay, load: number | undefined): void {
  const isNew = load !== undefined && retentionOn !== today
  useEffect(() => {
    if (!isNew) return
    // Two windows may look at once: the day counts for the first of them alone.
    changeSettings((now) =>
      now.retentionOn === today ? {} : { retention: retentionAfter(now.retention, load), retentionOn: today },
    )
  }, [isNew])
}
