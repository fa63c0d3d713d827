import { useEffect, useState } from 'preact/hooks'
import { spotLabel } from '@/components/explore/MapPicture'
import { subjectName, WholeMap } from '@/components/explore/WholeMap'
import { Place } from '@/components/Place'
import { Quiet } from '@/components/Quiet'
import { StoreFailed } from '@/components/StoreFailed'
import { StoreOpening } from '@/components/StoreOpening'
import { useLive } from '@/components/use-live'
import { useOpened } from '@/components/use-opened'
import { useWatch } from '@/components/use-watch'
import type { TopicId } from '@/utils/base/ids'
import { DAY } from '@/utils/base/time'
import { saveFile } from '@/utils/browser/files'
import { report } from '@/utils/browser/log'
import { watchSettings } from '@/utils/browser/settings'
import { t } from '@/utils/i18n'
import { loadMap } from '@/utils/map/load'
import { type CurriculumMap, lookUpBy } from '@/utils/map/look-up'
import type { Settings } from '@/utils/messages/settings'
import { mapAsSvg } from '@/utils/panel/map-svg'
import { wholeMap } from '@/utils/panel/topic-map'
import { gapsFor } from '@/utils/panel/wanted'
import type { TrellisDb } from '@/utils/store/db'
import { StoreError } from '@/utils/store/failures'
import { livePanel } from '@/utils/store/live'
import { liveTopics } from '@/utils/store/live-profile'
import { openDb } from '@/utils/store/open'

const ALL = 2000
const hrefOf = (topic: TopicId) => `/sidepanel.html#explore/${encodeURIComponent(topic)}`

/** The whole map as a page of its own. */
export function App() {
  const settings = useWatch(watchSettings, [])
  useEffect(() => {
    if (settings) document.documentElement.dataset['theme'] = settings.theme
  }, [settings?.theme])
  return settings ? <Screen settings={settings} /> : null
}

function Screen({ settings: { learner, consent } }: { settings: Settings }) {
  const mayOpen = consent !== undefined
  // Without a consent there is no database, and looking must not make one.
  const store = useOpened(mayOpen ? (done) => openDb(learner, done) : undefined, [learner, mayOpen])
  const map = useMap()
  if (!mayOpen) return <Empty />
  if (store.state === 'failed')
    return (
      <Place>
        <StoreFailed code={store.code} onAgain={store.again} />
      </Place>
    )
  if (store.state === 'opening' || map === undefined)
    return (
      <Place>
        <StoreOpening done={store.state === 'opening' ? store.done : undefined} />
      </Place>
    )
  return <OpenMap db={store.value} map={map} />
}

const Empty = () => (
  <Place>
    <Quiet title={t('map_none')} says={t('map_none_says')} />
  </Place>
)

function OpenMap({ db, map }: { db: TrellisDb; map: CurriculumMap }) {
  const [day] = useState(() => Math.floor(Date.now() / DAY) * DAY)
  const [saved, setSaved] = useState(false)
  const topics = useLive(() => liveTopics(db, day, ALL), [db, day])
  const panel = useLive(() => livePanel(db), [db])
  if (topics.state === 'failed')
    return (
      <Place>
        <StoreFailed
          code={topics.error instanceof StoreError ? topics.error.code : 'store.failed'}
          onAgain={() => location.reload()}
        />
      </Place>
    )
  if (topics.state !== 'ready' || panel.state !== 'ready') return null
  if (topics.value.length === 0) return <Empty />
  const shown = topics.value.map(({ topic: id, ...rest }) => ({ id, ...rest }))
  const goals = panel.value.goals.filter(({ state }) => state === 'going').flatMap((goal) => goal.topics)
  const gaps = new Set(gapsFor(shown, goals, map, day).map(({ concept }) => concept.id))
  const picture = wholeMap({ topics: shown, gaps, map })
  const save = () => {
    saveFile('trellis-map.svg', mapAsSvg(picture, spotLabel, subjectName), 'image/svg+xml')
    setSaved(true)
  }
  return (
    <main tabIndex={-1}>
      <WholeMap map={picture} hrefOf={hrefOf} onSave={save} saved={saved} />
    </main>
  )
}

/** The curriculum map; an empty one when it cannot be read. */
function useMap(): CurriculumMap | undefined {
  const [map, setMap] = useState<CurriculumMap>()
  useEffect(() => {
    loadMap().then(setMap, (error) => {
      report('map.not-read', error)
      setMap(lookUpBy({ concepts: [] }))
    })
  }, [])
  return map
}
