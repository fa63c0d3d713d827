import { t } from '@/utils/i18n'
import { TEMPLATE_LIMITS as MOST, type TemplatePrompt } from '@/utils/templates/template'
import { Button } from '../Button'
import { Field } from '../Field'

interface QuestionRowsProps {
  prompts: readonly TemplatePrompt[]
  onChange(prompts: readonly TemplatePrompt[], key: string): void
}

/** Starter questions of a goal with their answers. */
export function QuestionRows({ prompts, onChange }: QuestionRowsProps) {
  const put = (at: number, change: Partial<TemplatePrompt>, key: string) =>
    onChange(
      prompts.map((prompt, n) => (n === at ? { ...prompt, ...change } : prompt)),
      `${key} ${at}`,
    )
  return (
    <>
      {prompts.map(({ question, answer }, at) => (
        <div class="aim-row" data-one key={`question-${at}`}>
          <Field
            label={t('teach_question', at + 1)}
            value={question}
            maxLength={MOST.question}
            onInput={(words) => put(at, { question: words }, 'question')}
          />
          <Field
            label={t('edit_answer')}
            value={answer}
            maxLength={MOST.answer}
            onInput={(words) => put(at, { answer: words }, 'answer')}
          />
          <Button
            kind="plain"
            aria-label={t('teach_drop_question', at + 1)}
            onClick={() =>
              onChange(
                prompts.filter((_, n) => n !== at),
                `-question ${at}`,
              )
            }
          >
            {t('teach_remove_row')}
          </Button>
        </div>
      ))}
    </>
  )
}
