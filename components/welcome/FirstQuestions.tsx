import { Field } from '@/components/Field'
import { ANSWER_LENGTH, type FirstAnswers } from '@/utils/goals/first-run'
import { t } from '@/utils/i18n'
import { Part } from './Part'

interface FirstQuestionsProps {
  answers: FirstAnswers
  /** How the day of the test was understood, in words; undefined when it was not. */
  testDay: string | undefined
  onChange(answers: FirstAnswers): void
}

/** Three questions, each of which may be left empty. */
export function FirstQuestions({ answers, testDay, onChange }: FirstQuestionsProps) {
  const ask = (name: keyof FirstAnswers, placeholder: string) => ({
    value: answers[name],
    onInput: (value: string) => onChange({ ...answers, [name]: value }),
    placeholder,
    maxLength: ANSWER_LENGTH,
  })
  return (
    <Part title={t('welcome_questions')} note={t('welcome_questions_note')}>
      <Field label={t('welcome_studying')} {...ask('studying', t('welcome_studying_example'))} />
      <div class="tight">
        <Field label={t('welcome_test')} {...ask('test', t('welcome_test_example'))} />
        <output class="soft">{testDay && t('welcome_test_day', testDay)}</output>
      </div>
      <Field label={t('welcome_curious')} {...ask('curious', t('welcome_curious_example'))} />
    </Part>
  )
}
