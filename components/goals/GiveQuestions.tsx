import { useEffect, useState } from 'preact/hooks'
import { plural, t } from '@/utils/i18n'
import { Button } from '../Button'
import { Field } from '../Field'
import { Pick } from '../Pick'
import type { GoalQuestion } from './goal-acts'

interface GiveQuestionsProps {
  questionsOf(): Promise<readonly GoalQuestion[]>
  onGive(questions: readonly GoalQuestion[], from: string): void
}

/** Picks questions of a goal for a friend: words only, no answers given and nothing of how they went. */
export function GiveQuestions({ questionsOf, onGive }: GiveQuestionsProps) {
  const [questions, setQuestions] = useState<readonly GoalQuestion[]>()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [from, setFrom] = useState('')
  useEffect(() => {
    questionsOf().then(setQuestions)
  }, [])
  if (questions === undefined) return null
  if (questions.length === 0) return <p class="soft">{t('give_none')}</p>
  const chosen = questions.filter(({ id }) => !left.has(id))
  const pick = (id: string, on: boolean) =>
    setLeft(new Set(on ? [...left].filter((each) => each !== id) : [...left, id]))
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen.length > 0) onGive(chosen, from.trim())
      }}
    >
      <fieldset>
        <legend>{t('give_which')}</legend>
        {questions.map(({ id, question }) => (
          <Pick
            key={id}
            type="checkbox"
            label={<bdi>{question}</bdi>}
            checked={!left.has(id)}
            onPick={(on) => pick(id, on)}
          />
        ))}
      </fieldset>
      <Field label={t('give_from')} hint={t('give_from_hint')} value={from} onInput={setFrom} maxLength={80} />
      <p class="soft">{t('give_note')}</p>
      <div class="row">
        <Button type="submit" disabled={chosen.length === 0}>
          {plural('give_save', chosen.length)}
        </Button>
      </div>
    </form>
  )
}
