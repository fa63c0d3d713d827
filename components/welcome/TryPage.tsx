import type { ComponentChildren } from 'preact'
import { useFocus } from '@/components/use-focus'
import { t } from '@/utils/i18n'
import './TryPage.css'

/** The sample on a page of its own: the text, and beside it what the panel would say. */
export function TryPage({ backTo, children }: { backTo: string; children: ComponentChildren }) {
  const heading = useFocus<HTMLHeadingElement>(true)
  return (
    <main class="try-page">
      <header>
        <a href={backTo} class="soft">
          {t('welcome_try_back')}
        </a>
        <h1 ref={heading} tabIndex={-1}>
          {t('welcome_try_heading')}
        </h1>
        <p class="soft">{t('welcome_try_promise')}</p>
      </header>
      {children}
    </main>
  )
}
