import { Choice } from '@/components/Choice'
import { t } from '@/utils/i18n'
import type { Settings } from '@/utils/messages/settings'

type Theme = Settings['theme']
const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Theme[]

/** Light, dark, or as the computer says. Text size is the browser's own zoom, and that is said. */
export function LooksPart({ theme, onTheme }: { theme: Theme; onTheme(theme: Theme): void }) {
  const options = THEMES.map((value) => ({ value, label: t(`settings_theme_${value}`) }))
  return (
    <>
      <Choice legend={t('settings_theme')} options={options} value={theme} onChoose={onTheme} />
      <p class="soft">{t('settings_text_size')}</p>
    </>
  )
}
