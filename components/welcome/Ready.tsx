import type { ComponentChildren } from 'preact'
import { Button, ButtonLink } from '@/components/Button'
import { Fold } from '@/components/Fold'
import { useFocus } from '@/components/use-focus'
import { Words } from '@/components/Words'
import { t } from '@/utils/i18n'
import { ReadyGoal } from './ReadyGoal'
import { mayLook, type PlacesAllowed, ReadyPlaces } from './ReadyPlaces'
import { SettingsLink } from './SettingsLink'
import './Ready.css'

/** A question that was answered, as it is told at the end. */
export interface QuestionAnswered {
  readonly question: string
  readonly language: string
}

interface ReadyProps {
  places: PlacesAllowed
  goal: { readonly title: string; readonly due: string | undefined } | undefined
  answered: QuestionAnswered | undefined
  /** The sample, for those who have not answered a question yet. */
  sample: ComponentChildren
  /** Keys that open the panel, as the browser writes them; undefined when none are set. */
  shortcut: string | undefined
  /** A site to begin with. */
  start: string | undefined
  /** Address of the settings. */
  settingsAt: string
  /** The sample was opened. */
  onTry(): void
  onAskAgain(): void
  onGoal(title: string): void
  onOpenPanel(): void
}

/** The end of the first run: one place to look, one goal, one answered question, and how to open Trellis. */
export function Ready({
  places,
  goal,
  answered,
  sample,
  shortcut,
  start,
  settingsAt,
  onTry,
  onAskAgain,
  onGoal,
  onOpenPanel,
}: ReadyProps) {
  const heading = useFocus<HTMLHeadingElement>(true)
  const looks = mayLook(places)
  return (
    <section class="ready">
      <h2 ref={heading} tabIndex={-1} class="part-title">
        {t(looks ? 'welcome_ready' : 'welcome_ready_nowhere')}
      </h2>
      <ol class="ready-steps">
        <Step title={t('welcome_ready_place')} done={looks}>
          <ReadyPlaces places={places} onAskAgain={onAskAgain} />
        </Step>
        <Step title={t('welcome_ready_goal')} done={goal !== undefined}>
          <ReadyGoal goal={goal} onGoal={onGoal} />
        </Step>
        <Step title={t('welcome_ready_question')} done={answered !== undefined}>
          {answered ? (
            <p class="asks" lang={answered.language} dir="auto">
              {answered.question}
            </p>
          ) : (
            <Fold summary={t('welcome_try_now')} onToggle={(open) => open && onTry()}>
              {sample}
            </Fold>
          )}
        </Step>
      </ol>
      <div class="stack">
        <h3>{t('welcome_open')}</h3>
        <p>
          {shortcut ? (
            <Words of="welcome_open_how_keys" with={[<kbd key="keys">{shortcut}</kbd>]} />
          ) : (
            t('welcome_open_how')
          )}
        </p>
        <div class="row">
          <Button kind={answered && 'main'} onClick={onOpenPanel}>
            {t('welcome_open_now')}
          </Button>
          {start && (
            <ButtonLink href={`https://${start}/`} outside>
              {t('welcome_start_at', start)}
            </ButtonLink>
          )}
        </div>
        <p class="soft">{t('welcome_open_pin')}</p>
        <p class="soft">
          <SettingsLink at={settingsAt} of="welcome_change_later" />
        </p>
      </div>
    </section>
  )
}

function Step({ title, done, children }: { title: string; done: boolean; children: ComponentChildren }) {
  return (
    <li data-done={done || undefined}>
      <h3>
        {title}
        <span class="unseen"> {t(done ? 'welcome_step_done' : 'welcome_step_open')}</span>
      </h3>
      {children}
    </li>
  )
}
