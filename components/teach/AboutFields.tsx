import { t } from '@/utils/i18n'
import { TEMPLATE_LIMITS as MOST, type Template } from '@/utils/templates/template'
import { SUBJECT_IDS, type SubjectId } from '@/utils/topics/subjects'
import { DateField } from '../DateField'
import { Field } from '../Field'
import { Select } from '../Select'

interface AboutFieldsProps {
  template: Template
  onChange(template: Template, key: string): void
}

/** What the template is, who made it, and the date that all its goals have. */
export function AboutFields({ template, onChange }: AboutFieldsProps) {
  const { title, author, subject, goals } = template
  const days = [...new Set(goals.map(({ due }) => due ?? ''))]
  const subjects = SUBJECT_IDS.map((value) => ({
    value,
    label: t(`subject_${value.replaceAll('-', '_') as 'biology'}`),
  }))
  const choose = (value: SubjectId | '') => {
    const { subject: _subject, ...rest } = template
    onChange(value === '' ? rest : { ...rest, subject: value }, 'subject')
  }
  const date = (due: string) =>
    onChange({ ...template, goals: goals.map(({ due: _due, ...goal }) => ({ ...goal, ...(due && { due }) })) }, 'due')
  return (
    <div class="about">
      <Field
        label={t('teach_name')}
        value={title}
        maxLength={MOST.title}
        onInput={(words) => onChange({ ...template, title: words }, 'title')}
      />
      <Select
        label={t('teach_subject')}
        value={subject ?? ''}
        options={[{ value: '' as SubjectId | '', label: t('teach_no_subject') }, ...subjects]}
        onChoose={choose}
      />
      <DateField label={t('goal_by')} value={days.length === 1 ? (days[0] ?? '') : ''} onInput={date} />
      <Field
        label={t('teach_author')}
        hint={t('teach_author_hint')}
        value={author}
        maxLength={MOST.author}
        onInput={(words) => onChange({ ...template, author: words }, 'author')}
      />
    </div>
  )
}
