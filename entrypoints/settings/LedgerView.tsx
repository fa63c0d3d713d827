import { useState } from 'preact/hooks'
import { StoreFailed } from '@/components/StoreFailed'
import { StoreOpening } from '@/components/StoreOpening'
import { Ledger, type LedgerBy } from '@/components/settings/Ledger'
import type { Opened } from '@/components/use-opened'
import type { Settings } from '@/utils/messages/settings'
import type { TrellisDb } from '@/utils/store/db'
import { useForgetting } from './forgetting'
import { useLedger } from './use-ledger'

interface LedgerViewProps {
  settings: Settings
  store: Opened<TrellisDb>
  backTo: string
}

const nothing = () => undefined

/** Everything that is stored. */
export function LedgerView({ settings, store, backTo }: LedgerViewProps) {
  if (store.state === 'failed') return <StoreFailed code={store.code} onAgain={store.again} />
  if (store.state === 'open') return <OpenLedger db={store.value} settings={settings} backTo={backTo} />
  return (
    <Ledger
      by="day"
      groups={settings.consent ? undefined : []}
      problem={settings.consent && <StoreOpening done={store.done} />}
      search={undefined}
      more={false}
      gone={new Map()}
      backTo={backTo}
      onBy={nothing}
      onSearch={nothing}
      onMore={nothing}
      onOpen={nothing}
      onForget={nothing}
      onUndo={nothing}
    />
  )
}

function OpenLedger({ db, settings, backTo }: { db: TrellisDb; settings: Settings; backTo: string }) {
  const [by, setBy] = useState<LedgerBy>('day')
  const [search, setSearch] = useState('')
  const ledger = useLedger(db, by, search)
  const forgetting = useForgetting(db, settings)
  const { failed } = forgetting
  const turnTo = (way: LedgerBy) => {
    setBy(way)
    setSearch('')
    forgetting.settle()
  }
  return (
    <Ledger
      by={by}
      problem={failed && <StoreFailed code={failed.code} urgent onAgain={failed.again} />}
      groups={forgetting.withGone(by, ledger.groups)}
      search={ledger.isLong || search ? search : undefined}
      more={ledger.more}
      backTo={backTo}
      gone={forgetting.gone}
      latest={forgetting.latest}
      leaving={forgetting.leaving}
      onBy={turnTo}
      onSearch={setSearch}
      onMore={ledger.showMore}
      onOpen={ledger.open}
      onForget={forgetting.forget}
      onUndo={forgetting.undo}
    />
  )
}
