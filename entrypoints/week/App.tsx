import { useEffect } from 'preact/hooks'
import { Place } from '@/components/Place'
import { StoreFailed } from '@/components/StoreFailed'
import { StoreOpening } from '@/components/StoreOpening'
import { NotAgreed } from '@/components/settings/NotAgreed'
import { useHash } from '@/components/use-hash'
import { useOpened } from '@/components/use-opened'
import { useWatch } from '@/components/use-watch'
import { Guide } from '@/components/week/Guide'
import { watchSettings } from '@/utils/browser/settings'
import { pageLanguage } from '@/utils/family/blocks'
import { locale } from '@/utils/i18n'
import type { Settings } from '@/utils/messages/settings'
import { openDb } from '@/utils/store/open'
import { OursView } from './OursView'
import { WeekView } from './WeekView'

/** The page of a week: made here by the student, looked at together, or the one that was released on this computer. */
export function App() {
  const settings = useWatch(watchSettings, [])
  useEffect(() => {
    if (settings) document.documentElement.dataset['theme'] = settings.theme
  }, [settings?.theme])
  return settings ? <Screens settings={settings} /> : null
}

function Screens({ settings }: { settings: Settings }) {
  const hash = useHash()
  if (hash === '#ours') return <OursView isOn={settings.week.ours} />
  if (hash === '#guide') return <Guide language={settings.week.language ?? pageLanguage(locale())} />
  return <Making settings={settings} />
}

function Making({ settings }: { settings: Settings }) {
  const { learner, consent } = settings
  const mayOpen = consent !== undefined
  // Without a consent there is no database, and looking must not make one.
  const store = useOpened(mayOpen ? (done) => openDb(learner, done) : undefined, [learner, mayOpen])
  if (!mayOpen) return <Place>{<NotAgreed startAt="/welcome.html" />}</Place>
  if (store.state === 'open') return <WeekView db={store.value} settings={settings} />
  return (
    <Place>
      {store.state === 'failed' ? (
        <StoreFailed code={store.code} onAgain={store.again} />
      ) : (
        <StoreOpening done={store.done} />
      )}
    </Place>
  )
}
