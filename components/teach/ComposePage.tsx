import type { ComponentChildren } from 'preact'
import { plural, t } from '@/utils/i18n'
import { blankGoal, MOST_GOALS } from '@/utils/templates/compose'
import type { TemplateGoal } from '@/utils/templates/template'
import { Button } from '../Button'
import { Mark } from '../Mark'
import { AboutFields } from './AboutFields'
import { AimFields } from './AimFields'
import type { ComposeProps } from './compose-props'
import { HandOver } from './HandOver'
import { Starts } from './Starts'
import { StudentPreview } from './StudentPreview'
import './ComposePage.css'

/** Composes a template: the form, beside it what a student sees, below it the ways to hand it over. */
export function ComposePage(props: ComposeProps & { notice?: ComponentChildren }) {
  const { template, bits, onChange, onUndo, notice } = props
  const { goals } = template
  const put = (next: readonly TemplateGoal[], key: string) => onChange({ ...template, goals: next }, key)
  return (
    <main class="teach">
      <TeachTop />
      {notice}
      <Starts {...props} />
      <div class="teach-desk">
        <form onSubmit={(event) => event.preventDefault()}>
          <AboutFields template={template} onChange={onChange} />
          {goals.map((goal, at) => (
            <AimFields
              key={goal.id}
              goal={goal}
              number={at + 1}
              onChange={(next, key) =>
                put(
                  goals.map((each) => (each.id === goal.id ? next : each)),
                  `${goal.id} ${key}`,
                )
              }
              onRemove={
                goals.length > 1
                  ? () =>
                      put(
                        goals.filter(({ id }) => id !== goal.id),
                        `-${goal.id}`,
                      )
                  : undefined
              }
            />
          ))}
          <div class="row">
            <Button
              disabled={goals.length >= MOST_GOALS}
              onClick={() => put([...goals, blankGoal(bits)], `+${goals.length}`)}
            >
              {t('teach_add_goal')}
            </Button>
            <Button kind="plain" disabled={onUndo === undefined} onClick={() => onUndo?.()}>
              {t('undo')}
            </Button>
          </div>
          <p class="soft">{plural('teach_goals_of', goals.length, MOST_GOALS)}</p>
        </form>
        <StudentPreview template={template} />
      </div>
      <HandOver {...props} />
    </main>
  )
}

function TeachTop() {
  return (
    <header class="teach-top">
      <Mark state="watching" />
      <h1>{t('teach_heading')}</h1>
      <nav class="row" aria-label={t('teach_guides')}>
        <a href="#guide">{t('guide_guide')}</a>
        <a href="#it">{t('guide_it')}</a>
        <a href="#parents">{t('guide_parents')}</a>
      </nav>
    </header>
  )
}
