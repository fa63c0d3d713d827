import { Choice } from '@/components/Choice'
import { Pick } from '@/components/Pick'
import { t } from '@/utils/i18n'
import type { Settings } from '@/utils/messages/settings'

type Theme = Settings['theme']
const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Theme[]

interface LooksPartProps {
  theme: Theme
  /** Whether a key without Ctrl or Alt does something in the panel. */
  singleKeys: boolean
  onTheme(theme: Theme): void
  onSingleKeys(areOn: boolean): void
}

/** Light, dark, or as the computer says, and single keys. Text size is the browser's own zoom, and that is said. */
export function LooksPart({ theme, singleKeys, onTheme, onSingleKeys }: LooksPartProps) {
  const options = THEMES.map((value) => ({ value, label: t(`settings_theme_${value}`) }))
  return (
    <>
      <Choice legend={t('settings_theme')} options={options} value={theme} onChoose={onTheme} />
      <p class="soft">{t('settings_text_size')}</p>
      <Pick
        type="checkbox"
        label={t('settings_keys')}
        note={t('settings_keys_note')}
        checked={singleKeys}
        onPick={onSingleKeys}
      />
    </>
  )
}
