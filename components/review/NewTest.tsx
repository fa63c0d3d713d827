import { useId, useState } from 'preact/hooks'
import type { GoalId, TopicId } from '@/utils/base/ids'
import type { LocalDay } from '@/utils/base/time'
import { t } from '@/utils/i18n'
import { Button } from '../Button'
import { Fold } from '../Fold'
import { Pick } from '../Pick'

/** Something a test can be about: a goal, a page or a topic. */
export interface TestChoice {
  readonly key: string
  readonly label: string
  readonly topics: readonly TopicId[]
  readonly goal?: GoalId | undefined
}

/** A test as the student set it. */
export interface NewTestDate {
  readonly on: LocalDay
  readonly topics: readonly TopicId[]
  readonly goal?: GoalId | undefined
}

interface NewTestProps {
  goals: readonly TestChoice[]
  pages: readonly TestChoice[]
  topics: readonly TestChoice[]
  /** The first day that a test can be on. */
  tomorrow: LocalDay
  onSet(test: NewTestDate): void
}

/** A test is coming: its day, and what it is about. */
export function NewTest({ goals, pages, topics, tomorrow, onSet }: NewTestProps) {
  const id = useId()
  const [on, setOn] = useState('')
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const all = [...goals, ...pages, ...topics]
  const chosen = all.filter(({ key }) => picked.has(key))
  const about = [...new Set(chosen.flatMap((choice) => choice.topics))]
  const ready = on >= tomorrow && about.length > 0
  const pick = (key: string, is: boolean) => {
    const next = new Set(picked)
    if (is) next.add(key)
    else next.delete(key)
    setPicked(next)
  }
  return (
    <Fold summary={t('test_coming')}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const [goal] = chosen.flatMap((choice) => choice.goal ?? [])
          if (ready) onSet({ on, topics: about, ...(goal && { goal }) })
        }}
      >
        <div class="field">
          <label for={id}>{t('test_day')}</label>
          <input id={id} type="date" min={tomorrow} value={on} onInput={(event) => setOn(event.currentTarget.value)} />
        </div>
        <Choices title={t('test_goals')} choices={goals} picked={picked} onPick={pick} />
        <Choices title={t('test_pages')} choices={pages} picked={picked} onPick={pick} />
        <Choices title={t('test_topics')} choices={topics} picked={picked} onPick={pick} />
        {all.length === 0 && <p class="soft">{t('test_nothing_yet')}</p>}
        <div class="row">
          <Button kind="main" type="submit" disabled={!ready}>
            {t('test_make_plan')}
          </Button>
        </div>
      </form>
    </Fold>
  )
}

interface ChoicesProps {
  title: string
  choices: readonly TestChoice[]
  picked: ReadonlySet<string>
  onPick(key: string, is: boolean): void
}

function Choices({ title, choices, picked, onPick }: ChoicesProps) {
  if (choices.length === 0) return null
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(({ key, label }) => (
        <Pick
          key={key}
          type="checkbox"
          label={<bdi>{label}</bdi>}
          checked={picked.has(key)}
          onPick={(is) => onPick(key, is)}
        />
      ))}
    </fieldset>
  )
}
