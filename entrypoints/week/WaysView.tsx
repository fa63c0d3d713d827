import { useState } from 'preact/hooks'
import { OtherWays, type Way } from '@/components/week/OtherWays'
import { report } from '@/utils/browser/log'
import { release } from '@/utils/browser/week-page'
import { SHORTEST_PHRASE } from '@/utils/family/locked.web'
import type { WeekPage } from '@/utils/family/page'
import { t } from '@/utils/i18n'
import { handOver } from './hand-over'

interface WaysViewProps {
  page: WeekPage
  ours: boolean
  onOurs(isOn: boolean): void
}

/** Handing the page over as a file, and what came of it. */
export function WaysView({ page, ours, onOurs }: WaysViewProps) {
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState<string>()
  const act = async (work: () => Promise<void>, done: string) => {
    setBusy(true)
    setSaid(
      await work().then(
        () => done,
        (error) => {
          report('week.failed', error)
          return t('week_way_failed')
        },
      ),
    )
    setBusy(false)
  }
  return (
    <OtherWays
      shortestPhrase={SHORTEST_PHRASE}
      busy={busy}
      said={said}
      ours={ours}
      onWay={(way: Way, phrase) => act(() => handOver(page, way, phrase), t(`week_done_${way}`))}
      onOurs={(isOn) => {
        onOurs(isOn)
        if (!isOn) act(() => release(undefined), t('week_ours_off'))
      }}
      onRelease={() => act(() => release(page), t('week_released'))}
    />
  )
}
