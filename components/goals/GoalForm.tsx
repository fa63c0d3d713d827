import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { GoalExtra, GoalFields, GoalTarget } from '@/utils/evidence/evidence'
import { planIn, planText } from '@/utils/goals/plan'
import { t } from '@/utils/i18n'
import { Button } from '../Button'
import { DateField } from '../DateField'
import { Field } from '../Field'
import { Fold } from '../Fold'
import type { GoalWish } from './goal-acts'
import { TargetFields } from './TargetFields'

const LONGEST = 140

interface GoalFormProps {
  /** The goal to change; a new one without. */
  goal?: GoalFields | undefined
  saveLabel: string
  onSave(wish: GoalWish): void
}

interface Draft {
  title: string
  topics: string
  due: string
  when: string
  what: string
  target: GoalTarget | undefined
}

const EMPTY: Draft = { title: '', topics: '', due: '', when: '', what: '', target: undefined }

/** A goal in the student's words; all but the first line may stay empty. */
export function GoalForm({ goal, saveLabel, onSave }: GoalFormProps) {
  const [draft, setDraft] = useState<Draft>(goal ? draftOf(goal) : EMPTY)
  const put = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const title = draft.title.trim()
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (title === '') return
        onSave(wishOf({ ...draft, title }, goal))
        if (goal === undefined) setDraft(EMPTY)
      }}
    >
      <Field
        label={t('goal_new')}
        hint={goal ? undefined : t('goal_new_hint')}
        value={draft.title}
        onInput={(words) => put({ title: words })}
        maxLength={LONGEST}
      />
      <MaybeFolded folded={goal === undefined}>
        <Field
          label={t('goal_topics')}
          hint={t('goal_topics_hint')}
          value={draft.topics}
          onInput={(topics) => put({ topics })}
          maxLength={LONGEST}
        />
        <DateField label={t('goal_by')} value={draft.due} onInput={(due) => put({ due })} />
        <TargetFields target={draft.target} onChange={(target) => put({ target })} />
        <Field
          label={t('plan_when')}
          value={draft.when}
          onInput={(when) => put({ when })}
          maxLength={LONGEST}
          placeholder={t('plan_when_example')}
        />
        <Field
          label={t('plan_what')}
          value={draft.what}
          onInput={(what) => put({ what })}
          maxLength={LONGEST}
          placeholder={t('plan_what_example')}
        />
      </MaybeFolded>
      <div class="row">
        <Button type="submit" disabled={title === ''}>
          {saveLabel}
        </Button>
      </div>
    </form>
  )
}

function MaybeFolded({ folded, children }: { folded: boolean; children: ComponentChildren }) {
  return <>{folded ? <Fold summary={t('goal_more')}>{children}</Fold> : children}</>
}

function draftOf({ title, topics, due = '', plan, target }: GoalFields): Draft {
  return { title, topics: topics.join(', '), due, target, ...planIn(plan) }
}

function wishOf({ title, topics, due, when, what, target }: Draft, before: GoalFields | undefined): GoalWish {
  const plan = planText({ when, what })
  const has = { target: target !== undefined, due: due !== '', plan: plan !== '' }
  const without = (Object.keys(has) as GoalExtra[]).filter((extra) => before?.[extra] !== undefined && !has[extra])
  return { title, topics, without, ...(target && { target }), ...(due && { due }), ...(plan && { plan }) }
}
