import { CallsPart } from '@/components/settings/CallsPart'
import { useLive } from '@/components/use-live'
import type { Opened } from '@/components/use-opened'
import { localDay } from '@/utils/base/time'
import { changeSettings } from '@/utils/browser/settings'
import type { Settings } from '@/utils/messages/settings'
import { type LiveCall, liveCalls } from '@/utils/store/calls'
import type { TrellisDb } from '@/utils/store/db'
import { useReader } from './use-reader'

const NONE = {
  subscribe(next: (calls: LiveCall[]) => void) {
    next([])
    return { unsubscribe: () => undefined }
  },
}

/** How often Trellis may call, and what it did. */
export function CallsView({ settings, store }: { settings: Settings; store: Opened<TrellisDb> }) {
  const reader = useReader()
  const db = store.state === 'open' ? store.value : undefined
  const today = localDay(reader.now, reader.zone)
  const live = useLive(() => (db ? liveCalls(db, today) : NONE), [db, today])
  return (
    <CallsPart
      rules={settings.calls}
      calls={live.state === 'ready' ? live.value : []}
      reader={reader}
      onRules={(calls) => changeSettings({ calls })}
    />
  )
}
