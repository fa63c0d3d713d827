import { useState } from 'preact/hooks'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { ANSWER_LENGTH } from '@/utils/goals/first-run'
import { t } from '@/utils/i18n'

interface ReadyGoalProps {
  /** The goal in the student's words; `due` in words. */
  goal: { readonly title: string; readonly due: string | undefined } | undefined
  onGoal(title: string): void
}

/** The goal that the first answers made, or one field to make it now. */
export function ReadyGoal({ goal, onGoal }: ReadyGoalProps) {
  const [title, setTitle] = useState('')
  if (goal) {
    return (
      <>
        <p class="asks" dir="auto">
          {goal.title}
        </p>
        {goal.due && <p class="soft">{t('welcome_goal_due', goal.due)}</p>}
      </>
    )
  }
  const keep = (event: Event) => {
    event.preventDefault()
    if (title.trim()) onGoal(title)
  }
  return (
    <form class="ready-goal" onSubmit={keep}>
      <Field
        label={t('welcome_studying')}
        value={title}
        onInput={setTitle}
        placeholder={t('welcome_studying_example')}
        maxLength={ANSWER_LENGTH}
      />
      <Button type="submit">{t('save')}</Button>
    </form>
  )
}
