import type { ComponentChildren } from 'preact'
import { Words } from '@/components/Words'
import { t } from '@/utils/i18n'
import { Intro } from './Intro'
import './WelcomePage.css'

interface WelcomePageProps {
  /** Address of the sample; left out once a question was answered. */
  tryAt?: string | undefined
  children: ComponentChildren
}

/** The welcome page: what Trellis is on one side, what is asked on the other. */
export function WelcomePage({ tryAt, children }: WelcomePageProps) {
  return (
    <main class="welcome">
      <Intro>
        {tryAt && (
          <p class="soft">
            <Words
              of="welcome_try_note"
              with={[
                <a key="try" href={tryAt}>
                  {t('welcome_try')}
                </a>,
              ]}
            />
          </p>
        )}
      </Intro>
      <div class="welcome-body">{children}</div>
    </main>
  )
}
