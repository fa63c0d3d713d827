import type { ComponentChildren } from 'preact'
import { t } from '@/utils/i18n'
import '../FullPage.css'

/** The page that opens what somebody handed over. */
export function ImportPage({ children }: { children: ComponentChildren }) {
  return (
    <main class="full-page">
      <header>
        <h1>{t('import_heading')}</h1>
        <p class="soft">{t('import_says')}</p>
      </header>
      {children}
    </main>
  )
}
