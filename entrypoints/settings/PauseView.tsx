import { PausePart, type SiteList } from '@/components/settings/PausePart'
import { addDays, localDay, MINUTE, startOfDay } from '@/utils/base/time'
import { changeSettings } from '@/utils/browser/settings'
import { farWords } from '@/utils/dates'
import { isPaused, type Settings, type SettingsPatch } from '@/utils/messages/settings'
import { readerNow, useReader } from './use-reader'

const FIELDS = { paused: 'pausedSites', never: 'neverSites', allowed: 'allowedSites' } as const

/** Pauses and quiet places. */
export function PauseView({ settings }: { settings: Settings }) {
  const reader = useReader()
  const isOff = isPaused(settings, undefined, reader.now)
  return (
    <PausePart
      pausedUntil={isOff ? farWords(settings.pausedUntil ?? 0, reader) : undefined}
      lists={{
        paused: sitesOf(settings.pausedSites),
        never: sitesOf(settings.neverSites),
        allowed: sitesOf(settings.allowedSites),
      }}
      onPause={pause}
      onResume={() => changeSettings({ pausedUntil: undefined })}
      onRemove={takeOff}
    />
  )
}

const sitesOf = (origins: readonly string[]) =>
  origins.map((id) => ({ id, name: URL.canParse(id) ? new URL(id).host : id }))

function pause(how: 'short' | 'today') {
  const { now, zone } = readerNow()
  const endOfToday = startOfDay(addDays(localDay(now, zone), 1), zone)
  changeSettings({ pausedUntil: how === 'short' ? now + 15 * MINUTE : endOfToday })
}

function takeOff(list: SiteList, id: string) {
  const field = FIELDS[list]
  changeSettings((now): SettingsPatch => ({ [field]: now[field].filter((origin) => origin !== id) }))
}
