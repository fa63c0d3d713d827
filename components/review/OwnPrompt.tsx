import { useState } from 'preact/hooks'
import type { PromptText } from '@/utils/evidence/evidence'
import { t } from '@/utils/i18n'
import { acceptIn, OWN_FORMS, type OwnForm } from '@/utils/panel/own-prompt'
import { Button } from '../Button'
import { Card } from '../Card'
import { Choice } from '../Choice'
import { Field } from '../Field'
import { Quote } from '../Quote'
import { useFocus } from '../use-focus'

interface OwnPromptProps {
  /** What was selected on a page: the question rests on it. */
  selected?: string | undefined
  language?: string | undefined
  onKeep(text: PromptText, form: OwnForm): void
  onCancel(): void
}

/** A selection of more characters than this is a passage, not an answer. */
const ANSWER = 60

/** A question in the student's own words. Mount it anew for another selection. */
export function OwnPrompt({ selected, language, onKeep, onCancel }: OwnPromptProps) {
  const [question, setQuestion] = useState('')
  const [answer, setAnswer] = useState(selected !== undefined && selected.length <= ANSWER ? selected : '')
  const [accept, setAccept] = useState('')
  const [form, setForm] = useState<OwnForm>('reveal')
  const start = useFocus<HTMLHeadingElement>(true)
  const ready = question.trim() !== '' && answer.trim() !== ''
  const options = OWN_FORMS.map((value) => ({ value, label: t(`own_form_${value}`) }))
  const keep = (event: Event) => {
    event.preventDefault()
    if (ready) onKeep(textOf({ question, answer, accept, quote: selected }), form)
  }
  return (
    <Card>
      <form class="stack" onSubmit={keep}>
        <h2 ref={start} tabIndex={-1}>
          {t('own_title')}
        </h2>
        {selected && (
          <section class="tight" aria-label={t('own_selected')}>
            <Quote text={selected} language={language} />
          </section>
        )}
        <Field
          label={t('edit_question')}
          value={question}
          onInput={setQuestion}
          long
          maxLength={500}
          language={language}
        />
        <Field label={t('edit_answer')} value={answer} onInput={setAnswer} long maxLength={1000} language={language} />
        <Choice legend={t('own_form')} options={options} value={form} onChoose={(chosen) => setForm(chosen)} />
        {form === 'typed' && (
          <Field label={t('own_accept')} value={accept} onInput={setAccept} maxLength={500} language={language} />
        )}
        <div class="row">
          <Button kind="main" type="submit" disabled={!ready}>
            {t('own_keep')}
          </Button>
          <Button kind="plain" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </div>
      </form>
    </Card>
  )
}

interface Typed {
  question: string
  answer: string
  accept: string
  quote: string | undefined
}

function textOf({ question, answer, accept, quote }: Typed): PromptText {
  const others = acceptIn(accept)
  return {
    question: question.trim(),
    answer: answer.trim(),
    ...(others.length > 0 && { accept: others }),
    ...(quote !== undefined && { quote }),
  }
}
