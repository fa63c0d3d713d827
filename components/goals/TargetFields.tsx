import type { GoalTarget } from '@/utils/evidence/evidence'
import { plural, t } from '@/utils/i18n'
import { Select } from '../Select'

const CHOICES = {
  held: undefined,
  proficient: { kind: 'level', level: 'proficient' },
  mastered: { kind: 'level', level: 'mastered' },
  recalls: { kind: 'recalls', n: 3 },
  minutes: { kind: 'minutes', n: 60 },
  pages: { kind: 'pages', n: 3 },
} as const satisfies Record<string, GoalTarget | undefined>

type Choice = keyof typeof CHOICES

/** What a goal aims at; the usual aim is that it holds for days. */
export function TargetFields({
  target,
  onChange,
}: {
  target: GoalTarget | undefined
  onChange(target: GoalTarget | undefined): void
}) {
  const choice = choiceOf(target)
  const options = (Object.keys(CHOICES) as Choice[]).map((value) => ({ value, label: labelOf(value, target) }))
  return (
    <Select
      label={t('goal_target')}
      options={options}
      value={choice}
      onChoose={(next) => onChange(next === choice ? target : CHOICES[next])}
    />
  )
}

function choiceOf(target: GoalTarget | undefined): Choice {
  if (target === undefined) return 'held'
  if (target.kind !== 'level') return target.kind
  return target.level === 'mastered' ? 'mastered' : 'proficient'
}

function labelOf(choice: Choice, target: GoalTarget | undefined): string {
  if (choice === 'held') return t('target_held')
  if (choice === 'proficient' || choice === 'mastered') return t('target_level', t(`level_${choice}`))
  // A number of a teacher's stays as it was given.
  return plural(`target_${choice}`, target?.kind === choice ? target.n : CHOICES[choice].n)
}
