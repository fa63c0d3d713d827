import { useEffect } from 'preact/hooks'
import { Status, StatusRoom } from '@/components/Status'
import { type PlaceName, Tabs } from '@/components/Tabs'
import { useWatch } from '@/components/use-watch'
import { addDays, localDay, startOfDay } from '@/utils/base/time'
import { watchSettings } from '@/utils/browser/settings'
import type { Settings } from '@/utils/messages/settings'
import { statusView } from '@/utils/panel/status'
import { tabStatus } from '@/utils/panel/tab-status'
import { NoConsent } from './NoConsent'
import { doAct } from './status-acts'
import { useHere } from './use-here'
import { usePlace } from './use-place'
import { useReader } from './use-reader'
import { type BesideTab, useTab } from './use-tab'

/** The panel: an honest header, five places, and the one that is open. */
export function App() {
  const place = usePlace()
  const settings = useWatch(watchSettings, [])
  const beside = useTab()
  useEffect(() => {
    if (settings) document.documentElement.dataset['theme'] = settings.theme
  }, [settings?.theme])
  if (settings && beside) return <Panel place={place} settings={settings} beside={beside} />
  return (
    <>
      <StatusRoom />
      <Tabs current={place} />
    </>
  )
}

interface PanelProps {
  place: PlaceName
  settings: Settings
  beside: BesideTab
}

function Panel({ place, settings, beside }: PanelProps) {
  const reader = useReader()
  const Here = useHere()
  const { tab, row, granted } = beside
  const status = tabStatus({ url: tab?.url, private: tab?.private ?? false, granted }, row, settings, reader.now)
  const endOfToday = startOfDay(addDays(localDay(reader.now, reader.zone), 1), reader.zone)
  const origin = originOf(tab?.url ?? row?.url ?? '')
  return (
    <>
      <Status
        view={statusView(status, settings, reader.now, endOfToday)}
        reader={reader}
        onAct={(act) => doAct(act, { tab: tab?.id, origin, endOfToday })}
      />
      <Tabs current={place} />
      {!settings.consent && <NoConsent place={place} />}
      {settings.consent && Here && (
        <Here place={place} settings={settings} reader={reader} beside={beside} status={status} />
      )}
    </>
  )
}

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : undefined)
