import { useState } from 'preact/hooks'
import { StoreFailed } from '@/components/StoreFailed'
import { StoreOpening } from '@/components/StoreOpening'
import { Erase } from '@/components/settings/Erase'
import { NotAgreed } from '@/components/settings/NotAgreed'
import { Restore } from '@/components/settings/Restore'
import { StoredPart } from '@/components/settings/StoredPart'
import { useLive } from '@/components/use-live'
import type { Opened } from '@/components/use-opened'
import type { Settings } from '@/utils/messages/settings'
import type { TrellisDb } from '@/utils/store/db'
import { liveStored } from '@/utils/store/live-stored'
import { useRestoring, useSaving } from './backup'
import { eraseAll } from './erase'
import { useKept } from './use-kept'

interface StoredViewProps {
  settings: Settings
  store: Opened<TrellisDb>
  ledgerAt: string
}

/** What is stored, and the ways to take it, bring it back and delete it. */
export function StoredView({ settings, store, ledgerAt }: StoredViewProps) {
  return (
    <>
      {settings.consent === undefined && <NotAgreed startAt="/welcome.html" />}
      {settings.consent && store.state === 'opening' && <StoreOpening done={store.done} />}
      {store.state === 'failed' && <StoreFailed code={store.code} onAgain={store.again} />}
      {store.state === 'open' && <Stored db={store.value} settings={settings} ledgerAt={ledgerAt} />}
      <Erasing settings={settings} />
    </>
  )
}

function Stored({ db, settings, ledgerAt }: { db: TrellisDb; settings: Settings; ledgerAt: string }) {
  const stored = useLive(() => liveStored(db), [db])
  const { isKept, askToKeep } = useKept()
  const { restoring, restore } = useRestoring(db, settings)
  const { saving, failed, save } = useSaving(db, settings)
  return (
    <StoredPart
      sums={stored.state === 'ready' ? stored.value : undefined}
      isKept={isKept}
      ledgerAt={ledgerAt}
      saving={saving}
      failed={failed}
      onKeep={askToKeep}
      onSave={save}
    >
      <Restore restoring={restoring} onFile={restore} />
    </StoredPart>
  )
}

function Erasing({ settings }: { settings: Settings }) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const erase = async () => {
    setState('busy')
    const isGone = await eraseAll(settings)
    if (isGone) location.replace('/welcome.html')
    else setState('failed')
  }
  return <Erase busy={state === 'busy'} failed={state === 'failed'} onErase={erase} />
}
