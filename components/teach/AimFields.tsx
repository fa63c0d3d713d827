import { useState } from 'preact/hooks'
import { t } from '@/utils/i18n'
import { termsIn, termsText } from '@/utils/templates/compose'
import {
  TEMPLATE_LIMITS as MOST,
  type TemplateGoal,
  type TemplateResource,
  type TemplateTarget,
} from '@/utils/templates/template'
import { Button } from '../Button'
import { DateField } from '../DateField'
import { Field } from '../Field'
import { Select } from '../Select'
import { LinkRows } from './LinkRows'
import { QuestionRows } from './QuestionRows'

interface AimFieldsProps {
  goal: TemplateGoal
  number: number
  onChange(goal: TemplateGoal, key: string): void
  onRemove: (() => void) | undefined
}

const TARGETS: Record<string, TemplateTarget | undefined> = {
  held: undefined,
  once: { kind: 'recalls', n: 1 },
  thrice: { kind: 'recalls', n: 3 },
  solid: { kind: 'mastery', level: 'proficient' },
}

/** One goal of the template. */
export function AimFields({ goal, number, onChange, onRemove }: AimFieldsProps) {
  const [terms, setTerms] = useState(termsText(goal.topics))
  // Another template, or a step back, has other terms; what is being typed is left alone.
  const isOther = JSON.stringify(termsIn(terms)) !== JSON.stringify(goal.topics)
  return (
    <fieldset class="aim">
      <legend>{t('teach_goal', number)}</legend>
      <Field
        label={t('goal_new')}
        value={goal.title}
        maxLength={MOST.goal}
        onInput={(title) => onChange({ ...goal, title }, 'title')}
      />
      <Field
        label={t('page_terms')}
        hint={number === 1 ? t('teach_terms_hint') : undefined}
        value={isOther ? termsText(goal.topics) : terms}
        maxLength={MOST.goal * 4}
        onInput={(text) => {
          setTerms(text)
          onChange({ ...goal, topics: termsIn(text) }, 'terms')
        }}
      />
      <div class="pair">
        <TargetField goal={goal} onChange={onChange} />
        <DateField label={t('goal_by')} value={goal.due ?? ''} onInput={(due) => onChange(withDue(goal, due), 'due')} />
      </div>
      <QuestionRows prompts={goal.prompts} onChange={(prompts, key) => onChange({ ...goal, prompts }, key)} />
      <LinkRows resources={goal.resources} onChange={(resources, key) => onChange({ ...goal, resources }, key)} />
      <AimWays goal={goal} number={number} onChange={onChange} onRemove={onRemove} />
    </fieldset>
  )
}

const NO_LINK: TemplateResource = { url: '', title: '', why: '', format: 'read' }

function AimWays({ goal, number, onChange, onRemove }: AimFieldsProps) {
  const { prompts, resources } = goal
  const ask = () =>
    onChange({ ...goal, prompts: [...prompts, { question: '', answer: '' }] }, `+question ${prompts.length}`)
  const link = () => onChange({ ...goal, resources: [...resources, NO_LINK] }, `+link ${resources.length}`)
  return (
    <div class="row">
      <Button kind="plain" disabled={prompts.length >= MOST.prompts} onClick={ask}>
        {t('teach_add_question')}
      </Button>
      <Button kind="plain" disabled={resources.length >= MOST.resources} onClick={link}>
        {t('teach_add_link')}
      </Button>
      {onRemove && (
        <Button kind="plain" aria-label={t('teach_remove_label', number)} onClick={onRemove}>
          {t('teach_remove')}
        </Button>
      )}
    </div>
  )
}

function TargetField({ goal, onChange }: Pick<AimFieldsProps, 'goal' | 'onChange'>) {
  const { target, ...rest } = goal
  const chosen = Object.keys(TARGETS).find((key) => JSON.stringify(TARGETS[key]) === JSON.stringify(target))
  const keys = chosen === undefined ? ['own', ...Object.keys(TARGETS)] : Object.keys(TARGETS)
  return (
    <Select
      label={t('goal_target')}
      value={chosen ?? 'own'}
      options={keys.map((value) => ({ value, label: t(`teach_target_${value}` as 'teach_target_held') }))}
      onChoose={(key) => {
        const next = key === 'own' ? target : TARGETS[key]
        onChange({ ...rest, ...(next && { target: next }) }, 'target')
      }}
    />
  )
}

function withDue({ due: _due, ...goal }: TemplateGoal, due: string): TemplateGoal {
  return due === '' ? goal : { ...goal, due }
}
