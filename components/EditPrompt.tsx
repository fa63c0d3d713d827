import { useState } from 'preact/hooks'
import type { PromptText } from '@/utils/evidence/evidence'
import { t } from '@/utils/i18n'
import { acceptIn } from '@/utils/panel/own-prompt'
import { Button } from './Button'
import { Field } from './Field'
import { useFocus } from './use-focus'

interface EditPromptProps {
  text: PromptText
  language?: string | undefined
  saveLabel?: string | undefined
  onSave(text: PromptText): void
  onCancel(): void
}

/** The question and the answer in the student's own words, changed in place. */
export function EditPrompt({ text, language, saveLabel = t('save'), onSave, onCancel }: EditPromptProps) {
  const [question, setQuestion] = useState(text.question)
  const [answer, setAnswer] = useState(text.answer)
  const [accept, setAccept] = useState(text.accept?.join('; ') ?? '')
  const start = useFocus<HTMLFormElement>(true)
  const ready = question.trim() !== '' && answer.trim() !== ''
  return (
    <form
      ref={start}
      tabIndex={-1}
      class="stack"
      aria-label={t('edit_prompt')}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onSave(edited(text, question.trim(), answer.trim(), acceptIn(accept)))
      }}
    >
      <Field
        label={t('edit_question')}
        value={question}
        onInput={setQuestion}
        long
        maxLength={500}
        language={language}
      />
      <Field label={t('edit_answer')} value={answer} onInput={setAnswer} long maxLength={1000} language={language} />
      {text.accept && (
        <Field label={t('own_accept')} value={accept} onInput={setAccept} maxLength={500} language={language} />
      )}
      <div class="row">
        <Button type="submit" kind="main" disabled={!ready}>
          {saveLabel}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

/** The options of a choice hold the old answer; with another answer they no longer fit and are left out. */
function edited(text: PromptText, question: string, answer: string, accept: readonly string[]): PromptText {
  const { choices, quote } = text
  const fits = choices?.includes(answer)
  return {
    question,
    answer,
    ...(accept.length > 0 && { accept }),
    ...(fits && { choices }),
    ...(quote !== undefined && { quote }),
  }
}
