import { AskPart } from '@/components/settings/AskPart'
import { LooksPart } from '@/components/settings/LooksPart'
import { ReadingPart } from '@/components/settings/ReadingPart'
import { SettingsPage } from '@/components/settings/SettingsPage'
import type { Opened } from '@/components/use-opened'
import { SECOND } from '@/utils/base/time'
import { changeSettings } from '@/utils/browser/settings'
import { t } from '@/utils/i18n'
import type { Settings } from '@/utils/messages/settings'
import type { TrellisDb } from '@/utils/store/db'
import { CallsView } from './CallsView'
import { PauseView } from './PauseView'
import { PlacesView } from './PlacesView'
import { StoredView } from './StoredView'

interface SettingsViewProps {
  settings: Settings
  store: Opened<TrellisDb>
  ledgerAt: string
}

/** Every setting; each takes effect at once. */
export function SettingsView({ settings, store, ledgerAt }: SettingsViewProps) {
  const { readAfterMs, textDays, minutesADay, theme, singleKeys, askBy, patternsOff, patternsBack } = settings
  const parts = [
    { id: 'places', title: t('settings_places'), content: <PlacesView settings={settings} /> },
    { id: 'pause', title: t('settings_pause'), content: <PauseView settings={settings} /> },
    {
      id: 'reading',
      title: t('settings_reading'),
      content: (
        <ReadingPart
          readAfter={Math.round(readAfterMs / SECOND)}
          textDays={textDays}
          minutesADay={minutesADay}
          onReadAfter={(seconds) => changeSettings({ readAfterMs: seconds * SECOND })}
          onTextDays={(days) => changeSettings({ textDays: days })}
          onMinutesADay={(minutes) => changeSettings({ minutesADay: minutes })}
        />
      ),
    },
    { id: 'calls', title: t('settings_calls'), content: <CallsView settings={settings} store={store} /> },
    {
      id: 'asking',
      title: t('settings_asking'),
      content: (
        <AskPart
          askBy={askBy}
          patternsOff={patternsOff}
          onAskBy={(by) => changeSettings({ askBy: by })}
          onPatternBack={(kind) =>
            changeSettings({
              patternsOff: patternsOff.filter((off) => off !== kind),
              patternsBack: { ...patternsBack, [kind]: Date.now() },
            })
          }
        />
      ),
    },
    {
      id: 'looks',
      title: t('settings_looks'),
      content: (
        <LooksPart
          theme={theme}
          singleKeys={singleKeys}
          onTheme={(chosen) => changeSettings({ theme: chosen })}
          onSingleKeys={(areOn) => changeSettings({ singleKeys: areOn })}
        />
      ),
    },
    {
      id: 'own',
      title: t('settings_own'),
      content: <StoredView settings={settings} store={store} ledgerAt={ledgerAt} />,
    },
  ]
  return <SettingsPage parts={parts} />
}
