import { useEffect } from 'preact/hooks'
import { useHash } from '@/components/use-hash'
import { useOpened } from '@/components/use-opened'
import { useWatch } from '@/components/use-watch'
import { watchSettings } from '@/utils/browser/settings'
import type { Settings } from '@/utils/messages/settings'
import { openDb } from '@/utils/store/open'
import { LedgerView } from './LedgerView'
import { SettingsView } from './SettingsView'

/** Address of the ledger within the page. */
const LEDGER = '#ledger'

/** The settings, and behind them everything that is stored. */
export function App() {
  const settings = useWatch(watchSettings, [])
  useEffect(() => {
    if (settings) document.documentElement.dataset['theme'] = settings.theme
  }, [settings?.theme])
  return settings ? <Screens settings={settings} /> : null
}

function Screens({ settings }: { settings: Settings }) {
  const isLedger = useHash() === LEDGER
  const { learner, consent } = settings
  const mayOpen = consent !== undefined
  // Without a consent there is no database, and looking must not make one.
  const store = useOpened(mayOpen ? (done) => openDb(learner, done) : undefined, [learner, mayOpen])
  if (isLedger) return <LedgerView settings={settings} store={store} backTo="#own" />
  return <SettingsView settings={settings} store={store} ledgerAt={LEDGER} />
}
