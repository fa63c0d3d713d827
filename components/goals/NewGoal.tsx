import { useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { Button } from '../Button'
import { Field } from '../Field'

const LONGEST = 140

/** One more goal, in words. */
export function NewGoal({ onAdd }: { onAdd(title: string): void }) {
  const [title, setTitle] = useState('')
  const words = title.trim()
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (words === '') return
        onAdd(words)
        setTitle('')
      }}
    >
      <Field label={t('goal_new')} hint={t('goal_new_hint')} value={title} onInput={setTitle} maxLength={LONGEST} />
      <div class="row">
        <Button type="submit" disabled={words === ''}>
          {t('goal_add')}
        </Button>
      </div>
    </form>
  )
}
