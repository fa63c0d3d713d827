import { useEffect } from 'preact/hooks'
import { Place } from '@/components/Place'
import { Status } from '@/components/Status'
import { StoreFailed } from '@/components/StoreFailed'
import { type PlaceName, Tabs } from '@/components/Tabs'
import { useWatch } from '@/components/use-watch'
import { Waiting } from '@/components/Waiting'
import { addDays, localDay, startOfDay } from '@/utils/base/time'
import { watchSettings } from '@/utils/browser/settings'
import { t } from '@/utils/i18n'
import type { Settings } from '@/utils/messages/settings'
import { statusView } from '@/utils/panel/status'
import { tabStatus } from '@/utils/panel/tab-status'
import { ExplorePlace } from './ExplorePlace'
import { GoalsPlace } from './GoalsPlace'
import { NoConsent } from './NoConsent'
import { NowPlace } from './NowPlace'
import { ReviewPlace } from './ReviewPlace'
import { doAct } from './status-acts'
import { usePlace } from './use-place'
import { useReader } from './use-reader'
import { useStore } from './use-store'
import { type BesideTab, useTab } from './use-tab'
import { WeekPlace } from './WeekPlace'

/** The panel: an honest header, five places, and the one that is open. */
export function App() {
  const place = usePlace()
  const settings = useWatch(watchSettings, [])
  const beside = useTab()
  useEffect(() => {
    if (settings) document.documentElement.dataset['theme'] = settings.theme
  }, [settings?.theme])
  if (!settings || !beside) return null
  return <Panel place={place} settings={settings} beside={beside} />
}

interface PanelProps {
  place: PlaceName
  settings: Settings
  beside: BesideTab
}

function Panel({ place, settings, beside }: PanelProps) {
  const reader = useReader()
  const store = useStore(settings.consent && settings.learner)
  const { tab, row, granted } = beside
  const status = tabStatus({ url: tab?.url, private: tab?.private ?? false, granted }, row, settings, reader.now)
  const endOfToday = startOfDay(addDays(localDay(reader.now, reader.zone), 1), reader.zone)
  const url = tab?.url ?? row?.url
  const origin = url === undefined ? undefined : originOf(url)
  const props = { settings, reader, beside, status }
  return (
    <>
      <Status
        view={statusView(status, settings, reader.now, endOfToday)}
        reader={reader}
        onAct={(act) => doAct(act, { tab: tab?.id, origin, endOfToday })}
      />
      <Tabs current={place} />
      {!settings.consent && <NoConsent place={place} />}
      {settings.consent && store.state === 'opening' && (
        <Place>
          <h1 class="unseen">{t(`place_${place}`)}</h1>
          <Waiting soon={t('loading')} late={t('store_opening')} done={store.done} />
        </Place>
      )}
      {settings.consent && store.state === 'failed' && (
        <Place>
          <h1>{t(`place_${place}`)}</h1>
          <StoreFailed code={store.code} onAgain={store.again} />
        </Place>
      )}
      {settings.consent && store.state === 'open' && <Here place={place} db={store.db} {...props} />}
    </>
  )
}

function Here({ place, ...props }: { place: PlaceName } & Parameters<typeof NowPlace>[0]) {
  if (place === 'review') return <ReviewPlace {...props} />
  if (place === 'goals') return <GoalsPlace {...props} />
  if (place === 'explore') return <ExplorePlace {...props} />
  if (place === 'week') return <WeekPlace {...props} />
  return <NowPlace {...props} />
}

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : undefined)
