import type { ComponentChildren } from 'preact'
import { t } from '@/utils/i18n'
import './SettingsPage.css'

/** One part of the settings: an address on the page, and its words. */
export interface SettingsPart {
  readonly id: string
  readonly title: string
  readonly content: ComponentChildren
}

/** The settings: a list of the parts beside them where there is room. */
export function SettingsPage({ parts }: { parts: readonly SettingsPart[] }) {
  return (
    <div class="settings">
      <header>
        <h1>{t('settings_heading')}</h1>
        <nav aria-label={t('settings_parts')}>
          <ul>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {parts.map(({ id, title, content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
            <h2 id={`${id}-title`}>{title}</h2>
            {content}
          </section>
        ))}
      </main>
    </div>
  )
}
