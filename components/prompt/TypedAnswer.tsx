import { useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { Button } from '../Button'
import { Field } from '../Field'

interface TypedAnswerProps {
  /** What the field is for, in words. */
  label: string
  language?: string | undefined
  focus?: boolean | undefined
  onDone(typed?: string): void
}

/** A field for a short answer. Enter checks it; who does not know it may just look. */
export function TypedAnswer({ label, language, focus, onDone }: TypedAnswerProps) {
  const [typed, setTyped] = useState('')
  const given = typed.trim()
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== '') onDone(given)
      }}
    >
      <Field label={label} value={typed} onInput={setTyped} maxLength={300} language={language} plain focus={focus} />
      <div class="row">
        <Button kind="main" type="submit" disabled={given === ''}>
          {t('prompt_check')}
        </Button>
        <Button kind="plain" data-does="reveal" onClick={() => onDone()}>
          {t('prompt_just_show')}
        </Button>
      </div>
    </form>
  )
}

interface ExplainedProps {
  language?: string | undefined
  focus?: boolean | undefined
  onDone(typed?: string): void
}

/** Room to explain something in one's own words; thinking it through counts as much as writing it. */
export function Explained({ language, focus, onDone }: ExplainedProps) {
  const [typed, setTyped] = useState('')
  return (
    <div class="stack">
      <Field
        label={t('explain_write')}
        hint={t('explain_hint')}
        value={typed}
        onInput={setTyped}
        long
        maxLength={2000}
        language={language}
        focus={focus}
      />
      <div class="row">
        <Button kind="main" data-does="reveal" onClick={() => onDone(typed.trim() || undefined)}>
          {t('explain_show')}
        </Button>
      </div>
    </div>
  )
}
